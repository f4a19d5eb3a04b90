import type { Messages } from '../../messages/choose.ts'
import { AskOnce, takingBack } from './ask-once.tsx'

export type PromiseTakeBackProps = {
  words: Messages['people']['left']
  /** What it is about, for who hears the page. */
  about: string
  onTake: () => void
}

/** Taking back something that was shown. It has one answer, then and for ever. */
export function PromiseTakeBack({ words, about, onTake }: PromiseTakeBackProps) {
  return (
    <div>
      <AskOnce words={takingBack(words)} about={about} onDo={onTake} />
    </div>
  )
}

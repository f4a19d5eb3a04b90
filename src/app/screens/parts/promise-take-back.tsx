import type { Messages } from '../../messages/choose.ts'
import { PromiseAsk } from './promise-ask.tsx'

export type PromiseTakeBackProps = {
  words: Messages['people']['left']
  /** What it is about, for who hears the page. */
  about: string
  onTake: () => void
}

/** Taking back something that was shown. It has one answer, then and for ever. */
export function PromiseTakeBack({ words, about, onTake }: PromiseTakeBackProps) {
  return (
    <PromiseAsk
      label={words.takeBack}
      about={about}
      heading={words.takeBackAsk}
      hint={words.takeBackHint}
      safe={words.leaveIt}
      onDo={onTake}
    />
  )
}

import type { GivenView } from '../../../vault/views.ts'
import { Icon } from '../../kit/icon.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'

export type LetterOutsideProps = {
  screen: Pick<ScreenProps, 't'>
  name: string
  given: GivenView
}

/** What its author put on the outside, for who stands before it: how heavy, and one line of their own. */
export function LetterOutside({ screen: { t }, name, given: { outside } }: LetterOutsideProps) {
  const words = t.letter.outside
  if (outside?.weight === undefined && outside?.line === undefined) return null
  const { weight, line } = outside
  return (
    <div class="stack tight">
      {weight && (
        <p class="weight">
          <Icon name={weight} />
          <span>
            <Named words={words[weight]} name={name} />
          </span>
        </p>
      )}
      {line !== undefined && (
        <>
          <p>
            <Named words={words.lead} name={name} />
          </p>
          <blockquote dir="auto">{line}</blockquote>
        </>
      )}
    </div>
  )
}

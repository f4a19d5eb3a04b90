import { LetterField } from '../../kit/letter-field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'

/**
 * A place for longer words of one's own, with a way to help above it when there are words of danger.
 * Must pass: nothing is stopped or told; the label says what it is for, the hint how much fits.
 */
export type OwnTextProps = {
  screen: ScreenProps
  label: string
  hint: string
  value: string
  onWrite: (text: string) => void
  error?: string | undefined
}

export function OwnText({ screen, value, ...field }: OwnTextProps) {
  return (
    <>
      <Danger screen={screen} side="writer" lang={screen.language} text={value} mayNotSee={false} />
      <LetterField short lang={screen.language} value={value} {...field} />
    </>
  )
}

/** One's own words, line for line as they were written. */
export function OwnWords({ text, lang }: { text: string; lang: string }) {
  return (
    <div class="said" lang={lang}>
      <p dir="auto">{text}</p>
    </div>
  )
}

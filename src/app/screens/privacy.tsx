/** Privacy, and what happens with words about one's health, in plain sentences. */
import { Button } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import type { ScreenProps } from '../screen.ts'

export function Privacy({ shell, t, before, go }: ScreenProps) {
  const words = t.open.privacy
  const parts = [
    [words.wordsHeading, words.words],
    [words.serverHeading, words.server],
    [words.othersHeading, words.others],
    [words.neverHeading, words.never],
    [words.goHeading, words.go],
    [words.reviewHeading, words.review],
  ] as const
  return (
    <Page shell={shell} heading={words.heading} lede={words.lede}>
      {parts.map(([heading, text]) => (
        <section class="stack tight" key={heading}>
          <h2>{heading}</h2>
          <p>{text}</p>
        </section>
      ))}
      <Button onPress={() => go(before)}>{words.goOn}</Button>
    </Page>
  )
}

import type { ScreenProps } from '../../screen.ts'

/**
 * The notice of the law, as it is, with what it means beside it.
 * Must pass: it stands above what staff wrote, for who writes and for who reads; its language is marked.
 */
export function NoticeAbove({ screen: { t }, text }: { screen: Pick<ScreenProps, 't'>; text: string }) {
  const words = t.consent.disclose
  return (
    <section class="card stack tight" aria-label={words.stands}>
      <h2>{words.stands}</h2>
      <p>{words.gloss}</p>
      <blockquote class="stack tight" lang="en">
        {text.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
    </section>
  )
}

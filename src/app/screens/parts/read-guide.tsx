import { Notice } from '../../kit/notice.tsx'
import { helpPage, type Shell } from '../../kit/shell.ts'
import type { Messages } from '../../messages/choose.ts'

/**
 * The reader's guide, in the same care as the writer's: what one may do, and nothing that one should.
 * Must pass: no answer and no forgiveness is owed; someone to talk to is one press away.
 */
export type ReadGuideProps = { words: Messages['letter']['read']; lang: Shell['lang'] }

export function ReadGuide({ words, lang }: ReadGuideProps) {
  return (
    <>
      <Notice kind="rest">{words.owe}</Notice>
      <section class="stack tight">
        <h2>{words.guideHeading}</h2>
        <ul class="plain stack tight">
          {words.guide.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <p>
        <a href={helpPage(lang)}>{words.someone}</a>
      </p>
    </>
  )
}

import { Notice } from '../../kit/notice.tsx'
import { helpPage } from '../../kit/shell.ts'
import type { ScreenProps } from '../../screen.ts'

/**
 * Beside a note that something happened, in the reader's own care.
 * Must pass: nothing is asked of them, and nothing is due; lines for families are one press away.
 */
export function ReadHappened({ screen: { t, shell } }: { screen: Pick<ScreenProps, 't' | 'shell'> }) {
  const words = t.people.happened
  return (
    <>
      <Notice kind="rest" heading={t.letter.read.guideHeading}>
        <div class="stack tight">
          {words.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </Notice>
      <p>
        <a href={`${helpPage(shell.lang)}#family`}>{words.family}</a>
      </p>
      <p>
        <a href={helpPage(shell.lang)}>{t.letter.read.someone}</a>
      </p>
    </>
  )
}

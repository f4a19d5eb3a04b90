import { helpPage } from '../../kit/shell.ts'
import type { ScreenProps } from '../../screen.ts'
import type { Looked } from './limit-guide.ts'

/**
 * What a limit is asked: two things at most, each with the words it is about.
 * Must pass: it asks and stops nothing; no praise, no mark, no colour; after words of danger nothing about the wording.
 */
export function LimitAsks({ screen, looked }: { screen: ScreenProps; looked: Looked }) {
  const { shell, t, language } = screen
  const words = t.limits.asks.questions
  if (looked.heavy) {
    return (
      <p>
        {t.guide.lookOver.helpFirst} <a href={helpPage(shell.lang)}>{t.guide.lookOver.help}</a>
      </p>
    )
  }
  if (looked.asking.length === 0) return <p>{t.limits.limit.fine}</p>
  return (
    <div class="stack">
      <h2 class="small">{t.limits.limit.asksHeading}</h2>
      {looked.asking.map(({ question, quote }) => (
        <div key={question} class="asks">
          {quote !== undefined && (
            <q lang={language} dir="auto">
              {quote}
            </q>
          )}
          <p>
            <b>{words[question].ask}</b>
          </p>
          <p>{words[question].why}</p>
        </div>
      ))}
    </div>
  )
}

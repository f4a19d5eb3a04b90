import { Notice } from '../../kit/notice.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import type { Missing, Ready } from './helping-ready.ts'

/** What is missing before two people can be asked, in plain words, each thing with a name. */
export function HelpingGate({ screen, ready }: { screen: ScreenProps; ready: Ready }) {
  const words = screen.t.cases.case
  if (ready.type === 'open') return <p>{words.open}</p>
  if (ready.type === 'not-now')
    return (
      <Notice kind="care">
        <div class="stack tight">
          <p>{words.notNow}</p>
          <p>{words.notNowLine}</p>
        </div>
      </Notice>
    )
  return (
    <>
      <p>{words.missing}</p>
      <ul>
        {ready.missing.map(({ what, person }) => (
          <li key={`${what} ${person}`}>
            <Named words={lineOf(what, words)} name={screen.client.person(person)?.name ?? words.someone} />
          </li>
        ))}
      </ul>
    </>
  )
}

function lineOf(what: Missing['what'], words: ScreenProps['t']['cases']['case']) {
  const lines = {
    helped: words.needHelp,
    here: words.needHere,
    terms: words.needTerms,
    talk: words.needTalk,
  } as const
  return lines[what]
}

import { useState } from 'preact/hooks'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import type { Terms } from './helped-terms.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

export type HelpedAnswerProps = { screen: ScreenProps; person: PersonView; terms: Terms }

/**
 * Agreeing to terms, alone. Must pass: "Not now" first and of one size, nothing picked; that an answer is told stands
 * before the press, and that one may also say nothing; said once, it is not asked again.
 */
export function HelpedAnswer({ screen, person, terms }: HelpedAnswerProps) {
  const { client, t } = screen
  const words = t.helped.helper
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const given = answerTo(person, terms.word)
  const answer = (line: 'agree' | 'not-now') =>
    run(
      () => client.answer(person.id, terms.word, { line }),
      () => setSaid({ words: line === 'agree' ? words.agreedDone : words.notDone, moves: true }),
    )
  const line = terms.agreed ? 'agree' : given?.line
  return (
    <div class="stack">
      <Status screen={screen} said={said} refused={refused} />
      {line === undefined ? (
        <>
          <p>
            {words.told} {!person.appeared && <Named words={words.here} name={person.name} />}
          </p>
          <Row even>
            <Button onPress={() => answer('not-now')}>{words.notNow}</Button>
            <Button onPress={() => answer('agree')}>{words.agree}</Button>
          </Row>
        </>
      ) : (
        <p>{line === 'agree' ? words.agreed : words.notSaid}</p>
      )}
      {given?.waits && <p class="hint">{words.waits}</p>}
    </div>
  )
}

/** What I said to these terms, also while it waits here. */
function answerTo({ left }: PersonView, terms: string) {
  const found = left.findLast(
    ({ re, words, takenBack }) => re === terms && words?.kind === 'answer' && !takenBack,
  )
  if (found?.words?.kind !== 'answer') return undefined
  return { line: found.words.line, waits: found.waitsHere }
}

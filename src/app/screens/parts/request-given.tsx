import { useState } from 'preact/hooks'
import type { GivenView, PersonView } from '../../../vault/views.ts'
import type { ScreenProps } from '../../screen.ts'
import { isShown, type Lying } from './limit-opened.ts'
import { LimitBank, LimitUnopened } from './limit-unopened.tsx'
import { RequestRead } from './request-read.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

export type RequestGivenProps = { screen: ScreenProps; person: PersonView; lane: readonly Lying[] }

/** What they ask of me. Yes, no, not now and nothing are all whole answers. */
export function RequestGiven({ screen, person, lane }: RequestGivenProps) {
  const { client, place, t } = screen
  const words = t.limits.requests
  const [said, setSaid] = useState<Said>()
  const [fresh, setFresh] = useState<string>()
  const { refused, run } = useAct()
  const shown = lane.filter((one) => isShown(one, place.word) && isRequest(one))
  const say = (text: string) => () => setSaid({ words: text, moves: true })
  const read = ({ word }: GivenView) =>
    run(
      () => client.read(person.id, word),
      () => setFresh(word),
    )
  return (
    <>
      <h2>{words.theirsHeading}</h2>
      <Status screen={screen} said={said} refused={refused} />
      {shown.length === 0 && <p>{t.limits.theirs.none}</p>}
      {shown.map((given) =>
        given.words?.kind === 'request' ? (
          <RequestRead
            key={given.word}
            screen={screen}
            person={person}
            given={given}
            asked={given.words}
            fresh={fresh === given.word}
            onNothing={say(t.limits.theirs.nothingDone)}
            onAnswer={(line) =>
              run(() => client.answer(person.id, given.word, { line }), say(t.people.left.said))
            }
          />
        ) : (
          <LimitUnopened
            key={given.word}
            screen={screen}
            heading={words.one}
            given={given}
            onRead={() => read(given)}
            onAside={() => run(() => client.setAside(person.id, given.word), say(t.limits.theirs.asideDone))}
          />
        ),
      )}
      {person.space && (
        <LimitBank
          screen={screen}
          summary={words.bank}
          lying={lane.filter((one) => !isShown(one, place.word))}
          headingOf={({ kind }) => (kind === 'answer' ? words.answer : words.one)}
          onRead={read}
        />
      )}
    </>
  )
}

/** Asked and not opened yet, or opened and here. */
function isRequest({ kind, opened, words }: Lying): boolean {
  return opened ? words?.kind === 'request' : kind !== 'answer'
}

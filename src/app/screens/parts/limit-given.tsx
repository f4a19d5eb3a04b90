import { useState } from 'preact/hooks'
import { newestTold } from '../../../practice/limits.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'
import type { ScreenProps } from '../../screen.ts'
import { isShown, type Lying } from './limit-opened.ts'
import { LimitTold } from './limit-told.tsx'
import { LimitBank, LimitUnopened } from './limit-unopened.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

export type LimitGivenProps = { screen: ScreenProps; person: PersonView; lane: readonly Lying[] }

/** Limits the other told me, in their words: the newest of each. What I do with them is told to nobody. */
export function LimitGiven({ screen, person, lane }: LimitGivenProps) {
  const { client, place, t } = screen
  const words = t.limits.theirs
  const [said, setSaid] = useState<Said>()
  const [fresh, setFresh] = useState<string>()
  const { refused, run } = useAct()
  const shown = lane.filter((one) => isShown(one, place.word))
  const told = newestTold(shown.flatMap(withLimit))
  const unopened = shown.filter(({ opened, kind }) => !opened && kind !== 'answer')
  const say = (text: string) => () => setSaid({ words: text, moves: true })
  const read = ({ word }: GivenView) =>
    run(
      () => client.read(person.id, word),
      () => setFresh(word),
    )
  return (
    <>
      <h2>{words.heading}</h2>
      <Status screen={screen} said={said} refused={refused} />
      {told.length === 0 && unopened.length === 0 && <p>{words.none}</p>}
      {unopened.map((given) => (
        <LimitUnopened
          key={given.word}
          screen={screen}
          heading={words.one}
          given={given}
          onRead={() => read(given)}
          onAside={() => run(() => client.setAside(person.id, given.word), say(words.asideDone))}
        />
      ))}
      {told.length > 0 && <p>{words.keeping}</p>}
      {told.map(({ given, words: limit }) => (
        <LimitTold
          key={given.word}
          screen={screen}
          person={person}
          given={given}
          limit={limit}
          fresh={fresh === given.word}
          onNothing={say(words.nothingDone)}
          onAnswer={(line) =>
            run(() => client.answer(person.id, given.word, { line }), say(t.people.left.said))
          }
        />
      ))}
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

function withLimit(given: Lying) {
  return given.words?.kind === 'limit' ? [{ given, words: given.words }] : []
}

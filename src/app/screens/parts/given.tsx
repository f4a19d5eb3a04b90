import { dateOfDay } from '../../../practice/days.ts'
import { inView } from '../../../practice/letters.ts'
import { lettersAndNotes } from '../../../practice/plan-lane.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'
import { type Room, Rooms } from '../../kit/rooms.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'

/** Above the ledge: letters and notes given to me. What lies in the bank is not shown here, not even that it is there. */
export function Given({ screen: { t, language }, person }: { screen: ScreenProps; person: PersonView }) {
  const words = t.people.person
  const shown = inView(lettersAndNotes(person.given))
  return (
    <>
      <h2>{words.given}</h2>
      {person.theyAppeared && person.appearedOn !== undefined && (
        <p>
          <Named words={words.here} name={person.name} />{' '}
          <span class="hint">
            (<When day={dateOfDay(person.appearedOn)} lang={language} />)
          </span>
        </p>
      )}
      {shown.length === 0 && <p>{words.quiet}</p>}
      <Rooms
        label={words.given}
        rooms={[
          ...shown.map((one) => ({
            href: hrefTo({ screen: 'read', person: person.id, word: one.word }),
            icon: 'letter' as const,
            name: nameOf(one, t),
            line: <Line words={words} language={language} given={one} />,
          })),
          ...(person.space ? [bank(person, words)] : []),
        ]}
      />
    </>
  )
}

function nameOf({ kind }: GivenView, t: ScreenProps['t']): string {
  if (kind === 'ask') return t.letter.kinds.ask
  if (kind === 'setback' || kind === 'safe') return t.people.person.note
  if (kind === 'disclosure' || kind === 'disclosed') return t.people.person.told
  return kind === 'answer' ? t.people.person.answer : t.people.person.letter
}

/** Its line is the same whatever lies there. */
function bank({ id }: PersonView, words: ScreenProps['t']['people']['person']): Room {
  return {
    href: hrefTo({ screen: 'bank', person: id }),
    icon: 'paper',
    name: words.bank,
    line: words.bankLine,
  }
}

type LineProps = { words: ScreenProps['t']['people']['person']; language: string; given: GivenView }

function Line({ words, language, given }: LineProps) {
  return (
    <>
      <When day={dateOfDay(given.on)} lang={language} />. {given.opened && words.opened}{' '}
      {given.takenBack && words.backTaken}
    </>
  )
}

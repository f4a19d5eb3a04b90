import { withoutDay } from '../../../practice/day-words.ts'
import type { LaneName } from '../../../practice/lanes.ts'
import { inView } from '../../../practice/letters.ts'
import { hasNewPart } from '../../../practice/plan-lane.ts'
import type { PersonView } from '../../../vault/views.ts'
import type { IconName } from '../../kit/icon.tsx'
import { type Room, Rooms } from '../../kit/rooms.tsx'
import { hrefTo, type ScreenName } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { notesRoom } from './growth-ways.ts'
import { planRoom } from './plan-ways.ts'
import { parkedRoom, togetherRoom, togetherRooms } from './together-ways.ts'

type WaysProps = { screen: Pick<ScreenProps, 't'>; person: PersonView }
type Words = ScreenProps['t']['people']['person']

/** Short things between two people, each in a room of its own. */
const between = {
  practical: { screen: 'practical', icon: 'heard' },
  thanks: { screen: 'thanks', icon: 'light' },
  request: { screen: 'requests', icon: 'pen' },
  limit: { screen: 'limits', icon: 'latch' },
  talk: { screen: 'talks', icon: 'heard' },
  promise: { screen: 'shared-promises', icon: 'leaf' },
} as const satisfies Partial<Record<LaneName, { screen: ScreenName; icon: IconName }>>

function nameOf(words: Words, lane: keyof typeof between): Pick<Room, 'name' | 'line'> {
  const rooms = {
    practical: { name: words.practical, line: words.practicalLine },
    thanks: { name: words.thanks, line: words.thanksLine },
    request: { name: words.requests, line: words.requestsLine },
    limit: { name: words.limits, line: words.limitsLine },
    talk: { name: words.talks, line: words.talksLine },
    promise: { name: words.promises, line: words.promisesLine },
  }
  return rooms[lane]
}

/**
 * Above the ledge: rooms in which something knocked. What lies in the bank of a room is not shown here, and nobody is
 * called to a line of the day.
 */
export function GivenWays({ screen: { t }, person }: WaysProps) {
  const words = t.people.person
  const { given } = withoutDay(person)
  const knocked = (lane: LaneName) =>
    inView(given.filter((one) => one.lane === lane)).some(({ opened }) => !opened)
  const rooms: readonly Room[] = [
    ...lanesBetween.filter(knocked).map((lane) => ({
      href: hrefTo({ screen: between[lane].screen, person: person.id }),
      icon: between[lane].icon,
      name: nameOf(words, lane).name,
      line: words.something,
    })),
    ...(hasNewPart(person.given) ? [{ ...planRoom(words, person), line: words.something }] : []),
    ...(knocked('together') ? [{ ...togetherRoom(t.together, person), line: words.something }] : []),
  ]
  return rooms.length === 0 ? null : <Rooms label={words.something} rooms={rooms} />
}

/** What can go between the two, whichever way their doors stand: what is said, and what is done. */
export function BetweenWays({ screen: { t }, person }: WaysProps) {
  const words = t.people.person
  if (!person.space || person.held) return null
  const { id } = person
  const room = (lane: keyof typeof between): Room => ({
    href: hrefTo({ screen: between[lane].screen, person: id }),
    icon: between[lane].icon,
    ...nameOf(words, lane),
  })
  const both: Room = {
    href: hrefTo({ screen: 'both', person: id }),
    icon: 'chairs',
    name: words.both,
    line: words.bothLine,
  }
  return (
    <>
      <section class="stack">
        <h3>{words.between}</h3>
        <Rooms label={words.between} rooms={said.map(room)} />
      </section>
      <section class="stack">
        <h3>{words.done}</h3>
        <Rooms
          label={words.done}
          rooms={[room('promise'), ...togetherRooms(t.together, person), ...(person.forTwo ? [both] : [])]}
        />
      </section>
    </>
  )
}

/** What I can do today, whatever the other does. */
export function PersonWays({ screen: { t }, person }: WaysProps) {
  const words = t.people.person
  const { id } = person
  const room = (screen: ScreenName, icon: IconName, name: string, line: string, kind?: 'rest'): Room => ({
    href: hrefTo({ screen, person: id }),
    icon,
    name,
    line,
    kind,
  })
  const promise: Room = {
    href: hrefTo({ screen: 'today' }),
    icon: 'leaf',
    kind: 'rest',
    name: words.promise,
    line: words.promiseLine,
  }
  const check = room('check', 'care', words.check, words.checkLine)
  const close = room('close', 'out', words.close, words.closeLine)
  const mine = [
    room('doors', 'latch', words.doors, words.doorsLine),
    room('rest', 'cup', words.rest, words.restLine, 'rest'),
  ]
  const middle = middleRooms(person, words)
  const stands = person.space && !person.closed && !person.leftQuietly
  return (
    <section class="stack">
      <h3>{words.today}</h3>
      <Rooms
        label={words.today}
        rooms={[
          promise,
          ...(stands ? mine : []),
          planRoom(words, person),
          parkedRoom(t.together, person),
          notesRoom(t.people, person),
          ...middle,
          check,
          ...(person.space ? [close] : []),
        ]}
      />
    </section>
  )
}

/** To my own helper, or to a helper for the two; whom I help myself is not asked for one. */
function middleRooms({ id, help }: PersonView, words: Words): readonly Room[] {
  if (help?.they === 'client') return []
  if (help)
    return [
      {
        href: hrefTo({ screen: 'helper', person: id }),
        icon: 'chairs',
        kind: 'helper',
        name: words.helper,
        line: words.helperLine,
      },
    ]
  return [
    {
      href: hrefTo({ screen: 'helpers', person: id }),
      icon: 'chairs',
      name: words.middle,
      line: words.middleLine,
    },
  ]
}

/** The way to someone who has not said that they are here: a link of mine, or the gate before one. */
export function WayTo({ screen: { t }, person }: WaysProps) {
  const words = t.people.person
  if (!person.space || person.theyAppeared || person.closed || person.leftQuietly) return null
  const link: Room = person.link
    ? {
        href: hrefTo({ screen: 'link', person: person.id }),
        icon: 'paper',
        name: words.link,
        line: words.linkLine,
      }
    : {
        href: hrefTo({ screen: 'gate', person: person.id }),
        icon: 'paper',
        name: words.newLink,
        line: words.newLinkLine,
      }
  return <Rooms rooms={[link]} />
}

const lanesBetween = Object.keys(between) as readonly (keyof typeof between)[]
const said = ['talk', 'practical', 'thanks', 'request', 'limit'] as const

import type { LaneName } from '../../../practice/lanes.ts'
import { inView } from '../../../practice/letters.ts'
import type { PersonView } from '../../../vault/client.ts'
import type { IconName } from '../../kit/icon.tsx'
import { type Room, Rooms } from '../../kit/rooms.tsx'
import { hrefTo, type ScreenName } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'

type WaysProps = { screen: Pick<ScreenProps, 't'>; person: PersonView }
type Words = ScreenProps['t']['people']['person']

/** Short things between two people, each in a room of its own. */
const between = {
  practical: { screen: 'practical', icon: 'heard' },
  thanks: { screen: 'thanks', icon: 'light' },
  request: { screen: 'requests', icon: 'pen' },
  limit: { screen: 'limits', icon: 'latch' },
} as const satisfies Partial<Record<LaneName, { screen: ScreenName; icon: IconName }>>

function nameOf(words: Words, lane: keyof typeof between): Pick<Room, 'name' | 'line'> {
  const key = between[lane].screen
  const lines = {
    practical: words.practicalLine,
    thanks: words.thanksLine,
    requests: words.requestsLine,
    limits: words.limitsLine,
  }
  return { name: words[key], line: lines[key] }
}

/** Above the ledge: rooms in which something knocked. What lies in the bank of a room is not shown here. */
export function GivenWays({ screen: { t }, person }: WaysProps) {
  const words = t.people.person
  const lanes = lanesBetween.filter((lane) =>
    inView(person.given.filter((one) => one.lane === lane)).some(({ opened }) => !opened),
  )
  if (lanes.length === 0) return null
  return (
    <Rooms
      label={words.something}
      rooms={lanes.map((lane) => ({
        href: hrefTo({ screen: between[lane].screen, person: person.id }),
        icon: between[lane].icon,
        name: nameOf(words, lane).name,
        line: words.something,
      }))}
    />
  )
}

/** What can go between the two, whichever way their doors stand. */
export function BetweenWays({ screen: { t }, person }: WaysProps) {
  const words = t.people.person
  if (!person.space || person.held) return null
  const { id } = person
  const rooms: readonly Room[] = lanesBetween.map((lane) => ({
    href: hrefTo({ screen: between[lane].screen, person: id }),
    icon: between[lane].icon,
    ...nameOf(words, lane),
  }))
  const both: Room = {
    href: hrefTo({ screen: 'both', person: id }),
    icon: 'chairs',
    name: words.both,
    line: words.bothLine,
  }
  return (
    <section class="stack">
      <h3>{words.between}</h3>
      <Rooms label={words.between} rooms={person.forTwo ? [...rooms, both] : rooms} />
    </section>
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
  const stands = person.space && !person.closed && !person.leftQuietly
  return (
    <section class="stack">
      <h3>{words.today}</h3>
      <Rooms
        label={words.today}
        rooms={[promise, ...(stands ? mine : []), check, ...(person.space ? [close] : [])]}
      />
    </section>
  )
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

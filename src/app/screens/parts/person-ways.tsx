import type { PersonView } from '../../../vault/client.ts'
import { type Room, Rooms } from '../../kit/rooms.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'

/** What I can do today, whatever the other does. */
export function PersonWays({ screen: { t }, person }: { screen: ScreenProps; person: PersonView }) {
  const words = t.people.person
  const { id } = person
  const promise: Room = {
    href: hrefTo({ screen: 'today' }),
    icon: 'leaf',
    kind: 'rest',
    name: words.promise,
    line: words.promiseLine,
  }
  const mine: readonly Room[] = [
    { href: hrefTo({ screen: 'door', person: id }), icon: 'latch', name: words.door, line: words.doorLine },
    {
      href: hrefTo({ screen: 'rest', person: id }),
      icon: 'cup',
      name: words.rest,
      line: words.restLine,
      kind: 'rest',
    },
    { href: hrefTo({ screen: 'close', person: id }), icon: 'out', name: words.close, line: words.closeLine },
  ]
  const open = person.space && !person.closed
  const ways = person.leftQuietly ? mine.slice(-1) : mine
  return (
    <section class="stack">
      <h3>{words.today}</h3>
      <Rooms label={words.today} rooms={[promise, ...(open ? ways : [])]} />
    </section>
  )
}

/** The way to someone who has not said that they are here: a link of mine, or the gate before one. */
export function WayTo({ screen: { t }, person }: { screen: ScreenProps; person: PersonView }) {
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

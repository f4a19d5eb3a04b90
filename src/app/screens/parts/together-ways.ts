/** The ways to these pages, for the page of a person; and when there is anything for two (V-9). */
import type { PersonView } from '../../../vault/views.ts'
import type { Room } from '../../kit/rooms.tsx'
import type { Messages } from '../../messages/choose.ts'
import { hrefTo } from '../../place.ts'

export function isForTwo({ space, closed, leftQuietly, held, forTwo }: PersonView): boolean {
  return forTwo && space && !closed && !leftQuietly && !held
}

/** Between the two. What was handed stays readable, so that a way with something behind it stays. */
export function togetherRooms(words: Messages['together'], person: PersonView): readonly Room[] {
  const two = isForTwo(person)
  const lies = new Set<string | undefined>([
    ...person.left.map(({ words: left }) => left?.kind),
    ...person.given.map(({ kind }) => kind),
  ])
  return [
    ...(two || lies.has('today') ? [dayRoom(words, person)] : []),
    ...(two || lies.has('meeting') ? [togetherRoom(words, person)] : []),
  ]
}

export function togetherRoom({ ways }: Messages['together'], { id }: PersonView): Room {
  return {
    href: hrefTo({ screen: 'together', person: id }),
    icon: 'chairs',
    name: ways.together,
    line: ways.togetherLine,
  }
}

function dayRoom({ ways }: Messages['together'], { id }: PersonView): Room {
  return { href: hrefTo({ screen: 'day', person: id }), icon: 'light', name: ways.day, line: ways.dayLine }
}

/** For myself alone, whether or not there is a way to them. */
export function parkedRoom({ ways }: Messages['together'], person: PersonView): Room {
  return {
    href: hrefTo({ screen: 'parked', person: person.id }),
    icon: 'shelf',
    name: ways.parked,
    line: ways.parkedLine,
  }
}

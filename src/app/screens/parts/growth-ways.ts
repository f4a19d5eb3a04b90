/** The way to one's private notes about someone, for the page of that person. */
import type { PersonView } from '../../../vault/views.ts'
import type { Room } from '../../kit/rooms.tsx'
import type { Messages } from '../../messages/choose.ts'
import { hrefTo } from '../../place.ts'

/** For myself alone, whatever stands between the two, and whether or not there is a way to them. */
export function notesRoom({ person: words }: Messages['people'], { id }: Pick<PersonView, 'id'>): Room {
  return {
    href: hrefTo({ screen: 'notes', person: id }),
    icon: 'pen',
    name: words.notes,
    line: words.notesLine,
  }
}

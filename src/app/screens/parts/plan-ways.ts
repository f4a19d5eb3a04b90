/** The ways to a plan, to looking back, and to "something happened", for the pages they stand on. */
import type { PersonView } from '../../../vault/views.ts'
import type { Room } from '../../kit/rooms.tsx'
import type { Messages } from '../../messages/choose.ts'
import { hrefTo } from '../../place.ts'
import { placeOfPlan } from './plan-place.ts'

/** For the page of a person, whether or not there is a way to them. */
export function planRoom(words: Messages['people']['person'], { id }: Pick<PersonView, 'id'>): Room {
  return {
    href: hrefTo(placeOfPlan(undefined, id)),
    icon: 'paper',
    name: words.plan,
    line: words.planLine,
  }
}

/** For the page of what one can do alone. */
export function planRoomAlone(words: Messages['alone']['alone']): Room {
  return { href: hrefTo(placeOfPlan(undefined)), icon: 'paper', name: words.plan, line: words.planLine }
}

export function lookBackRoom(words: Messages['alone']['alone']): Room {
  return {
    href: hrefTo({ screen: 'look-back' }),
    icon: 'cup',
    name: words.lookBack,
    line: words.lookBackLine,
  }
}

import { formOf, rests, type TalkForm } from '../../../practice/talks.ts'
import type { PersonView, TalkView } from '../../../vault/views.ts'
import { isOpenTo } from './practical-may.tsx'

/**
 * Whether turns can be taken between the two just now, as far as I may know: open · my own rest or break · one that
 * somebody said, or that is still to be told as over · closed.
 */
export type Between = 'open' | 'mine' | 'paused' | 'closed'

export function betweenOf(person: PersonView): Between {
  if (!isOpenTo(person, person.may.talk)) return 'closed'
  if (person.resting) return 'mine'
  return person.paused ? 'paused' : 'open'
}

export type Shown = { readonly person: PersonView; readonly talk: TalkView }

/** What stands in my half. A talk whose other side is closed has the same as one where the turn is theirs. */
export type Mine = TalkForm | 'break'

export function mineOf({ person, talk }: Shown): Mine {
  const form = formOf(talk)
  const between = betweenOf(person)
  if (between === 'open' || form === 'after') return form
  return between === 'closed' ? 'wait' : 'break'
}

/** A break may be taken at any time; after three rounds it stands among the answers. */
export function mayBreak(shown: Shown): boolean {
  if (betweenOf(shown.person) !== 'open') return false
  return mineOf(shown) !== 'confirm' || !shown.talk.lastRound
}

/** A talk whose other side is closed rests, and looks like any that does. */
export function isResting({ person, talk }: Shown, today: string): boolean {
  return !talk.ended && (betweenOf(person) !== 'open' || rests(talk, today))
}

/** The same for two that look the same in the room. */
export function stampOf({ person, talk }: Shown): string {
  const here = talk.turns.filter(({ words }) => words).length
  return [betweenOf(person), talk.turns.length, here, talk.ended].join(' ')
}

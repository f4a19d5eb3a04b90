/** Pages of a helper's own place, and of who has a helper: sealed, and nobody else's. `person`: by id of one's own list. */
import * as v from 'valibot'
import { helperKinds } from './helper-words.ts'
import { day, language, ref, short, text } from './word-shapes.ts'

/** My terms as I last wrote them, to be left with each person I help. One page. */
export const ownTerms = v.strictObject({
  kind: v.literal('own-terms'),
  id: ref,
  language,
  helper: v.picklist(helperKinds),
  name: short,
  licence: v.exactOptional(short),
  paidBy: short,
  worksFor: short,
  mustReport: short,
  hours: short,
  ending: short,
})

/** Two people a mediator may sit with, once both private talks are done (S5-11). */
export const helpCase = v.strictObject({
  kind: v.literal('case'),
  id: ref,
  name: short,
  people: v.strictTuple([ref, ref]),
  on: day,
  /** The sitting that was called. */
  sitting: v.exactOptional(ref),
  ended: v.exactOptional(day),
})

export const decisions = ['proceed', 'adapt', 'not-suitable'] as const
export type Decision = (typeof decisions)[number]

/** What a mediator decided after a private talk with one person, and on what ground, in own words. */
export const intake = v.strictObject({
  kind: v.literal('intake'),
  id: ref,
  case: ref,
  person: ref,
  on: day,
  decision: v.picklist(decisions),
  /** The topics that were gone through (practice.md S5: behaviours, not "has there been violence?"). */
  asked: v.array(v.picklist(['alone', 'fear', 'hurt', 'threats', 'control', 'order', 'free'])),
  text: v.exactOptional(text),
})

/** A helper's own note; seen by nobody else, and not part of anyone's record. */
export const helperNote = v.strictObject({
  kind: v.literal('helper-note'),
  id: ref,
  person: v.exactOptional(ref),
  case: v.exactOptional(ref),
  text,
  on: day,
})

/** From now on, what passes in one lane with one person is lent to a helper as well, until a day (S5-3). */
export const sharing = v.strictObject({
  kind: v.literal('sharing'),
  id: ref,
  /** The helper. */
  helper: ref,
  /** Whose lane. */
  person: ref,
  lane: v.picklist([
    'letter',
    'talk',
    'together',
    'thanks',
    'promise',
    'limit',
    'request',
    'practical',
    'plan',
  ]),
  until: day,
  /** Words that were there before, or were lent already. */
  known: v.array(v.pipe(v.string(), v.maxLength(32))),
})

/** What I would like to speak of in a sitting: on the table only when I lay it there. */
export const agenda = v.strictObject({
  kind: v.literal('agenda'),
  id: ref,
  sitting: ref,
  text: short,
  on: day,
})

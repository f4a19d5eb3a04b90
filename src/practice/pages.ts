/** Sealed pages of one's own, once opened. Nobody else ever has one; what does not parse is passed over. */
import * as v from 'valibot'
import { agenda, helpCase, helperNote, intake, ownTerms, sharing } from './helper-pages.ts'
import {
  day,
  language,
  marks,
  planAbout,
  planParts,
  promiseWhen,
  ref,
  short,
  text,
  timeOfDay,
  weights,
} from './words.ts'

export { marks, type Mark } from './words.ts'

/**
 * Letters that are not for a door: the apology one wishes one had been given, what is written and never sent, and what
 * is kept for someone and only ever leaves as an export (M-5). A draft without one is a letter to leave.
 */
export const purposes = ['imagined', 'unsent', 'later'] as const
export type Purpose = (typeof purposes)[number]

/** A letter of responsibility in parts (S1): what I did, what it cost you, what is mine, what I will do, what has changed. */
export const letterParts = ['did', 'cost', 'mine', 'will', 'changed'] as const
export type LetterPart = (typeof letterParts)[number]
/** Who or what stands near (B2-1), and what each agreed to (B2-6). */
export const circleSorts = ['person', 'group', 'service'] as const
export type CircleSort = (typeof circleSorts)[number]
export const circleAgreed = ['night', 'day', 'talk', 'ride', 'meal', 'laugh', 'company'] as const
export type CircleAgreed = (typeof circleAgreed)[number]

/** What is still under the pen may be longer than what can be left: the field says so, and nothing is lost. */
const typed = v.string()
/** Seconds, and not before any of this was written. */
const moment = v.pipe(v.number(), v.integer(), v.minValue(1_700_000_000))
const parts = v.strictObject({ did: typed, cost: typed, mine: typed, will: typed, changed: typed })
export type Parts = v.InferOutput<typeof parts>

const page = v.variant('kind', [
  /** A letter not yet left anywhere. `to` is a person of one's own list, by id. With `parts`, `text` is unused. */
  v.strictObject({
    kind: v.literal('draft'),
    id: ref,
    language,
    to: v.exactOptional(ref),
    text: typed,
    begun: day,
    changed: day,
    rested: v.exactOptional(day),
    purpose: v.exactOptional(v.picklist(purposes)),
    parts: v.exactOptional(parts),
    /** The one event or theme it is about, for oneself (S1-3). */
    theme: v.exactOptional(typed),
    weight: v.exactOptional(v.picklist(weights)),
    line: v.exactOptional(typed),
  }),
  v.strictObject({
    kind: v.literal('promise'),
    id: ref,
    act: short,
    backup: v.exactOptional(short),
    due: day,
    when: v.exactOptional(promiseWhen),
    /** How we would both know (S3-1). */
    know: v.exactOptional(short),
    /** Whom it was shown to. */
    person: v.exactOptional(ref),
    /** It keeps a limit of theirs, by their own id of it: theirs to release (S3-9). */
    limit: v.exactOptional(ref),
    /** The days on which its owner went on with it: each begins a week of it. */
    renewed: v.exactOptional(v.pipe(v.array(day), v.maxLength(60))),
  }),
  /** `of`: the occurrence it is about; absent for a promise that is due once. */
  v.strictObject({
    kind: v.literal('mark'),
    id: ref,
    promise: ref,
    mark: v.picklist(marks),
    on: day,
    of: v.exactOptional(day),
    to: v.exactOptional(day),
    text: v.exactOptional(short),
  }),
  /** After a talk: what I take away, and whether I felt heard, 1 to 5 (S2-7); for me alone. */
  v.strictObject({
    kind: v.literal('talk-note'),
    id: ref,
    talk: ref,
    text: v.exactOptional(text),
    heard: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
    on: day,
  }),
  /** A topic I do not talk about tonight: my device says "not now" for me (S2-8). */
  v.strictObject({ kind: v.literal('not-tonight'), id: ref, text: short }),
  /** That I stopped the daily lines with someone; they are not told, and it ends with removing it. `id`: the person. */
  v.strictObject({ kind: v.literal('day-stopped'), id: ref, on: day }),
  /** A topic kept for the sitting with a helper; it opens nowhere else. */
  v.strictObject({ kind: v.literal('parked'), id: ref, person: v.exactOptional(ref), text: short, on: day }),
  /** How time together was, for me alone (B1-7). */
  v.strictObject({ kind: v.literal('together-note'), id: ref, meeting: ref, text, on: day }),
  /** A reminder for oneself, at one's own times (S3-7). */
  v.strictObject({
    kind: v.literal('reminder'),
    id: ref,
    text: short,
    at: timeOfDay,
    days: v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
      v.minLength(1),
      v.maxLength(7),
    ),
    promise: v.exactOptional(ref),
  }),
  /** Hours in which nothing reminds me, on any device of mine. */
  v.strictObject({ kind: v.literal('quiet-hours'), id: ref, from: timeOfDay, to: timeOfDay }),
  /** What I did with something in my tray. Nobody else ever learns of it. */
  v.strictObject({ kind: v.literal('opened'), id: ref, word: ref, on: day }),
  v.strictObject({ kind: v.literal('aside'), id: ref, word: ref, on: day }),
  /** Something I did that hurt, on a list for myself. */
  v.strictObject({ kind: v.literal('harm'), id: ref, text: short, who: v.exactOptional(ref), on: day }),
  /** A way to make amends by how I live; it never reaches anyone. */
  v.strictObject({ kind: v.literal('living'), id: ref, text: short, harm: v.exactOptional(ref), on: day }),
  /** One of up to five steady acts for myself and my household (F1-2), and the days on which I did it. */
  v.strictObject({ kind: v.literal('steady'), id: ref, act: short, on: day }),
  v.strictObject({ kind: v.literal('steady-done'), id: ref, steady: ref, on: day }),
  v.strictObject({ kind: v.literal('reflection'), id: ref, text, on: day }),
  /** A limit of mine (S4): told or kept to myself. The reason is never told. */
  v.strictObject({
    kind: v.literal('limit'),
    id: ref,
    person: v.exactOptional(ref),
    when: short,
    will: short,
    offer: v.exactOptional(short),
    reason: v.exactOptional(short),
    made: day,
    review: day,
    retired: v.exactOptional(day),
  }),
  /** Someone or something that stands near me (B2), and what they agreed to. `first`: it stands on Today. */
  v.strictObject({
    kind: v.literal('circle'),
    id: ref,
    name: short,
    sort: v.picklist(circleSorts),
    reach: v.exactOptional(short),
    agreed: v.pipe(v.array(v.picklist(circleAgreed)), v.maxLength(circleAgreed.length)),
    note: v.exactOptional(short),
    first: v.exactOptional(v.literal(true)),
  }),
  /** A chapter with a name of my own (S6), a line at a time. */
  v.strictObject({
    kind: v.literal('season'),
    id: ref,
    name: short,
    begun: day,
    ended: v.exactOptional(day),
  }),
  v.strictObject({ kind: v.literal('season-line'), id: ref, season: ref, text: short, on: day }),
  /** "What is different from three months ago?" (S6-6) */
  v.strictObject({ kind: v.literal('season-note'), id: ref, text, on: day }),
  /** A letter to me that comes back on a day I picked (B4-4). */
  v.strictObject({
    kind: v.literal('letter-to-me'),
    id: ref,
    language,
    text,
    written: day,
    opens: day,
    opened: v.exactOptional(day),
  }),
  /** Once a month: values, what I kept, what I learned (B4-2). `id`: the month, as 2026-03. */
  v.strictObject({
    kind: v.literal('month'),
    id: ref,
    values: v.exactOptional(text),
    kept: v.exactOptional(text),
    learned: v.exactOptional(text),
    on: day,
  }),
  /** A goal of my own, set by nobody else (B4-5). */
  v.strictObject({ kind: v.literal('goal'), id: ref, text: short, on: day, done: v.exactOptional(day) }),
  /** A note for me alone (L8). */
  v.strictObject({ kind: v.literal('note'), id: ref, text, on: day, person: v.exactOptional(ref) }),
  /** A part of a plan made before it is needed (F2), kept for myself or shown: then `left` names what was handed. */
  v.strictObject({
    kind: v.literal('plan-part'),
    id: ref,
    plan: ref,
    about: v.picklist(planAbout),
    part: v.picklist(planParts),
    text: short,
    person: v.exactOptional(ref),
    on: day,
    review: day,
  }),
  /**
   * A handout I made (F2-11): what is in it, and the secret of its link until I end it. `until`: in seconds. The server keeps
   * a sealed copy until then.
   */
  v.strictObject({
    kind: v.literal('handout'),
    id: ref,
    secret: v.exactOptional(v.pipe(v.string(), v.maxLength(32))),
    parts: v.pipe(
      v.array(v.strictObject({ part: v.picklist(planParts), text: short })),
      v.minLength(1),
      v.maxLength(12),
    ),
    named: v.exactOptional(v.literal(true)),
    until: moment,
  }),
  /** After something happened, each in own words and for me alone (F2-8). */
  v.strictObject({
    kind: v.literal('look-back'),
    id: ref,
    around: v.exactOptional(text),
    felt: v.exactOptional(text),
    told: v.exactOptional(text),
    did: v.exactOptional(text),
    helped: v.exactOptional(text),
    change: v.exactOptional(text),
    on: day,
  }),
  /** That a limit of mine was crossed: for me alone (S4-5). */
  v.strictObject({ kind: v.literal('crossed'), id: ref, limit: ref, text: v.exactOptional(short), on: day }),
  /** A helper's own place, and what is shared with one (helper-pages.ts). */
  ownTerms,
  helpCase,
  intake,
  helperNote,
  sharing,
  agenda,
])
/** A page of one's own. */
export type PageWords = v.InferOutput<typeof page>
export type PageKind = PageWords['kind']
export type PageOf<K extends PageKind> = Extract<PageWords, { kind: K }>
export type Draft = PageOf<'draft'>
export type Promised = PageOf<'promise'>

export function parsePage(json: unknown): PageWords | undefined {
  const parsed = v.safeParse(page, json)
  return parsed.success ? parsed.output : undefined
}

export function pagesOf<K extends PageKind>(pages: readonly PageWords[], kind: K): readonly PageOf<K>[] {
  return pages.filter((one): one is PageOf<K> => one.kind === kind)
}

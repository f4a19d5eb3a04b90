/** Sealed pages of one's own, once opened. Nobody else ever has one; what does not parse is passed over. */
import * as v from 'valibot'
import { day, language, ref, short, text, weights } from './words.ts'

export const marks = ['kept', 'ahead', 'told', 'let'] as const
export type Mark = (typeof marks)[number]

/**
 * Letters that are not for a door: the apology one wishes one had been given, what is written and never sent, and what
 * is kept for someone and only ever leaves as an export (M-5). A draft without one is a letter to leave.
 */
export const purposes = ['imagined', 'unsent', 'later'] as const
export type Purpose = (typeof purposes)[number]

/** A letter of responsibility in parts (S1): what I did, what it cost you, what is mine, what I will do, what has changed. */
export const letterParts = ['did', 'cost', 'mine', 'will', 'changed'] as const
export type LetterPart = (typeof letterParts)[number]
/** What is still under the pen may be longer than what can be left: the field says so, and nothing is lost. */
const typed = v.string()
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
  }),
  v.strictObject({ kind: v.literal('mark'), id: ref, promise: ref, mark: v.picklist(marks), on: day }),
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
  /** That a limit of mine was crossed: for me alone (S4-5). */
  v.strictObject({ kind: v.literal('crossed'), id: ref, limit: ref, text: v.exactOptional(short), on: day }),
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

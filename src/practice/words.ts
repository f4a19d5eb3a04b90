/**
 * What sealed words hold, once opened: the shapes of letters, answers and private pages. Sealed by the author,
 * parsed strictly by whoever opens them; what does not parse is shown as "this cannot be read here".
 */
import * as v from 'valibot'

const text = v.pipe(v.string(), v.maxLength(32_768))
const short = v.pipe(v.string(), v.maxLength(400))
const language = v.picklist(['en', 'es'])
const day = v.pipe(v.string(), v.isoDate())
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
const ref = v.pipe(v.string(), v.maxLength(32))

/** The three set lines (S1-4) and the person's own words. */
export const setLines = ['read', 'not-ready', 'wait'] as const
export type SetLine = (typeof setLines)[number]

const envelope = v.variant('kind', [
  v.strictObject({ kind: v.literal('letter'), language, text }),
  v.strictObject({
    kind: v.literal('answer'),
    language,
    line: v.exactOptional(v.picklist(setLines)),
    text: v.exactOptional(text),
  }),
])
/** What is handed to another. */
export type EnvelopeWords = v.InferOutput<typeof envelope>

export const marks = ['kept', 'ahead', 'told', 'let'] as const
export type Mark = (typeof marks)[number]

const page = v.variant('kind', [
  /** A letter not yet left anywhere. `to` is a person of one's own list, by id. */
  v.strictObject({
    kind: v.literal('draft'),
    id: ref,
    language,
    to: v.exactOptional(ref),
    text,
    begun: day,
    changed: day,
    rested: v.exactOptional(day),
  }),
  /** Someone I write to or hear from; before there is a space it is only a name on my own side. */
  v.strictObject({ kind: v.literal('person'), id: ref, name }),
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
])
/** A page of one's own. */
export type PageWords = v.InferOutput<typeof page>
export type Draft = Extract<PageWords, { kind: 'draft' }>
export type Promised = Extract<PageWords, { kind: 'promise' }>

export function parseEnvelope(json: unknown): EnvelopeWords | undefined {
  const parsed = v.safeParse(envelope, json)
  return parsed.success ? parsed.output : undefined
}
export function parsePage(json: unknown): PageWords | undefined {
  const parsed = v.safeParse(page, json)
  return parsed.success ? parsed.output : undefined
}

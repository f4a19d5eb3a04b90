/**
 * What sealed words hold, once opened: what is handed to another. Sealed by the author, parsed strictly by whoever
 * opens them; what does not parse is shown as "this cannot be read here". Pages of one's own are in pages.ts.
 */
import * as v from 'valibot'

export const text = v.pipe(v.string(), v.maxLength(32_768))
export const short = v.pipe(v.string(), v.maxLength(400))
export const language = v.picklist(['en', 'es'])
export const day = v.pipe(v.string(), v.isoDate())
export const ref = v.pipe(v.string(), v.maxLength(32))

/** How heavy the author says a letter is, for who stands before it (screens.md L3). */
export const weights = ['light', 'heavy'] as const
export type Weight = (typeof weights)[number]
/** The author's own line for the outside of a letter. */
export const outsideLine = v.pipe(v.string(), v.maxLength(80))

/** The three set lines on a letter (S1-4). */
export const setLines = ['read', 'not-ready', 'wait'] as const
export type SetLine = (typeof setLines)[number]
/** What a practical question may be answered with (B3-1), a request (B3-3), a limit (S4), the one careful ask (F1-3). */
export const chips = ['yes', 'no', 'other-time', 'not-now', 'heard', 'clear', 'welcome'] as const
export type AnswerLine = SetLine | (typeof chips)[number]

/** What a practical message asks for, if anything. */
export const practicalQuestions = ['none', 'yes-no', 'time'] as const
export type PracticalQuestion = (typeof practicalQuestions)[number]

const envelope = v.variant('kind', [
  v.strictObject({
    kind: v.literal('letter'),
    language,
    text,
    weight: v.exactOptional(v.picklist(weights)),
    line: v.exactOptional(outsideLine),
  }),
  v.strictObject({
    kind: v.literal('answer'),
    language,
    line: v.exactOptional(v.picklist([...setLines, ...chips])),
    text: v.exactOptional(text),
  }),
  /** Short and factual: a pickup, money, medicine. */
  v.strictObject({
    kind: v.literal('practical'),
    language,
    text: short,
    question: v.picklist(practicalQuestions),
  }),
  /** One act seen. It has no place for a reply (B1-3). */
  v.strictObject({ kind: v.literal('thanks'), language, text: short }),
  /** A limit its owner tells: "when…, I will…". `limit` is the owner's own id of it; `ended`: it holds no more. */
  v.strictObject({
    kind: v.literal('limit'),
    language,
    limit: ref,
    when: short,
    will: short,
    offer: v.exactOptional(short),
    ended: v.exactOptional(v.literal(true)),
  }),
  /** One act, at one time; a no is fine. */
  v.strictObject({ kind: v.literal('request'), language, act: short, when: short }),
  /** The one careful ask, in fixed words: "May I write again?" (F1-3) */
  v.strictObject({ kind: v.literal('ask'), language, ask: v.literal('again') }),
])
/** What is handed to another. */
export type EnvelopeWords = v.InferOutput<typeof envelope>
export type EnvelopeKind = EnvelopeWords['kind']

export function parseEnvelope(json: unknown): EnvelopeWords | undefined {
  const parsed = v.safeParse(envelope, json)
  return parsed.success ? parsed.output : undefined
}

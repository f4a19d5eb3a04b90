/**
 * What sealed words hold, once opened: what is handed to another. Sealed by the author, parsed strictly by whoever
 * opens them; what does not parse is shown as "this cannot be read here". Pages of one's own are in pages.ts.
 */
import * as v from 'valibot'
import { consent, disclosed, disclosure, revokedOrally, treatmentEnded } from './consent-words.ts'
import { cosigned, reading, share, sitting, terms } from './helper-words.ts'
import { planParts } from './plan-parts.ts'
import { day, language, ref, short, text, timeOfDay } from './word-shapes.ts'

export { day, language, ref, short, text, timeOfDay } from './word-shapes.ts'
export { lovedParts, ownParts, planParts, type PlanPart } from './plan-parts.ts'

/** How heavy the author says a letter is, for who stands before it (screens.md L3). */
export const weights = ['light', 'heavy'] as const
export type Weight = (typeof weights)[number]
/** The author's own line for the outside of a letter. */
export const outsideLine = v.pipe(v.string(), v.maxLength(80))

/** A plan made before it is needed: for a setback, or for staying steady (F2-9). Its parts are in plan-parts.ts. */
export const planAbout = ['setback', 'steady'] as const
export type PlanAbout = (typeof planAbout)[number]

/** The three set lines on a letter (S1-4). */
export const setLines = ['read', 'not-ready', 'wait'] as const
export type SetLine = (typeof setLines)[number]
/** What a practical question may be answered with (B3-1), a request (B3-3), a limit (S4), the one careful ask (F1-3), terms (S5). */
export const chips = [
  'yes',
  'no',
  'other-time',
  'not-now',
  'heard',
  'clear',
  'welcome',
  'thank-you',
  'saw-differently',
  'got-it',
  'need-time',
  'are-you-safe',
  'agree',
] as const
export type AnswerLine = SetLine | (typeof chips)[number]

/** What a practical message asks for, if anything. */
export const practicalQuestions = ['none', 'yes-no', 'time'] as const
export type PracticalQuestion = (typeof practicalQuestions)[number]

/** How fast a talk goes: both there, or a letter at a time. */
export const talkPaces = ['live', 'letter'] as const
export type TalkPace = (typeof talkPaces)[number]

/** How a promise went, said by the one who made it; none weighs more than another. */
export const marks = ['kept', 'partly', 'ahead', 'told', 'let'] as const
export type Mark = (typeof marks)[number]

/** When a promise is due: on a day, or every so often from that day on; at a time, or at a cue in words. */
export const promiseWhen = v.strictObject({
  on: day,
  zone: v.pipe(v.string(), v.maxLength(64)),
  at: v.exactOptional(timeOfDay),
  cue: v.exactOptional(short),
  /** ISO days of the week; absent: once. */
  every: v.exactOptional(
    v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.maxLength(7)),
  ),
})
export type PromiseWhen = v.InferOutput<typeof promiseWhen>

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
    /** To a meeting: whoever answers would like it substance-free, too. */
    sober: v.exactOptional(v.literal(true)),
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
  /** May we talk about this? `matter` is what both say yes to. */
  v.strictObject({
    kind: v.literal('talk-ask'),
    language,
    topic: short,
    pace: v.picklist(talkPaces),
    matter: ref,
  }),
  /** A promise that is shown to someone: its wording is fixed by being handed over (S3-4). */
  v.strictObject({
    kind: v.literal('promise'),
    language,
    promise: ref,
    act: short,
    when: promiseWhen,
    backup: v.exactOptional(short),
    know: short,
    /** It keeps a limit of theirs, by their own id of it: theirs to release (S3-9). */
    limit: v.exactOptional(ref),
  }),
  /** How it went, from the one who promised; the first for an occurrence stands, later ones stand beside it. */
  v.strictObject({
    kind: v.literal('settled'),
    language,
    promise: ref,
    /** The occurrence it is about. */
    of: day,
    mark: v.picklist(marks),
    /** Moved ahead: to this day. */
    to: v.exactOptional(day),
    text: v.exactOptional(short),
  }),
  /** "For today, my plan is …" (S3-8) */
  v.strictObject({ kind: v.literal('today'), language, text: short, on: day }),
  /** Time together: an idea of one's own, and a place and a time once both said yes. */
  v.strictObject({ kind: v.literal('idea'), language, idea: ref, text: short }),
  v.strictObject({
    kind: v.literal('meeting'),
    language,
    meeting: ref,
    idea: ref,
    place: short,
    on: day,
    at: timeOfDay,
    sober: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('meeting-off'), language, meeting: ref }),
  /** A part of a plan made before it is needed, signed by whose it is (F2). `plan` is the id both name it by. */
  v.strictObject({
    kind: v.literal('plan-part'),
    language,
    plan: ref,
    about: v.picklist(planAbout),
    part: v.picklist(planParts),
    text: short,
  }),
  /** Something happened, in own words. `next`: the next step, as one chose to say it. */
  v.strictObject({
    kind: v.literal('setback'),
    language,
    text,
    safe: v.exactOptional(v.literal(true)),
    next: v.exactOptional(short),
  }),
  /** "I am safe", once in the quiet after it (F2). */
  v.strictObject({ kind: v.literal('safe'), language }),
  /** The one careful ask, in fixed words: "May I write again?" (F1-3) */
  v.strictObject({ kind: v.literal('ask'), language, ask: v.literal('again') }),
  /** Between a person and a helper (helper-words.ts). */
  terms,
  share,
  sitting,
  /** Written consent, and what is told under it (consent-words.ts). */
  consent,
  disclosure,
  disclosed,
  revokedOrally,
  treatmentEnded,
  reading,
  cosigned,
])
/** What is handed to another. */
export type EnvelopeWords = v.InferOutput<typeof envelope>
export type EnvelopeKind = EnvelopeWords['kind']

export function parseEnvelope(json: unknown): EnvelopeWords | undefined {
  const parsed = v.safeParse(envelope, json)
  return parsed.success ? parsed.output : undefined
}

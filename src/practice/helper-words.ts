/**
 * What passes between a person and a helper (S5), once opened. A helper is a counselor, a mediator, a peer, or someone
 * who reads letters first; each is a pair of their own with the person, and in nobody else's space.
 */
import * as v from 'valibot'
import type { MemberId, SpaceId, WordId } from '../domain/vocabulary.ts'
import { day, language, bytes32, ref, short, signature, text, timeOfDay } from './word-shapes.ts'

export const helperKinds = ['counselor', 'mediator', 'peer', 'reader'] as const
export type HelperKind = (typeof helperKinds)[number]

/** What was chosen, as a form or a box holds it. */
export function kindIn(text: string | undefined): HelperKind | undefined {
  return helperKinds.find((kind) => kind === text)
}

/** Those whose name can be asked for under a letter before it comes (S1-2). */
export function readsLetters(kind: HelperKind): boolean {
  return kind === 'reader' || kind === 'counselor'
}

/** What kind of thing was lent: its own title and words go with it, and nothing leads back to where it lies. */
export const sharedKinds = [
  'letter',
  'harm',
  'promise',
  'plan',
  'reflection',
  'note',
  'received',
  'intake',
] as const

export type SharedKind = (typeof sharedKinds)[number]

/** A helper's terms, before anything is shared (S5-4). Each person signs alone, by the answer `agree`. */
export const terms = v.strictObject({
  kind: v.literal('terms'),
  language,
  helper: v.picklist(helperKinds),
  name: short,
  licence: v.exactOptional(short),
  paidBy: short,
  worksFor: short,
  /** What the law makes them report. */
  mustReport: short,
  hours: short,
  ending: short,
  /** The house's own word for it, signed; without one they are a helper, not a professional (abuse 33). */
  credential: v.exactOptional(
    v.strictObject({
      text: v.pipe(v.string(), v.maxLength(2048)),
      sig: v.pipe(v.string(), v.maxLength(128)),
    }),
  ),
  /** The key they put their name with to a letter they have read. Their own app writes it in. */
  reading: v.exactOptional(bytes32),
})

/** A copy of one thing, lent to a helper until a day (S5-3). `share`: the lender's own id of it. */
export const share = v.strictObject({
  kind: v.literal('share'),
  language,
  share: ref,
  what: v.picklist(sharedKinds),
  title: v.exactOptional(short),
  text,
  on: v.exactOptional(day),
})

/** A day and an hour that a sitting could be. `matter`: what the two privately say yes to. */
const sittingDate = v.strictObject({ matter: ref, on: day, at: timeOfDay })

/** What a mediator asks each of two, apart: to sit together (S5-11). `birth`: of the space, with its maker's signature. */
export const sitting = v.strictObject({
  kind: v.literal('sitting'),
  language,
  sitting: ref,
  topic: short,
  place: short,
  dates: v.pipe(v.array(sittingDate), v.minLength(1), v.maxLength(5)),
  /** The first name of the other, as the mediator knows it. */
  other: short,
  birth: v.strictObject({
    text: v.pipe(v.string(), v.maxLength(8192)),
    sig: v.pipe(v.string(), v.maxLength(128)),
  }),
})

/** An id of 16 bytes behind its letter, as the domain names spaces, words and members. */
function id<T extends string>(letter: string) {
  const pattern = new RegExp(`^${letter}_[A-Za-z0-9_-]{21}[AQgw]$`)
  return v.custom<T>((value) => typeof value === 'string' && pattern.test(value))
}

/**
 * A letter, lent to be read before it is left (S1-2): its very words as they will be sealed, and what it takes to seal
 * them again, so that a name is put to nothing but what was read. `letter`: the writer's own id of it.
 */
export const reading = v.strictObject({
  kind: v.literal('reading'),
  language,
  letter: ref,
  text,
  space: id<SpaceId>('s'),
  word: id<WordId>('w'),
  author: id<MemberId>('m'),
  key: bytes32,
  nonce: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16}$/)),
  hash: bytes32,
})

/** "I have read it, it may go": to exactly these sealed words. It says nothing of whether they are good. */
export const cosigned = v.strictObject({
  kind: v.literal('cosigned'),
  language,
  hash: bytes32,
  by: bytes32,
  sig: signature,
})

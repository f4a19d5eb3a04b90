/**
 * What browser and server say about the ways into an account: a card or a passphrase that is to take the place of the one
 * that is there, and what one's other sign-ins are told. Apart from routes.ts, so that no page loads it before it is asked.
 */
import * as v from 'valibot'
import { slots } from './routes.ts'
import { bytesUpTo, count, instant, key, slotId } from './shapes.ts'

const opaqueMessage = bytesUpTo(1024)
const ticket = bytesUpTo(32)
export const wayKind = v.picklist(['passphrase', 'card'])
export type WayKind = v.InferOutput<typeof wayKind>

/** `until`: from then on the new one holds and the old one is gone. `mayRefuse`: this sign-in is older, or its way in is. */
const change = v.strictObject({
  kind: wayKind,
  slot: slotId,
  until: instant,
  mine: v.boolean(),
  mayRefuse: v.boolean(),
})
export type WayChange = v.InferOutput<typeof change>

export const whatHappened = v.picklist([
  'signed-in',
  'card-used',
  'card-made',
  'card-asked',
  'passphrase-asked',
  'card-refused',
  'passphrase-refused',
  'card-changed',
  'passphrase-changed',
])
const notice = v.strictObject({ on: count, what: whatHappened })
export type WayNotice = v.InferOutput<typeof notice>

/**
 * GET /ways. `askFrom`: from then on this sign-in may ask for a new card or passphrase. `notices` are told to each sign-in
 * once, until POST /ways/told says `upTo`. `slots` counts the lists of slots, so that a device sees that its own is old.
 */
export const waysAnswer = v.strictObject({
  slots: count,
  askFrom: instant,
  changes: v.array(change),
  notices: v.array(notice),
  upTo: count,
})
export type WaysAnswer = v.InferOutput<typeof waysAnswer>
export const waysTold = v.strictObject({ upTo: count })

/** POST /ways/card: the list with one card more, beside the one that is there, and its login key. */
export const cardAsked = v.strictObject({ slots, card: key })
/** POST /ways/passphrase and /ways/passphrase/finish: as signing up does, for the name that is there. */
export const passphraseBegun = v.strictObject({ request: opaqueMessage })
export const passphraseResponse = v.strictObject({ ticket, response: opaqueMessage })
export const passphraseAsked = v.strictObject({ ticket, record: opaqueMessage, slots })
/** The answer to both. */
export const changeAnswer = v.strictObject({ until: instant })
/** DELETE /ways/:kind: the list without what was asked for. */
export const changeRefused = v.strictObject({ slots })

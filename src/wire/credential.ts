/**
 * What a house says of a helper. Whoever runs the house grants a credential; the helper shows it to one person at a time, as a
 * text under the house's key that is good for one member of one space. Nothing here ranks or rates a helper, and nothing says
 * whom one helps.
 */
import * as v from 'valibot'
import { parseCanon } from './canon.ts'
import { labels } from './labels.ts'
import { count, memberId, signature, spaceId } from './shapes.ts'
import { tup } from './tup.ts'

export const helperKind = v.picklist(['counselor', 'mediator', 'peer', 'reader'])

/** Like the ids of shapes.ts; here, so that the page of an invitation does not carry it. */
type CredentialId = `h_${string}`
const credentialId = v.custom<CredentialId>(
  (value) => typeof value === 'string' && /^h_[A-Za-z0-9_-]{21}[AQgw]$/.test(value),
)

/** One line of text that reads the same wherever it is shown: no breaks, no signs that turn the direction of others. */
const line = (most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+$/u),
    v.check((text) => text.trim() === text),
    v.maxLength(most),
  )
export const helperName = line(80)
/** What the licence is and who gave it, as the operator read it. */
export const helperLicence = line(120)
const licence = v.exactOptional(helperLicence)

const shown = v.pipe(
  v.strictObject({
    version: v.literal(1),
    credential: credentialId,
    kind: helperKind,
    name: helperName,
    licence,
    space: spaceId,
    member: memberId,
    /** Days: when it was granted, when the house said this, and the first day on which it is over. */
    grantedOn: count,
    saidOn: count,
    until: count,
  }),
  v.check(({ grantedOn, saidOn, until }) => grantedOn <= saidOn && saidOn < until),
)
/** That this member of this space held this credential on the day it was said. */
export type Credential = Readonly<v.InferOutput<typeof shown>>

/** Undefined for what is no canonical text, and for what was over when it was said. */
export function parseCredential(text: string): Credential | undefined {
  const parsed = v.safeParse(shown, parseCanon(text))
  return parsed.success ? parsed.output : undefined
}

/** Signed by the referee key: tup(label, H(text)). */
export function credentialBytes(hashOfText: Uint8Array): Uint8Array<ArrayBuffer> {
  return tup(labels.credential, hashOfText)
}

/**
 * What a helper chose to make public in this house, in their own words: how to reach them, when, in which languages.
 * PUT /credentials/listing; 404 without a live credential. DELETE takes it off the list again, and is always done.
 */
export const listing = v.strictObject({ reach: line(160), hours: line(160), languages: line(80) })
export type Listing = Readonly<v.InferOutput<typeof listing>>

const own = v.strictObject({
  id: credentialId,
  kind: helperKind,
  name: helperName,
  licence,
  grantedOn: count,
  until: count,
  /** Whether whoever runs the house trusts them to set a hold. */
  mayHold: v.boolean(),
  /** Absent while nothing is public. */
  listing: v.exactOptional(listing),
})
export type OwnCredential = Readonly<v.InferOutput<typeof own>>

/**
 * POST /credentials: a helper code from whoever runs the house, for one account. 410 {"type":"ended"} for any other. A credential
 * that was held before ends with it.
 */
export const credentialRequest = v.strictObject({ code: v.pipe(v.string(), v.maxLength(32)) })
/** To POST /credentials and GET /credentials: one's own that is live, or none. */
export const credentialAnswer = v.strictObject({ credential: v.exactOptional(own) })

/** POST /credentials/show: for a space of one's own. 404 {"type":"not-found"} without a live credential, or a place there. */
export const showRequest = v.strictObject({ space: spaceId })
export const showAnswer = v.strictObject({ text: v.pipe(v.string(), v.maxLength(2048)), sig: signature })
/** The canonical text of a `Credential`, and the house's signature. */
export type Shown = Readonly<v.InferOutput<typeof showAnswer>>

const listed = v.strictObject({
  kind: helperKind,
  name: helperName,
  licence,
  grantedOn: count,
  ...listing.entries,
})
export type ListedHelper = Readonly<v.InferOutput<typeof listed>>
/** GET /helpers, for who signed in: those who chose to be on it, by name. */
export const helpersAnswer = v.strictObject({ helpers: v.array(listed) })

const notice = v.strictObject({ on: count, what: v.picklist(['credential-ended', 'hold-ended']) })
export type Notice = Readonly<v.InferOutput<typeof notice>>
/**
 * POST /holds: for two pairs of one's own, with a credential that allows it; the two are whoever is beside one there. DELETE with
 * the same body ends one's own. 404 {"type":"not-found"} for anything else; otherwise done, whoever is there, and whatever stood.
 */
export const holdRequest = v.strictObject({ one: spaceId, other: spaceId })

/** GET /notices: what whoever runs the house did to this account, oldest first. Nothing takes one away. */
export const noticesAnswer = v.strictObject({ notices: v.array(notice) })

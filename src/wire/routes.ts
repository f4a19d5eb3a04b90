/**
 * What browser and server say: every address, its request and its answers. Written by hand; nothing is inferred.
 * Requests are parsed strictly on the server; answers are parsed by the vault before it trusts their shape.
 */
import * as v from 'valibot'
import {
  accountId,
  bytesUpTo,
  count,
  hash,
  instant,
  invitationId,
  key,
  memberId,
  signature,
  handoutId,
  slotId,
  spaceId,
  wordId,
  wrap,
} from './shapes.ts'

/** An envelope is at most 64 KiB of padded text; kc, nonce, tag and frame come on top. */
export const largestBlob = 65_536 + 512
const blob = bytesUpTo(largestBlob)
const actText = v.pipe(v.string(), v.maxLength(16_384))
const head = v.strictObject({ seq: count, hash, sig: signature })
const entry = v.strictObject({ seq: count, at: instant, move: v.string(), act: v.string(), sig: signature })
export type Head = v.InferOutput<typeof head>
export type WireEntry = v.InferOutput<typeof entry>

/** POST /acts: one act, its blob and wraps. The same act id again gives the same answer. */
export const actRequest = v.strictObject({
  act: actText,
  sig: signature,
  words: v.pipe(
    v.array(
      v.strictObject({
        id: wordId,
        blob,
        wraps: v.pipe(v.array(v.strictObject({ reader: memberId, wrap })), v.minLength(1), v.maxLength(3)),
      }),
    ),
    v.maxLength(1),
  ),
})
export type ActRequest = v.InferOutput<typeof actRequest>

/** 200 accepted · 422 refused · 409 moved (only ever of the act's own stream) · else an error. */
export const actAnswer = v.variant('type', [
  v.strictObject({ type: v.literal('accepted'), entry, head }),
  v.strictObject({
    type: v.literal('refused'),
    reason: v.picklist(['not-now', 'closed', 'needs-cosign', 'again-on']),
    on: v.exactOptional(count),
  }),
  v.strictObject({ type: v.literal('moved'), entries: v.array(entry), head }),
])
export type ActAnswer = v.InferOutput<typeof actAnswer>

/** Every other answer. One shape, no more said; `not-found` is also the answer for what is not yours. */
export const problem = v.strictObject({
  type: v.picklist([
    'malformed',
    'not-found',
    'signed-out',
    'slow-down',
    'too-large',
    'ended',
    'moved-on',
    'no-room',
  ]),
})
export type Problem = v.InferOutput<typeof problem>

/** GET /house: what anyone may know of this place. Births name its referee key; the front page asks for a code, or not. */
export const houseAnswer = v.strictObject({
  referee: key,
  signUp: v.picklist(['code', 'open']),
  /** Where links can be opened: the public address, or this computer only. */
  links: v.picklist(['anywhere', 'this-computer']),
  leaveTo: v.exactOptional(v.string()),
})
export type House = v.InferOutput<typeof houseAnswer>

/** GET /streams/:space/record and /streams/:space/:member/side|tray ?after=seq; at most 500 entries a time. */
export const streamAnswer = v.strictObject({ entries: v.array(entry), head })
export type StreamAnswer = v.InferOutput<typeof streamAnswer>

/** GET /words/:id */
export const wordAnswer = v.strictObject({ blob, wrap })

const signedAct = v.strictObject({ act: actText, sig: signature })

/** POST /spaces: a birth and the inviter's own first act (`joined`). 200 {"type":"born"}; again the same. */
export const spaceRequest = v.strictObject({
  birth: v.pipe(v.string(), v.maxLength(8192)),
  sig: signature,
  joined: signedAct,
})
/** GET /spaces: the spaces I am in. */
export const spacesAnswer = v.strictObject({
  spaces: v.array(v.strictObject({ birth: v.string(), sig: signature, member: memberId })),
})

/** A sign-in name is the person's word plus four figures drawn by the server. */
export const nameWord = v.pipe(v.string(), v.regex(/^\p{L}{2,20}$/u))
export const signInName = v.pipe(v.string(), v.regex(/^\p{L}{2,20}[0-9]{4}$/u))
const opaqueMessage = bytesUpTo(1024)
const ticket = bytesUpTo(32)
/** On a computer that others use: the sign-in ends with the browser. */
const shared = v.exactOptional(v.literal(true))

/** POST /sign-up: the pass is a sign-up code, an invitation still alive, or nothing where sign-up is open. */
export const signUpRequest = v.strictObject({
  word: nameWord,
  request: opaqueMessage,
  pass: v.variant('type', [
    v.strictObject({ type: v.literal('code'), code: v.pipe(v.string(), v.maxLength(32)) }),
    v.strictObject({ type: v.literal('invitation'), id: invitationId }),
    v.strictObject({ type: v.literal('open') }),
  ]),
})
export const signUpAnswer = v.strictObject({
  ticket,
  figures: v.pipe(v.string(), v.regex(/^[0-9]{4}$/)),
  response: opaqueMessage,
})

/** One way to unlock: a key pair whose private half is sealed by a secret, and the account key sealed to it. */
const slot = v.strictObject({
  id: slotId,
  kind: v.picklist(['passphrase', 'card']),
  public: key,
  private: bytesUpTo(128),
  account: wrap,
})
export type Slot = v.InferOutput<typeof slot>
/** The list of all slots with a MAC under the account key, so a server cannot add or drop one unnoticed. */
export const slots = v.strictObject({
  generation: count,
  slots: v.pipe(v.array(slot), v.minLength(1), v.maxLength(10)),
  mac: hash,
})
export type Slots = v.InferOutput<typeof slots>

const vaultBlob = bytesUpTo(262_144)
/** POST /sign-up/finish: signs in as well. `card` is the public login key of the recovery card, when one was made. */
export const signUpFinish = v.strictObject({
  ticket,
  record: opaqueMessage,
  slots,
  vault: vaultBlob,
  card: v.exactOptional(key),
  shared,
})
/** The answer to signing up, to every way of signing in, and to GET /account. */
export const account = v.strictObject({
  account: accountId,
  slots,
  vault: v.strictObject({ version: count, blob: vaultBlob }),
})
export type Account = v.InferOutput<typeof account>
/**
 * POST /sign-out ends this sign-in, /sign-out/others every other one, DELETE /account all of them, and the account after
 * fourteen days, within which its card takes it back; without a card, at once.
 */
export const doneAnswer = v.strictObject({ type: v.literal('done') })

/** POST /sign-in and /sign-in/finish: the same answers for every name, known or not. */
export const signInRequest = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(64)),
  request: opaqueMessage,
})
export const signInAnswer = v.strictObject({ ticket, response: opaqueMessage })
export const signInFinish = v.strictObject({ ticket, finish: opaqueMessage, shared })

/**
 * POST /sign-in/card and /sign-in/card/finish: a challenge for any key; the signature is over tup("card", challenge). An account that
 * sleeps before it is erased answers {"type":"ended"}; with `back` it is there again.
 */
export const cardRequest = v.strictObject({ card: key })
export const cardAnswer = v.strictObject({ ticket, challenge: hash })
export const cardFinish = v.strictObject({
  ticket,
  sig: signature,
  shared,
  back: v.exactOptional(v.literal(true)),
})

/** GET /vault; PUT /vault answers `{version}`. */
export const vaultAnswer = v.strictObject({ version: count, blob: vaultBlob })
/** PUT /vault: compare and swap. 409 {"type":"moved-on"} when another device wrote first; then GET /vault and merge. */
export const vaultPut = v.strictObject({ expected: count, blob: vaultBlob })
/** PUT /slots: the whole list again, with the card's login key when one was added; the generation goes up by one. */
export const slotsPut = v.strictObject({ slots, card: v.exactOptional(key) })

const outer = bytesUpTo(1024)
const inner = bytesUpTo(16_384)
/** POST /invitations: who holds the link finds the boxes; only who also knows the spoken words opens the inner one. */
export const invitationRequest = v.strictObject({ id: invitationId, space: spaceId, auth: key, outer, inner })
/** 200 to POST /invitations, again the same; 429 slow-down after three in 30 days, 422 no-room while one is alive. */
export const invitationMade = v.strictObject({ until: instant })
/** GET /invitations/:id: the same bytes until it ends, whatever was answered. 404 {"type":"ended"} after. */
export const invitationAnswer = v.strictObject({ outer, inner, until: instant })
/**
 * POST /invitations/:id/come-in: the joiner's `joined`, whose keys are signed by the invitation's own key. Answers as
 * POST /acts does; 410 {"type":"ended"} once somebody came in, and when the link has ended.
 */
export const comeInRequest = signedAct
/** POST /spaces/:space/come-in takes the same: to a sitting, with the keys signed by the way that its birth names. */

/**
 * POST /handouts: parts of one's own plan, sealed for whoever holds a link. 200 `handoutMade`, again the same; 422 no-room while
 * five are alive; 410 {"type":"ended"} for one that ended. DELETE /handouts/:id ends one's own, and is always done.
 */
export const handoutRequest = v.strictObject({ id: handoutId, box: bytesUpTo(8192) })
export const handoutMade = v.strictObject({ until: instant })
/** GET /handouts: one's own that are alive, or ended within a week. `opened`: the day of the first time. No box. */
export const handoutsAnswer = v.strictObject({
  handouts: v.array(v.strictObject({ id: handoutId, until: instant, opened: v.exactOptional(count) })),
})
/** POST /handouts/:id/open, by anyone, without a body. 404 {"type":"ended"} when it ended, or never was. */
export const handoutAnswer = v.strictObject({ box: bytesUpTo(8192), until: instant })

/**
 * POST /suppressions: H of an email address (addresses.ts) that nothing from here may ever be written to. Every address
 * has the same answer, `doneAnswer`. The address itself stays in the browser.
 */
export const suppressionRequest = v.strictObject({ address: hash })

/** One line of GET /hints: a stream of mine moved. `{stream, seq}` and nothing more. */
export const hint = v.strictObject({ stream: v.string(), seq: count })

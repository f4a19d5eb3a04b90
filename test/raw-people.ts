/** People without the app: they sign up, bear spaces, invite, come in and place things, in the bytes of the wire. */
import { client, ready } from '@serenity-kit/opaque'
import type { Door, LaneToken, MemberId, Placed, SpaceId } from '../src/domain/vocabulary.ts'
import {
  type HeadOf,
  newId,
  proveJoined,
  type Signed,
  writeAct,
  writeBirth,
  writePage,
  writePlaced,
  type WordlessMove,
} from '../src/vault/acts.ts'
import { randomBytes, sha256, sign, type SignKey, signKeyFromSeed } from '../src/vault/seal.ts'
import { toBase64url } from '../src/wire/bytes.ts'
import { canon } from '../src/wire/canon.ts'
import { signedBytes, textBytes } from '../src/wire/chain.ts'
import { labels } from '../src/wire/labels.ts'
import { tup } from '../src/wire/tup.ts'
import { type Ask, askFrom, type RawHouse, type Said } from './raw-house.ts'

export type Person = {
  readonly ask: Ask
  readonly name: string
  readonly said: Said
  readonly cookie: string
}
/** One member of a space, with everything their device would hold. */
export type Seat = {
  readonly space: SpaceId
  readonly members: readonly MemberId[]
  readonly me: MemberId
  /** Who is there besides me, or will be; in a self space me again. */
  readonly they: MemberId
  readonly lanes: readonly LaneToken[]
  /** The slow lane. */
  readonly letters: LaneToken
  readonly key: SignKey
  readonly birth: Signed
  readonly joined: Signed
}

const quick = { 'argon2id-custom': { iterations: 1, memory: 64, parallelism: 1 } } as const
export const random64 = (size: number) => toBase64url(randomBytes(size))
export const newSeed = () => signKeyFromSeed(randomBytes(32))
export const text64 = toBase64url

export async function register(ask: Ask, word: string, pass: object) {
  await ready
  const { clientRegistrationState, registrationRequest } = client.startRegistration({
    password: 'four words make one',
  })
  const begun = await ask('POST', '/sign-up', { word, request: registrationRequest, pass })
  const finish = () => {
    const { registrationRecord } = client.finishRegistration({
      password: 'four words make one',
      clientRegistrationState,
      registrationResponse: begun.json.response,
      keyStretching: quick,
    })
    return { ticket: begun.json.ticket, record: registrationRecord, slots: newSlots(), vault: random64(64) }
  }
  return { begun, finish, name: `${word}${begun.json.figures}` }
}

export async function signUp(house: RawHouse, word = 'maria', extra: object = {}): Promise<Person> {
  const pass = { type: 'code', code: await house.server.makeCode() }
  const { finish, name } = await register(house.ask, word, pass)
  const said = await house.ask('POST', '/sign-up/finish', { ...finish(), ...extra })
  return personOf(house, name, said)
}

export async function signIn(house: RawHouse, name: string, password = 'four words make one') {
  await ready
  const { clientLoginState, startLoginRequest } = client.startLogin({ password })
  const begun = await house.ask('POST', '/sign-in', { name, request: startLoginRequest })
  const loginResponse = begun.json.response
  const done = client.finishLogin({ password, clientLoginState, loginResponse, keyStretching: quick })
  const finish = done?.finishLoginRequest ?? random64(64)
  return {
    begun,
    knew: done !== undefined,
    said: await house.ask('POST', '/sign-in/finish', { ticket: begun.json.ticket, finish }),
  }
}

export function personOf(house: RawHouse, name: string, said: Said): Person {
  const cookie = said.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { name, said, cookie, ask: askFrom(house.server.port, cookie) }
}

export async function signInByCard(ask: Ask, card: SignKey): Promise<Said> {
  const { ticket, challenge } = (await ask('POST', '/sign-in/card', { card: text64(card.public) })).json
  const sig = text64(await sign(card, tup(labels.card, Buffer.from(challenge, 'base64url'))))
  return ask('POST', '/sign-in/card/finish', { ticket, sig })
}

/** Asks for another passphrase at a sign-in that stands. */
export async function registerAgain({ ask }: Person, slots: object, password: string): Promise<Said> {
  await ready
  const { clientRegistrationState, registrationRequest } = client.startRegistration({ password })
  const begun = await ask('POST', '/ways/passphrase', { request: registrationRequest })
  const { registrationRecord } = client.finishRegistration({
    password,
    clientRegistrationState,
    registrationResponse: begun.json.response,
    keyStretching: quick,
  })
  const { ticket } = begun.json
  return ask('POST', '/ways/passphrase/finish', { ticket, record: registrationRecord, slots })
}

export function newSlot(kind: 'passphrase' | 'card') {
  return { id: `k_${random64(16)}`, kind, public: random64(32), private: random64(60), account: random64(80) }
}
export function newSlots() {
  return { generation: 1, slots: [newSlot('passphrase')], mac: random64(32) }
}

export const evening: Door = {
  state: 'bank',
  hours: { zone: 'Europe/Madrid', days: [1, 2, 3, 4, 5, 6, 7], from: 18, to: 19 },
  pace: 14,
  cap: 1,
}

/** A pair, or a self space, ready to be sent to POST /spaces. */
export async function newSeat(referee: string, kind: 'self' | 'pair' = 'pair'): Promise<Seat> {
  const space = newId.space()
  const [me, invited, letters] = [newId.member(), newId.member(), newId.lane()]
  const members = kind === 'self' ? [me] : [me, invited]
  const classes =
    kind === 'self'
      ? []
      : (['slow', 'week', 'week', 'day', 'day', 'day', 'day', 'day', 'prompt', 'prompt'] as const)
  const lanes = classes.map((each) => ({ token: each === 'slow' ? letters : newId.lane(), class: each }))
  const key = await newSeed()
  const keys = { sign: text64(key.public), seal: random64(32) }
  const birth = await writeBirth({ space, kind, members, lanes, keys, referee }, key)
  const joined = await writeAct(
    { space, author: me, id: newId.act() },
    { move: 'joined', doors: {}, keys },
    key,
  )
  const they = kind === 'self' ? me : invited
  const tokens = lanes.map(({ token }) => token)
  return { space, members, me, they, lanes: tokens, letters, key, birth, joined }
}

export function bear({ ask }: Person, { birth, joined }: Seat): Promise<Said> {
  return ask('POST', '/spaces', {
    birth: birth.text,
    sig: birth.sig,
    joined: { act: joined.text, sig: joined.sig },
  })
}

export async function bearNew(
  house: RawHouse,
  person: Person,
  kind: 'self' | 'pair' = 'pair',
): Promise<Seat> {
  const { referee } = (await house.ask('GET', '/house')).json
  const seat = await newSeat(referee, kind)
  await bear(person, seat)
  return seat
}

export async function invite({ ask }: Person, { space }: Seat) {
  const auth = await newSeed()
  const id = `i_${random64(16)}`
  const boxes = { outer: random64(128), inner: random64(2048) }
  const made = { id, space, auth: text64(auth.public), ...boxes }
  return { id, auth, made, said: await ask('POST', '/invitations', made) }
}

/** The other's seat, and the act that takes it. */
export async function otherSeat(seat: Seat, auth: SignKey, door: Door = evening): Promise<Seat> {
  const { space, me: they, they: me, lanes } = seat
  const key = await newSeed()
  const keys = { sign: text64(key.public), seal: random64(32) }
  const proof = await proveJoined(auth, space, me, keys)
  const doors = Object.fromEntries(lanes.map((lane) => [lane, door]))
  const joined = await writeAct(
    { space, author: me, id: newId.act() },
    { move: 'joined', doors, keys, proof },
    key,
  )
  return { ...seat, me, they, key, joined }
}

/** Two people and the space they share, the second one just come in. */
export async function pairOf(house: RawHouse) {
  const [one, two] = [await signUp(house, 'maria'), await signUp(house, 'tomas')]
  const seat = await bearNew(house, one)
  const { id, auth } = await invite(one, seat)
  const other = await otherSeat(seat, auth)
  const came = await two.ask('POST', `/invitations/${id}/come-in`, {
    act: other.joined.text,
    sig: other.joined.sig,
  })
  return { one, two, seat, other, invitation: id, auth, came }
}

export function act({ space, me, key }: Seat, did: WordlessMove, head?: HeadOf): Promise<Signed> {
  return writeAct({ space, author: me, id: newId.act(), ...(head && { head }) }, did, key)
}
export function sent({ text, sig }: Signed, words: readonly object[] = []) {
  return { act: text, sig, words }
}

export async function page(seat: Seat, size = 200) {
  const { brought, words } = await blobOf([seat.me], size)
  return sent(
    await writePage({ space: seat.space, author: seat.me, id: newId.act() }, brought, undefined, seat.key),
    [words],
  )
}

export async function placed(seat: Seat, head: HeadOf, more: Partial<Placed> = {}) {
  const { brought, words } = await blobOf(seat.members, 1000)
  const what = { lane: seat.letters, word: brought.id, ...more }
  const at = { space: seat.space, author: seat.me, id: newId.act(), head }
  const body = sent(await writePlaced(at, what, brought, seat.key), [words])
  return { word: brought.id, body, blob: words.blob, wraps: words.wraps.map(({ wrap }) => wrap) }
}

/** The same act with something changed, signed anew by its author: what only a changed app would send. */
export async function resigned<B extends { readonly act: string }>(
  { key }: Seat,
  body: B,
  change: object,
): Promise<B> {
  const act = canon({ ...JSON.parse(body.act), ...change })
  return { ...body, act, sig: text64(await sign(key, signedBytes('act', await sha256(textBytes(act))))) }
}

async function blobOf(readers: readonly MemberId[], size: number) {
  const blob = randomBytes(size)
  const id = newId.word()
  const wraps = readers.map((reader) => ({ reader, wrap: random64(80) }))
  const brought = { id, hash: text64(await sha256(blob)), size }
  return { brought, words: { id, blob: text64(blob), wraps } }
}

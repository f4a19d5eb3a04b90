/**
 * The outbox: acts wait here with their final ids until the server has them. They are signed one by one on sending,
 * with the head just returned; protective acts carry no head and go first. An unknown outcome means: send again.
 */
import { decide, headRule } from '../domain/decide.ts'
import { isTalk, type MemberMove, type SpaceId, type WordId } from '../domain/vocabulary.ts'
import type { Draft } from '../practice/pages.ts'
import { actAnswer, type ActAnswer, type ActRequest } from '../wire/routes.ts'
import { toBase64url } from '../wire/bytes.ts'
import {
  writeAct,
  writePage,
  writePlaced,
  writeTurn,
  writeYes,
  type Brought,
  type HeadOf,
  type Signed,
  type Writing,
} from './acts.ts'
import { newSealing, sealBlobAgain, wrapTo, type Reader, type Sealing } from './blobs.ts'
import { publicKeys } from './keys.ts'
import type { Result, Trouble } from './client.ts'
import { fail, fine, ok, troubleOf } from './results.ts'
import { sealedStore } from './sealed-store.ts'
import { pairOf, sittingOf, type Session } from './session.ts'
import { envelopeReaders, sittingReaders, viewOf, type OpenSpace } from './space.ts'
import { keepSpace, syncSpace, take } from './sync.ts'
import { keepTyped } from './typed.ts'
import { shelve } from './word-shelves.ts'

export type Item = {
  readonly id: string
  readonly space: SpaceId
  readonly did: MemberMove
  /** The words a page or envelope brings, as JSON text. */
  readonly text?: string
  /** What they are sealed with, where someone has read them under that seal. */
  readonly sealing?: Sealing
  /** What the words become again when the act is refused after it waited. */
  readonly draft?: Draft
  /** A door-set that may only tighten. */
  readonly headless?: boolean
}

const name = 'outbox'
const rounds = 8

/** Decides with what this device knows, keeps the act, and tries to send everything that waits. */
export async function put(session: Session, item: Item): Promise<Result<{ readonly waitsHere: boolean }>> {
  const space = session.spaces.get(item.space)
  if (!space) return fail('broken')
  if (mustStop(session, item)) return fail('server-lied')
  const verdict = decide(viewOf(space), item.did, isHeaded(item), session.clock())
  if (verdict.type === 'malformed') return fail('broken')
  if (verdict.type === 'refused')
    return verdict.reason === 'again-on' ? fail('not-now', verdict.on) : fail(verdict.reason)
  awaited.add(item)
  session.outbox.push(item)
  await keep(session)
  await flush(session)
  awaited.delete(item)
  session.changed()
  const mine = outcomes.get(item)
  if (mine) return mine.ok ? ok({ waitsHere: false }) : mine
  return ok({ waitsHere: true })
}

/** In the place of one that waits, whose outcome nobody knows: whether this one may be is for the server to say. */
export async function putInstead(session: Session, waiting: Item, item: Item): Promise<void> {
  session.outbox.splice(session.outbox.indexOf(waiting), 1, item)
  await keep(session)
  await flush(session)
  session.changed()
}

/** Whose outcome somebody waits for; and what became of each that waits no more. */
const awaited = new WeakSet<Item>()
const outcomes = new WeakMap<Item, Result>()
const running = new WeakMap<Session, Promise<void>>()

/** Sends what waits, protective acts first; one round at a time. */
export function flush(session: Session): Promise<void> {
  const before = running.get(session) ?? Promise.resolve()
  const mine = before.catch(() => {}).then(() => sendAll(session))
  running.set(session, mine)
  return mine
}

/** Nobody knows what became of it, or it may go later: it waits on. */
const waitsOn: ReadonlySet<Trouble> = new Set(['offline', 'signed-out', 'slow-down'])

async function sendAll(session: Session): Promise<void> {
  const waiting = [...session.outbox].sort((one, other) => Number(isHeaded(one)) - Number(isHeaded(other)))
  const moved = new Set<OpenSpace>()
  for (const item of waiting) {
    if (!session.outbox.includes(item)) continue
    const space = session.spaces.get(item.space)
    const result = space ? await send(session, space, item) : fail('broken')
    if (!result.ok && waitsOn.has(result.trouble)) break
    if (space) moved.add(space)
    outcomes.set(item, result)
    if (!result.ok && !awaited.has(item)) await giveBack(session, item)
    // It may have been taken back meanwhile: what stands in its place waits for its own turn.
    const at = session.outbox.indexOf(item)
    if (at >= 0) session.outbox.splice(at, 1)
    await keep(session)
  }
  for (const space of moved) await keepSpace(session, space)
}

/** Every refused act keeps the person's words as a draft. */
async function giveBack(session: Session, { did, draft }: Item): Promise<void> {
  if (!draft || session.typed.has(draft.id)) return
  const replaces = did.move === 'page-written' && did.replaces ? { replaces: did.replaces } : {}
  await keepTyped(session, { draft, ...replaces })
}

async function send(session: Session, space: OpenSpace, item: Item): Promise<Result> {
  if (mustStop(session, item)) return fail('server-lied')
  for (let round = 0; round < rounds; round++) {
    const request = await sign(session, space, item)
    const answer = await session.http.send('POST', '/acts', request, actAnswer)
    session.online = answer.type !== 'silence'
    // What no rule speaks of comes from something in between, and says nothing of the act.
    if (answer.type !== 'answer') return fail(answer.type === 'garbled' ? 'offline' : troubleOf(answer))
    if (answer.value.type === 'accepted' && answer.value.entry.act === request.act)
      await keepOnDevice(session, space, item)
    const settled = await settle(session, space, item, answer.value)
    if (settled) return settled
  }
  return fail('broken')
}

/** Where the server was caught contradicting itself, nothing more is left at a door. */
function mustStop({ liars }: Session, { space, did }: Item): boolean {
  return liars.has(space) && headRule(did.move) === 'must'
}

/** Undefined: the side had moved; it has been read, so decide and sign again. */
async function settle(
  session: Session,
  space: OpenSpace,
  item: Item,
  answer: ActAnswer,
): Promise<Result | undefined> {
  if (answer.type === 'refused') {
    await syncSpace(session, space)
    return answer.reason === 'again-on' ? fail('not-now', answer.on) : fail(answer.reason)
  }
  const which = isTalk(item.did) ? 'record' : 'side'
  const known = space[which].head
  if (answer.type === 'accepted' && answer.entry.seq === known.seq + 1) {
    keepText(space, item)
    const entries = { entries: [answer.entry], head: answer.head }
    const taken = await take(session, space, which, { known, answer: entries })
    if (taken === 'lied') session.liars.add(space.id)
    if (taken !== 'overtaken') return taken === 'lied' ? fail('server-lied') : fine
  }
  const synced = await syncSpace(session, space)
  if (!synced.ok) return synced
  if (answer.type === 'accepted') return fine
  return decide(viewOf(space), item.did, isHeaded(item), session.clock()).type === 'allowed'
    ? undefined
    : again(session, space, item)
}

/** After the side moved, what was allowed no longer is; or the act is already there, from a try whose answer was lost. */
function again(session: Session, space: OpenSpace, item: Item): Result {
  const there = [...space.side.events, ...space.record.events.filter((event) => isTalk(event))]
  if (there.some(({ id }) => id === item.id)) return fine
  const verdict = decide(viewOf(space), item.did, isHeaded(item), session.clock())
  if (verdict.type !== 'refused') return fail('broken')
  return verdict.reason === 'again-on' ? fail('not-now', verdict.on) : fail(verdict.reason)
}

function keepText(space: OpenSpace, item: Item): void {
  const word = broughtBy(item)
  if (word && item.text !== undefined) space.words.set(word, item.text)
}

/** Words that were just sent: this device need not ask for them, and has them without a line. */
async function keepOnDevice(session: Session, space: OpenSpace, item: Item): Promise<void> {
  const word = broughtBy(item)
  if (word && item.text !== undefined) await shelve(session, space, new Map([[word, item.text]]))
}

function broughtBy({ did }: Item): WordId | undefined {
  if (bringsToBoth(did)) return did.word
  return did.move === 'page-written' ? did.page : undefined
}

/** What is sealed to both: an envelope, and what is said in a talk. */
function bringsToBoth(did: MemberMove): did is Exclude<Bringing, { move: 'page-written' }> {
  return did.move === 'placed' || did.move === 'said' || did.move === 'said-back'
}

async function sign(session: Session, space: OpenSpace, item: Item): Promise<ActRequest> {
  const { did, text = '' } = item
  const at: Writing = {
    space: space.id,
    author: space.me,
    id: item.id,
    ...(isHeaded(item) ? { head: headFor(space, did) } : {}),
  }
  if (did.move === 'yes-put')
    return {
      ...named(await writeYes({ ...at, head: space.side.head }, did, space.keys.sign)),
      words: [],
    }
  if (!bringsToBoth(did) && did.move !== 'page-written')
    return { ...named(await writeAct(at, did, space.keys.sign)), words: [] }
  const word = did.move === 'page-written' ? did.page : did.word
  const about = { space: space.id, word, author: space.me }
  const form = did.move === 'page-written' ? 'page' : 'envelope'
  const sealed = await sealBlobAgain(about, text, form, item.sealing ?? newSealing())
  const wraps = await Promise.all(
    readers(session, space, did.move).map(async (reader) => ({
      reader: reader.reader,
      wrap: toBase64url(await wrapTo(about, reader, sealed.key)),
    })),
  )
  const brought = { id: word, hash: sealed.hash, size: sealed.size }
  const signed = await signBringing(space, at, did, brought)
  return { ...named(signed), words: [{ id: word, blob: toBase64url(sealed.blob), wraps }] }
}

type Bringing = Extract<MemberMove, { move: 'placed' | 'page-written' | 'said' | 'said-back' }>

function signBringing(space: OpenSpace, at: Writing, did: Bringing, brought: Brought): Promise<Signed> {
  const key = space.keys.sign
  if (did.move === 'page-written') return writePage(at, brought, did.replaces, key)
  const head = headFor(space, did)
  return did.move === 'placed'
    ? writePlaced({ ...at, head }, did, brought, key)
    : writeTurn({ ...at, head }, did, brought, key)
}

/** The head of the stream this goes to. */
function headFor(space: OpenSpace, did: MemberMove): HeadOf {
  return isTalk(did) ? space.record.head : space.side.head
}

function readers(session: Session, space: OpenSpace, move: Bringing['move']): readonly Reader[] {
  const pair = pairOf(session, space.id)
  const sitting = sittingOf(session, space.id)
  const mine = { reader: space.me, keys: publicKeys(space.keys) }
  if (move === 'page-written') return [mine]
  if (sitting) return sittingReaders(space, sitting)
  return pair ? envelopeReaders(space, pair) : [mine]
}

function named({ text, sig }: Signed) {
  return { act: text, sig }
}

function isHeaded({ did, headless }: Item): boolean {
  const rule = headRule(did.move)
  return rule === 'must' || (rule === 'may' && headless !== true)
}

async function keep(session: Session): Promise<void> {
  await sealedStore(session.store, session.account, session.key).put(name, session.outbox)
}

/** What waited when this device was last open. */
export async function recallOutbox(session: Session): Promise<void> {
  const kept = await sealedStore(session.store, session.account, session.key).get(name)
  if (Array.isArray(kept)) session.outbox.push(...(kept as Item[]))
}

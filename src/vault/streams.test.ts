import { beforeAll, describe, expect, test } from 'vitest'
import type { RecordMove, TrayMove } from '../domain/vocabulary.ts'
import type { Stream } from '../log/spaces.ts'
import { toBase64url } from '../wire/bytes.ts'
import { signedBytes, textBytes } from '../wire/chain.ts'
import type { StreamAnswer, WireEntry } from '../wire/routes.ts'
import { newId, writeAct, writePage, type HeadOf } from './acts.ts'
import { bytesOf } from './bytes.ts'
import { publicKeys } from './keys.ts'
import {
  after,
  byCourier,
  flip,
  instant,
  makeUpEnvelope,
  makeUpPair,
  makeUpStream,
  onSide,
  signHead,
  type MadeUp,
} from './made-up-pair.contract.ts'
import { sha256, sign, signKeyFromSeed, type SignKey } from './seal.ts'
import { newSeed } from './seeds.ts'
import { followRecord, followSide, followTray, genesis, headHolds, type Following } from './streams.ts'

let pair: MadeUp
let on: Following
let side: StreamAnswer
let record: StreamAnswer
let tray: StreamAnswer

const sideOf = (answer: StreamAnswer, more: Partial<Following> = {}) =>
  followSide({ ...on, ...more }, pair.inviter, answer)
const trayOf = (answer: StreamAnswer, more: Partial<Following> = {}) =>
  followTray({ ...on, ...more }, pair.invited, answer)

beforeAll(async () => {
  pair = await makeUpPair()
  const [mine, theirs] = [publicKeys(pair.keys), publicKeys(pair.theirs)]
  on = { birth: pair.birth, pinned: { [pair.inviter]: mine.sign, [pair.invited]: theirs.sign } }
  const writing = (head?: HeadOf) => ({
    space: pair.space,
    author: pair.inviter,
    id: newId.act(),
    ...(head && { head }),
  })
  const [one, two] = [
    await makeUpEnvelope(pair, 'one'),
    await makeUpEnvelope(pair, 'two', { until: 1_900_000_000 }),
  ]
  const page = { id: newId.word(), hash: one.sealed.hash, size: 126 }
  side = await makeUpStream(pair, `${pair.inviter}/side`, [
    async () =>
      onSide('joined', await writeAct(writing(), { move: 'joined', doors: {}, keys: mine }, pair.keys.sign)),
    async (head) => onSide('appear', await writeAct(writing(head), { move: 'appear' }, pair.keys.sign)),
    one.place,
    async () => onSide('page-written', await writePage(writing(), page, undefined, pair.keys.sign)),
    two.place,
    async () => onSide('pause', await writeAct(writing(), { move: 'pause', aloud: true }, pair.keys.sign)),
  ])
  const says = (did: RecordMove) => () => byCourier(pair, 'record', did)
  record = await makeUpStream(pair, 'record', [
    says({ move: 'appeared', member: pair.inviter, keys: mine }),
    says({ move: 'told', member: pair.invited, lane: pair.lane, shut: false, pace: 14, cap: 1 }),
    says({ move: 'paused', ref: newId.act() }),
    says({ move: 'closed' }),
  ])
  tray = await makeUpStream(pair, `${pair.invited}/tray`, [
    one.hand,
    two.hand,
    () => byCourier(pair, `${pair.invited}/tray`, { move: 'withdrawn', word: one.placed.word }),
  ])
})

describe('a truthful server', () => {
  test('SE9 each stream is followed to its head, into its own events', async () => {
    const [mine, said, handed] = [await sideOf(side), await followRecord(on, record), await trayOf(tray)]
    if (mine.type === 'fault' || said.type === 'fault' || handed.type === 'fault') throw new Error('a fault')
    expect(mine.events.map((event) => event.move)).toEqual(side.entries.map((entry) => entry.move))
    expect(mine.events.map((event) => event.headed)).toEqual([false, true, true, false, true, false])
    expect(mine.events[5]).toMatchObject({ move: 'pause', aloud: true, at: instant.side })
    expect(mine.words.map((word) => word.author)).toEqual([pair.inviter, pair.inviter, pair.inviter])
    expect(said.events.map((event) => event.move)).toEqual(['appeared', 'told', 'paused', 'closed'])
    expect(handed.events.map((event) => event.move)).toEqual(['handed', 'handed', 'withdrawn'])
    expect(handed.words.map((word) => word.hash)).toEqual([mine.words[0]?.hash, mine.words[2]?.hash])
    expect(handed.words[0]?.statement).toContain('"author"')
    for (const [followed, answer] of [
      [mine, side],
      [said, record],
      [handed, tray],
    ] as const) {
      expect(followed.head).toEqual({ seq: answer.entries.length, hash: answer.head.hash })
      expect(followed.more).toBe(false)
    }
  })

  test('SE9 it may be followed in parts, and nothing new is no fault', async () => {
    const first = await sideOf({ ...side, entries: side.entries.slice(0, 2) })
    if (first.type === 'fault') throw new Error('a fault')
    expect(first.more).toBe(true)
    const rest = await sideOf({ ...side, entries: side.entries.slice(2) }, { known: first.head })
    expect(rest).toMatchObject({ type: 'followed', more: false, head: { seq: 6, hash: side.head.hash } })
    const none = await sideOf({ ...side, entries: [] }, { known: { seq: 6, hash: side.head.hash } })
    expect(none).toMatchObject({ type: 'followed', events: [], more: false })
  })
})

describe('a server that lies', () => {
  test('SE9 one flipped byte in any field of any entry is noticed', async () => {
    for (const [at, entry] of side.entries.entries()) {
      for (const [place] of entry.act.split('').entries()) {
        if (place % 7 !== at) continue
        const code = entry.act.charCodeAt(place) ^ 1
        const act = entry.act.slice(0, place) + String.fromCharCode(code) + entry.act.slice(place + 1)
        expect((await sideOf(changed(side, at, { act }))).type).toBe('fault')
      }
      const sig = toBase64url(flip(bytesOf(entry.sig), 7 * at))
      expect((await sideOf(changed(side, at, { sig }))).type).toBe('fault')
      expect((await sideOf(changed(side, at, { at: entry.at + 1 }))).type).toBe('fault')
      expect((await sideOf(changed(side, at, { move: 'resume' }))).type).toBe('fault')
      expect((await sideOf(changed(side, at, { seq: entry.seq + 1 }))).type).toBe('fault')
    }
  })

  test('SE9 a gap, a swap, a doubling and a missing end are noticed', async () => {
    const { entries } = side
    const [a, b, c, d, e, f] = entries as [WireEntry, WireEntry, WireEntry, WireEntry, WireEntry, WireEntry]
    const orders = [
      [a, c, d, e, f],
      [b, a, c, d, e, f],
      [a, a, b, c, d, e],
      [a, b, c, d, f, e],
    ]
    for (const order of orders) {
      expect((await sideOf({ ...side, entries: order })).type).toBe('fault')
      const renumbered = order.map((entry, index) => ({ ...entry, seq: index + 1 }))
      expect((await sideOf({ ...side, entries: renumbered })).type).toBe('fault')
    }
    expect(await sideOf({ ...side, entries: [a, b, c, d, e] })).toMatchObject({
      type: 'followed',
      more: true,
    })
    const early = await signHead(pair, `${pair.inviter}/side`, { seq: 5, hash: side.head.hash })
    expect(await sideOf({ entries: [a, b, c, d, e], head: early })).toEqual({ type: 'fault', what: 'forked' })
  })

  test('SE9 a forged head, an older head and a second truth are noticed', async () => {
    const stream: Stream = `${pair.inviter}/side`
    const known = { seq: 6, hash: side.head.hash }
    const forger = await signKeyFromSeed(newSeed())
    const forged = await signHead({ ...pair, referee: forger }, stream, known)
    expect(await sideOf({ ...side, head: forged })).toEqual({ type: 'fault', what: 'head' })
    expect(await sideOf({ ...side, head: record.head })).toEqual({ type: 'fault', what: 'head' })
    const older = await signHead(pair, stream, { seq: 4, hash: 'A'.repeat(43) })
    expect(await sideOf({ entries: [], head: older }, { known })).toEqual({
      type: 'fault',
      what: 'went-back',
    })
    const other = await signHead(pair, stream, { seq: 6, hash: 'A'.repeat(43) })
    expect(await sideOf({ entries: [], head: other }, { known })).toEqual({ type: 'fault', what: 'forked' })
    expect(await headHolds(pair.birth, stream, side.head)).toBe(true)
    expect(await headHolds(pair.birth, 'record', side.head)).toBe(false)
  })

  test('SE9 I2 an act by another hand is noticed', async () => {
    const [joined] = side.entries
    if (!joined) throw new Error('there is a first entry')
    const byThem = await resigned(joined, pair.theirs.sign)
    expect(await lone(`${pair.inviter}/side`, byThem, sideOf)).toEqual({
      type: 'fault',
      what: 'signature',
      seq: 1,
    })
    const theirPin = { pinned: { [pair.inviter]: publicKeys(pair.theirs).sign } }
    expect(await sideOf(side, theirPin)).toEqual({ type: 'fault', what: 'signature', seq: 1 })
    expect(await sideOf(side, { pinned: {} })).toEqual({ type: 'fault', what: 'unpinned', seq: 1 })
    const asTheirs = await followSide(on, pair.invited, side)
    expect(asTheirs).toEqual({ type: 'fault', what: 'head' })
    const [paused] = record.entries.slice(2)
    const byMember = paused && (await resigned(paused, pair.keys.sign))
    expect(byMember && (await lone('record', byMember, (answer) => followRecord(on, answer)))).toMatchObject({
      what: 'signature',
    })
  })

  test('SE9 what was handed must be what its author signed, and by a key this device holds', async () => {
    const { placed, statement, ssig } = await makeUpEnvelope(pair, 'mine')
    const stream: Stream = `${pair.invited}/tray`
    const hand = async (did: TrayMove, carried = { statement, ssig }) =>
      lone(stream, await byCourier(pair, stream, did, carried), trayOf)
    const handed = { move: 'handed', ...placed, cue: true } as const
    expect((await hand(handed)).type).toBe('followed')
    expect(await hand({ ...handed, word: newId.word() })).toMatchObject({ what: 'foreign' })
    expect(await hand({ ...handed, lane: newId.lane() })).toMatchObject({ what: 'foreign' })
    expect(await hand({ ...handed, re: newId.word() })).toMatchObject({ what: 'foreign' })
    const otherSig = toBase64url(flip(bytesOf(ssig), 5))
    expect(await hand(handed, { statement, ssig: otherSig })).toMatchObject({ what: 'statement', seq: 1 })
    const entry = await byCourier(pair, stream, handed, { statement, ssig })
    const pinned = { [pair.inviter]: publicKeys(pair.theirs).sign }
    expect(await lone(stream, entry, (answer) => trayOf(answer, { pinned }))).toMatchObject({
      what: 'statement',
    })
    expect(await lone(stream, entry, (answer) => trayOf(answer, { pinned: {} }))).toMatchObject({
      what: 'unpinned',
    })
    const own: Stream = `${pair.inviter}/tray`
    const back = await byCourier(pair, own, handed, { statement, ssig })
    expect(await lone(own, back, (answer) => followTray(on, pair.inviter, answer))).toMatchObject({
      what: 'foreign',
    })
  })

  test('SE9 a move of another stream, space or member is noticed', async () => {
    const closed = await byCourier(pair, 'record', { move: 'closed' })
    const stream: Stream = `${pair.invited}/tray`
    expect(await lone(stream, closed, trayOf)).toMatchObject({ what: 'foreign' })
    const mislaid = await byCourier(pair, stream, { move: 'closed' })
    expect(await lone(stream, mislaid, trayOf)).toMatchObject({ what: 'text' })
    const withdrawn = await byCourier(pair, 'record', { move: 'withdrawn', word: newId.word() })
    expect(await lone('record', withdrawn, (answer) => followRecord(on, answer))).toMatchObject({
      what: 'text',
    })
    const elsewhere = await byCourier({ ...pair, space: newId.space() }, 'record', { move: 'closed' })
    expect(await lone('record', elsewhere, (answer) => followRecord(on, answer))).toMatchObject({
      what: 'foreign',
    })
    const keys = publicKeys(pair.theirs)
    const stranger = await byCourier(pair, 'record', { move: 'appeared', member: newId.member(), keys })
    expect(await lone('record', stranger, (answer) => followRecord(on, answer))).toMatchObject({
      what: 'foreign',
    })
    const did = {
      move: 'told',
      member: pair.inviter,
      lane: newId.lane(),
      shut: true,
      pace: 1,
      cap: 1,
    } as const
    const told = await byCourier(pair, 'record', did)
    expect(await lone('record', told, (answer) => followRecord(on, answer))).toMatchObject({
      what: 'foreign',
    })
    const onMine = await lone(`${pair.inviter}/side`, closed, sideOf)
    expect(onMine).toMatchObject({ what: 'text' })
  })

  test('SE9 record and trays tell days, never hours', async () => {
    const noon = { ...(await byCourier(pair, 'record', { move: 'closed' })), at: instant.day + 43_200 }
    expect(await lone('record', noon, (answer) => followRecord(on, answer))).toMatchObject({ what: 'time' })
  })

  test('SE9 an act decided upon another head than the one it follows is noticed', async () => {
    const head = { seq: 0, hash: 'A'.repeat(43) }
    const at = { space: pair.space, author: pair.inviter, id: newId.act(), head }
    const blind = onSide('appear', await writeAct(at, { move: 'appear' }, pair.keys.sign))
    expect(await lone(`${pair.inviter}/side`, blind, sideOf)).toEqual({
      type: 'fault',
      what: 'act-head',
      seq: 1,
    })
  })

  test('SE9 a stream of another birth is noticed', async () => {
    const other = await makeUpPair()
    const begun = await genesis(other.birth, 'record')
    expect(begun).not.toEqual(await genesis(pair.birth, 'record'))
    expect(begun).not.toEqual(await genesis(other.birth, `${other.inviter}/side`))
    const birth = { ...pair.birth, hash: flip(pair.birth.hash, 0) }
    expect(await followRecord({ ...on, birth }, record)).toEqual({ type: 'fault', what: 'forked' })
  })
})

function changed(answer: StreamAnswer, at: number, change: Partial<WireEntry>): StreamAnswer {
  return {
    ...answer,
    entries: answer.entries.map((entry, index) => (index === at ? { ...entry, ...change } : entry)),
  }
}

/** This one entry alone on its stream, under a head the referee signed: only the entry can be at fault. */
async function lone<T>(
  stream: Stream,
  entry: Omit<WireEntry, 'seq'>,
  follow: (answer: StreamAnswer) => Promise<T>,
) {
  const whole = { ...entry, seq: 1 }
  const head = await signHead(pair, stream, await after(await genesis(pair.birth, stream), whole))
  return follow({ entries: [whole], head })
}

async function resigned(entry: WireEntry, key: SignKey): Promise<WireEntry> {
  const sig = await sign(key, signedBytes('act', await sha256(textBytes(entry.act))))
  return { ...entry, sig: toBase64url(sig) }
}

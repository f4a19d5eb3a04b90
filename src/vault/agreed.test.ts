/** What the record says both agreed on is believed only under both signatures, in the order of the birth. */
import { beforeAll, expect, test } from 'vitest'
import type { MatterId } from '../domain/vocabulary.ts'
import { toBase64url } from '../wire/bytes.ts'
import type { Yeses } from '../wire/courier.ts'
import { newId } from './acts.ts'
import { bytesOf } from './bytes.ts'
import { publicKeys } from './keys.ts'
import { byCourier, flip, makeUpPair, makeUpStream, makeUpYes, type MadeUp } from './made-up-pair.contract.ts'
import { followRecord, followTray, type Following } from './streams.ts'

type Yes = Awaited<ReturnType<typeof makeUpYes>>
const matter: MatterId = `y_${newId.act()}`
let pair: MadeUp
let on: Following
let mine: Yes
let theirs: Yes

beforeAll(async () => {
  pair = await makeUpPair()
  const pinned = { [pair.inviter]: publicKeys(pair.keys).sign, [pair.invited]: publicKeys(pair.theirs).sign }
  on = { birth: pair.birth, pinned }
  mine = await makeUpYes(pair, { author: pair.inviter, matter, key: pair.keys.sign })
  theirs = await makeUpYes(pair, { author: pair.invited, matter, key: pair.theirs.sign })
})

const beside = ({ statement, ssig }: Yes) => ({ statement, ssig })
async function recordOf(one: Yes, other: Yes, yeses: Yeses = [beside(one), beside(other)]) {
  const did = { move: 'agreed', matter, yeses: [one.id, other.id] } as const
  return makeUpStream(pair, 'record', [() => byCourier(pair, 'record', did, yeses)])
}
const followed = async (...of: Parameters<typeof recordOf>) => followRecord(on, await recordOf(...of))

test('SE9 and K5: what both agreed on is followed under both signatures', async () => {
  expect(await followed(mine, theirs)).toMatchObject({
    type: 'followed',
    events: [{ move: 'agreed', matter, yeses: [mine.id, theirs.id] }],
    words: [],
    more: false,
  })
})

test('SE9 and K5: a yes that its author did not sign is noticed, whichever of the two it is', async () => {
  const bent = (yes: Yes) => ({ ...yes, ssig: toBase64url(flip(bytesOf(yes.ssig), 9)) })
  const fault = { type: 'fault', what: 'statement', seq: 1 }
  expect(await followed(bent(mine), theirs)).toEqual(fault)
  expect(await followed(mine, bent(theirs))).toEqual(fault)
  const forged = await makeUpYes(pair, { author: pair.invited, matter, key: pair.keys.sign })
  expect(await followed(mine, forged)).toEqual(fault)
  expect(await followed({ ...mine, ssig: theirs.ssig }, theirs)).toEqual(fault)
})

test('SE9 and K5: yeses in another order, or by anyone else, are noticed', async () => {
  const fault = { type: 'fault', what: 'foreign', seq: 1 }
  expect(await followed(theirs, mine)).toEqual(fault)
  const stranger = await makeUpYes(pair, { author: newId.member(), matter, key: pair.theirs.sign })
  expect(await followed(mine, stranger)).toEqual(fault)
  expect(await followed(stranger, theirs)).toEqual(fault)
})

test('SE9 and K5: a yes of another act, matter or space, or said twice by one, is no yes here', async () => {
  const fault = { type: 'fault', what: 'text', seq: 1 }
  expect(await followed({ ...mine, id: newId.act() }, theirs)).toEqual(fault)
  expect(await followed(mine, { ...theirs, id: newId.act() })).toEqual(fault)
  const other = { author: pair.invited, matter: `y_${newId.act()}` as const, key: pair.theirs.sign }
  expect(await followed(mine, await makeUpYes(pair, other))).toEqual(fault)
  const elsewhere = { author: pair.invited, matter, key: pair.theirs.sign }
  expect(await followed(mine, await makeUpYes({ space: newId.space() }, elsewhere))).toEqual(fault)
  const again = await makeUpYes(pair, { author: pair.inviter, matter, key: pair.keys.sign })
  expect(await followed(mine, again)).toEqual(fault)
})

test('SE9 and K5: a yes by someone whose keys this device does not hold waits until it does', async () => {
  const record = await recordOf(mine, theirs)
  const pinned = { [pair.inviter]: publicKeys(pair.keys).sign }
  expect(await followRecord({ ...on, pinned }, record)).toEqual({ type: 'fault', what: 'unpinned', seq: 1 })
})

test('SE9 and K5: an agreement stands on the record and nowhere else', async () => {
  const stream = `${pair.invited}/tray` as const
  const did = { move: 'agreed', matter, yeses: [mine.id, theirs.id] } as const
  const tray = await makeUpStream(pair, stream, [
    () => byCourier(pair, stream, did, [beside(mine), beside(theirs)]),
  ])
  expect(await followTray(on, pair.invited, tray)).toMatchObject({ type: 'fault', what: 'text' })
})

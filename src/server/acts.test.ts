import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRawHouse, type RawHouse, type Said } from '../../test/raw-house.ts'
import {
  act,
  newSeat,
  page,
  pairOf,
  placed,
  resigned,
  random64,
  sent,
  signUp,
} from '../../test/raw-people.ts'
import { writeCosigned } from '../vault/cosigning.ts'

let house: RawHouse
beforeAll(async () => {
  house = await openRawHouse()
})
afterAll(() => house[Symbol.asyncDispose]())

const answered = ({ status, text }: Said) => [status, text]
const malformed = [400, '{"type":"malformed"}']
const notFound = [404, '{"type":"not-found"}']

test('an act is accepted once, and the same act again gets the same answer', async () => {
  const { one, seat } = await pairOf(house)
  const head = headOf(await one.ask('GET', `/streams/${seat.space}/${seat.me}/side`))
  const { body } = await placed(seat, head)
  const first = await one.ask('POST', '/acts', body)
  expect(first.status).toBe(200)
  expect(first.json).toMatchObject({
    type: 'accepted',
    entry: { seq: 2, move: 'placed', act: body.act },
    head: { seq: 2 },
  })
  expect(answered(await one.ask('POST', '/acts', body))).toEqual(answered(first))
})

test('what was altered on the way is refused', async () => {
  const { one, seat, other } = await pairOf(house)
  const good = await page(seat)
  const sig = random64(64)
  const bytes = random64(200)
  const byTheOther = await act({ ...seat, key: other.key }, { move: 'leave', aloud: false })
  const tries = [
    { ...good, sig },
    { ...good, act: good.act.replace('page-written', 'page-removed') },
    { ...good, words: [] },
    { ...good, words: [{ ...good.words[0], blob: bytes }] },
    { ...good, words: [{ ...good.words[0], blob: random64(100) }] },
    { ...good, words: [{ ...good.words[0], wraps: [{ reader: other.me, wrap: random64(80) }] }] },
    { ...good, more: 1 },
    { ...good, act: ` ${good.act}` },
    { ...good, act: good.act.replace('"clear":{', '"clear":{"mood":1,') },
    sent(byTheOther),
    sent(byTheOther, good.words),
  ]
  for (const body of tries) expect(answered(await one.ask('POST', '/acts', body))).toEqual(malformed)
  expect((await one.ask('POST', '/acts', good)).status).toBe(200)
})

test('an act and the statement in it are each signed by their author, or nobody is handed anything', async () => {
  const { one, seat, other } = await pairOf(house)
  const head = headOf(await one.ask('GET', `/streams/${seat.space}/${seat.me}/side`))
  const { body } = await placed(seat, head)
  const { ssig } = JSON.parse((await placed({ ...seat, key: other.key }, head)).body.act)
  expect(answered(await one.ask('POST', '/acts', await resigned(seat, body, { ssig })))).toEqual(malformed)
  expect(answered(await one.ask('POST', '/acts', await resigned(other, body, {})))).toEqual(malformed)
  expect((await one.ask('POST', '/acts', await resigned(seat, body, {}))).status).toBe(200)
})

test('S1-2 a name under a letter is over this blob, under this word, in this space, or it is no act of the app', async () => {
  const { one, seat, other } = await pairOf(house)
  const head = headOf(await one.ask('GET', `/streams/${seat.space}/${seat.me}/side`))
  const { body } = await placed(seat, head)
  const { clear, words } = JSON.parse(body.act)
  const reading = { space: seat.space, word: clear.word, hash: words[0].hash }
  const under = async (what: typeof reading) =>
    resigned(seat, body, { clear: { ...clear, cosigned: [await writeCosigned(what, other.key)] } })
  for (const more of [
    { hash: random64(32) },
    { word: `w_${random64(16)}` },
    { space: `s_${random64(16)}` as const },
  ])
    expect(answered(await one.ask('POST', '/acts', await under({ ...reading, ...more })))).toEqual(malformed)
  expect((await one.ask('POST', '/acts', await under(reading))).status).toBe(200)
})

test('the size an act speaks of is the size of its words', async () => {
  const { one, seat } = await pairOf(house)
  const good = await page(seat)
  const [named] = JSON.parse(good.act).words
  const smaller = await resigned(seat, good, { words: [{ ...named, size: 64 }] })
  expect(answered(await one.ask('POST', '/acts', smaller))).toEqual(malformed)
})

test('an old head is answered with what came since, of the own side alone', async () => {
  const { one, seat } = await pairOf(house)
  const head = headOf(await one.ask('GET', `/streams/${seat.space}/${seat.me}/side`))
  await one.ask('POST', '/acts', await page(seat))
  const { body } = await placed(seat, head)
  const moved = await one.ask('POST', '/acts', body)
  expect(moved.status).toBe(409)
  expect(moved.json).toMatchObject({
    type: 'moved',
    entries: [{ seq: 2, move: 'page-written' }],
    head: { seq: 2 },
  })
  const again = await placed(seat, headOf(moved))
  expect((await one.ask('POST', '/acts', again.body)).status).toBe(200)
  const second = await placed(seat, {
    seq: 3,
    hash: (await one.ask('GET', `/streams/${seat.space}/${seat.me}/side`)).json.head.hash,
  })
  const refused = await one.ask('POST', '/acts', second.body)
  expect([refused.status, refused.json.type, refused.json.reason]).toEqual([422, 'refused', 'again-on'])
})

test('a space one is not in answers like one that is not there', async () => {
  const { one, seat, other } = await pairOf(house)
  const stranger = await signUp(house)
  const elsewhere = await newSeat((await house.ask('GET', '/house')).json.referee)
  for (const there of [seat, other, elsewhere]) {
    const leaving = await act(there, { move: 'leave', aloud: true })
    expect(answered(await stranger.ask('POST', '/acts', sent(leaving)))).toEqual(notFound)
  }
  expect(
    answered(await one.ask('POST', '/acts', sent(await act(other, { move: 'leave', aloud: true })))),
  ).toEqual(notFound)
})

function headOf({ json }: Said) {
  return { seq: json.head.seq, hash: json.head.hash }
}

import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRawHouse, type RawHouse, type Said } from '../../test/raw-house.ts'
import { act, evening, page, pairOf, placed, random64, sent, signUp } from '../../test/raw-people.ts'

let house: RawHouse
beforeAll(async () => {
  house = await openRawHouse()
})
afterAll(() => house[Symbol.asyncDispose]())

const answered = ({ status, text }: Said) => [status, text]
const notFound = [404, '{"type":"not-found"}']

test('one reads the record, the own side and the own tray, and nothing else', async () => {
  const { one, seat, other } = await pairOf(house)
  const stranger = await signUp(house)
  const path = (rest: string) => `/streams/${seat.space}/${rest}`
  for (const mine of ['record', `${seat.me}/side`, `${seat.me}/tray`]) {
    expect((await one.ask('GET', path(mine))).status).toBe(200)
    expect(answered(await stranger.ask('GET', path(mine)))).toEqual(notFound)
  }
  const wrong = [
    `${other.me}/side`,
    `${other.me}/tray`,
    `${seat.me}/record`,
    `${seat.me}/sidE`,
    'side',
    'x/y',
  ]
  for (const rest of wrong) expect(answered(await one.ask('GET', path(rest)))).toEqual(notFound)
  for (const after of ['-1', '1.5', 'x', '', '9'.repeat(16)]) {
    expect(answered(await one.ask('GET', path(`record?after=${after}`)))).toEqual(notFound)
  }
})

test('I1 what the reader does in private changes no byte of what the writer is answered', async () => {
  const { one, two, seat, other } = await pairOf(house)
  const asks = () =>
    Promise.all(
      [`/streams/${seat.space}/record`, `/streams/${seat.space}/${seat.me}/tray`, '/spaces'].map(
        async (path) => {
          const said = await one.ask('GET', path)
          return [said.text, [...said.headers]]
        },
      ),
    )
  const before = await asks()
  const doings = [
    await page(other),
    sent(
      await act(other, {
        move: 'door-set',
        lane: other.letters,
        door: { ...evening, state: 'shut' },
        aloud: false,
      }),
    ),
    sent(await act(other, { move: 'pause', aloud: false })),
    sent(await act(other, { move: 'leave', aloud: false })),
  ]
  for (const doing of doings) expect((await two.ask('POST', '/acts', doing)).status).toBe(200)
  await house.server.carry()
  house.pass(7200)
  await house.server.carry()
  expect(await asks()).toEqual(before)
  await two.ask('DELETE', '/account')
  expect(await asks()).toEqual(before)
})

test('words go to who wrote them, and to whom they were handed, once they are handed', async () => {
  const { one, two, seat } = await pairOf(house)
  const stranger = await signUp(house)
  const head = headOf(await one.ask('GET', `/streams/${seat.space}/${seat.me}/side`))
  const { word, body, blob, wraps } = await placed(seat, head)
  await one.ask('POST', '/acts', body)
  const mine = await one.ask('GET', `/words/${word}`)
  expect(mine.json).toEqual({ blob, wrap: wraps[0] })
  expect(answered(await two.ask('GET', `/words/${word}`))).toEqual(notFound)
  house.pass(2 * 3600)
  await house.server.carry()
  expect((await two.ask('GET', `/words/${word}`)).json).toEqual({ blob, wrap: wraps[1] })
  const others = [
    await stranger.ask('GET', `/words/${word}`),
    await stranger.ask('GET', `/words/w_${random64(16)}`),
  ]
  expect(others.map(answered)).toEqual([notFound, notFound])
  expect([...(others[0]?.headers ?? [])]).toEqual([...(others[1]?.headers ?? [])])
})

function headOf({ json }: Said) {
  return { seq: json.head.seq, hash: json.head.hash }
}

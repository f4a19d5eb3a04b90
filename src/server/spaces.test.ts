import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRawHouse, type RawHouse, type Said } from '../../test/raw-house.ts'
import { act, bear, newSeat, random64, signUp } from '../../test/raw-people.ts'

let house: RawHouse
beforeAll(async () => {
  house = await openRawHouse()
})
afterAll(() => house[Symbol.asyncDispose]())

const answered = ({ status, text }: Said) => [status, text]
const malformed = [400, '{"type":"malformed"}']

test('a space is born once, by whoever signed it, and again the same', async () => {
  const person = await signUp(house)
  const { referee } = (await house.ask('GET', '/house')).json
  const seat = await newSeat(referee, 'self')
  expect(answered(await bear(person, seat))).toEqual([200, '{"type":"born"}'])
  expect(answered(await bear(person, seat))).toEqual([200, '{"type":"born"}'])
  expect((await person.ask('GET', '/spaces')).json).toEqual({
    spaces: [{ birth: seat.birth.text, sig: seat.birth.sig, member: seat.me }],
  })
  expect(answered(await bear(await signUp(house), seat))).toEqual(malformed)
})

test('a birth that is not of one piece is refused', async () => {
  const person = await signUp(house)
  const { referee } = (await house.ask('GET', '/house')).json
  const [seat, another] = [await newSeat(referee), await newSeat(referee)]
  const badZone = {
    state: 'bank',
    hours: { zone: 'Moon/Dark', days: [1], from: 1, to: 2 },
    pace: 1,
    cap: 1,
  } as const
  const keys = { sign: JSON.parse(seat.birth.text).keys.sign, seal: JSON.parse(seat.birth.text).keys.seal }
  const door = { [seat.letters]: badZone }
  const tries = [
    await newSeat(random64(32)),
    { ...seat, joined: another.joined },
    { ...seat, birth: { ...seat.birth, sig: another.birth.sig } },
    { ...seat, joined: { ...seat.joined, sig: another.joined.sig } },
    { ...seat, joined: await act(seat, { move: 'appear' }) },
    { ...seat, joined: await act(seat, { move: 'joined', doors: door, keys }) },
    {
      ...seat,
      joined: await act(seat, { move: 'joined', doors: { [`l_${random64(16)}`]: { ...badZone } }, keys }),
    },
  ]
  for (const each of tries) expect(answered(await bear(person, each))).toEqual(malformed)
  expect((await bear(person, seat)).status).toBe(200)
})

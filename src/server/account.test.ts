import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRawHouse, type RawHouse } from '../../test/raw-house.ts'
import {
  bearNew,
  invite,
  newSeed,
  newSlot,
  pairOf,
  random64,
  signInByCard,
  signUp,
  text64,
} from '../../test/raw-people.ts'

let house: RawHouse
beforeAll(async () => {
  house = await openRawHouse()
})
afterAll(() => house[Symbol.asyncDispose]())

const movedOn = '{"type":"moved-on"}'
const malformed = '{"type":"malformed"}'
const slowDown = '{"type":"slow-down"}'

test('the vault is replaced only by who read its last version', async () => {
  const { ask } = await signUp(house)
  const [one, two] = [random64(64), random64(128)]
  expect((await ask('PUT', '/vault', { expected: 1, blob: one })).json).toEqual({ version: 2 })
  const late = await ask('PUT', '/vault', { expected: 1, blob: two })
  expect([late.status, late.text]).toEqual([409, movedOn])
  expect((await ask('GET', '/vault')).json).toEqual({ version: 2, blob: one })
  const race = await Promise.all([one, two].map((blob) => ask('PUT', '/vault', { expected: 2, blob })))
  expect(new Set(race.map(({ status }) => status))).toEqual(new Set([200, 409]))
})

test('a card may be added at once, and signs in from then on', async () => {
  const { ask, said } = await signUp(house)
  const { slots } = said.json
  const card = await newSeed()
  const next = { ...slots, generation: 2, slots: [...slots.slots, newSlot('card')] }
  expect((await ask('PUT', '/slots', { slots: next })).text).toBe(malformed)
  expect(
    (await ask('PUT', '/slots', { slots: { ...next, generation: 3 }, card: text64(card.public) })).text,
  ).toBe(movedOn)
  expect((await ask('PUT', '/slots', { slots: next, card: text64(card.public) })).json).toEqual({
    generation: 2,
  })
  expect((await ask('PUT', '/slots', { slots: next, card: text64(card.public) })).text).toBe(movedOn)
  expect((await signInByCard(house.ask, card)).json.slots).toEqual(next)
})

test('abuse 3 three links in thirty days, one at a time for a space, counted by who makes them', async () => {
  const person = await signUp(house)
  const [a, b, c] = [await bearNew(house, person), await bearNew(house, person), await bearNew(house, person)]
  const made = await invite(person, a)
  expect(made.said.json).toEqual({ until: house.now() + 30 * 86_400 })
  expect((await person.ask('POST', '/invitations', made.made)).text).toBe(made.said.text)
  const second = (await invite(person, a)).said
  expect([second.status, second.text]).toEqual([422, '{"type":"no-room"}'])
  house.pass(86_400)
  for (const seat of [b, c]) expect((await invite(person, seat)).said.status).toBe(200)
  const fourth = await bearNew(house, person)
  const refused = (await invite(person, fourth)).said
  expect([refused.status, refused.text]).toEqual([429, slowDown])
  expect((await person.ask('GET', '/vault')).status).toBe(200)
  house.pass(29 * 86_400)
  expect((await invite(person, a)).said.status).toBe(200)
})

test('only the one who began a pair makes links into it', async () => {
  const { two, one, seat } = await pairOf(house)
  const stranger = await signUp(house)
  const self = await bearNew(house, one, 'self')
  for (const [person, there] of [
    [two, seat],
    [stranger, seat],
    [one, self],
  ] as const) {
    const { said } = await invite(person, there)
    expect([said.status, said.text]).toEqual([404, '{"type":"not-found"}'])
  }
})

test('I1 abuse 28 deleting an account moves nothing that others can see, and nobody takes its place', async () => {
  const { one, two, seat, other, invitation } = await pairOf(house)
  const asks = ['record', `${seat.me}/side`, `${seat.me}/tray`].map(
    (stream) => `/streams/${seat.space}/${stream}`,
  )
  const read = () =>
    Promise.all(
      [...asks, `/invitations/${invitation}`].map(async (path) => (await one.ask('GET', path)).text),
    )
  const before = await read()
  expect((await two.ask('DELETE', '/account')).status).toBe(200)
  await house.server.carry()
  expect(await read()).toEqual(before)
  const third = await signUp(house)
  const again = { act: other.joined.text, sig: other.joined.sig }
  expect((await third.ask('POST', `/invitations/${invitation}/come-in`, again)).text).toBe('{"type":"ended"}')
  expect((await one.ask('DELETE', '/account')).status).toBe(200)
  expect((await house.ask('GET', `/invitations/${invitation}`)).text).toBe(before[3])
})

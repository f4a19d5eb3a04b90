import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRawHouse, type RawHouse } from '../../test/raw-house.ts'
import {
  newSeed,
  newSlot,
  newSlots,
  personOf,
  random64,
  signIn,
  signInByCard,
  signUp,
  text64,
} from '../../test/raw-people.ts'

let house: RawHouse
beforeAll(async () => {
  house = await openRawHouse()
})
afterAll(() => house[Symbol.asyncDispose]())

const signedOut = '{"type":"signed-out"}'
const shapeOf = ({ status, text, headers }: { status: number; text: string; headers: Headers }) => [
  status,
  text.length,
  [...headers],
]

test('the passphrase signs in, however the name is spelled', async () => {
  const { name, said } = await signUp(house, 'María')
  for (const spelled of [name, name.toUpperCase(), name.normalize('NFD')]) {
    const { said: again } = await signIn(house, spelled)
    expect(again.status).toBe(200)
    expect(again.text).toBe(said.text)
  }
})

test('abuse 54 a name nobody has is answered as one that somebody has, in bytes and in work', async () => {
  const { name } = await signUp(house)
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let round = 0; round < 8; round++) {
    for (const [kind, asked] of [
      ['known', name],
      ['unknown', `nobody${1000 + round}`],
    ] as const) {
      const start = performance.now()
      const { begun, knew, said } = await signIn(house, asked, 'not this one')
      times[kind].push(performance.now() - start)
      expect(knew).toBe(false)
      expect(shapeOf(begun)).toEqual(shapeOf((await signIn(house, name)).begun))
      expect([said.status, said.text]).toEqual([401, signedOut])
    }
  }
  const median = (each: number[]) => each.sort((a, b) => a - b)[4] ?? 0
  expect(median(times.unknown) / median(times.known)).toBeGreaterThan(0.5)
  expect(median(times.unknown) / median(times.known)).toBeLessThan(2)
})

test('the cookie is out of reach of pages, and plain only on this computer', async () => {
  const { said } = await signUp(house)
  expect(said.headers.get('set-cookie')).toMatch(
    /^halfdoor=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/,
  )
  await using there = await openRawHouse({ origin: 'https://halfdoor.example' })
  expect((await there.ask('GET', '/house')).json.links).toBe('anywhere')
  const outside = await signUp(there)
  expect(outside.said.headers.get('set-cookie')).toMatch(
    /^__Host-halfdoor=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
  )
  expect((await outside.ask('GET', '/vault')).status).toBe(200)
})

test('a sign-in lasts while it is used, and ends after thirty days without', async () => {
  const { ask } = await signUp(house)
  for (let week = 0; week < 6; week++) {
    house.pass(7 * 86_400)
    expect((await ask('GET', '/vault')).status).toBe(200)
  }
  expect((await ask('GET', '/spaces')).headers.get('set-cookie')).toContain('Max-Age=2592000')
  house.pass(30 * 86_400)
  expect((await ask('GET', '/vault')).text).toBe(signedOut)
})

test('the card alone signs in; a card nobody has is asked the same', async () => {
  const card = await newSeed()
  const slots = { ...newSlots(), slots: [...newSlots().slots, newSlot('card')] }
  const { said } = await signUp(house, 'maria', { slots, card: text64(card.public) })
  const by = await signInByCard(house.ask, card)
  expect(by.text).toBe(said.text)
  const unknown = await signInByCard(house.ask, await newSeed())
  expect([unknown.status, unknown.text]).toEqual([401, signedOut])
  const { ticket } = (await house.ask('POST', '/sign-in/card', { card: text64(card.public) })).json
  const forged = await house.ask('POST', '/sign-in/card/finish', { ticket, sig: random64(64) })
  expect([forged.status, forged.text]).toEqual([401, signedOut])
})

test('a ticket is good for one try', async () => {
  const { name } = await signUp(house)
  const { begun } = await signIn(house, name)
  const again = await house.ask('POST', '/sign-in/finish', {
    ticket: begun.json.ticket,
    finish: random64(64),
  })
  expect([again.status, again.text]).toEqual([401, signedOut])
})

test('signing out ends this sign-in; a lost phone is ended from another', async () => {
  const first = await signUp(house)
  const second = personOf(house, first.name, (await signIn(house, first.name)).said)
  const third = personOf(house, first.name, (await signIn(house, first.name)).said)
  const out = await second.ask('POST', '/sign-out')
  expect(out.text).toBe('{"type":"done"}')
  expect(out.headers.get('set-cookie')).toMatch(/^halfdoor=; Max-Age=0;/)
  expect((await second.ask('GET', '/vault')).text).toBe(signedOut)
  expect((await third.ask('POST', '/sign-out/others')).status).toBe(200)
  expect((await first.ask('GET', '/vault')).text).toBe(signedOut)
  expect((await third.ask('GET', '/vault')).status).toBe(200)
})

test('an account that was deleted is unknown', async () => {
  const person = await signUp(house)
  const other = personOf(house, person.name, (await signIn(house, person.name)).said)
  expect((await person.ask('DELETE', '/account')).text).toBe('{"type":"done"}')
  for (const { ask } of [person, other]) expect((await ask('GET', '/account')).text).toBe(signedOut)
  const { begun, knew, said } = await signIn(house, person.name)
  expect([begun.status, knew, said.text]).toEqual([200, false, signedOut])
})

test('a dozen tries at one name from one place, then a pause; other names are not held up', async () => {
  await using strict = await openRawHouse({ generosity: 1 })
  const tries = Array.from({ length: 13 }, () => signInRequest(strict, 'maria1234'))
  const statuses = (await Promise.all(tries)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(12)
  expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  expect((await signInRequest(strict, 'tomas1234')).status).toBe(200)
  strict.pass(86_400)
  expect((await signInRequest(strict, 'maria1234')).status).toBe(200)
})

async function signInRequest({ ask }: RawHouse, name: string) {
  const { client } = await import('@serenity-kit/opaque')
  const { startLoginRequest } = client.startLogin({ password: 'x' })
  return ask('POST', '/sign-in', { name, request: startLoginRequest })
}

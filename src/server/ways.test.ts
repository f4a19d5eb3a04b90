/** Card and passphrase replaced, refused and told, over real sockets with a clock that is moved (I8). */
import { beforeEach, expect, test } from 'vitest'
import { openRawHouse, type RawHouse, type Said } from '../../test/raw-house.ts'
import {
  newSeed,
  newSlot,
  pairOf,
  type Person,
  personOf,
  random64,
  registerAgain,
  signIn,
  signInByCard,
  signUp,
  text64,
} from '../../test/raw-people.ts'

const hour = 3600
const day = 86_400
const answered = ({ status, text }: Said) => [status, text]
const done = [200, '{"type":"done"}']
const slowDown = [429, '{"type":"slow-down"}']
const movedOn = [409, '{"type":"moved-on"}']
const malformed = [400, '{"type":"malformed"}']
const ended = [410, '{"type":"ended"}']
const signedOut = [401, '{"type":"signed-out"}']

let house: RawHouse
beforeEach(async () => {
  house = await openRawHouse()
  return () => house[Symbol.asyncDispose]()
})

type List = ReturnType<typeof listOf>
const listOf = (generation: number, slots: readonly object[]) => ({ generation, slots, mac: random64(32) })
const next = ({ generation, slots }: List, slot: object) => listOf(generation + 1, [...slots, slot])
const ways = async ({ ask }: Person) => (await ask('GET', '/ways')).json
const today = () => Math.floor(house.now() / day)
const told = (...what: readonly string[]) => what.map((one) => ({ on: today(), what: one }))

/** Someone with a passphrase and a card a minute younger, both ten days old, and their sign-in of that day. */
async function settled(word = 'maria') {
  const person = await signUp(house, word)
  house.pass(60)
  const card = await newSeed()
  const list = next(person.said.json.slots, newSlot('card'))
  await person.ask('PUT', '/slots', { slots: list, card: text64(card.public) })
  house.pass(10 * day)
  return { person, card, list }
}
const byCard = async (person: Person, card: Awaited<ReturnType<typeof newSeed>>) =>
  personOf(house, person.name, await signInByCard(house.ask, card))
const byPassphrase = async (person: Person, password?: string) =>
  personOf(house, person.name, (await signIn(house, person.name, password)).said)

async function askCard({ ask }: Person, list: List) {
  const card = await newSeed()
  const slots = next(list, newSlot('card'))
  return { card, list: slots, said: await ask('POST', '/ways/card', { slots, card: text64(card.public) }) }
}
async function askPassphrase(person: Person, list: List, password = 'another four words here') {
  const slots = next(list, newSlot('passphrase'))
  return { list: slots, said: await registerAgain(person, slots, password) }
}

test('I8 WI1 a new card waits three days, in which the old one opens; then it is the other way round', async () => {
  const { person, card, list } = await settled()
  const asked = await askCard(person, list)
  expect(asked.said.json).toEqual({ until: house.now() + 72 * hour })
  house.pass(72 * hour - 1)
  expect((await signInByCard(house.ask, asked.card)).status).toBe(401)
  expect((await signInByCard(house.ask, card)).status).toBe(200)
  house.pass(1)
  expect((await signInByCard(house.ask, card)).status).toBe(401)
  expect((await signInByCard(house.ask, asked.card)).status).toBe(200)
  const tidy = listOf(4, [list.slots[0] ?? {}, asked.list.slots[2] ?? {}])
  expect((await person.ask('PUT', '/slots', { slots: tidy })).json).toEqual({ generation: 4 })
})

test('I8 WI1 with the card alone a new passphrase is asked for at once, and holds after three days', async () => {
  const { person, card, list } = await settled()
  const owner = await byCard(person, card)
  const asked = await askPassphrase(owner, list)
  expect(asked.said.json).toEqual({ until: house.now() + 72 * hour })
  expect((await signIn(house, person.name)).knew).toBe(true)
  expect((await signIn(house, person.name, 'another four words here')).knew).toBe(false)
  house.pass(72 * hour)
  expect((await signIn(house, person.name)).knew).toBe(false)
  expect((await byPassphrase(person, 'another four words here')).said.status).toBe(200)
  expect((await ways(owner)).changes).toEqual([])
})

test('I8 abuse 43 nothing that a new sign-in asks for takes the card or the passphrase away within three days', async () => {
  const { person, card, list } = await settled()
  const thief = await byCard(person, card)
  expect((await askPassphrase(thief, list)).said.status).toBe(200)
  const [passphrase, paper] = list.slots
  for (const slots of [
    listOf(4, [passphrase ?? {}]),
    listOf(4, [paper ?? {}]),
    listOf(4, [newSlot('passphrase'), paper ?? {}]),
    listOf(4, [passphrase ?? {}, newSlot('card')]),
    listOf(4, [passphrase ?? {}, { ...paper, public: random64(32) }]),
  ]) {
    for (const { ask } of [thief, person]) {
      const said = await ask('PUT', '/slots', { slots })
      expect([400, 429]).toContain(said.status)
    }
  }
  house.pass(71 * hour)
  expect((await signIn(house, person.name)).knew).toBe(true)
  expect((await signInByCard(house.ask, card)).status).toBe(200)
})

test('I8 WI2 a way that is newer than three days asks for nothing', async () => {
  const person = await signUp(house)
  const card = await newSeed()
  const list = next(person.said.json.slots, newSlot('card'))
  await person.ask('PUT', '/slots', { slots: list, card: text64(card.public) })
  house.pass(72 * hour - 1)
  const young = await byCard(person, card)
  expect((await ways(young)).askFrom).toBe(house.now() + 1)
  expect(answered((await askPassphrase(young, list)).said)).toEqual(slowDown)
  house.pass(1)
  expect((await askPassphrase(young, list)).said.status).toBe(200)
})

test('I8 WI3 the older refuses what a newer sign-in asked for, and that sign-in ends', async () => {
  const { person, card, list } = await settled()
  const thief = await byCard(person, card)
  const asked = await askPassphrase(thief, list)
  const [change] = (await ways(person)).changes
  expect(change).toMatchObject({ kind: 'passphrase', mine: false, mayRefuse: true })
  const without = listOf(4, list.slots)
  expect(answered(await person.ask('DELETE', '/ways/card', { slots: without }))).toEqual(ended)
  const wrong = listOf(4, asked.list.slots.slice(1))
  expect(answered(await person.ask('DELETE', '/ways/passphrase', { slots: wrong }))).toEqual(movedOn)
  expect(answered(await person.ask('DELETE', '/ways/passphrase', { slots: without }))).toEqual(done)
  expect(answered(await thief.ask('GET', '/ways'))).toEqual(signedOut)
  house.pass(10 * day)
  expect((await signIn(house, person.name)).knew).toBe(true)
  expect((await ways(person)).changes).toEqual([])
})

test('I8 WI3 WI5 a newer sign-in by a way no older refuses nothing, so a stolen card cannot keep itself', async () => {
  const { person, card, list } = await settled()
  const asked = await askCard(person, list)
  const thief = await byCard(person, card)
  expect((await ways(thief)).changes).toMatchObject([{ kind: 'card', mine: false, mayRefuse: false }])
  const without = listOf(4, list.slots)
  expect(answered(await thief.ask('DELETE', '/ways/card', { slots: without }))).toEqual(slowDown)
  house.pass(72 * hour)
  expect((await signInByCard(house.ask, asked.card)).status).toBe(200)
  expect(answered(await thief.ask('GET', '/ways'))).toEqual(signedOut)
  expect((await ways(person)).changes).toEqual([])
})

test('I8 WI3 whoever comes back with the older passphrase refuses what the card asked for while nobody was there', async () => {
  const { person, card, list } = await settled()
  await person.ask('POST', '/sign-out')
  house.pass(hour)
  await askPassphrase(await byCard(person, card), list)
  house.pass(2 * day)
  const back = await byPassphrase(person)
  expect((await ways(back)).notices.map(({ what }: { what: string }) => what)).toEqual([
    'card-used',
    'passphrase-asked',
  ])
  expect(answered(await back.ask('DELETE', '/ways/passphrase', { slots: listOf(4, list.slots) }))).toEqual(
    done,
  )
})

test('I8 WI3 whoever signed the owner out everywhere first is refused by the owner who comes back', async () => {
  const { person, list } = await settled()
  const thief = await byPassphrase(person)
  await askPassphrase(thief, list)
  expect(answered(await thief.ask('POST', '/sign-out/others'))).toEqual(done)
  expect(answered(await person.ask('GET', '/ways'))).toEqual(signedOut)
  house.pass(day)
  const back = await byPassphrase(person)
  expect((await ways(back)).changes).toMatchObject([{ mine: false, mayRefuse: true }])
  expect(answered(await back.ask('DELETE', '/ways/passphrase', { slots: listOf(4, list.slots) }))).toEqual(
    done,
  )
})

test('I8 WI3 one card and one passphrase wait at most, and who asked may take it back', async () => {
  const { person, list } = await settled()
  const asked = await askCard(person, list)
  expect((await askCard(person, asked.list)).said.json).toEqual({ type: 'no-room' })
  expect((await askCard(person, list)).said.json).toEqual({ type: 'moved-on' })
  const taken = listOf(asked.list.generation + 1, list.slots)
  expect(answered(await person.ask('DELETE', '/ways/card', { slots: taken }))).toEqual(done)
  expect((await person.ask('GET', '/ways')).status).toBe(200)
  expect((await askCard(person, taken)).said.status).toBe(200)
})

test('I8 WI4 abuse 45 every new sign-in and every use of the card is told once, to every other sign-in', async () => {
  const { person, card } = await settled()
  const second = await byPassphrase(person)
  expect((await ways(person)).notices).toEqual(told('signed-in'))
  expect((await ways(second)).notices).toEqual([])
  const third = await byCard(person, card)
  const seen = await ways(person)
  expect(seen.notices).toEqual(told('signed-in', 'card-used'))
  expect(answered(await person.ask('POST', '/ways/told', { upTo: seen.upTo }))).toEqual(done)
  expect((await ways(person)).notices).toEqual([])
  expect([(await ways(second)).notices.at(-1)]).toEqual(told('card-used'))
  expect((await ways(third)).notices).toEqual([])
  await person.ask('POST', '/ways/told', { upTo: 1_000_000 })
  await byCard(person, card)
  expect((await ways(person)).notices).toEqual(told('card-used'))
})

test('I8 a list that is not the next one with one way more is no ask', async () => {
  const { person, list } = await settled()
  const card = text64((await newSeed()).public)
  for (const slots of [
    list,
    next(list, newSlot('passphrase')),
    listOf(3, [newSlot('passphrase'), ...list.slots.slice(1), newSlot('card')]),
    listOf(3, [...list.slots, newSlot('card'), newSlot('card')]),
  ]) {
    const said = await person.ask('POST', '/ways/card', { slots, card })
    expect([malformed, movedOn]).toContainEqual(answered(said))
  }
  expect((await ways(person)).changes).toEqual([])
})

test('I1 no card asked for, used, refused or replaced moves anything that others can see', async () => {
  const { one, two, seat, invitation } = await pairOf(house)
  house.pass(10 * day)
  await house.server.carry()
  const asks = ['record', `${seat.me}/side`, `${seat.me}/tray`].map(
    (name) => `/streams/${seat.space}/${name}`,
  )
  const read = () =>
    Promise.all(
      [...asks, '/spaces', '/ways', `/invitations/${invitation}`].map(async (path) => {
        const { status, text, headers } = await one.ask('GET', path)
        return { status, text, length: headers.get('content-length') }
      }),
    )
  const before = await read()
  const list = two.said.json.slots
  const first = await newSeed()
  const withCard = next(list, newSlot('card'))
  await two.ask('PUT', '/slots', { slots: withCard, card: text64(first.public) })
  const asked = await askCard(two, withCard)
  expect(asked.said.status).toBe(200)
  await byCard(two, first)
  await two.ask('DELETE', '/ways/card', { slots: listOf(4, withCard.slots) })
  await house.server.carry()
  expect(await read()).toEqual(before)
  // Nor is anything numbered over all accounts.
  const upTo = async () => {
    await byPassphrase(one)
    return Number((await ways(one)).upTo)
  }
  const atFirst = await upTo()
  await byCard(two, first)
  expect(await upTo()).toBe(atFirst + 1)
})

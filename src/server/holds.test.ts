/** Holds as a helper with training sets and ends them, and what a member's own report does beside. */
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, expect, test } from 'vitest'
import { grant, operate } from '../../test/operate.ts'
import { does, leave } from '../../test/abuse/three-people.ts'
import { openRawHouse, type RawHouse, type Said } from '../../test/raw-house.ts'
import {
  act,
  bearNew,
  evening,
  invite,
  otherSeat,
  pairOf,
  type Person,
  type Seat,
  sent,
  signUp,
} from '../../test/raw-people.ts'
import { databaseIn } from './storage/open-store.ts'

const answered = ({ status, text }: Said) => [status, text]
const done = [200, '{"type":"done"}']
const notFound = [404, '{"type":"not-found"}']
const ended = [410, '{"type":"ended"}']
const day = 86_400
const always = { ...evening, state: 'open', hours: { ...evening.hours, from: 0, to: 0 }, cap: 12 } as const

let house: RawHouse
beforeEach(async () => {
  house = await openRawHouse()
  return () => house[Symbol.asyncDispose]()
})
const where = () => ({ data: house.folder, now: house.now })

async function comeIn(person: Person, id: string, { joined }: Seat) {
  return person.ask('POST', `/invitations/${id}/come-in`, { act: joined.text, sig: joined.sig })
}
/** A pair that the first begins and the second comes in to, and lets them know. */
async function share(first: Person, second: Person) {
  const mine = await bearNew(house, first)
  const { id, auth } = await invite(first, mine)
  const theirs = await otherSeat(mine, auth, always)
  const came = await comeIn(second, id, theirs)
  return { mine, theirs, id, auth, came }
}
async function appear(person: Person, seat: Seat) {
  await does(person, seat, { move: 'appear' })
  house.pass(2 * 3600)
  await house.server.carry()
}
async function movesOf({ ask }: Person, { space }: Seat) {
  const { entries } = (await ask('GET', `/streams/${space}/record`)).json
  return entries.map(({ move }: { move: string }) => move)
}

/** Maria and Tomás share a space; Helena helps both, and is trusted to set a hold. */
async function three(hold = true) {
  const { one, two, seat, other } = await pairOf(house)
  const helper = await signUp(house, 'helena')
  const code = await grant(where(), ['mediator', 'Helena Ruiz'], { hold })
  await helper.ask('POST', '/credentials', { code })
  const [withOne, withTwo] = [await share(helper, one), await share(helper, two)]
  await appear(two, other)
  const body = { one: withOne.mine.space, other: withTwo.mine.space }
  return { one, two, seat, other, helper, withOne, withTwo, body }
}

test('S5-8 a helper whom the house trusts to closes what two share, at once, for both alike, and not what they have with the helper', async () => {
  const { one, two, seat, other, helper, withOne, body } = await three()
  expect(answered(await helper.ask('POST', '/holds', body))).toEqual(done)
  await house.server.carry()
  expect(await movesOf(one, seat)).toEqual(['appeared', 'closed'])
  const seen = async ({ ask }: Person) => (await ask('GET', `/streams/${seat.space}/record`)).text
  expect(await seen(one)).toBe(await seen(two))
  expect(await movesOf(helper, withOne.mine)).toEqual([])
  expect(answered((await leave(two, other)).said)).toEqual([422, '{"type":"refused","reason":"closed"}'])
  // Setting it again, the other way round too, is the same and changes nothing.
  const turned = { one: body.other, other: body.one }
  for (const again of [body, turned])
    expect(answered(await helper.ask('POST', '/holds', again))).toEqual(done)
  await house.server.carry()
  expect(await movesOf(one, seat)).toEqual(['appeared', 'closed'])
  expect(rows('hold')).toHaveLength(1)
  expect(rows('notice')).toEqual([])
})

test('S5-8 whoever may not hold, and whatever is not theirs, gets one answer, byte for byte', async () => {
  const { one, helper, withOne, body } = await three()
  const alone = await bearNew(house, helper, 'self')
  const odd = [
    await one.ask('POST', '/holds', body),
    await one.ask('DELETE', '/holds', body),
    await helper.ask('POST', '/holds', { one: body.one, other: body.one }),
    await helper.ask('POST', '/holds', { one: body.one, other: alone.space }),
    await helper.ask('POST', '/holds', { one: body.one, other: 's_AAAAAAAAAAAAAAAAAAAAAA' }),
    await helper.ask('DELETE', '/holds', { one: body.one, other: 's_AAAAAAAAAAAAAAAAAAAAAA' }),
  ]
  const plain = await signUp(house, 'paula')
  await plain.ask('POST', '/credentials', { code: await grant(where(), ['peer', 'Paula Gil']) })
  const [hers, his] = [await share(plain, one), await bearNew(house, plain)]
  odd.push(await plain.ask('POST', '/holds', { one: hers.mine.space, other: his.space }))
  const id = (await helper.ask('GET', '/credentials')).json.credential.id
  await operate(where(), 'helper-end', [id])
  odd.push(await helper.ask('POST', '/holds', body), await helper.ask('DELETE', '/holds', body))
  const bytes = odd.map(({ status, text, headers }) => `${status} ${text} ${JSON.stringify([...headers])}`)
  expect(new Set(bytes.map((said) => said.replace(/"date","[^"]*"/, ''))).size).toBe(1)
  expect(odd.map(answered)[0]).toEqual(notFound)
  expect(rows('hold')).toEqual([])
  expect(withOne.came.status).toBe(200)
})

test('I1 S5-8 the answer is the same whether the two are there or not, and whether they share anything', async () => {
  const { helper, withOne, body } = await three()
  const nobody = await bearNew(house, helper)
  const gone = await signUp(house, 'gonzalo')
  const withGone = await share(helper, gone)
  await gone.ask('DELETE', '/account')
  const stranger = await share(await signUp(house, 'stella'), helper)
  const asked = [body.other, nobody.space, withGone.mine.space, stranger.mine.space].flatMap((other) => [
    helper.ask('POST', '/holds', { one: withOne.mine.space, other }),
    helper.ask('DELETE', '/holds', { one: withOne.mine.space, other }),
  ])
  const said = await Promise.all(asked)
  const bytes = said.map(({ status, text, headers }) => `${status} ${text} ${JSON.stringify([...headers])}`)
  expect(new Set(bytes.map((one) => one.replace(/"date","[^"]*"/, ''))).size).toBe(1)
  expect(said.map(answered)[0]).toEqual(done)
})

test('S5-8 a helper ends what they set and nobody else’s; what it closed stays closed, and a new space may begin', async () => {
  const { one, two, seat, helper, body } = await three()
  const second = await signUp(house, 'hector')
  await second.ask('POST', '/credentials', {
    code: await grant(where(), ['counselor', 'Hector Paz'], { hold: true }),
  })
  const [first, other] = [await share(second, one), await share(second, two)]
  const own = { one: first.mine.space, other: other.mine.space }
  await helper.ask('POST', '/holds', body)
  await second.ask('POST', '/holds', own)
  await house.server.carry()
  await helper.ask('DELETE', '/holds', body)
  expect((await share(one, two)).came.status).toBe(410)
  await second.ask('DELETE', '/holds', own)
  expect((await share(two, one)).came.status).toBe(200)
  expect(rows('hold').map((row) => [row['set_by'], row['ended_by_one'], row['ended_by_two']])).toEqual([
    ['helper', 'helper', null],
    ['helper', 'helper', null],
  ])
  expect(rows('held_space').map(({ space }) => space)).toEqual([seat.space])
  expect(rows('notice')).toEqual([])
})

test('S5-8 after a hold has ended two may begin anew, and the old space stays closed', async () => {
  const { one, two, seat, other, helper, body } = await three()
  await helper.ask('POST', '/holds', body)
  await house.server.carry()
  await helper.ask('DELETE', '/holds', body)
  const anew = await share(one, two)
  expect(anew.came.status).toBe(200)
  await appear(two, anew.theirs)
  expect(await movesOf(one, anew.mine)).toEqual(['appeared'])
  expect(await movesOf(one, seat)).toEqual(['appeared', 'closed'])
  expect((await leave(two, other)).said.json.reason).toBe('closed')
})

test('O-2 a reported order stands between the two everywhere: no link of either lets the other in', async () => {
  for (const aloud of [true, false]) {
    const { one, two, other } = await pairOf(house)
    const before = await share(one, two)
    expect(before.came.status).toBe(200)
    const said = await act(other, { move: 'hold', aloud })
    for (let times = 0; times < 2; times++)
      expect((await two.ask('POST', '/acts', sent(said))).json.type).toBe('accepted')
    for (const [mine, theirs] of [
      [one, two],
      [two, one],
    ] as const) {
      const seat = await bearNew(house, mine)
      const { id, auth } = await invite(mine, seat)
      expect(answered(await comeIn(theirs, id, await otherSeat(seat, auth)))).toEqual(ended)
    }
    // What else they share stops without a word.
    expect((await leave(one, before.mine)).said.json.type).toBe('accepted')
    house.pass(2 * day)
    await house.server.carry()
    expect(await movesOf(one, before.mine)).toEqual([])
    const tray = `/streams/${before.theirs.space}/${before.theirs.me}/tray`
    expect((await two.ask('GET', tray)).json.entries).toEqual([])
  }
  expect(rows('hold').map(({ set_by, paper }) => [set_by, paper])).toEqual([
    ['member', null],
    ['member', null],
  ])
})

test('O-2 an order against somebody who never came in stands between nobody', async () => {
  const one = await signUp(house)
  const seat = await bearNew(house, one)
  const said = await act(seat, { move: 'hold', aloud: false })
  expect((await one.ask('POST', '/acts', sent(said))).json.type).toBe('accepted')
  expect(rows('hold')).toEqual([])
})

test('O-2 who comes in while a hold is being set is stopped all the same', async () => {
  const { one, two, helper, body } = await three()
  const seat = await bearNew(house, one)
  const { id, auth } = await invite(one, seat)
  const theirs = await otherSeat(seat, auth, always)
  const [came] = await Promise.all([comeIn(two, id, theirs), helper.ask('POST', '/holds', body)])
  expect([200, 410]).toContain(came.status)
  await house.server.carry()
  if (came.status === 200) {
    expect(rows('held_space').map(({ space }) => space)).toContain(seat.space)
    await appear(two, theirs)
    expect(await movesOf(one, seat)).toEqual(['appeared', 'closed'])
  }
})

test('abuse 59 with an account go the holds about it and its name on those it set; what was stopped stays so', async () => {
  const { one, two, seat, helper, body } = await three()
  await helper.ask('POST', '/holds', body)
  await house.server.carry()
  await helper.ask('DELETE', '/account')
  expect(rows('hold')).toMatchObject([{ set_by: 'helper', set_account: null }])
  expect((await share(two, one)).came.status).toBe(410)
  await two.ask('DELETE', '/account')
  expect(rows('hold')).toEqual([])
  expect(rows('held_space').filter(({ looked }) => looked === 1)).toMatchObject([
    { space: seat.space, aloud: 1, looked: 1 },
  ])
})

function rows(table: 'hold' | 'held_space' | 'notice') {
  const db = new DatabaseSync(databaseIn(house.folder), { readOnly: true })
  const found = db.prepare(`select * from ${table}`).all()
  db.close()
  return found
}

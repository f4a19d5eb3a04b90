import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRawHouse, type RawHouse, type Said } from '../../test/raw-house.ts'
import {
  act,
  bearNew,
  invite,
  newSeed,
  otherSeat,
  pairOf,
  random64,
  sent,
  signUp,
} from '../../test/raw-people.ts'

let house: RawHouse
beforeAll(async () => {
  house = await openRawHouse()
})
afterAll(() => house[Symbol.asyncDispose]())

const answered = ({ status, text }: Said) => [status, text]
const malformed = [400, '{"type":"malformed"}']
const ended = [410, '{"type":"ended"}']

test('a link lets one person in, once; everyone later finds it ended', async () => {
  const { one, two, seat, other, invitation, auth, came } = await pairOf(house)
  const path = `/invitations/${invitation}/come-in`
  expect([came.status, came.json.type, came.json.entry.move]).toEqual([200, 'accepted', 'joined'])
  const same = { act: other.joined.text, sig: other.joined.sig }
  expect(answered(await two.ask('POST', path, same))).toEqual(answered(came))
  const third = await signUp(house)
  const late = await otherSeat(seat, auth)
  const body = { act: late.joined.text, sig: late.joined.sig }
  for (const person of [third, two, one])
    expect(answered(await person.ask('POST', path, body))).toEqual(ended)
  expect(answered(await third.ask('POST', path, same))).toEqual(ended)
  const unknown = `/invitations/i_${random64(16)}/come-in`
  expect(answered(await third.ask('POST', unknown, body))).toEqual(ended)
})

test('who made the link does not come in by it, and it stays for the one it is for', async () => {
  const [one, two] = [await signUp(house), await signUp(house)]
  const seat = await bearNew(house, one)
  const { id, auth } = await invite(one, seat)
  const [mine, theirs] = [await otherSeat(seat, auth), await otherSeat(seat, auth)]
  const come = (person: typeof one, { joined }: typeof mine) =>
    person.ask('POST', `/invitations/${id}/come-in`, { act: joined.text, sig: joined.sig })
  expect(answered(await come(one, mine))).toEqual(ended)
  expect((await come(two, theirs)).status).toBe(200)
})

test('who does not hold the link does not come in', async () => {
  const [one, two] = [await signUp(house), await signUp(house)]
  const seat = await bearNew(house, one)
  const { id, auth } = await invite(one, seat)
  const forged = await otherSeat(seat, await newSeed())
  const good = await otherSeat(seat, auth)
  const elsewhere = await otherSeat(await bearNew(house, one), auth)
  const path = `/invitations/${id}/come-in`
  for (const { joined } of [forged, elsewhere, { joined: { ...good.joined, sig: forged.joined.sig } }]) {
    expect(answered(await two.ask('POST', path, { act: joined.text, sig: joined.sig }))).toEqual(malformed)
  }
  expect((await two.ask('POST', path, { act: good.joined.text, sig: good.joined.sig })).status).toBe(200)
  expect((await two.ask('GET', '/spaces')).json.spaces).toMatchObject([{ member: seat.members[1] }])
})

test('abuse 7 while its maker stays, a link ends by the clock alone, for looking and for coming in', async () => {
  const one = await signUp(house)
  const seat = await bearNew(house, one)
  const { id, auth } = await invite(one, seat)
  const first = await house.ask('GET', `/invitations/${id}`)
  expect(Object.keys(first.json)).toEqual(['outer', 'inner', 'until'])
  house.pass(30 * 86_400 - 1)
  expect(answered(await house.ask('GET', `/invitations/${id}`))).toEqual(answered(first))
  house.pass(1)
  const gone = [404, '{"type":"ended"}']
  expect(answered(await house.ask('GET', `/invitations/${id}`))).toEqual(gone)
  expect(answered(await house.ask('GET', `/invitations/i_${random64(16)}`))).toEqual(gone)
  const { joined } = await otherSeat(seat, auth)
  const two = await signUp(house)
  const late = { act: joined.text, sig: joined.sig }
  expect(answered(await two.ask('POST', `/invitations/${id}/come-in`, late))).toEqual(ended)
})

test('O-2 abuse 5 who leaves, or reports an order, ends every link they gave; the other does not', async () => {
  for (const move of ['leave', 'hold'] as const) {
    const one = await signUp(house)
    const seat = await bearNew(house, one)
    const { id } = await invite(one, seat)
    const said = await act(seat, { move, aloud: false })
    expect((await one.ask('POST', '/acts', sent(said))).status).toBe(200)
    const gone = [404, '{"type":"ended"}']
    expect(answered(await house.ask('GET', `/invitations/${id}`))).toEqual(gone)
  }
  const { two, other, invitation } = await pairOf(house)
  const before = answered(await house.ask('GET', `/invitations/${invitation}`))
  const said = await act(other, { move: 'hold', aloud: false })
  expect((await two.ask('POST', '/acts', sent(said))).status).toBe(200)
  expect(answered(await house.ask('GET', `/invitations/${invitation}`))).toEqual(before)
})

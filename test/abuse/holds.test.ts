/**
 * What a hold must withstand: coming together again by any way, and finding out that there is one. Over real sockets, byte by
 * byte; the two know each other's space, and a third helps both.
 */
import { expect, test } from 'vitest'
import { grant, operate } from '../operate.ts'
import type { Said } from '../raw-house.ts'
import { bearNew, invite, otherSeat, type Person, type Seat, signUp } from '../raw-people.ts'
import { does, everythingOf, openThree, share } from './three-people.ts'

const day = 86_400
const bytesOf = ({ status, text, headers }: Said) =>
  JSON.stringify([status, text, [...headers].filter(([name]) => name !== 'date')])

async function openHeld() {
  const all = await openThree()
  const { house, one, two, third, other } = all
  await does(two, other, { move: 'appear' })
  const where = { data: house.folder, now: house.now }
  await third.ask('POST', '/credentials', {
    code: await grant(where, ['mediator', 'Helena Ruiz'], { hold: true }),
  })
  const [withOne, withTwo] = [await share(house, third, one), await share(house, third, two)]
  await all.wait(2 * 3600)
  const body = { one: withOne.mine.space, other: withTwo.mine.space }
  const set = async () => {
    await third.ask('POST', '/holds', body)
    await house.server.carry()
  }
  return { ...all, where, body, set }
}

/** A new link by the first, and what the second is answered who comes in by it. */
async function tries(
  house: Parameters<typeof bearNew>[0],
  first: Person,
  second: Person,
  change: object = {},
) {
  const seat = await bearNew(house, first)
  const { id, auth } = await invite(first, seat)
  const { joined } = await otherSeat(seat, auth)
  const body = { act: joined.text, sig: joined.sig, ...change }
  const come = (person: Person) => person.ask('POST', `/invitations/${id}/come-in`, body)
  return { id, seat, come, said: await come(second) }
}

test('O-2 abuse 5 no new link lets one of two held in to the other: the answer is that of a link that ended, byte for byte', async () => {
  await using held = await openHeld()
  const { house, one, two } = held
  const used = await tries(house, await signUp(house, 'uma'), await signUp(house, 'vera'))
  expect(used.said.status).toBe(200)
  const late = await bearNew(house, await signUp(house, 'wim'))
  const ended = bytesOf(await used.come(two))
  const unknown = `/invitations/i_AAAAAAAAAAAAAAAAAAAAAA/come-in`
  expect(bytesOf(await two.ask('POST', unknown, { act: late.joined.text, sig: late.joined.sig }))).toBe(ended)
  await held.set()
  const [his, hers] = [await tries(house, one, two), await tries(house, two, one)]
  expect([bytesOf(his.said), bytesOf(hers.said)]).toEqual([ended, ended])
  // Signed wrongly it is the same: an ended link looks at nothing. For ever.
  expect(bytesOf((await tries(house, one, two, { sig: 'A'.repeat(86) })).said)).toBe(ended)
  await held.wait(20 * day)
  expect(bytesOf(await his.come(two))).toBe(ended)
  // Someone else comes in by the very link.
  expect((await hers.come(await signUp(house, 'xenia'))).status).toBe(200)
})

test('I1 O-3 of a hold neither finds more than a closed space: every other byte either can fetch stays as it was', async () => {
  await using held = await openHeld()
  const { house, one, two, seat, other } = held
  const all = async (person: Person, own: Seat) => {
    const said: readonly (readonly [path: string, ...unknown[]])[] = JSON.parse(
      await everythingOf(person, own),
    )
    return said.filter(([path]) => !path.endsWith('/record'))
  }
  const more = async ({ ask }: Person) =>
    Promise.all(
      ['/notices', '/credentials', '/helpers', '/handouts'].map(async (path) =>
        bytesOf(await ask('GET', path)),
      ),
    )
  const look = async () => [await all(one, seat), await all(two, other), await more(one), await more(two)]
  const before = await look()
  await held.set()
  expect(await look()).toEqual(before)
  const record = async ({ ask }: Person) => (await ask('GET', `/streams/${seat.space}/record`)).text
  expect(await record(one)).toBe(await record(two))
  const { entries } = JSON.parse(await record(one))
  const closed = JSON.parse(entries.at(-1).act)
  expect(closed).toEqual({ clear: {}, move: 'closed', space: seat.space, stream: 'record', version: 1 })
  expect(entries.at(-1).at % day).toBe(0)
  // A leave said aloud, elsewhere, reads the same.
  const elsewhere = await share(house, await signUp(house, 'uma'), two)
  await does(two, elsewhere.theirs, { move: 'appear' })
  await held.wait(2 * 3600)
  await does(two, elsewhere.theirs, { move: 'leave', aloud: true })
  await held.wait(60)
  const left = (await two.ask('GET', `/streams/${elsewhere.mine.space}/record`)).json.entries.at(-1)
  expect(JSON.parse(left.act)).toEqual({ ...closed, space: elsewhere.mine.space })
  expect(Object.keys(left)).toEqual(Object.keys(entries.at(-1)))
})

test('O-4 abuse 59 neither of the two, no helper and no single one of the staff opens a way again; two do, to a new space alone', async () => {
  await using held = await openHeld()
  const { house, one, two, third, seat, where, body } = held
  const code = async (name: string) => (await operate(where, 'staff', [name])).split(': ').at(-1) ?? ''
  const [ana, ben] = [await code('Ana'), await code('Ben')]
  const said = await operate(where, 'hold', [seat.space], { paper: 'Order 12', codes: [ana] })
  const id = /o_[\w-]{22}/.exec(said)?.[0] ?? ''
  await house.server.carry()
  await third.ask('DELETE', '/holds', body)
  for (const person of [one, two])
    expect((await person.ask('DELETE', '/holds', { one: seat.space, other: body.one })).status).toBe(404)
  const alone = await operate(where, 'hold-end', [id], { paper: 'Lifted', codes: [ana, ana] })
  expect(alone).toContain('Nothing was done.')
  expect((await tries(house, one, two)).said.status).toBe(410)
  await operate(where, 'hold-end', [id], { paper: 'Lifted', codes: [ana, ben] })
  await house.server.carry()
  expect((await tries(house, one, two)).said.status).toBe(200)
  const { entries } = (await one.ask('GET', `/streams/${seat.space}/record`)).json
  expect(entries.map(({ move }: { move: string }) => move)).toEqual(['appeared', 'closed'])
  expect((await does(one, seat, { move: 'appear' })).json.reason).toBe('closed')
})

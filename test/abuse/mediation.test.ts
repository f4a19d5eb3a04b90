/** Someone between two people: brought in, listening in, made to carry, or made to agree. */
import { expect, test } from 'vitest'
import { parseBirth } from '../../src/wire/acts.ts'
import { canon } from '../../src/wire/canon.ts'
import { birth, sixteen } from '../../src/wire/examples.contract.ts'
import type { Said } from '../raw-house.ts'
import { evening, invite, otherSeat, page, placed, random64, resigned } from '../raw-people.ts'
import { always, everythingOf, headOf, leave, openThree, share, trayOf } from './three-people.ts'

const day = 86_400
const answered = ({ status, text }: Said) => [status, text]
const notFound = [404, '{"type":"not-found"}']
const malformed = [400, '{"type":"malformed"}']

test('abuse 33 nobody is brought into a space that stands: no birth adds one, and no later link lets one in', async () => {
  await using three = await openThree()
  const { one, two, third, seat } = three
  const more = { ...birth, members: [...birth.members, `m_${sixteen('a friend')}`] }
  expect(parseBirth(canon(birth))).toBeDefined()
  expect(parseBirth(canon(more))).toBeUndefined()
  const before = [await everythingOf(one, seat), await everythingOf(two, three.other)]
  expect(answered((await invite(two, three.other)).said)).toEqual(notFound)
  await three.wait(31 * day)
  const { id, auth, said } = await invite(one, seat)
  expect(said.status).toBe(200)
  const asSecond = await otherSeat(seat, auth)
  const asThird = await otherSeat({ ...seat, they: `m_${random64(16)}` }, auth)
  for (const { joined } of [asSecond, asThird]) {
    const came = await third.ask('POST', `/invitations/${id}/come-in`, { act: joined.text, sig: joined.sig })
    expect(came.status).toBeGreaterThanOrEqual(400)
  }
  expect((await third.ask('GET', '/spaces')).json.spaces).toEqual([])
  expect([await everythingOf(one, seat), await everythingOf(two, three.other)]).toEqual(before)
})

test('abuse 35 abuse 29 what one does with someone else moves nothing that the other can see, and shows them no one', async () => {
  await using three = await openThree()
  const { house, one, two, third, seat, other } = three
  await three.wait(2 * day)
  const before = await everythingOf(two, other)
  const { mine, theirs } = await share(house, one, third)
  const told = await leave(one, mine)
  expect(told.said.status).toBe(200)
  for (let size = 200; size < 3000; size += 700) await one.ask('POST', '/acts', await page(mine, size))
  await three.wait(2 * day)
  expect(await trayOf(third, theirs)).toHaveLength(1)
  expect(await everythingOf(two, other)).toBe(before)
  // The other, and whoever else asks, gets for it what they get for nothing at all.
  for (const path of [
    `/streams/${mine.space}/record`,
    `/streams/${mine.space}/${theirs.me}/tray`,
    `/streams/${mine.space}/${mine.me}/side`,
    `/words/${told.word}`,
  ])
    expect(answered(await two.ask('GET', path)), path).toEqual(notFound)
  for (const path of [
    `/streams/${seat.space}/record`,
    `/streams/${seat.space}/${seat.me}/side`,
    `/streams/${seat.space}/${other.me}/tray`,
  ])
    expect(answered(await third.ask('GET', path)), path).toEqual(notFound)
  expect((await third.ask('GET', '/spaces')).json.spaces).toHaveLength(1)
})

test('abuse 25 a page of one’s own is found by nobody else, not even the one whose space it lies in', async () => {
  await using three = await openThree()
  const { one, two, third, seat, other } = three
  const kept = await page(seat)
  expect((await one.ask('POST', '/acts', kept)).status).toBe(200)
  const [{ id }] = JSON.parse(kept.act).words
  expect((await one.ask('GET', `/words/${id}`)).status).toBe(200)
  for (const { ask } of [two, third]) {
    expect(answered(await ask('GET', `/words/${id}`))).toEqual(notFound)
    expect(answered(await ask('GET', `/words/w_${random64(16)}`))).toEqual(notFound)
    expect(answered(await ask('GET', `/streams/${seat.space}/${seat.me}/side`))).toEqual(notFound)
  }
  // Handing over the page itself, wrapped to the other, is no act either.
  const readers = seat.members.map((reader) => ({ reader, wrap: random64(80) }))
  const again = await page(seat)
  expect(
    answered(await one.ask('POST', '/acts', { ...again, words: [{ ...again.words[0], wraps: readers }] })),
  ).toEqual(malformed)
  expect(await everythingOf(two, other)).not.toContain(id)
})

test('abuse 36 what one of two signed is of no use to carry: not in another space, not to another reader, not under another name', async () => {
  await using three = await openThree()
  const { house, one, two, third } = three
  const withOne = await share(house, one, third)
  const withTwo = await share(house, third, two)
  const words = await leave(one, withOne.mine)
  await three.wait(day)
  expect(await trayOf(third, withOne.theirs)).toHaveLength(1)
  const { body } = words
  const from = JSON.parse(body.act)
  const there = withTwo.mine
  const head = await headOf(third, there)
  const own = await placed(there, head)
  const moved = {
    space: there.space,
    author: there.me,
    stream: `${there.me}/side`,
    head: [head.seq, head.hash],
  }
  const wraps = [...there.members, withOne.mine.me].map((reader) => ({ reader, wrap: random64(80) }))
  const tries = [
    body,
    await resigned(there, body, moved),
    await resigned(there, own.body, { statement: from.statement, ssig: from.ssig }),
    (await placed(there, head, { re: words.word })).body,
    { ...own.body, words: own.body.words.map((one) => ({ ...one, wraps })) },
  ]
  for (const [index, attempt] of tries.entries())
    expect((await third.ask('POST', '/acts', attempt)).status, `${index}`).toBeGreaterThanOrEqual(400)
  await three.wait(3 * day)
  expect(await trayOf(two, withTwo.theirs)).toEqual([])
  // Nothing but the carrying was wrong with any of it: words of the helper's own are taken.
  expect((await third.ask('POST', '/acts', own.body)).status).toBe(200)
  await three.wait(day)
  expect(await trayOf(two, withTwo.theirs)).toHaveLength(1)
})

test('abuse 36 whatever a helper brings meets the reader’s own door for that helper', async () => {
  await using three = await openThree()
  const { house, two, third } = three
  const shut = await share(house, third, two, { ...evening, state: 'shut' })
  const open = await share(house, third, two, always)
  for (const { mine } of [shut, open]) expect((await leave(third, mine)).said.status).toBe(200)
  await three.wait(30 * day)
  expect(await trayOf(two, shut.theirs)).toEqual([])
  expect(await trayOf(two, open.theirs)).toHaveLength(1)
})

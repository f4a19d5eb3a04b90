/** Agreements: by one, under pressure, or in another's name. */
import { expect, test } from 'vitest'
import { laneMatters, matterRows, matters } from '../../src/practice/matters.ts'
import { newId, signedBy, writeYes } from '../../src/vault/acts.ts'
import { parseCourierEntry } from '../../src/wire/courier.ts'
import { parseYes } from '../../src/wire/acts.ts'
import type { Person, Seat } from '../raw-people.ts'
import { random64, resigned, sent } from '../raw-people.ts'
import { does, everythingOf, headOf, openThree } from './three-people.ts'

const day = 86_400
type Three = Awaited<ReturnType<typeof openThree>>
const matter = () => `y_${random64(16)}` as const

test('abuse 34 one yes alone, one taken back and one that has faded leave nothing that the other could find', async () => {
  await using three = await openThree()
  const { one, two, seat, other } = await appeared(three)
  const [alone, back, faded] = [matter(), matter(), matter()]
  const before = await everythingOf(two, other)
  for (const of of [alone, back, faded]) expect(await sayYes(one, seat, of)).toBe(200)
  await does(one, seat, { move: 'yes-withdrawn', matter: back })
  await three.wait(2 * day)
  expect(await everythingOf(two, other)).toBe(before)
  expect(await sayYes(two, other, back)).toBe(200)
  await three.wait(14 * day)
  expect(await sayYes(two, other, faded)).toBe(200)
  await three.wait(day)
  expect(await agreedIn(one, seat)).toEqual([])
})

test('abuse 34 what is for two is not even shown while one of them has everything shut', () => {
  const said = Object.fromEntries(matters.map((one) => [one, { mine: true }])) as Parameters<
    typeof matterRows
  >[0]
  expect(matterRows(said, true)).toHaveLength(laneMatters.length)
  expect(matterRows(said, false)).toEqual([])
})

test('abuse 37 an agreement stands when both said yes, and carries both of their own signatures', async () => {
  await using three = await openThree()
  const { one, two, seat, other } = await appeared(three)
  const both = matter()
  expect(await sayYes(two, other, both)).toBe(200)
  expect(await sayYes(one, seat, both)).toBe(200)
  await three.wait(day)
  const [text, ...more] = await agreedIn(one, seat)
  expect(more).toEqual([])
  const { did, yeses = [] } = parseCourierEntry(text ?? '') ?? {}
  expect(did).toMatchObject({ move: 'agreed', matter: both })
  expect(yeses.map(({ statement }) => parseYes(statement)?.author)).toEqual([seat.me, other.me])
  for (const [index, { key }] of [seat, other].entries()) {
    const { statement = '', ssig = '' } = yeses[index] ?? {}
    expect(
      await signedBy(
        'statement',
        { text: statement, sig: ssig },
        Buffer.from(key.public).toString('base64url'),
      ),
    ).toBe(true)
  }
  // Of one, by one twice, by someone else, about something else, somewhere else: it is no agreement.
  const entry = JSON.parse(text ?? '')
  const [first, second] = entry.yeses
  expect(parseCourierEntry(JSON.stringify(entry))).toBeDefined()
  const forged = (change: object) => ({
    ...second,
    statement: JSON.stringify({ ...JSON.parse(second.statement), ...change }),
  })
  for (const yesesOfOne of [
    [first],
    [first, first],
    [second, first],
    [first, forged({ author: seat.me })],
    [first, forged({ matter: matter() })],
    [first, forged({ space: newId.space() })],
    [first, forged({ yes: random64(16) })],
  ])
    expect(parseCourierEntry(JSON.stringify({ ...entry, yeses: yesesOfOne }))).toBeUndefined()
})

test('abuse 37 nobody says yes for another: not with their own key, and not from outside', async () => {
  await using three = await openThree()
  const { one, two, third, seat, other } = await appeared(three)
  const wished = matter()
  expect(await sayYes(one, seat, wished)).toBe(200)
  const theirs = sent(await yesOf(two, other, wished))
  const forged = await resigned(seat, theirs, {})
  const asMe = await resigned(seat, theirs, { author: seat.me, stream: `${seat.me}/side` })
  for (const [{ ask }, body] of [
    [one, forged],
    [one, theirs],
    [one, asMe],
    [third, theirs],
    [two, forged],
  ] as const)
    expect((await ask('POST', '/acts', body)).status).toBeGreaterThanOrEqual(400)
  await three.wait(2 * day)
  expect(await agreedIn(one, seat)).toEqual([])
  expect((await two.ask('POST', '/acts', sent(await yesOf(two, other, wished)))).status).toBe(200)
  await three.wait(day)
  expect(await agreedIn(two, other)).toHaveLength(1)
})

/** The second has said that they are here: until then no yes meets another. */
async function appeared(three: Three): Promise<Three> {
  await does(three.two, three.other, { move: 'appear' })
  await three.wait(day)
  return three
}

async function yesOf(person: Person, seat: Seat, to: `y_${string}`) {
  const at = { space: seat.space, author: seat.me, id: newId.act(), head: await headOf(person, seat) }
  return writeYes(at, { matter: to }, seat.key)
}

async function sayYes(person: Person, seat: Seat, to: `y_${string}`): Promise<number> {
  return (await person.ask('POST', '/acts', sent(await yesOf(person, seat, to)))).status
}

async function agreedIn({ ask }: Person, { space }: Seat): Promise<readonly string[]> {
  const { entries } = (await ask('GET', `/streams/${space}/record`)).json
  return entries
    .map(({ act }: { readonly act: string }) => act)
    .filter((text: string) => text.includes('"agreed"'))
}

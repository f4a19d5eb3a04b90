/** Handouts as the server keeps them: opened by a press for 72 hours, ended by their owner or the clock, then gone. */
import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openRawHouse, type RawHouse, type Said } from '../../test/raw-house.ts'
import { type Person, random64, signUp } from '../../test/raw-people.ts'
import { databaseIn } from './storage/open-store.ts'

const [hour, day] = [3600, 86_400]
const ended = [404, '{"type":"ended"}']
const answered = ({ status, text }: Said) => [status, text]
const soon = { timeout: 8000, interval: 100 }

let house: RawHouse
let mia: Person
beforeAll(async () => {
  house = await openRawHouse()
})
beforeEach(async () => {
  mia = await signUp(house, 'mia')
})
afterAll(() => house[Symbol.asyncDispose]())

const newHandout = (size = 1024) => ({ id: `c_${random64(16)}`, box: random64(size) })
const open = (id: string) => house.ask('POST', `/handouts/${id}/open`)
const listed = async ({ ask }: Person) => (await ask('GET', '/handouts')).json.handouts
const today = () => Math.floor(house.now() / day)

async function made(person: Person, size?: number) {
  const handout = newHandout(size)
  expect((await person.ask('POST', '/handouts', handout)).json).toEqual({ until: house.now() + 72 * hour })
  return handout
}

test('F2-11 a handout opens for 72 hours by a press; its owner finds the day of the first time, and no other', async () => {
  const { id, box } = await made(mia)
  const until = house.now() + 72 * hour
  expect(await listed(mia)).toEqual([{ id, until }])
  expect(answered(await house.ask('GET', `/handouts/${id}/open`))).toEqual([404, '{"type":"not-found"}'])
  expect(answered(await house.ask('GET', `/handouts/${id}`))).toEqual([404, '{"type":"not-found"}'])
  expect(await listed(mia)).toEqual([{ id, until }])

  house.pass(day)
  expect((await open(id)).json).toEqual({ box, until })
  const opened = today()
  expect(await listed(mia)).toEqual([{ id, until, opened }])
  house.pass(day)
  expect((await open(id)).json).toEqual({ box, until })
  expect(await listed(mia)).toEqual([{ id, until, opened }])

  house.pass(day - 1)
  expect((await open(id)).status).toBe(200)
  house.pass(1)
  expect(answered(await open(id))).toEqual(ended)
  expect(await listed(mia)).toEqual([{ id, until, opened }])
  house.pass(7 * day)
  expect(await listed(mia)).toEqual([])
})

test('F2-11 its owner ends it at once; what ended, what never was and what is no handout get one answer', async () => {
  const [one, other] = [await made(mia), await made(mia)]
  const tom = await signUp(house, 'tom')
  expect(answered(await tom.ask('DELETE', `/handouts/${one.id}`))).toEqual([200, '{"type":"done"}'])
  expect((await open(one.id)).status).toBe(200)
  for (let again = 0; again < 2; again++) {
    expect(answered(await mia.ask('DELETE', `/handouts/${one.id}`))).toEqual([200, '{"type":"done"}'])
  }
  const kinds = [one.id, newHandout().id, 'c_short', 'nothing', one.id.replace('c_', 'i_')]
  const said = await Promise.all(kinds.map(open))
  expect(said.map(answered)).toEqual(kinds.map(() => ended))
  const headers = said.map((answer) => JSON.stringify([...answer.headers]))
  expect(new Set(headers).size).toBe(1)
  expect((await open(other.id)).status).toBe(200)
  expect(await listed(mia)).toContainEqual({ id: one.id, until: house.now(), opened: today() })
})

test('F2-11 five are alive at once, the same again is the same, and nobody makes over what is there', async () => {
  const first = await made(mia)
  const { until } = (await listed(mia))[0]
  house.pass(60)
  expect((await mia.ask('POST', '/handouts', first)).json).toEqual({ until })
  const other = await signUp(house, 'tom')
  const noRoom = [422, '{"type":"no-room"}']
  for (const { ask } of [mia, other]) {
    const over = { id: first.id, box: random64(1024) }
    expect(answered(await ask('POST', '/handouts', over))).toEqual(noRoom)
  }
  expect((await open(first.id)).json.box).toBe(first.box)
  for (let more = 0; more < 4; more++) await made(mia)
  expect(answered(await mia.ask('POST', '/handouts', newHandout()))).toEqual(noRoom)
  expect(await listed(mia)).toHaveLength(5)
  await made(other)
  await mia.ask('DELETE', `/handouts/${first.id}`)
  expect(answered(await mia.ask('POST', '/handouts', first))).toEqual([410, '{"type":"ended"}'])
  await made(mia)
})

test('F2-11 a box is at most 8 KiB, and a day holds twenty of them', async () => {
  await made(mia, 8192)
  expect(answered(await mia.ask('POST', '/handouts', newHandout(8193)))).toEqual([
    400,
    '{"type":"malformed"}',
  ])
  await using strict = await openRawHouse({ generosity: 1 })
  const person = await signUp(strict)
  const said = []
  for (let tries = 0; tries < 21; tries++) {
    const handout = newHandout(64)
    said.push((await person.ask('POST', '/handouts', handout)).status)
    await person.ask('DELETE', `/handouts/${handout.id}`)
  }
  expect(said).toEqual([...Array.from({ length: 20 }, () => 200), 429])
})

test('F2-11 a flood of guesses is told to slow down, and takes nothing from whoever holds a link', async () => {
  await using other = await openRawHouse()
  const person = await signUp(other)
  const handout = newHandout()
  await person.ask('POST', '/handouts', handout)
  let guesses = 0
  while ((await other.ask('POST', `/handouts/${newHandout().id}/open`)).status === 404) guesses += 1
  expect(guesses).toBeGreaterThanOrEqual(20)
  expect(guesses).toBeLessThan(84)
  for (let times = 0; times < 100; times++) {
    const { status, json } = await other.ask('POST', `/handouts/${handout.id}/open`)
    expect([status, json.box]).toEqual([200, handout.box])
  }
})

test('F2-11 deleting the account takes its handouts along', async () => {
  const handout = await made(mia)
  expect((await mia.ask('DELETE', '/account')).status).toBe(200)
  expect(answered(await open(handout.id))).toEqual(ended)
  expect(rowsOf(house).filter(({ id }) => id === handout.id)).toEqual([])
  await expect.poll(() => leftOf(house, handout.box), soon).toBe(false)
})

test('F2-11 of a box nothing stays on the disk once it ended, though nobody comes, and a week later no line', async () => {
  await using quiet = await openRawHouse()
  const people = await Promise.all(
    Array.from({ length: 8 }, (_, nth) => signUp(quiet, `mia${'abcdefgh'[nth]}`)),
  )
  const sizes = [1024, 4096, 8192]
  const alive: ReturnType<typeof newHandout>[] = []
  const over: ReturnType<typeof newHandout>[] = []
  for (let round = 0; round < 12; round++) {
    for (const [nth, { ask }] of people.entries()) {
      const handout = newHandout(sizes[(nth + round) % 3])
      expect((await ask('POST', '/handouts', handout)).status).toBe(200)
      await quiet.ask('POST', `/handouts/${handout.id}/open`)
      if ((nth * 7 + round) % 3 > 0) {
        await ask('DELETE', `/handouts/${handout.id}`)
        over.push(handout)
      } else alive.push(handout)
    }
    quiet.pass(22 * hour)
  }
  const still = alive.splice(-8)
  const gone = [...over, ...alive]
  await quiet.server.carry()
  const left = () => gone.filter(({ box }) => leftOf(quiet, box)).length
  await expect.poll(left, soon).toBe(0)
  expect(gone.length).toBeGreaterThan(60)
  const living = await Promise.all(still.map(({ id }) => quiet.ask('POST', `/handouts/${id}/open`)))
  expect(living.filter(({ status }) => status === 200).length).toBeGreaterThan(3)

  expect(still.filter(({ box }) => leftOf(quiet, box)).length).toBeGreaterThan(3)

  quiet.pass(72 * hour)
  await quiet.server.carry()
  const all = [...gone, ...still]
  await expect.poll(() => all.filter(({ box }) => leftOf(quiet, box)).length, soon).toBe(0)
  expect(rowsOf(quiet).length).toBeGreaterThan(0)
  quiet.pass(7 * day)
  await quiet.server.carry()
  expect(rowsOf(quiet)).toEqual([])
  expect(quiet.server.wakeAt()).toBeUndefined()
})

test('F2-11 what is kept is an id, an owner, an end, a day and a box, in the order of random ids', async () => {
  await using few = await openRawHouse()
  const { ask } = await signUp(few)
  const ids: string[] = []
  for (let made = 0; made < 5; made++) {
    const handout = newHandout()
    ids.push(handout.id)
    await ask('POST', '/handouts', handout)
  }
  await few.ask('POST', `/handouts/${ids[0]}/open`)
  const rows = rowsOf(few)
  expect(rows.map((row) => Object.keys(row).sort())).toEqual(
    ids.map(() => ['account', 'box', 'id', 'opened', 'until']),
  )
  expect(rows.map(({ id }) => id)).toEqual([...ids].sort())
  expect(rows.find(({ id }) => id === ids[0])?.['opened']).toBe(Math.floor(few.now() / day))
  expect(few.server.wakeAt()).toBe(few.now() + 72 * hour)
  expect(few.lines.join('\n')).not.toContain('handout')
})

function rowsOf({ folder }: RawHouse) {
  const db = new DatabaseSync(databaseIn(folder), { readOnly: true })
  const rows = db.prepare('select * from handout').all()
  db.close()
  return rows
}

/** Whether any sixty-four bytes of it, taken all along the box, lie in a file of the database. */
function leftOf({ folder }: RawHouse, box: string): boolean {
  const bytes = Buffer.from(box, 'base64url')
  const files = ['', '-wal', '-shm'].map((end) => readFileSync(databaseIn(folder) + end))
  return Array.from({ length: Math.floor(bytes.length / 512) }, (_, part) =>
    bytes.subarray(part * 512, part * 512 + 64),
  ).some((piece) => files.some((file) => file.includes(piece)))
}

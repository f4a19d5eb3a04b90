/** Two servers on one PostgreSQL: what one of them writes holds on the other, and neither does a thing the other did. */
import { mkdtempSync, rmSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Instant } from '../src/domain/vocabulary.ts'
import { type House, openHouse } from './kills/house.ts'
import { fire, newShots, settleWriters, type Shot, verify, type Writer } from './kills/writers.ts'
import { type Postgres, startPostgres, withoutPostgres } from './postgres.ts'
import { askFrom, openFolder, openRawHouse } from './raw-house.ts'
import { act, page, pairOf, type Person, placed, sent } from './raw-people.ts'

let postgres: Postgres
beforeAll(async () => {
  if (!withoutPostgres) postgres = await startPostgres()
})
afterAll(async () => {
  if (!withoutPostgres) await postgres[Symbol.asyncDispose]()
})

/** Two servers in this process, on one database, one folder of keys and one clock. */
async function openTwo() {
  const [database, folder] = [await postgres.database(), await openFolder()]
  let now: Instant = 1_794_831_300
  const setup = { database, keys: join(folder, 'keys'), clock: () => now }
  const one = await openRawHouse(setup)
  const other = await openRawHouse(setup)
  onTestFinished(async () => {
    await one[Symbol.asyncDispose]()
    await other[Symbol.asyncDispose]()
  })
  return { database, one, other, pass: (seconds: number) => void (now += seconds) }
}

async function listen(port: number, { cookie }: Person) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: '/hints', headers: { Cookie: cookie } }, resolve).on('error', reject)
  })
  let text = ''
  let over = false
  answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
  answer.on('close', () => (over = true))
  onTestFinished(() => void answer.destroy())
  return { text: () => text, over: () => over }
}

describe.skipIf(withoutPostgres)('two servers on one database', () => {
  test('L30 what is written through one server is hinted, read and carried through the other, once', async () => {
    const { one, other, pass } = await openTwo()
    const { one: maria, two: tomas, seat, other: his } = await pairOf(one)
    const there = { ...tomas, ask: askFrom(other.server.port, tomas.cookie) }
    const hints = await listen(other.server.port, tomas)
    const side = (await maria.ask('GET', `/streams/${seat.space}/${seat.me}/side`)).json.head
    const letter = await placed(seat, { seq: side.seq, hash: side.hash })
    expect((await maria.ask('POST', '/acts', letter.body)).status).toBe(200)
    // The very act again, through the other: it stands where it stood.
    const again = await askFrom(other.server.port, maria.cookie)('POST', '/acts', letter.body)
    expect([again.status, again.json.entry.seq]).toEqual([200, side.seq + 1])

    const mine = (await there.ask('GET', `/streams/${seat.space}/${his.me}/side`)).json.head
    const appear = await act(his, { move: 'appear' }, { seq: mine.seq, hash: mine.hash })
    expect((await there.ask('POST', '/acts', sent(appear))).status).toBe(200)

    for (let hour = 0; hour < 30; hour++) {
      pass(3600)
      await Promise.all([one.server.carry(), other.server.carry()])
    }
    const tray = (await there.ask('GET', `/streams/${seat.space}/${his.me}/tray`)).json.entries
    expect(tray.map((entry: { readonly move: string }) => entry.move)).toEqual(['handed'])
    const record = (await there.ask('GET', `/streams/${seat.space}/record`)).json.entries
    expect(record.map((entry: { readonly move: string }) => entry.move)).toEqual(['appeared'])
    await expect.poll(hints.text, { timeout: 6000 }).toContain(`${seat.space}/${his.me}/tray","seq":1`)
    expect((await there.ask('GET', `/words/${letter.word}`)).json.blob).toBe(letter.blob)
  })

  test('L30 who signs out through one server is signed out of the other at once', async () => {
    const { one, other } = await openTwo()
    const { one: maria } = await pairOf(one)
    const there = askFrom(other.server.port, maria.cookie)
    const hints = await listen(other.server.port, maria)
    expect((await there('GET', '/account')).status).toBe(200)
    expect((await maria.ask('POST', '/sign-out')).status).toBe(200)
    expect((await there('GET', '/account')).status).toBe(401)
    await expect.poll(hints.over).toBe(true)
  })

  test('L31 one of two servers is killed while both answer: nothing acknowledged is lost or done twice', async () => {
    const data = mkdtempSync(join(tmpdir(), 'halfdoor-two-'))
    onTestFinished(() => rmSync(data, { recursive: true, force: true }))
    const database = await postgres.database()
    const standing = await openHouse(data, [], database)
    let mortal = await openHouse(data, [], database)
    const writers = await settleWriters(standing, 6)
    let unknown: readonly Shot[] = []
    let cut = 0
    for (let kill = 0; kill < 4; kill++) {
      const shots = [...unknown, ...(await newShots(writers, 90))]
      unknown = await fireAtBoth(standing, mortal, shots, writers)
      cut += unknown.length
      // The other answers for all that was acknowledged, and takes again what was not.
      for (const writer of writers) await verify(standing, writer)
      expectAll(writers)
      mortal = await openHouse(data, [], database)
    }
    for (const shot of unknown) note(writers, shot, await fire(mortal, shot))
    for (const writer of writers) await verify(mortal, writer)
    expectAll(writers)
    for (const writer of writers) {
      const fromBoth = await Promise.all(
        [standing, mortal].map(async (house) => {
          const fresh: Writer = { ...writer, head: undefined, events: [] }
          await verify(house, fresh)
          return fresh.events
        }),
      )
      expect(fromBoth[0]).toEqual(fromBoth[1])
      // A joining, and every page once.
      expect(fromBoth[0]?.length).toBe(1 + writer.acknowledged.size)
    }
    expect(cut).toBeGreaterThan(0)
    await Promise.all([standing.stop(), mortal.stop()])
  })

  test('L32 while PostgreSQL is away every act is answered "slow down", and nothing is lost when it is back', async () => {
    const { one, other } = await openTwo()
    const { one: maria, seat } = await pairOf(one)
    const hints = await listen(other.server.port, maria)
    const through = [maria.ask, askFrom(other.server.port, maria.cookie)] as const
    const acts = await Promise.all(Array.from({ length: 60 }, () => page(seat)))
    const stood = new Set<string>()
    const refusals = new Set<string>()
    let away: Promise<void> | undefined
    for (const [index, act] of acts.entries()) {
      if (index === 20) away = postgres.kill()
      if (index === 40) {
        await away
        await postgres.start()
      }
      const { status, text } = await through[index % 2]!('POST', '/acts', act)
      if (status === 200) stood.add(act.act)
      else refusals.add(`${status} ${text}`)
    }
    expect([...refusals]).toEqual(['503 {"type":"slow-down"}'])
    expect(stood.size).toBeLessThan(60)
    for (const line of [...one.lines, ...other.lines]) {
      expect(Object.keys(JSON.parse(line)).sort()).toEqual(['at', 'code', 'event', 'level', 'time'])
    }

    // Whoever was not answered asks again; what stood already keeps its place.
    for (const [index, act] of acts.entries())
      expect((await through[(index + 1) % 2]!('POST', '/acts', act)).status).toBe(200)
    const [mine, theirs] = await Promise.all(
      through.map(async (ask) => (await ask('GET', `/streams/${seat.space}/${seat.me}/side`)).json.entries),
    )
    expect(mine).toEqual(theirs)
    const written = mine.slice(1).map((entry: { readonly act: string }) => entry.act)
    expect(written.toSorted()).toEqual(acts.map(({ act }) => act).toSorted())
    // A page that may have missed a hint is told to open its hints anew, and reads its streams.
    await expect.poll(hints.over, { timeout: 8000 }).toBe(true)
    const anew = await listen(other.server.port, maria)
    await maria.ask('POST', '/acts', await page(seat))
    await expect.poll(anew.text).toContain('"seq":62')
  }, 60_000)
})

/** Both are asked at once; in the middle one of them dies. Answers what nobody acknowledged. */
async function fireAtBoth(
  standing: House,
  mortal: House,
  shots: readonly Shot[],
  writers: readonly Writer[],
): Promise<readonly Shot[]> {
  const unknown = new Set<Shot>()
  let next = 0
  let killed: Promise<void> | undefined
  const lane = async (house: House) => {
    for (let shot = shots[next++]; shot; shot = shots[next++]) {
      const seq = await fire(house, shot)
      if (seq === undefined) {
        unknown.add(shot)
        return
      }
      note(writers, shot, seq)
      if (next > shots.length / 2) killed ??= sleep(Math.random() * 4).then(mortal.kill)
    }
  }
  await Promise.all([standing, mortal, standing, mortal, standing, mortal, mortal].map(lane))
  await (killed ?? mortal.kill())
  return [...unknown]
}

function note(writers: readonly Writer[], { id, space }: Shot, seq: number | undefined): void {
  const writer = writers.find(({ resident }) => resident.seat.space === space)
  if (!writer || seq === undefined) throw new Error('an act of nobody, or one that was not acknowledged')
  writer.acknowledged.set(id, seq)
}

/** Every act stands where it was promised to stand, and once. */
function expectAll(writers: readonly Writer[]): void {
  for (const { acknowledged, events } of writers) {
    const places = new Map(events.map(({ id }, index) => [id, index + 1]))
    expect(places.size).toBe(events.length)
    expect([...acknowledged].filter(([id, seq]) => places.get(id) !== seq)).toEqual([])
  }
}

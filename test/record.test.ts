/**
 * What one takes along can be checked by a stranger with nothing but the file (I10). It proves who signed and when it was
 * handed over, it proves nothing else, and one changed byte anywhere fails and is named.
 */
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { newId, writeStatement } from '../src/vault/acts.ts'
import type { Bytes } from '../src/vault/bytes.ts'
import type { Client } from '../src/vault/client.ts'
import { checkRecord } from '../src/vault/record/check.ts'
import { linesIn, parseFront, recordLabel, writeFile, writeLine } from '../src/vault/record/shape.ts'
import { sha256, sign, signKeyFromSeed } from '../src/vault/seal.ts'
import { toBase64url, utf8 } from '../src/wire/bytes.ts'
import { canon, type Json } from '../src/wire/canon.ts'
import { tup } from '../src/wire/tup.ts'
import { allAnswered, endHearing } from './all-answered.ts'
import { day, hour, must, openWorld, type World } from './world.ts'
import { couple } from './world-pair.ts'

afterEach(endHearing)

const nothing = { things: [], pages: [] } as const

/** Ray left Mia two letters, and took the second back after it was there; Mia left Ray one. */
async function exchanged(world: World) {
  const { ray, mia } = await couple(world)
  await leaves(world, ray, 'I lied in March.')
  await world.wait(15 * day)
  await leaves(world, ray, 'I will wait outside.')
  const second = ray.client.person(ray.person)?.left[0]?.word ?? ''
  must(await ray.client.takeBack(ray.person, second))
  must(
    await mia.client.leave(mia.person, {
      kind: 'practical',
      language: 'en',
      text: 'Not before May.',
      question: 'none',
    }),
  )
  await world.wait(day)
  return { ray, mia }
}

async function leaves(world: World, { client, person }: { client: Client; person: string }, text: string) {
  const { id } = await client.newDraft({ to: person, text })
  must(await client.leaveLetter(id))
  await world.wait(2 * day)
}

/** Everything that one was given by the other, opened or not. */
async function recordOf({ client, person }: { client: Client; person: string }): Promise<string> {
  const words = client.person(person)?.given.map(({ word }) => ({ person, word })) ?? []
  const made = must(await client.makeRecord({ ...nothing, words }))
  expect(made.whole).toBe(true)
  return made.text
}

async function read(file: string | Bytes) {
  const checked = await checkRecord(typeof file === 'string' ? utf8(file) : file)
  if (checked.type !== 'read') throw new Error('it cannot be read')
  return checked
}

test('I10 a record holds by itself: each letter with its words, its day, and that it was taken back', async () => {
  await using world = await openWorld()
  const { ray, mia } = await exchanged(world)
  const hers = await read(await recordOf(mia))
  expect(hers).toMatchObject({ whole: true, listed: true, others: false })
  expect(
    hers.letters.map(({ name, from, text, fault }) => [name, from, text?.includes('I '), fault]),
  ).toEqual([
    ['Ray', 'given', true, undefined],
    ['Ray', 'given', true, undefined],
  ])
  expect(hers.letters.map(({ on, takenBackOn }) => [on, takenBackOn !== undefined])).toEqual(
    [...(mia.client.person(mia.person)?.given ?? [])].map(({ on, takenBack }) => [
      new Date(on * day * 1000).toISOString().slice(0, 10),
      takenBack,
    ]),
  )
  expect(hers.letters.some(({ takenBackOn }) => takenBackOn !== undefined)).toBe(true)
  // Who came in by a link proves their key by the link.
  const his = await read(await recordOf(ray))
  expect(his.whole).toBe(true)
  expect(his.letters.map(({ name, text }) => [name, text?.includes('Not before May.')])).toEqual([
    ['Mia', true],
  ])
})

test('I10 a record of some letters tells nothing of the others but their places', async () => {
  await using world = await openWorld()
  const { mia } = await exchanged(world)
  const [second, first] = mia.client.person(mia.person)?.given ?? []
  const words = [{ person: mia.person, word: first?.word ?? '' }]
  const { text } = must(await mia.client.makeRecord({ ...nothing, words }))
  expect(text).not.toContain(second?.word)
  expect(text).not.toContain('wait outside')
  expect((await read(text)).letters).toMatchObject([{ name: 'Ray' }])
})

test('I10 one changed byte anywhere fails, and of a letter it says which', async () => {
  await using world = await openWorld()
  const { mia } = await exchanged(world)
  const file = utf8(await recordOf(mia))
  const lines = lineStarts(file)
  const at = fc.oneof(
    { weight: 3, arbitrary: fc.nat(file.length - 1) },
    fc.constantFrom(...lines, ...lines.map((start) => start + 1), file.length - 1),
  )
  await fc.assert(
    fc.asyncProperty(at, fc.integer({ min: 1, max: 255 }), async (place, by) => {
      const other = file.slice()
      other[place] = (other[place] ?? 0) ^ by
      const checked = await checkRecord(other)
      if (checked.type === 'unreadable') return
      expect(checked.whole).toBe(false)
      const line = new TextDecoder().decode(file.slice(...lineAround(file, place)))
      if (!line.includes('"is":"letter"') || line.startsWith('{"head"')) return
      const inside = place < lineAround(file, place)[1] - 1
      const on = /"on":"([^"]+)"/.exec(line)?.[1]
      if (inside)
        expect(checked.letters.filter(({ fault }) => fault).map((letter) => letter.on)).toEqual([on])
    }),
    { numRuns: 250 },
  )
})

test('I10 a file cut short, added to, or put in another order fails', async () => {
  await using world = await openWorld()
  const { mia } = await exchanged(world)
  const text = await recordOf(mia)
  const lines = text.split('\n')
  const letters = lines.flatMap((line, at) => (line.includes('"is":"letter"') && at > 1 ? [at] : []))
  const [one = 0, two = 0] = letters
  const without = lines.filter((_, at) => at !== one)
  const twice = lines.flatMap((line, at) => (at === one ? [line, line] : [line]))
  const swapped = lines.map((line, at) => {
    if (at === one) return `${lines[two]?.replace(/,$/, '')},`
    return at === two ? (lines[one]?.replace(/,$/, '') ?? '') : line
  })
  for (const other of [without, twice, swapped, lines.slice(0, -2), [...lines, '']])
    expect(
      (await checkRecord(utf8(other.join('\n')))).type === 'read' && (await read(other.join('\n'))).whole,
    ).toBe(false)
  expect((await read(without.join('\n'))).letters.filter(({ fault }) => fault === 'changed')).toHaveLength(1)
  for (const nothing of ['', 'Dear Mia', '{}', '[1,2]\n\n\n\n\n\n'])
    expect(await checkRecord(utf8(nothing))).toEqual({ type: 'unreadable' })
})

test('abuse 58 a letter nobody wrote, other words, another day or another writer does not hold, whoever signs the list anew', async () => {
  await using world = await openWorld()
  const { mia } = await exchanged(world)
  const text = await recordOf(mia)
  const forger = await signKeyFromSeed(crypto.getRandomValues(new Uint8Array(32)))
  const forged = (change: (part: Record<string, unknown>) => Record<string, unknown>) =>
    resealed(text, change, forger)
  const untouched = await read(await forged((part) => part))
  expect(untouched).toMatchObject({ whole: true })
  const faultsOf = async (change: Parameters<typeof forged>[0]) => {
    const checked = await read(await forged(change))
    expect(checked).toMatchObject({ listed: true, whole: false })
    return new Set(checked.letters.map(({ fault }) => fault))
  }
  expect(await faultsOf((part) => ({ ...part, text: '{"kind":"letter","text":"I will come."}' }))).toEqual(
    new Set(['words']),
  )
  expect(await faultsOf((part) => ({ ...part, on: '2026-01-01' }))).toEqual(new Set(['day']))
  expect(await faultsOf((part) => ({ ...part, from: 'left' }))).toEqual(new Set(['author']))
  const { space, author } = JSON.parse(String(JSON.parse(lineOf(text, 'letter'))['statement']))
  const said = await writeStatement(
    { space, author },
    { lane: newId.lane(), word: newId.word() },
    'A'.repeat(43),
    forger,
  )
  expect(await faultsOf((part) => ({ ...part, statement: said.text, ssig: said.sig }))).toEqual(
    new Set(['signature']),
  )
})

test('abuse 57 what was handed over and taken back, and an account that is gone, still stand in a record', async () => {
  await using world = await openWorld()
  const { ray, mia } = await exchanged(world)
  must(await ray.client.deleteAccount())
  await world.wait(20 * day)
  const checked = await read(await recordOf(mia))
  expect(checked.whole).toBe(true)
  expect(checked.letters).toHaveLength(2)
})

test('I10 without a line no record is made, and what was let go of is not in one', async () => {
  await using world = await openWorld()
  const { mia } = await exchanged(world)
  const [second, first] = mia.client.person(mia.person)?.given ?? []
  must(await mia.client.giveBack(mia.person, first?.word ?? ''))
  await world.wait(hour)
  const words = [first, second].map((one) => ({ person: mia.person, word: one?.word ?? '' }))
  const made = must(await mia.client.makeRecord({ ...nothing, words }))
  expect(made.whole).toBe(false)
  expect((await read(made.text)).letters).toHaveLength(1)
  await world.server.close()
  expect(await mia.client.makeRecord({ ...nothing, words })).toEqual({ ok: false, trouble: 'offline' })
})

test('I1 making a record, taking all along and bringing it in move nothing that the writer is ever answered', async () => {
  await using world = await openWorld()
  const { ray, mia } = await exchanged(world)
  must(
    await mia.client.keepPage({
      kind: 'note',
      id: 'n',
      text: 'He lied.',
      on: '2026-03-25',
      person: mia.person,
    }),
  )
  await world.wait(hour)
  const before = await allAnswered(world, ray.client)
  expect(before.length).toBeGreaterThan(5)
  await recordOf(mia)
  const words = mia.client.person(mia.person)?.given.map(({ word }) => ({ person: mia.person, word })) ?? []
  const own = must(await mia.client.makeRecord({ things: [], pages: mia.client.pages(), words }))
  must(await mia.client.removePage('note', 'n'))
  expect(must(await mia.client.bringIn(utf8(own.text)))).toBe('brought')
  expect(mia.client.pages()).toMatchObject([{ kind: 'note', text: 'He lied.' }])
  await world.wait(2 * hour)
  expect(await allAnswered(world, ray.client)).toEqual(before)
})

/** The same file with every letter changed, and all of it listed and signed again by somebody else. */
async function resealed(
  text: string,
  change: (part: Record<string, unknown>) => Record<string, unknown>,
  key: Awaited<ReturnType<typeof signKeyFromSeed>>,
): Promise<string> {
  const lines = linesIn(text)
  const front = parseFront(lines?.front ?? '')
  if (!lines || !front) throw new Error('it was whole before')
  const parts = lines.parts.map((line) => {
    const part = JSON.parse(line) as Record<string, Json>
    return canon(part['is'] === 'letter' ? (change(part) as Json) : part)
  })
  const hashes = await Promise.all(parts.map((line) => sha256(utf8(line))))
  const listed = front.parts.map((one, at) => ({ ...one, hash: toBase64url(hashes[at] ?? utf8('')) }))
  const by = toBase64url(key.public)
  const line = writeLine({ ...front, by, parts: listed })
  const seal = toBase64url(await sign(key, tup(recordLabel, await sha256(utf8(line)))))
  return writeFile({ front: line, parts, seal })
}

function lineOf(text: string, is: string): string {
  const line = text.split('\n').find((one, at) => at > 1 && one.includes(`"is":"${is}"`))
  return line?.replace(/,$/, '') ?? ''
}

function lineStarts(file: Bytes): readonly number[] {
  return [...file].flatMap((byte, at) => (byte === 10 && at + 1 < file.length ? [at + 1] : []))
}
function lineAround(file: Bytes, place: number): [number, number] {
  const start = file.lastIndexOf(10, place - 1) + 1
  const end = file.indexOf(10, place)
  return [start, end < 0 ? file.length : end]
}

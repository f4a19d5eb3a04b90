/** What leaves the disk, and what the log may grow to. Reads the raw files. */
import { copyFileSync, existsSync, readFileSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { WordId } from '../../domain/vocabulary.ts'
import { on, pairIn, wordsIn } from '../../log/made-up.contract.ts'
import { openOwn, ownFolder } from './opened.contract.ts'
import { openSqlite } from './sqlite.ts'

const canary = 'what was shredded is gone'
/** Long enough to lie on pages of its own. */
const planted = new TextEncoder().encode(`${canary} `.repeat(800))

function rawFiles(path: string): Buffer {
  const files = ['', '-wal', '-shm'].map((end) => path + end)
  return Buffer.concat(files.filter((file) => existsSync(file)).map((file) => readFileSync(file)))
}

function lies(path: string): boolean {
  return rawFiles(path).includes(canary)
}

const soon = { timeout: 8000, interval: 100 }

test('L23 forgotten words leave the database file and the log', async () => {
  await using store = await openOwn()
  const { space, she, he, append, hers } = await pairIn(store.spaces)
  const words = { ...wordsIn(space, she, [she]), blob: planted }
  const small = { ...words, ...wordsIn(space, she, [she]), blob: new TextEncoder().encode(canary) }
  const wraps = { ...wordsIn(space, she, [she]), wraps: [{ reader: he, wrap: small.blob }] }
  await append({ entries: on(hers, 0), keep: [words, small, wraps] })
  expect(lies(store.path)).toBe(true)
  await expect.poll(() => readFileSync(store.path).includes(canary), soon).toBe(true)

  await append({ entries: on(hers, 1), forget: [words.word, small.word] })
  await append({ entries: on(hers, 2), forgetWrap: [{ word: wraps.word, reader: he }] })

  await expect.poll(() => lies(store.path), soon).toBe(false)
})

test('L23 what a killed process had forgotten leaves the disk when the next one starts', async () => {
  using left = ownFolder()
  await using store = await openOwn()
  const { space, she, append } = await pairIn(store.spaces)
  for (let tries = 0; tries < 5 && !lies(left.path); tries++) {
    const words = { ...wordsIn(space, she, [she]), blob: planted }
    await append({ keep: [words] })
    await append({ forget: [words.word] })
    for (const end of ['', '-wal']) copyFileSync(store.path + end, left.path + end)
  }
  expect(lies(left.path)).toBe(true)

  await using _next = await openSqlite(left.path)
  await expect.poll(() => lies(left.path), soon).toBe(false)
})

test('L23 no copy of forgotten words or wraps stays between the rows that are left', async () => {
  await using store = await openOwn()
  const { space, she, append } = await pairIn(store.spaces)
  const live = new Map<WordId, string>()
  /** A history in which six wraps stayed when forgotten rows were deleted, not emptied. */
  let seed = 4
  const chance = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31

  for (let round = 0; round < 30; round++) {
    const keep = Array.from({ length: 100 }, (_, index) => {
      chance()
      const mark = String(round * 100 + index).padStart(6, '0')
      const words = wordsIn(space, she, [])
      live.set(words.word, mark)
      const wrap = { reader: she, wrap: new TextEncoder().encode(`wrap:${mark} `.repeat(7).slice(0, 80)) }
      return {
        ...words,
        blob: new TextEncoder().encode(`blob:${mark} `.repeat(6).slice(0, 64)),
        wraps: [wrap],
      }
    })
    await append({ keep })
    const forget = [...live.keys()].filter(() => chance() < 0.2)
    await append({ forget })
    for (const word of forget) live.delete(word)
  }

  const marks = [...live.values()].toSorted()
  const left = (kind: string) => {
    const found = rawFiles(store.path)
      .toString('latin1')
      .matchAll(new RegExp(`${kind}:(\\d{6})`, 'g'))
    return [...new Set(Array.from(found, ([, mark]) => mark ?? ''))].toSorted((one, other) =>
      one < other ? -1 : 1,
    )
  }
  await expect.poll(() => left('wrap'), soon).toEqual(marks)
  expect(left('blob')).toEqual(marks)
})

test('L27 the log is moved into the database, and does not stay large', async () => {
  await using store = await openOwn()
  const { space, she, append } = await pairIn(store.spaces)
  const log = () => statSync(`${store.path}-wal`).size
  await expect.poll(log, soon).toBe(0)
  const slow = new DatabaseSync(store.path)
  slow.exec('begin; select * from space')
  for (let round = 0; round < 36; round++) {
    const blob = new Uint8Array(65_536)
    const keep = Array.from({ length: 32 }, () => ({ ...wordsIn(space, she, [she]), blob }))
    await append({ keep })
  }
  expect(log()).toBeGreaterThan(70 * 1024 * 1024)

  slow.close()
  await expect.poll(log, soon).toBeLessThan(1024 * 1024)
  expect(statSync(store.path).size).toBeGreaterThan(70 * 1024 * 1024)
})

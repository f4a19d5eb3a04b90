/**
 * What every store of spaces must do. A new one is finished when it passes this and words.contract.ts,
 * unchanged. What only a disk can do (to outlive the power) is for its own tests to prove.
 */
import { describe, expect, test } from 'vitest'
import type { Instant } from '../domain/vocabulary.ts'
import { entryAt, fresh, freshMember, freshSpace, on, pairIn, wordsIn } from './made-up.contract.ts'
import type { Entry, Spaces } from './spaces.ts'
import type { Words } from './words.ts'

export interface OpenedLog extends AsyncDisposable {
  readonly spaces: Spaces
  readonly words: Words
}
export type OpenLog = () => Promise<OpenedLog>

export function spacesContract(name: string, open: OpenLog): void {
  describe(`${name} keeps spaces`, () => {
    births(open)
    appends(open)
    races(open)
    reads(open)
    wakes(open)
  })
}

function births(open: OpenLog): void {
  test('L1 a space is created once, with its birth verbatim and its first entries', async () => {
    await using log = await open()
    const space = freshSpace()
    const [she, he] = [freshMember(), freshMember()]
    const birth = '{"words":"Señora ☂ \\"half\\" 🚪"}'
    const first = { space, birth, signature: 'one', members: [he, she], entries: on(`${she}/side`, 0, 2) }

    expect(await log.spaces.create(first)).toBe(true)
    expect(await log.spaces.create({ ...first, birth: '{}', entries: on(`${he}/side`, 0) })).toBe(false)

    expect(await log.spaces.birth(space)).toEqual({ birth, signature: 'one', members: [he, she] })
    expect(await log.spaces.read(space, `${she}/side`, 0)).toHaveLength(2)
    expect(await log.spaces.read(space, `${he}/side`, 0)).toEqual([])
  })

  test('L1 of many who create the same space, one does', async () => {
    await using log = await open()
    const space = freshSpace()
    const tries = Array.from({ length: 5 }, (_, index) => ({
      space,
      birth: `${index}`,
      signature: `${index}`,
      members: [freshMember()],
      entries: on('record', 0, index + 1),
    }))

    const answers = await Promise.all(tries.map((one) => log.spaces.create(one)))

    expect(answers.filter(Boolean)).toHaveLength(1)
    const winner = tries[answers.indexOf(true)]
    expect((await log.spaces.birth(space))?.birth).toBe(winner?.birth)
    expect(await log.spaces.read(space, 'record', 0)).toHaveLength(winner?.entries.length ?? 0)
  })

  test('L1 a space whose first entries do not follow is not created', async () => {
    await using log = await open()
    const space = freshSpace()
    const [she] = [freshMember()]
    const born = { space, birth: '{}', signature: 'x', members: [she], wakeAt: 5 }

    expect(await log.spaces.create({ ...born, entries: on(`${she}/side`, 1) })).toBe(false)
    expect(await log.spaces.create({ ...born, entries: on(`${freshMember()}/side`, 0) })).toBe(false)

    expect(await log.spaces.birth(space)).toBeUndefined()
    expect(await log.spaces.nextWake()).not.toBe(5)
    expect(await log.spaces.create({ ...born, entries: [] })).toBe(true)
  })
}

function appends(open: OpenLog): void {
  test('L2 a stream is gapless from 1: an entry that is not the next is not taken', async () => {
    await using log = await open()
    const { append, hers, count } = await pairIn(log.spaces)

    expect(await append({ entries: on(hers, 1) })).toBe(false)
    expect(await append({ entries: on(hers, 0, 3) })).toBe(true)
    for (const after of [0, 2, 4]) expect(await append({ entries: on(hers, after) })).toBe(false)
    expect(await append({ entries: [...on(hers, 3), ...on(hers, 5)] })).toBe(false)
    expect(await append({ entries: [...on(hers, 3), ...on(hers, 4, 2)] })).toBe(true)

    expect(await count(hers)).toBe(6)
  })

  test('L3 an append is whole or not at all, whatever it holds and in whatever order', async () => {
    await using log = await open()
    const { space, she, he, append, hers, hisHanded, count } = await pairIn(log.spaces, { wakeAt: 70 })
    const words = wordsIn(space, she, [she, he])
    const old = wordsIn(space, she, [she])
    await append({ entries: on('record', 0), keep: [old] })
    const good = { wakeAt: 3, keep: [words], forget: [old.word] }

    const torn = [...on(hers, 0), ...on(hisHanded, 0, 2), ...on('record', 0)]
    expect(await append({ ...good, entries: torn })).toBe(false)
    expect(await append({ ...good, entries: [...torn].reverse() })).toBe(false)

    expect(await Promise.all([hers, hisHanded, 'record' as const].map(count))).toEqual([0, 0, 1])
    expect(await log.words.about(words.word)).toBeUndefined()
    expect(await log.words.about(old.word)).toBeDefined()
    expect(await log.spaces.due(69, 1000)).not.toContain(space)
  })

  test('L4 whoever decided on a stream that has moved writes nothing', async () => {
    await using log = await open()
    const { append, hers, his, count } = await pairIn(log.spaces)
    await append({ entries: on('record', 0) })

    for (const seq of [0, 2]) {
      const expected = [{ stream: 'record', seq } as const]
      expect(await append({ expected, entries: on(hers, 0) })).toBe(false)
      expect(await append({ expected: [{ stream: his, seq: 0 }, ...expected], entries: [] })).toBe(false)
    }
    expect(await count(hers)).toBe(0)
    expect(await append({ expected: [{ stream: 'record', seq: 1 }], entries: on(hers, 0) })).toBe(true)
  })

  test('L5 an append conflicts only with the streams it names', async () => {
    await using log = await open()
    const { append, hers, his, hersHanded } = await pairIn(log.spaces)
    const expected = [
      { stream: hers, seq: 0 },
      { stream: hersHanded, seq: 0 },
    ]

    expect(await append({ entries: [...on(his, 0), ...on('record', 0)] })).toBe(true)
    expect(await append({ expected, entries: on(hers, 0) })).toBe(true)
    expect(await append({ expected, entries: on(hers, 1) })).toBe(false)
  })

  test('L6 an act id stands once in a space, and again in another', async () => {
    await using log = await open()
    const { space, append, hers, his, count } = await pairIn(log.spaces)
    const id = fresh()
    const act = (seq: number) => entryAt(seq, { id })

    expect(await append({ entries: [{ stream: hers, entry: act(1) }] })).toBe(true)
    expect(await append({ entries: [{ stream: hers, entry: act(2) }] })).toBe(false)
    expect(await append({ entries: [...on(his, 0), { stream: his, entry: act(2) }] })).toBe(false)
    expect(await count(his)).toBe(0)

    const twice = entryAt(1, { id: fresh() })
    const both = [
      { stream: his, entry: twice },
      { stream: 'record', entry: twice },
    ] as const
    expect(await append({ entries: both })).toBe(false)

    const other = await pairIn(log.spaces, { entries: [{ stream: 'record', entry: act(1) }] })
    expect(await log.spaces.find(other.space, 'record', id)).toEqual(act(1))
    expect(await log.spaces.find(space, hers, id)).toEqual(act(1))
  })

  test('L7 what names no space, or no stream of it, is not taken and reads as nothing', async () => {
    await using log = await open()
    const { space, append, hers } = await pairIn(log.spaces)
    const strange = `${freshMember()}/side` as const
    const nowhere = freshSpace()

    expect(await append({ entries: [...on(hers, 0), ...on(strange, 0)] })).toBe(false)
    expect(await append({ expected: [{ stream: strange, seq: 0 }], entries: on(hers, 0) })).toBe(false)
    expect(await log.spaces.append({ space: nowhere, expected: [], entries: [] })).toBe(false)

    expect(await log.spaces.birth(nowhere)).toBeUndefined()
    for (const stream of ['record', hers, strange] as const) {
      expect(await log.spaces.read(nowhere, stream, 0)).toEqual([])
      expect(await log.spaces.read(space, stream, 0)).toEqual([])
      expect(await log.spaces.find(space, stream, fresh())).toBeUndefined()
    }
  })
}

function races(open: OpenLog): void {
  test('L8 of unequal appends that race, one wins whole, and nothing of the others remains', async () => {
    await using log = await open()
    const { space, she, append, hers, his, count } = await pairIn(log.spaces)
    const winners: number[] = []
    for (let round = 0; round < 60; round++) {
      const ends = { hers: await count(hers), his: await count(his) }
      const sizes = round % 2 === 0 ? [1, 4, 2, 3] : [3, 1, 4, 2]
      const words = sizes.map(() => wordsIn(space, she, [she]))
      const answers = await Promise.all(
        sizes.map((size, index) => {
          const entries = [...on(his, ends.his, index), ...on(hers, ends.hers, size)]
          return append({ entries, keep: words.slice(index, index + 1) })
        }),
      )

      const winner = answers.indexOf(true)
      winners.push(answers.filter(Boolean).length)
      expect(await count(hers)).toBe(ends.hers + (sizes[winner] ?? 0))
      expect(await count(his)).toBe(ends.his + winner)
      const kept = await Promise.all(words.map(({ word }) => log.words.about(word)))
      expect(kept.map(Boolean)).toEqual(answers)
    }
    expect(winners).toEqual(winners.map(() => 1))
    expect(winners).toHaveLength(60)
  })

  test('L8 appends to streams of their own do not race, however many at once', async () => {
    await using log = await open()
    const pairs = await Promise.all(Array.from({ length: 20 }, () => pairIn(log.spaces)))
    const answers = await Promise.all(
      pairs.flatMap(({ append, hers, his }) => [
        ...[0, 1, 2].map((after) => append({ entries: on(hers, after) })),
        append({ entries: on(his, 0), expected: [{ stream: his, seq: 0 }] }),
      ]),
    )
    expect(answers).toEqual(answers.map(() => true))
    expect(await Promise.all(pairs.map(({ count, hers }) => count(hers)))).toEqual(pairs.map(() => 3))
  })
}

function reads(open: OpenLog): void {
  test('L9 entries come back verbatim, oldest first, after the one named, at most as many as asked', async () => {
    await using log = await open()
    const { space, append, hers } = await pairIn(log.spaces)
    const entries: readonly Entry[] = [
      entryAt(1, { act: '{"a":"perdón ☂ 🚪 \\u0000 \\"x\\""}', id: fresh(), at: 99_999_999_999 }),
      entryAt(2, { act: '', sig: '', at: 0 }),
      entryAt(3, { act: 'x'.repeat(16_384), move: 'door-set' }),
      entryAt(4, { id: fresh() }),
    ]
    await append({ entries: entries.map((entry) => ({ stream: hers, entry })) })

    expect(await log.spaces.read(space, hers, 0)).toEqual(entries)
    expect(await log.spaces.read(space, hers, 1, 2)).toEqual(entries.slice(1, 3))
    expect(await log.spaces.read(space, hers, 3, 50)).toEqual(entries.slice(3))
    expect(await log.spaces.read(space, hers, 0, 0)).toEqual([])
    expect(await log.spaces.read(space, hers, 4)).toEqual([])
    expect(await log.spaces.read(space, hers, 400)).toEqual([])
    expect(await log.spaces.read(space, 'record', 0)).toEqual([])
  })

  test('L10 an act is found by its id on its own stream', async () => {
    await using log = await open()
    const { space, append, hers, his } = await pairIn(log.spaces)
    const act = entryAt(2, { id: fresh() })
    await append({ entries: [...on(hers, 0), { stream: hers, entry: act }, ...on(hers, 2)] })

    expect(await log.spaces.find(space, hers, act.id ?? '')).toEqual(act)
    expect(await log.spaces.find(space, his, act.id ?? '')).toBeUndefined()
    expect(await log.spaces.find(space, hers, fresh())).toBeUndefined()
  })
}

function wakes(open: OpenLog): void {
  test('L11 spaces are due when their time has come, the longest waiting first', async () => {
    await using log = await open()
    expect(await log.spaces.nextWake()).toBeUndefined()
    const bornAt = async (wakeAt: Instant) => (await pairIn(log.spaces, { wakeAt })).space
    const [late, early, between] = [await bornAt(300), await bornAt(100), await bornAt(200)]
    await pairIn(log.spaces)

    expect(await log.spaces.nextWake()).toBe(100)
    expect(await log.spaces.due(99, 10)).toEqual([])
    expect(await log.spaces.due(200, 10)).toEqual([early, between])
    expect(await log.spaces.due(5000, 10)).toEqual([early, between, late])
    expect(await log.spaces.due(5000, 2)).toEqual([early, between])
  })

  test('L12 a wake time stays when absent, moves when set, and ends with null', async () => {
    await using log = await open()
    const { space, append, hers } = await pairIn(log.spaces, { wakeAt: 100 })

    await append({ entries: on(hers, 0) })
    expect(await log.spaces.nextWake()).toBe(100)
    expect(await append({ entries: on(hers, 0), wakeAt: 1 })).toBe(false)
    expect(await log.spaces.nextWake()).toBe(100)
    expect(await append({ wakeAt: 50 })).toBe(true)
    expect(await log.spaces.due(50, 10)).toEqual([space])
    expect(await append({ wakeAt: 100 })).toBe(true)
    expect([await log.spaces.due(50, 10), await log.spaces.nextWake()]).toEqual([[], 100])
    expect(await append({ wakeAt: 0 })).toBe(true)
    expect(await log.spaces.nextWake()).toBe(0)
    expect(await append({ expected: [{ stream: hers, seq: 1 }], wakeAt: null })).toBe(true)
    expect(await log.spaces.nextWake()).toBeUndefined()
    expect(await log.spaces.due(5000, 10)).toEqual([])
  })
}

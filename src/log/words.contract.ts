/** What every store of words must do: they come and go only with the append that says so. */
import { describe, expect, test } from 'vitest'
import { entryAt, freshMember, freshWord, on, pairIn, wordsIn } from './made-up.contract.ts'
import type { OpenLog } from './spaces.contract.ts'

export function wordsContract(name: string, open: OpenLog): void {
  describe(`${name} keeps words`, () => {
    keeping(open)
    forgetting(open)
  })
}

function keeping(open: OpenLog): void {
  test('L13 words are read with the wrap of the one who asks, and by nobody without one', async () => {
    await using log = await open()
    const { space, she, he, append, hers } = await pairIn(log.spaces)
    const ours = wordsIn(space, she, [she, he])
    const mine = wordsIn(space, she, [she])
    await append({ entries: on(hers, 0, 2), keep: [ours, mine] })

    for (const { reader, wrap } of ours.wraps) {
      expect(await log.words.read(ours.word, reader)).toEqual({ blob: ours.blob, wrap })
    }
    expect(await log.words.read(mine.word, he)).toBeUndefined()
    expect(await log.words.read(ours.word, freshMember())).toBeUndefined()
    expect(await log.words.read(freshWord(), she)).toBeUndefined()
    expect(await log.words.about(ours.word)).toEqual({ space, author: she })
    expect(await log.words.about(freshWord())).toBeUndefined()
  })

  test('L13 bytes are kept as they were, whatever becomes of the array they came in', async () => {
    await using log = await open()
    const { space, she, append } = await pairIn(log.spaces)
    const every = Uint8Array.from({ length: 65_536 + 96 }, (_, index) => index % 256)
    const words = { ...wordsIn(space, she, [she]), blob: every.slice() }
    await append({ keep: [words] })
    words.blob.fill(7)
    ;(await log.words.read(words.word, she))?.blob.fill(9)

    expect(await log.words.read(words.word, she)).toEqual({ blob: every, wrap: words.wraps[0]?.wrap })
  })

  test('L14 no word without its act: an append that writes nothing keeps no words', async () => {
    await using log = await open()
    const { space, she, append, hers } = await pairIn(log.spaces)
    const words = wordsIn(space, she, [she])

    expect(await append({ entries: on(hers, 1), keep: [words] })).toBe(false)
    expect(await log.words.about(words.word)).toBeUndefined()
    expect(await append({ entries: on(hers, 0), keep: [words] })).toBe(true)
    expect(await log.words.about(words.word)).toBeDefined()
  })

  test('L15 a word id stands once in the whole store, and no act without its words', async () => {
    await using log = await open()
    const one = await pairIn(log.spaces)
    const other = await pairIn(log.spaces)
    const words = wordsIn(one.space, one.she, [one.she])
    await one.append({ entries: on(one.hers, 0), keep: [words] })

    const again = { ...wordsIn(one.space, one.she, [one.she]), word: words.word }
    expect(await one.append({ entries: on(one.hers, 1), keep: [again] })).toBe(false)
    const elsewhere = { ...again, space: other.space }
    const more = wordsIn(other.space, other.he, [other.he])
    expect(await other.append({ entries: on(other.his, 0), keep: [more, elsewhere] })).toBe(false)
    expect(await other.append({ entries: on(other.his, 0), keep: [more, more] })).toBe(false)
    expect(await other.append({ entries: on(other.his, 0), keep: [again, more] })).toBe(false)

    const strange = wordsIn(one.space, other.he, [other.he])
    expect(await other.append({ entries: on(other.his, 0), keep: [strange] })).toBe(false)

    expect([await one.count(one.hers), await other.count(other.his)]).toEqual([1, 0])
    expect(await log.words.about(more.word)).toBeUndefined()
    expect((await log.words.read(words.word, one.she))?.blob).toEqual(words.blob)
  })
}

function forgetting(open: OpenLog): void {
  test('L16 forgotten words are gone for every reader; unknown ones are passed over', async () => {
    await using log = await open()
    const { space, she, he, append, hers } = await pairIn(log.spaces)
    const [gone, stays] = [wordsIn(space, she, [she, he]), wordsIn(space, she, [she, he])]
    await append({ entries: on(hers, 0, 2), keep: [gone, stays] })

    const forget = [freshWord(), gone.word, gone.word]
    expect(await append({ entries: [{ stream: hers, entry: entryAt(3) }], forget })).toBe(true)

    expect(await log.words.about(gone.word)).toBeUndefined()
    expect(await log.words.read(gone.word, she)).toBeUndefined()
    expect(await log.words.read(gone.word, he)).toBeUndefined()
    expect(await log.words.read(stays.word, he)).toBeDefined()
  })

  test('L16 words are forgotten together with the entry that says so, or not at all', async () => {
    await using log = await open()
    const { space, she, append, hers, count } = await pairIn(log.spaces)
    const words = wordsIn(space, she, [she])
    await append({ entries: on(hers, 0), keep: [words] })

    const forget = { forget: [words.word], forgetWrap: [{ word: words.word, reader: she }] }
    expect(await append({ entries: on(hers, 0), ...forget })).toBe(false)
    expect(await log.words.read(words.word, she)).toBeDefined()
    const newer = wordsIn(space, she, [she])
    expect(await append({ entries: on(hers, 1), ...forget, keep: [newer] })).toBe(true)
    expect([await count(hers), await log.words.about(words.word)]).toEqual([2, undefined])
    expect(await log.words.read(newer.word, she)).toBeDefined()
  })

  test('L16 a space cannot forget the words of another', async () => {
    await using log = await open()
    const one = await pairIn(log.spaces)
    const other = await pairIn(log.spaces)
    const words = wordsIn(one.space, one.she, [one.she])
    await one.append({ keep: [words] })

    const forget = { forget: [words.word], forgetWrap: [{ word: words.word, reader: one.she }] }
    expect(await other.append({ entries: on(other.his, 0), ...forget })).toBe(true)

    expect(await log.words.read(words.word, one.she)).toBeDefined()
  })

  test('L17 one wrap is forgotten; the others and the blob stay', async () => {
    await using log = await open()
    const { space, she, he, append } = await pairIn(log.spaces)
    const words = wordsIn(space, she, [she, he])
    await append({ keep: [words] })
    const forgetWrap = [
      { word: words.word, reader: she },
      { word: freshWord(), reader: he },
      { word: words.word, reader: freshMember() },
    ]

    expect(await append({ forgetWrap })).toBe(true)

    expect(await log.words.read(words.word, she)).toBeUndefined()
    expect((await log.words.read(words.word, he))?.blob).toEqual(words.blob)
    expect(await log.words.about(words.word)).toEqual({ space, author: she })
  })
}

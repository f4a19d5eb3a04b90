import { expect, test } from 'vitest'
import { a, actId, b, input, keysOf, lanes, matter, openPair, word } from '../../test/small-world.ts'
import type { Door, SideMove } from '../domain/vocabulary.ts'

const open: Door = {
  state: 'open',
  hours: { zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 0 },
  pace: 1,
  cap: 12,
}
const places = (name: string): SideMove => ({ move: 'placed', lane: lanes.practical, word: word(name) })
const writes = (name: string): SideMove => ({ move: 'page-written', page: word(name) })

async function here() {
  const pair = await openPair()
  await pair.act(b, {
    did: { move: 'joined', doors: { [lanes.practical]: open }, keys: keysOf(b) },
    id: actId('b joined'),
  })
  const headOf = async (member: typeof a) => {
    const { seq, hash } = (await pair.page(`${member}/side`)).head
    return [seq, hash] as const
  }
  return { ...pair, headOf }
}

test('I2 the same act again gets the same answer, whatever has happened since', async () => {
  const pair = await here()
  const old = await pair.headOf(a)
  const acts = [
    input(a, { did: places('one'), id: actId('one') }, old),
    input(a, { did: writes('page'), id: actId('page') }),
    input(a, { did: { move: 'pause', aloud: false }, id: actId('pause') }),
    input(a, { did: { move: 'leave', aloud: true }, id: actId('leave') }),
  ]
  const first = []
  for (const act of acts) first.push(await pair.referee.act(act))
  await pair.wait(60)
  expect(first.map(({ type }) => type)).toEqual(['accepted', 'accepted', 'accepted', 'accepted'])
  for (const [index, act] of acts.entries()) expect(await pair.referee.act(act)).toEqual(first[index])
  expect(await pair.sideOf(a)).toHaveLength(5)
})

test('I2 who names an old head of their own side is shown what came after it', async () => {
  const pair = await here()
  const old = await pair.headOf(a)
  await pair.act(a, { did: writes('page'), id: actId('page') })
  const reply = await pair.referee.act(input(a, { did: places('one'), id: actId('one') }, old))
  expect(reply).toMatchObject({
    type: 'moved',
    entries: [{ seq: 2, move: 'page-written' }],
    head: { seq: 2 },
  })
  const wrong = await pair.referee.act(input(a, { did: places('one'), id: actId('one') }, [2, old[1]]))
  expect(wrong).toMatchObject({ type: 'moved', entries: [], head: { seq: 2 } })
})

test('I5 protective acts name no head; placing, appearing and a yes must', async () => {
  const pair = await here()
  const head = await pair.headOf(b)
  const malformed = [
    input(b, { did: { move: 'leave', aloud: false }, id: actId('1') }, head),
    input(b, { did: writes('page'), id: actId('2') }, head),
    input(b, { did: places('one'), id: actId('3') }),
    input(b, { did: { move: 'appear' }, id: actId('4') }),
    input(b, { did: { move: 'hold', aloud: true }, id: actId('5') }, head),
    input(b, { did: { move: 'yes-withdrawn', matter: matter('walk') }, id: actId('6') }, head),
    input(b, { did: { move: 'yes-put', matter: matter('walk') }, id: actId('7') }),
  ]
  for (const act of malformed) expect(await pair.referee.act(act)).toEqual({ type: 'malformed' })
  expect(await pair.sideOf(b)).toHaveLength(1)
})

test('I12 words are wrapped to exactly those entitled: pages to their author, envelopes to both', async () => {
  const pair = await here()
  const envelope = input(a, { did: places('one'), id: actId('one') }, await pair.headOf(a))
  const page = input(a, { did: writes('page'), id: actId('page') })
  if (!envelope.words || !page.words) throw new Error('Both bring words.')
  const [mine, theirs] = envelope.words.wraps
  if (!mine || !theirs) throw new Error('Both are entitled.')
  const stranger = { ...mine, reader: `m_${actId('stranger')}` } as const
  const { words: _, ...wordless } = envelope
  const broken = [
    wordless,
    { ...envelope, words: { ...envelope.words, wraps: [mine] } },
    { ...envelope, words: { ...envelope.words, wraps: [mine, mine] } },
    { ...envelope, words: { ...envelope.words, wraps: [mine, stranger] } },
    { ...envelope, words: { ...envelope.words, wraps: [mine, theirs, stranger] } },
    { ...page, words: { ...page.words, wraps: [mine, theirs] } },
    { ...page, words: { ...page.words, wraps: [theirs] } },
    { ...input(a, { did: { move: 'leave', aloud: false }, id: actId('leave') }), words: page.words },
  ]
  for (const act of broken) expect(await pair.referee.act(act)).toEqual({ type: 'malformed' })
  expect(await pair.referee.act(envelope)).toMatchObject({ type: 'accepted' })
  expect(await pair.referee.act(page)).toMatchObject({ type: 'accepted' })
})

test('I2 words are brought once, by whoever brought them', async () => {
  const pair = await here()
  await pair.act(a, { did: places('one'), id: actId('one') })
  expect(await pair.act(b, { did: places('one'), id: actId('two') })).toEqual({ type: 'malformed' })
  expect(await pair.act(b, { did: { move: 'page-written', page: word('one') }, id: actId('three') })).toEqual(
    { type: 'malformed' },
  )
  expect((await pair.log.words.about(word('one')))?.author).toBe(a)
})

test('I2 nobody acts where they are not, and nothing happens in a space that is not', async () => {
  const pair = await here()
  const act = input(a, { did: { move: 'leave', aloud: false }, id: actId('leave') })
  expect(await pair.referee.act({ ...act, member: `m_${actId('stranger')}` })).toEqual({ type: 'malformed' })
  expect(await pair.referee.act({ ...act, space: `s_${actId('nowhere')}` })).toEqual({ type: 'malformed' })
})

test('I2 words go when their author replaces, removes or shreds them, and only their author’s', async () => {
  const pair = await here()
  const has = async (name: string, member: typeof a) =>
    (await pair.log.words.read(word(name), member)) !== undefined
  await pair.act(a, { did: writes('page'), id: actId('page') })
  await pair.act(a, {
    did: { move: 'page-written', page: word('next'), replaces: word('page') },
    id: actId('next'),
  })
  expect([await has('page', a), await has('next', a)]).toEqual([false, true])
  await pair.act(b, { did: { move: 'page-removed', page: word('next') }, id: actId('not mine') })
  expect(await has('next', a)).toBe(true)
  await pair.act(a, { did: { move: 'page-removed', page: word('next') }, id: actId('remove') })
  expect(await has('next', a)).toBe(false)
  await pair.act(a, { did: places('one'), id: actId('one') })
  await pair.act(a, { did: { move: 'words-shredded', word: word('one') }, id: actId('shred') })
  expect([await has('one', a), await has('one', b)]).toEqual([false, true])
})

test('I2 time never goes back on a stream, even when the clock does', async () => {
  const pair = await here()
  await pair.act(a, { did: writes('one'), id: actId('one') })
  await pair.wait(-3600)
  const reply = await pair.act(a, { did: writes('two'), id: actId('two') })
  expect(reply).toMatchObject({ type: 'accepted', entry: { at: pair.now() + 3600 } })
})

test('I5 a store that refuses every attempt is a fault, and is said to be one', async () => {
  const pair = await here()
  const never = new Proxy(pair.log.spaces, {
    get: (own, name) => (name === 'append' ? () => Promise.resolve(false) : Reflect.get(own, name)),
  })
  const leave = input(b, { did: { move: 'leave', aloud: false }, id: actId('leave') })
  await expect(pair.refereeOver(never).act(leave)).rejects.toThrow('refused every attempt')
})

test('S1-4 what was given back opens no more for whoever gave it back, and for its author as before', async () => {
  const pair = await here()
  await pair.act(a, { did: places('one'), id: actId('one') })
  const wraps = () => Promise.all([a, b].map((member) => pair.log.words.read(word('one'), member)))
  expect((await wraps()).map((one) => one !== undefined)).toEqual([true, true])
  const before = await pair.streamsOf(a)
  const reply = await pair.act(b, { did: { move: 'words-shredded', word: word('one') }, id: actId('give') })
  expect(reply).toMatchObject({ type: 'accepted' })
  expect((await wraps()).map((one) => one !== undefined)).toEqual([true, false])
  expect(await pair.streamsOf(a)).toEqual(before)
  expect(await pair.page(`${b}/tray`)).toMatchObject({ entries: [{ move: 'handed' }] })
})

test('I2 the other’s things cannot be let go of before they are handed, and never for the other', async () => {
  const pair = await here()
  await pair.act(a, { did: { ...places('waits'), lane: lanes.letter } as SideMove, id: actId('waits') })
  const shred = (name: string): SideMove => ({ move: 'words-shredded', word: word(name) })
  expect(await pair.act(b, { did: shred('waits'), id: actId('1') })).toEqual({ type: 'malformed' })
  await pair.act(a, { did: places('one'), id: actId('one') })
  await pair.act(b, { did: shred('one'), id: actId('2') })
  expect(await pair.log.words.read(word('one'), a)).toBeDefined()
})

test('I2 an id that stands under an act of the other’s is no id of mine', async () => {
  const pair = await here()
  await pair.act(a, { did: { move: 'pause', aloud: true }, id: actId('pause') })
  const [entry] = await pair.recordSeen()
  expect(entry).toMatchObject({ move: 'paused', ref: actId('pause') })
  const reply = await pair.act(b, { did: { move: 'resume' }, id: actId('pause') })
  expect(reply).toEqual({ type: 'malformed' })
  expect(await pair.sideOf(b)).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { a, actId, b, input, keysOf, lanes, openPair, space, word } from '../../test/small-world.ts'
import type { Door, MemberId } from '../domain/vocabulary.ts'

const open: Door = {
  state: 'open',
  hours: { zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 0 },
  pace: 1,
  cap: 12,
}
const stranger: MemberId = `m_${actId('stranger')}`
const nowhere = `s_${actId('nowhere')}` as const

async function here() {
  const pair = await openPair()
  await pair.act(b, {
    did: { move: 'joined', doors: { [lanes.practical]: open }, keys: keysOf(b) },
    id: actId('b joined'),
  })
  return pair
}

test('I12 a space is born once; again the same is the same, another under its id is refused', async () => {
  const pair = await openPair()
  const stored = await pair.log.spaces.birth(space)
  if (!stored) throw new Error('The space was born.')
  const joined = input(a, { did: { move: 'joined', doors: {}, keys: keysOf(a) }, id: actId('a joined') })
  expect(await pair.referee.bear({ ...stored, space, joined })).toBe(true)
  const other = stored.birth.replace('"slow"', '"prompt"')
  expect(await pair.referee.bear({ ...stored, birth: other, space, joined })).toBe(false)
  expect((await pair.sideOf(a)).map(({ move }) => move)).toEqual(['joined'])
})

test('I2 a member signs with the key they came in with; before that, and as nobody, with none', async () => {
  const pair = await openPair()
  expect(await pair.referee.signKey(space, a)).toBe(keysOf(a).sign)
  expect(await pair.referee.signKey(space, b)).toBeUndefined()
  await pair.act(b, { did: { move: 'joined', doors: {}, keys: keysOf(b) }, id: actId('b joined') })
  expect(await pair.referee.signKey(space, b)).toBe(keysOf(b).sign)
  expect(await pair.referee.signKey(space, stranger)).toBeUndefined()
  expect(await pair.referee.signKey(nowhere, a)).toBeUndefined()
})

test('I12 a stream is served after what is known already, and only streams that are there', async () => {
  const pair = await here()
  await pair.act(a, { did: { move: 'page-written', page: word('one') }, id: actId('one') })
  const all = await pair.referee.stream(space, `${a}/side`, 0)
  const later = await pair.referee.stream(space, `${a}/side`, 1)
  expect(all?.entries.map(({ seq }) => seq)).toEqual([1, 2])
  expect(later?.entries.map(({ seq }) => seq)).toEqual([2])
  expect(later?.head).toEqual(all?.head)
  expect((await pair.referee.stream(space, `${a}/side`, 2))?.entries).toEqual([])
  expect(await pair.referee.stream(space, `${stranger}/side`, 0)).toBeUndefined()
  expect(await pair.referee.stream(nowhere, 'record', 0)).toBeUndefined()
})

test('I12 words go to who wrote them and to whose tray names them, and to nobody else', async () => {
  const pair = await here()
  const may = async (name: string) =>
    Promise.all([a, b, stranger].map((member) => pair.referee.mayHave(space, member, word(name))))
  const places = (name: string, lane = lanes.practical, until?: number) =>
    pair.act(a, {
      did: { move: 'placed', lane, word: word(name), ...(until === undefined ? {} : { until }) },
      id: actId(name),
    })
  await places('handed')
  expect(await may('handed')).toEqual([true, true, false])
  await places('waiting', lanes.letter)
  expect(await may('waiting')).toEqual([true, false, false])
  await pair.act(a, { did: { move: 'taken-back', word: word('handed') }, id: actId('back') })
  expect(await may('handed')).toEqual([false, true, false])
  await pair.act(a, { did: { move: 'words-shredded', word: word('waiting') }, id: actId('shred') })
  expect(await may('waiting')).toEqual([false, false, false])
  await pair.act(a, { did: { move: 'page-written', page: word('page') }, id: actId('page') })
  expect(await may('page')).toEqual([true, false, false])
  expect(await may('unknown')).toEqual([false, false, false])
  expect(await pair.referee.mayHave(nowhere, a, word('handed'))).toBe(false)
})

test('K4-3 what ends, ends for writer and reader in the same second', async () => {
  const pair = await here()
  const did = { move: 'placed', lane: lanes.practical, word: word('ends'), until: pair.now() + 60 } as const
  await pair.act(a, { did, id: actId('ends') })
  const may = () => Promise.all([a, b].map((member) => pair.referee.mayHave(space, member, word('ends'))))
  await pair.wait(59)
  expect(await may()).toEqual([true, true])
  await pair.wait(1)
  expect(await may()).toEqual([false, false])
})

test('abuse 57 what was handed stays with the reader when the other leaves, closes, or both have', async () => {
  const pair = await here()
  await pair.act(a, { did: { move: 'placed', lane: lanes.practical, word: word('one') }, id: actId('one') })
  await pair.act(a, { did: { move: 'leave', aloud: false }, id: actId('quiet') })
  await pair.act(a, { did: { move: 'leave', aloud: true }, id: actId('aloud') })
  await pair.act(b, { did: { move: 'leave', aloud: false }, id: actId('b leaves') })
  expect(await pair.referee.mayHave(space, b, word('one'))).toBe(true)
  expect(await pair.referee.mayHave(space, a, word('one'))).toBe(true)
})

test('I14 the loop answers when to look again; with nothing waiting, never', async () => {
  const pair = await here()
  expect(await pair.referee.carryDue(pair.now())).toBeUndefined()
  await pair.act(b, { did: { move: 'pause', aloud: false, until: pair.now() + 7200 }, id: actId('rest') })
  expect(await pair.referee.carryDue(pair.now())).toBe(pair.now() + 7200)
  await pair.wait(7200)
  expect(await pair.referee.carryDue(pair.now())).toBeUndefined()
})

test('I12 a referee that was opened later knows everything the first one knew', async () => {
  const pair = await here()
  await pair.act(a, { did: { move: 'placed', lane: lanes.practical, word: word('one') }, id: actId('one') })
  const other = pair.refereeOver(pair.log.spaces)
  expect(await other.stream(space, `${b}/tray`, 0)).toEqual(await pair.referee.stream(space, `${b}/tray`, 0))
  await other.act(input(b, { did: { move: 'leave', aloud: false }, id: actId('leave') }))
  await pair.act(a, { did: { move: 'placed', lane: lanes.practical, word: word('two') }, id: actId('two') })
  expect(await pair.trayOf(b)).toHaveLength(1)
})

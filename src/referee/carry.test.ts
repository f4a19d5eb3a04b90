import { expect, test } from 'vitest'
import { a, actId, b, keysOf, lanes, openPair, space, word } from '../../test/small-world.ts'
import type { Door } from '../domain/vocabulary.ts'
import { parseCourierEntry } from '../wire/courier.ts'

const open: Door = {
  state: 'open',
  hours: { zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 0 },
  pace: 1,
  cap: 12,
}
const doors = { [lanes.practical]: open, [lanes.letter]: open }

async function here() {
  const pair = await openPair()
  await pair.act(b, { did: { move: 'joined', doors, keys: keysOf(b) }, id: actId('b joined') })
  return pair
}

test('I1 what is handed carries the statement and its signature, and nothing of the act that placed it', async () => {
  const pair = await here()
  await pair.act(a, { did: { move: 'placed', lane: lanes.practical, word: word('one') }, id: actId('one') })
  const { entries } = await pair.page(`${b}/tray`)
  const [handed] = entries
  if (!handed) throw new Error('It was handed at once.')
  expect(Object.keys(handed).sort()).toEqual(['act', 'at', 'hash', 'move', 'seq', 'sig'])
  const parsed = parseCourierEntry(handed.act)
  expect(parsed).toMatchObject({ did: { move: 'handed', word: word('one'), cue: true } })
  expect(Object.keys(JSON.parse(parsed?.carried?.statement ?? '{}'))).toEqual([
    'author',
    'lane',
    'space',
    'version',
    'word',
  ])
  expect(Object.keys(JSON.parse(handed.act)).sort()).toEqual([
    'clear',
    'move',
    'space',
    'ssig',
    'statement',
    'stream',
    'version',
  ])
})

test('I1 and I5: on the record and on trays the time is the day, and a clock that was put back delays no closing', async () => {
  const pair = await here()
  await pair.act(b, { did: { move: 'appear' }, id: actId('appear') })
  await pair.act(a, { did: { move: 'placed', lane: lanes.practical, word: word('one') }, id: actId('one') })
  await pair.wait(2 * 86_400)
  await pair.act(b, { did: { move: 'pause', aloud: true }, id: actId('pause') })
  await pair.wait(-86_400)
  await pair.act(b, { did: { move: 'leave', aloud: true }, id: actId('leave') })
  const courier = [...(await pair.page('record')).entries, ...(await pair.page(`${b}/tray`)).entries]
  expect(courier.map(({ move }) => move)).toEqual(['appeared', 'paused', 'closed', 'handed'])
  expect(courier.filter(({ at }) => at % 86_400 !== 0)).toEqual([])
  const days = (await pair.page('record')).entries.map(({ at }) => at)
  expect(days).toEqual([...days].sort((one, other) => one - other))
})

test('K4-4 words taken back before they were handed are gone for everyone; handed ones stay the reader’s', async () => {
  const pair = await here()
  await pair.wait(1)
  const has = async (name: string, member: typeof a) =>
    (await pair.log.words.read(word(name), member)) !== undefined
  for (const [name, lane] of [
    ['unhanded', lanes.letter],
    ['handed', lanes.practical],
  ] as const) {
    await pair.act(a, { did: { move: 'placed', lane, word: word(name) }, id: actId(name) })
    await pair.act(a, { did: { move: 'taken-back', word: word(name) }, id: actId(`back ${name}`) })
  }
  expect([await has('unhanded', a), await has('unhanded', b), await has('handed', b)]).toEqual([
    false,
    false,
    true,
  ])
  expect((await pair.trayOf(b)).map(({ move }) => move)).toEqual(['handed', 'withdrawn'])
})

test('I3 everyone who looks is told of each stream that moved, once', async () => {
  const pair = await here()
  await pair.act(a, { did: { move: 'placed', lane: lanes.practical, word: word('one') }, id: actId('one') })
  expect(pair.hints.map(({ stream, seq }) => `${stream} ${seq}`)).toEqual([
    `${b}/side 1`,
    `${a}/side 2`,
    `${b}/tray 1`,
  ])
})

test('I3 a courier that is always too late writes nothing, and the space stays due', async () => {
  const pair = await here()
  await pair.act(a, {
    did: { move: 'placed', lane: lanes.practical, word: word('one') },
    id: actId('one'),
    unheard: true,
  })
  const never = new Proxy(pair.log.spaces, {
    get: (own, name) => (name === 'append' ? () => Promise.resolve(false) : Reflect.get(own, name)),
  })
  expect(await pair.refereeOver(never).carryDue(pair.now())).toBe(pair.now())
  expect(await pair.trayOf(b)).toEqual([])
  expect(await pair.referee.carryDue(pair.now())).toBeUndefined()
  expect(await pair.trayOf(b)).toHaveLength(1)
  expect(await pair.log.spaces.due(pair.now(), 9)).not.toContain(space)
})

import { expect, test } from 'vitest'
import { a, actId, b, keysOf, lanes, matter, openPair, space, word } from '../../test/small-world.ts'
import type { Door, MemberId } from '../domain/vocabulary.ts'
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

const walk = matter('walk')
async function bothHere() {
  const pair = await here()
  await pair.act(b, { did: { move: 'appear' }, id: actId('appear') })
  await pair.wait(2 * 3600)
  const says = (who: MemberId, name: string, which = walk) =>
    pair.act(who, { did: { move: 'yes-put', matter: which }, id: actId(name) })
  return { ...pair, says }
}

test('K5 what was agreed carries both signed yeses, in the order of the birth, and nothing of the acts around them', async () => {
  const pair = await bothHere()
  await pair.says(b, 'her yes')
  await pair.says(a, 'his yes')
  expect((await pair.recordSeen()).map(({ move }) => move)).toEqual(['appeared'])
  await pair.wait(3600)
  const [, entry] = (await pair.page('record')).entries
  if (!entry) throw new Error('They agreed.')
  expect(Object.keys(entry).sort()).toEqual(['act', 'at', 'hash', 'move', 'seq', 'sig'])
  expect(entry.at % 86_400).toBe(0)
  const parsed = parseCourierEntry(entry.act)
  expect(parsed?.did).toEqual({ move: 'agreed', matter: walk, yeses: [actId('his yes'), actId('her yes')] })
  expect(parsed?.yeses?.map(({ statement }) => JSON.parse(statement))).toEqual([
    { version: 1, space, author: a, matter: walk, yes: actId('his yes') },
    { version: 1, space, author: b, matter: walk, yes: actId('her yes') },
  ])
  expect(Object.keys(JSON.parse(entry.act)).sort()).toEqual([
    'clear',
    'move',
    'space',
    'stream',
    'version',
    'yeses',
  ])
})

test('K5 two matters at once are two entries, each with its own yeses', async () => {
  const pair = await bothHere()
  const other = matter('a visit')
  for (const [who, name, which] of [
    [a, 'one', walk],
    [b, 'two', walk],
    [b, 'three', other],
    [a, 'four', other],
  ] as const)
    await pair.says(who, name, which)
  await pair.wait(3600)
  const agreed = (await pair.page('record')).entries.map(({ act }) => parseCourierEntry(act)).slice(1)
  const inOrder = [walk, other].sort()
  expect(agreed.map((one) => one?.did)).toMatchObject(
    inOrder.map((which) => ({ move: 'agreed', matter: which })),
  )
  for (const one of agreed)
    expect(one?.yeses?.map(({ statement }) => JSON.parse(statement).yes)).toEqual(
      one?.did.move === 'agreed' ? [...one.did.yeses] : [],
    )
})

test('K5 one yes alone moves no stream but its author’s own, and asks for no waking', async () => {
  const pair = await bothHere()
  const before = pair.hints.length
  await pair.says(b, 'her yes')
  await pair.wait(60 * 86_400)
  expect(pair.hints.slice(before).map(({ stream }) => stream)).toEqual([`${b}/side`])
  expect(await pair.log.spaces.nextWake()).toBeUndefined()
})

test('O-3 a hold said aloud is, on the record, the same bytes as leaving', async () => {
  const record = async (move: 'leave' | 'hold', who: MemberId) => {
    const pair = await bothHere()
    await pair.act(who, { did: { move, aloud: true }, id: actId('ends') })
    return JSON.stringify(await pair.page('record'))
  }
  const all = [await record('leave', a), await record('hold', a), await record('hold', b)]
  expect(all[0]).toContain('closed')
  expect(new Set(all).size).toBe(1)
})

test('O-2 what a hold stopped keeps its words for their author, until they are taken back', async () => {
  const pair = await bothHere()
  await pair.act(a, { did: { move: 'placed', lane: lanes.letter, word: word('one') }, id: actId('one') })
  await pair.act(a, { did: { move: 'hold', aloud: false }, id: actId('hold') })
  await pair.wait(60 * 86_400)
  const has = async (member: MemberId) =>
    (await pair.referee.mayHave(space, member, word('one'))) &&
    (await pair.log.words.read(word('one'), member)) !== undefined
  expect([await has(a), await has(b)]).toEqual([true, false])
  expect(await pair.trayOf(b)).toEqual([])
  await pair.act(a, { did: { move: 'taken-back', word: word('one') }, id: actId('back') })
  expect(await pair.log.words.about(word('one'))).toBeUndefined()
})

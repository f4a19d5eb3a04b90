/** Closing from outside: one entry, the same as a leave said aloud, whatever else moves at that moment. */
import { expect, test } from 'vitest'
import { a, actId, b, keysOf, lanes, openPair, space, word } from '../../test/small-world.ts'
import type { Door } from '../domain/vocabulary.ts'
import type { Stop } from './ports.ts'

const open: Door = {
  state: 'open',
  hours: { zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 0 },
  pace: 1,
  cap: 12,
}
const hour = 3600

async function here(stop: () => Stop | undefined = () => undefined) {
  const pair = await openPair(undefined, undefined, stop)
  const doors = { [lanes.practical]: open, [lanes.letter]: open }
  await pair.act(b, { did: { move: 'joined', doors, keys: keysOf(b) }, id: actId('b joined') })
  const note = (who: typeof a, name: string) =>
    pair.act(who, { did: { move: 'placed', lane: lanes.practical, word: word(name) }, id: actId(name) })
  const said = async () => (await pair.recordSeen()).map(({ move }) => move)
  const traysOf = async () => [(await pair.trayOf(a)).length, (await pair.trayOf(b)).length]
  return { ...pair, note, said, traysOf }
}
async function bothThere(stop?: () => Stop | undefined) {
  const pair = await here(stop)
  await pair.act(b, { did: { move: 'appear' }, id: actId('appear') })
  await pair.wait(2 * hour)
  return pair
}

test('O-3 what is closed from outside is closed in the bytes of a leave said aloud, and for ever', async () => {
  const [held, left] = [await bothThere(), await bothThere()]
  expect(await held.referee.isClosed(space)).toBe(false)
  expect(await held.referee.close(space)).toBe(true)
  await left.act(b, { did: { move: 'leave', aloud: true }, id: actId('leave') })
  expect(await held.page('record')).toEqual(await left.page('record'))
  expect(await held.said()).toEqual(['appeared', 'closed'])
  expect(await held.referee.isClosed(space)).toBe(true)
  for (const who of [a, b]) expect(await held.note(who, `after ${who}`)).toMatchObject({ reason: 'closed' })
  await held.wait(40 * 24 * hour)
  expect(await held.traysOf()).toEqual([0, 0])
})

test('O-2 closing twice, and many times at once, is closing once; everyone who looks is told once', async () => {
  const pair = await bothThere()
  const other = pair.refereeOver(pair.log.spaces)
  const before = pair.hints.length
  const many = [pair.referee, other, pair.referee, other, pair.referee].map(({ close }) => close(space))
  expect(await Promise.all(many)).toEqual([true, true, true, true, true])
  expect(await pair.referee.close(space)).toBe(true)
  await pair.wait(2 * hour)
  expect(await pair.said()).toEqual(['appeared', 'closed'])
  expect(pair.hints.slice(before)).toMatchObject([{ stream: 'record', seq: 2 }])
  const { entries, head } = await pair.page('record')
  expect(head).toMatchObject({ seq: 2, hash: entries.at(-1)?.hash })
  expect(entries.map(({ at }) => at % 86_400)).toEqual([0, 0])
  expect(await pair.referee.close(`s_${actId('nowhere')}`)).toBe(true)
  expect(await pair.referee.isClosed(`s_${actId('nowhere')}`)).toBe(false)
})

test('O-2 acts that race with a closing come before it or find it closed, and nothing is handed after it', async () => {
  for (let round = 0; round < 20; round++) {
    const pair = await bothThere()
    const acts = [a, b].flatMap((who, nth) =>
      [...Array(1 + ((round + nth) % 4)).keys()].map((each) => pair.note(who, `${round} ${nth} ${each}`)),
    )
    const [closed, ...replies] = await Promise.all([pair.referee.close(space), ...acts, pair.carry()])
    expect(closed).toBe(true)
    for (const reply of replies.slice(0, -1))
      expect(['accepted', 'moved', 'refused']).toContain(reply && reply.type)
    expect((await pair.said()).filter((move) => move === 'closed')).toHaveLength(1)
    const handed = await pair.traysOf()
    await pair.wait(2 * hour)
    expect(await pair.traysOf()).toEqual(handed)
    const { entries, head } = await pair.page('record')
    expect([head.seq, head.hash]).toEqual([entries.length, entries.at(-1)?.hash])
  }
})

test('O-2 a closing that is always too late says so, and has written nothing', async () => {
  const pair = await bothThere()
  const never = new Proxy(pair.log.spaces, {
    get: (own, name) => (name === 'append' ? () => Promise.resolve(false) : Reflect.get(own, name)),
  })
  expect(await pair.refereeOver(never).close(space)).toBe(false)
  expect(await pair.said()).toEqual(['appeared'])
})

test('I1 a pair in which somebody has not appeared is stopped without a word, and closed when they do', async () => {
  let stop: Stop | undefined
  const [held, free] = [await here(() => stop), await here()]
  const both = [held, free]
  stop = 'aloud'
  expect(await held.referee.close(space)).toBe(true)
  for (const pair of both) await pair.note(a, 'one')
  for (const pair of both) await pair.wait(3 * 24 * hour)
  expect(await held.streamsOf(a)).toEqual(await free.streamsOf(a))
  expect([await held.traysOf(), await free.traysOf()]).toEqual([
    [0, 0],
    [0, 1],
  ])
  await held.act(b, { did: { move: 'appear' }, id: actId('appear') })
  await held.wait(2 * hour)
  expect(await held.said()).toEqual(['appeared', 'closed'])
})

test('O-2 what is stopped quietly is handed no more, either way, and agreed on no more; nothing on the record says so', async () => {
  let stop: Stop | undefined
  const pair = await bothThere(() => stop)
  await pair.note(a, 'before')
  stop = 'quiet'
  await pair.note(a, 'one')
  await pair.note(b, 'two')
  for (const who of [a, b])
    await pair.act(who, {
      did: { move: 'yes-put', matter: `y_${actId('walk')}` },
      id: actId(`yes ${who}`),
    })
  await pair.act(a, { did: { move: 'taken-back', word: word('before') }, id: actId('back') })
  await pair.wait(3 * 24 * hour)
  expect(await pair.said()).toEqual(['appeared'])
  // Taking back goes on: what was handed before is marked, and nothing else is there.
  expect((await pair.trayOf(b)).map(({ move }) => move)).toEqual(['handed', 'withdrawn'])
  expect(await pair.trayOf(a)).toEqual([])
})

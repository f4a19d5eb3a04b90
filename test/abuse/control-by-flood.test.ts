/** Control by number: however often someone tries, little comes, and nothing that came is changed. */
import { expect, test } from 'vitest'
import { dayOf } from '../../src/domain/vocabulary.ts'
import { courierMoves, memberMoves } from '../../src/wire/examples.contract.ts'
import { a, b, lanes, word } from '../small-world.ts'
import { day, does, door, handedTo, hour, meet } from './two-people.ts'

test.each(['shut', 'bank', 'knock', 'open'] as const)(
  'abuse 16 of a letter every six hours for sixty days, each taken back, five go: one in fourteen days (%s)',
  async (state) => {
    const pair = await meet({ [lanes.letter]: door(state) })
    const first = dayOf(pair.now())
    const accepted: number[] = []
    for (let tries = 0; tries < 240; tries++) {
      const one = word(`letter ${tries}`)
      const reply = await does(pair, a, { move: 'placed', lane: lanes.letter, word: one })
      if (reply.type === 'accepted') accepted.push(dayOf(pair.now()) - first)
      else
        expect(reply).toEqual({
          type: 'refused',
          reason: 'again-on',
          on: first + (accepted.at(-1) ?? 0) + 14,
        })
      await pair.wait(hour)
      if (reply.type === 'accepted') await does(pair, a, { move: 'taken-back', word: one })
      await pair.wait(5 * hour)
    }
    expect(accepted).toEqual([0, 14, 28, 42, 56])
    expect((await handedTo(pair, b)).length).toBeLessThanOrEqual(5)
  },
)

test('abuse 17 whatever is tried in a day, a few things come; none is changed, and none is answered twice', async () => {
  const pair = await meet(Object.fromEntries(Object.values(lanes).map((lane) => [lane, door('open')])))
  await does(pair, b, { move: 'placed', lane: lanes.practical, word: word('hers') })
  await pair.wait(day)
  const everyLane = Object.values(lanes)
  for (let tries = 0; tries < 80; tries++) {
    const lane = everyLane[tries % everyLane.length]!
    await does(pair, a, { move: 'placed', lane, word: word(`flood ${tries}`) })
    // Once more with other words under the same id, which an edit would be.
    expect(await does(pair, a, { move: 'placed', lane, word: word('flood 0') })).toEqual({
      type: 'malformed',
    })
    await does(pair, a, {
      move: 'placed',
      lane: lanes.practical,
      word: word(`re ${tries}`),
      re: word('hers'),
    })
    await does(pair, a, { move: 'taken-back', word: word('flood 3') })
  }
  await pair.wait(6 * hour)
  const came = await handedTo(pair, b)
  expect(came.filter(({ re }) => re !== undefined)).toHaveLength(1)
  expect(came.length).toBe(1 + 1 + 1 + 12 + 1)
  expect((await pair.trayOf(b)).filter(({ move }) => move === 'withdrawn')).toHaveLength(1)
})

test('abuse 17 marks on one’s own pages move nothing of the other’s, and no move reacts, edits or rings', async () => {
  const pair = await meet({})
  const before = JSON.stringify([
    await pair.streamsOf(b),
    pair.hints.filter(({ stream }) => !stream.startsWith(a)),
  ])
  for (let mark = 0; mark < 30; mark++)
    await does(pair, a, {
      move: 'page-written',
      page: word(`mark ${mark}`),
      ...(mark > 0 && { replaces: word(`mark ${mark - 1}`) }),
    })
  await pair.wait(2 * day)
  expect(
    JSON.stringify([await pair.streamsOf(b), pair.hints.filter(({ stream }) => !stream.startsWith(a))]),
  ).toBe(before)
  const names = [...memberMoves, ...courierMoves].map(({ move }) => move)
  expect(
    names.filter((name) => /react|like|emoji|edit|rewr|chang(?!ed$)|nudge|ring|poke|remind/.test(name)),
  ).toEqual([])
})

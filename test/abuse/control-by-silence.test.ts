/** Control by silence, and silence that protects: a rest, and a door that grows quiet. */
import { expect, test } from 'vitest'
import type { Door, SideMove } from '../../src/domain/vocabulary.ts'
import { messageTexts } from '../screen-words.ts'
import { a, b, lanes, T0, word } from '../small-world.ts'
import { day, does, door, handedTo, hour, meet, seenByFirst } from './two-people.ts'

test('abuse 26 a quiet rest shows nothing; of one said aloud there is no author, no reason and no end', async () => {
  const life = async (rest?: SideMove) => {
    const pair = await meet({ [lanes.letter]: door('bank'), [lanes.practical]: door('open') })
    await does(pair, b, { move: 'appear' })
    await pair.wait(day)
    if (rest) await does(pair, b, rest)
    const replies = []
    for (const did of waysOut) {
      await pair.wait(hour)
      replies.push(await does(pair, a, did))
    }
    return { pair, replies, seen: JSON.stringify(replies) + (await seenByFirst(pair)) }
  }
  const calm = await life()
  expect((await life({ move: 'pause', aloud: false, until: T0 + 12 * day })).seen).toBe(calm.seen)
  const aloud = await life({ move: 'pause', aloud: true, until: T0 + 12 * day })
  const said = (await aloud.pair.page('record')).entries.map(({ act }) => JSON.parse(act))
  expect(said.filter(({ move }) => move === 'paused').map(({ clear }) => Object.keys(clear))).toEqual([
    ['ref'],
  ])
  // Everything but leaving something at that door is as open as before.
  expect(aloud.replies.map(({ type }) => type)).toEqual(
    waysOut.map(({ move }) => (move === 'placed' ? 'refused' : 'accepted')),
  )
})

test('abuse 26 the screens say what silence may mean, in every language', async () => {
  const texts = await messageTexts('src/app/messages')
  const many = {
    en: /can have many reasons/,
    es: /por muchos motivos/,
  }
  for (const lang of ['en', 'es'] as const)
    expect(
      texts.filter((one) => one.lang === lang && many[lang].test(one.text)).length,
      lang,
    ).toBeGreaterThan(0)
})

test('abuse 28 a door that fades untold looks like any other; told, the wait grows and nothing says that it shut', async () => {
  const life = async (fade: Partial<Door>, aloud: boolean) => {
    const pair = await meet({ [lanes.letter]: door('knock', { pace: 14, cap: 1 }) })
    await does(pair, b, { move: 'appear' })
    await pair.wait(day)
    await does(pair, b, {
      move: 'door-set',
      lane: lanes.letter,
      door: door('knock', { pace: 14, cap: 1, ...fade }),
      aloud,
    })
    const replies: string[] = []
    for (let week = 0; week < 20; week++) {
      replies.push(
        (await does(pair, a, { move: 'placed', lane: lanes.letter, word: word(`week ${week}`) })).type,
      )
      await pair.wait(7 * day)
    }
    const told = (await pair.recordSeen()).flatMap((one) => (one.move === 'told' ? [one] : []))
    return {
      seen: replies.join() + (await seenByFirst(pair)),
      told,
      came: (await handedTo(pair, b)).length,
      replies,
    }
  }
  const fading = { fade: true } as const
  const [plain, quiet, aloud] = [await life({}, false), await life(fading, false), await life(fading, true)]
  expect(quiet.seen).toBe(plain.seen)
  expect(quiet.came).toBeLessThan(plain.came)
  expect(aloud.told.map(({ shut }) => shut)).toEqual(aloud.told.map(() => false))
  expect(aloud.told.map(({ pace }) => pace)).toEqual([28, 56, 90])
  expect(aloud.replies.lastIndexOf('accepted')).toBeGreaterThan(8)
})

/** What someone can do on their own side while the other is silent. */
const waysOut: readonly SideMove[] = [
  { move: 'placed', lane: lanes.letter, word: word('still') },
  { move: 'page-written', page: word('own page') },
  { move: 'door-set', lane: lanes.practical, door: door('shut'), aloud: false },
  { move: 'pause', aloud: false },
  { move: 'resume' },
  { move: 'leave', aloud: false },
]

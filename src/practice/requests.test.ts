import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOfDay, daysAfter } from './days.ts'
import { answersTo } from './kinds.ts'
import { type GivenThing, type LeftThing, limitKinds } from './limits.ts'
import { parsePage } from './pages.ts'
import {
  askedOf,
  closedDays,
  isSame,
  longestAct,
  longestWhen,
  mayAsk,
  plain,
  type RequestAnswer,
  requestAnswers,
} from './requests.ts'
import { type AnswerLine, type EnvelopeWords, parseEnvelope } from './words.ts'

const first = 20_537
const onDay = (after: number) => dateOfDay(first + after)
const request = (act: string, when = 'on Friday'): EnvelopeWords => ({
  kind: 'request',
  language: 'en',
  act,
  when,
})
const left = (word: string, words: EnvelopeWords | undefined, over: Partial<LeftThing> = {}): LeftThing => ({
  word,
  words,
  on: first,
  takenBack: false,
  waitsHere: false,
  ...over,
})
const answer = (re: string, line: AnswerLine | undefined, on = first): GivenThing => ({
  word: `to ${re}`,
  re,
  on,
  words: line && { kind: 'answer', language: 'en', line },
})
const ask = (act: string, when: string, asked: ReturnType<typeof askedOf>, after: number) =>
  mayAsk({ act, when }, asked, onDay(after))

describe('after an answer', () => {
  test('B3-3 a no closes the same act for thirty days, and says from which day it may be asked again', () => {
    const asked = askedOf([left('w', request('Drive me to the clinic'))], [answer('w', 'no', first + 2)])
    for (const act of ['drive me to the clinic', ' Drive  me to the CLINIC! ', 'Drive me, to the clinic.'])
      expect(ask(act, 'another day', asked, 3)).toEqual({ type: 'closed', again: onDay(32) })
    expect(ask('Drive me to the clinic', 'x', asked, 31).type).toBe('closed')
    expect(ask('Drive me to the clinic', 'x', asked, 32).type).toBe('free')
    expect(ask('Drive me to the station', 'on Friday', asked, 3).type).toBe('free')
  })

  test('B3-3 a yes, a “not now” and saying nothing close nothing', () => {
    for (const line of ['yes', 'not-now'] as const) {
      const asked = askedOf([left('w', request('Lend me the van'))], [answer('w', line)])
      expect(ask('Lend me the van', 'on Sunday', asked, 0)).toEqual({ type: 'free' })
    }
    const unanswered = askedOf([left('w', request('Lend me the van'))], [])
    for (const after of [0, 1, 400])
      expect(ask('Lend me the van', 'on Sunday', unanswered, after)).toEqual({ type: 'free' })
  })

  test('B3-3 an answer that lies unopened is read before the same is asked again', () => {
    const asked = askedOf([left('w', request('Lend me the van'))], [answer('w', undefined)])
    expect(ask('lend me the van', 'on Sunday', asked, 5)).toEqual({ type: 'answer-first', answer: 'to w' })
    expect(ask('lend me the van', 'on Sunday', asked, closedDays)).toEqual({ type: 'free' })
    const odd = askedOf([left('w', request('Lend me the van'))], [answer('w', 'heard')])
    expect(ask('lend me the van', 'on Sunday', odd, 5)).toEqual({ type: 'free' })
  })

  test('B3-3 the latest no counts, whatever was said before and after, and taking a request back opens nothing', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            line: fc.constantFrom<RequestAnswer | undefined>(...requestAnswers, undefined),
            on: fc.integer({ min: 0, max: 60 }),
            takenBack: fc.boolean(),
          }),
        ),
        fc.integer({ min: 60, max: 100 }),
        (said, after) => {
          const asked = askedOf(
            said.map(({ takenBack }, at) => left(`w${at}`, request('Mow the lawn'), { takenBack })),
            said.flatMap(({ line, on }, at) => (line ? [answer(`w${at}`, line, first + on)] : [])),
          )
          const noes = said.flatMap(({ line, on }) => (line === 'no' ? [on + closedDays] : []))
          const again = Math.max(-1, ...noes)
          const standing = ask('mow the lawn', 'some other time', asked, after)
          expect(standing).toEqual(again > after ? { type: 'closed', again: onDay(again) } : { type: 'free' })
        },
      ),
    )
  })

  test('B3-3 there are three answers and silence; none of them asks why, and none takes own words', () => {
    expect(answersTo.request).toEqual({ lines: ['yes', 'no', 'not-now'], own: false })
    expect(parseEnvelope({ ...request('x'), why: 'x' })).toBeUndefined()
    expect(parseEnvelope({ kind: 'answer', language: 'en', line: 'why' })).toBeUndefined()
  })

  test('abuse 15 the same act at the same time is not left twice to press for an answer', () => {
    const asked = askedOf([left('w', request('Lend me the van'))], [])
    expect(ask('lend me the VAN', 'On friday.', asked, 90)).toEqual({ type: 'asked', word: 'w' })
    expect(ask('lend me the van', 'on Monday', asked, 1)).toEqual({ type: 'free' })
    const back = askedOf([left('w', request('Lend me the van'), { takenBack: true })], [])
    expect(ask('Lend me the van', 'on Friday', back, 0)).toEqual({ type: 'free' })
    for (const more of ['by', 'remind', 'until', 'answerBy'])
      expect(parseEnvelope({ ...request('x'), [more]: '2026-04-01' }), more).toBeUndefined()
  })
})

describe('what a request is', () => {
  test('abuse 11 asking writes no promise for anyone: a request is an act and a time, and its answer makes no page', () => {
    const words = request('Call your doctor', 'on Monday')
    expect(parseEnvelope(words)).toEqual(words)
    expect(parsePage(words)).toBeUndefined()
    expect(
      parsePage({ kind: 'promise', id: 'p', act: 'Call your doctor', due: '2026-04-01', by: 'ana' }),
    ).toBeUndefined()
    for (const kind of ['promise', 'mark']) expect(parseEnvelope({ ...words, kind })).toBeUndefined()
    for (const more of ['due', 'promise', 'every'])
      expect(parseEnvelope({ ...words, [more]: 'x' })).toBeUndefined()
  })

  test('abuse 30 nothing that is told or asked has a place for an amount; money is a thing to have a limit about', () => {
    const told = { kind: 'limit', language: 'en', limit: 'a', when: 'x', will: 'y' }
    for (const words of [request('x'), told]) {
      expect(parseEnvelope(words)).toBeDefined()
      for (const field of ['amount', 'price', 'sum', 'currency', 'pay', 'account', 'iban'])
        expect(parseEnvelope({ ...words, [field]: 20 }), field).toBeUndefined()
      for (const field of Object.keys(words)) expect(parseEnvelope({ ...words, [field]: 20 })).toBeUndefined()
    }
    expect(limitKinds).toContain('money')
  })

  test('my requests come newest first, each with its own answer, and other things are passed over', () => {
    const all = [
      left('b', request('B'), { on: first + 1, waitsHere: true }),
      left('x', { kind: 'thanks', language: 'en', text: 'x' }),
      left('gone', undefined),
      left('a', request('A'), { takenBack: true }),
    ]
    const asked = askedOf(all, [answer('a', 'yes', first + 3), answer('b', undefined), answer('x', 'no')])
    expect(asked).toEqual([
      {
        word: 'b',
        words: request('B'),
        on: onDay(1),
        takenBack: false,
        waitsHere: true,
        answer: { word: 'to b', on: onDay(0), opened: false },
      },
      {
        word: 'a',
        words: request('A'),
        on: onDay(0),
        takenBack: true,
        waitsHere: false,
        answer: { word: 'to a', on: onDay(3), opened: true, line: 'yes' },
      },
    ])
    expect([longestAct, longestWhen, daysAfter(onDay(0), closedDays)]).toEqual([200, 100, onDay(30)])
  })
})

describe('the same act in other spellings', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzáéíóúüñçß0123456789 ') })
  const noise = fc.string({ unit: fc.constantFrom(...' .,;:!?¿¡«»"\'’–-…()\n\t') })

  test('B3-3 case, accents, punctuation and spaces make no new act', () => {
    fc.assert(
      fc.property(letters, noise, noise, (text, before, after) => {
        fc.pre(plain(text) !== '')
        for (const same of [
          text.toUpperCase(),
          text.normalize('NFD'),
          text.normalize('NFD').replaceAll(/\p{M}/gu, ''),
          `${before}${text}${after}`,
          text.replaceAll(' ', ` ${before} `),
        ])
          expect(isSame(text, same), same).toBe(true)
      }),
    )
  })

  test('B3-3 other letters make another act; comparing is fair both ways and settles at once', () => {
    expect(isSame('Lend me the van', 'Lend me the vans')).toBe(false)
    expect(isSame('Préstame la furgoneta', 'prestame la furgoneta.')).toBe(true)
    expect(isSame('🙏', '🙏 ')).toBe(true)
    expect(isSame('🙏', '!')).toBe(false)
    expect(isSame('', 'van')).toBe(false)
    const any = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(isSame(one, one)).toBe(true)
        expect(isSame(one, other)).toBe(isSame(other, one))
        expect(plain(plain(one))).toBe(plain(one))
      }),
      { numRuns: 300 },
    )
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  a,
  appears,
  b,
  door,
  joins,
  livedPair,
  places,
  runs,
  thanks,
  waits,
} from '../domain/given.contract.ts'
import { paceOf } from '../domain/pace.ts'
import { day } from '../domain/vocabulary.ts'
import { dateIn } from './days.ts'
import { answersTo, laneOfKind } from './kinds.ts'
import { laneClasses, usualDoor } from './lanes.ts'
import { thanksFault, thanksQuestions, thanksWords, type ThanksAsk } from './thanks.ts'
import { parseEnvelope } from './words.ts'

test('B1-1 thanks are sixty words at most, one a day, and what fits can be sealed', () => {
  const words = (many: number) => Array.from({ length: many }, () => 'glad').join(' ')
  expect([thanksFault(words(60)), thanksFault(words(61))]).toEqual([undefined, 'many'])
  expect([thanksFault(' '), thanksFault('a'.repeat(401)), thanksFault('a\u0000')]).toEqual([
    'empty',
    'long',
    'odd',
  ])
  expect(thanksFault('a'.repeat(100_000))).toBe('long')
  expect([laneClasses[laneOfKind.thanks], paceOf.day]).toEqual(['day', { pace: 1, cap: 1 }])
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 450 }), (text) => {
      fc.pre(thanksFault(text) === undefined)
      expect(text.trim().split(/\s+/).length).toBeLessThanOrEqual(thanksWords)
      const given = { kind: 'thanks', language: 'es', text: text.trim() }
      expect(parseEnvelope(given)).toEqual(given)
    }),
  )
})

test('B1-3 thanks have no place for a reply: no line, no own words, and no field for one in what is sealed', () => {
  expect(answersTo.thanks).toEqual({ lines: [], own: false })
  const given = { kind: 'thanks', language: 'en', text: 'You called the clinic.' }
  expect(parseEnvelope(given)).toEqual(given)
  for (const more of ['re', 'reply', 'question', 'line', 'sum'])
    expect(parseEnvelope({ ...given, [more]: 'yes' })).toBeUndefined()
})

const asks = (text: string) => thanksQuestions(text).map(({ ask }) => ask)
const examples: readonly (readonly [ThanksAsk, string])[] = [
  ['finally', 'You finally called the clinic.'],
  ['finally', 'At last you washed up.'],
  ['finally', 'Por fin llamó a la clínica.'],
  ['finally', 'Ya era hora: llamó a su madre.'],
  ['once', 'For once you came home on time.'],
  ['once', 'You cooked, for a change.'],
  ['once', 'Por una vez llegó a casa a las seis.'],
  ['once', 'Esta semana cocinó, para variar.'],
  ['ask', 'You took her to school. Could you do that on Monday as well?'],
  ['ask', 'You took her to school. Keep it up.'],
  ['ask', 'You took her to school. I hope you will again.'],
  ['ask', 'La llevó al colegio. ¿Puede llevarla el lunes?'],
  ['ask', 'La llevó al colegio. Siga así.'],
  ['ask', 'La llevó al colegio. Ojalá lo haga siempre.'],
  ['debt', 'You paid the rent. You owe me the rest.'],
  ['debt', 'You washed up. It is the least you can do.'],
  ['debt', 'You stayed, after everything I did for you.'],
  ['debt', 'Pagó el alquiler. Aún me debe el resto.'],
  ['debt', 'Se quedó, después de todo lo que hice.'],
  ['debt', 'Lavó los platos. Es lo mínimo que podía hacer.'],
]

test.each(examples)('B1-4 a soft question about “%s”: %s', (ask, text) => {
  expect(asks(text)).toContain(ask)
  expect(thanksFault(text)).toBeUndefined()
})

test.each([
  'On Tuesday you called the clinic before nine.',
  'I saw you put the phone down when she came in. I was glad.',
  'I want you to know that I saw you fill the car.',
  'You paid me back the twenty dollars on Friday.',
  'At last week’s dinner you helped my mother up the stairs.',
  'You brought a bag for a change of clothes.',
  'You waited for me in the rain, and once you held the door.',
  'El martes llamó a la clínica antes de las nueve.',
  'Quiero que sepa que me alegró verle lavar los platos.',
  'Al fin y al cabo, usted llenó el depósito sin que nadie lo dijera.',
  'Llevó el abrigo de mi madre y cerró la puerta sin ruido.',
])('B1-4 an act told plainly is not asked about: %s', (text) => {
  expect(asks(text)).toEqual([])
})

test('B1-4 two questions at most, quoting what is there, for any text; and no words but its own are judged', () => {
  const four = 'Please, for once. You finally did it. You owe me.'
  expect(asks(four)).toEqual(['debt', 'ask'])
  expect(thanksQuestions('You FINALLY\n called.')).toEqual([{ ask: 'finally', quote: 'FINALLY' }])
  expect(thanksQuestions('Llamó. Ojalá llame más.')).toEqual([{ ask: 'ask', quote: 'Ojalá' }])
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom('', ...examples),
      (some, one) => {
        const text = `${some} ${one[1] ?? ''}`
        const found = thanksQuestions(text)
        expect(found.length).toBeLessThanOrEqual(2)
        for (const { quote } of found) expect(text.normalize('NFC')).toContain(quote)
      },
    ),
  )
})

test('B1-2 a door with one day in its week hands all thanks of the week on that day, in its hours', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 6, max: 20 }), (weekday, from) => {
      const hours = { zone: 'America/New_York', days: [weekday], from, to: from + 2 }
      const pair = livedPair()
      pair.play(joins(b, { [thanks]: { ...usualDoor('thanks', 'open', hours.zone), hours, cap: 7 } }))
      pair.play(appears(b))
      for (let at = 0; at < 21; at++) {
        expect(pair.play(places(a, `day ${at}`, thanks))).toEqual({ type: 'allowed' })
        pair.play(waits(day))
      }
      const handed = pair.written.filter(({ what }) => what.on === b && what.move === 'handed')
      expect(handed.length).toBeGreaterThanOrEqual(14)
      expect(new Set(handed.map(({ at }) => dateIn(hours.zone, at))).size).toBeLessThanOrEqual(4)
      for (const { at } of handed) {
        const local = Temporal.Instant.fromEpochMilliseconds(at * 1000).toZonedDateTimeISO(hours.zone)
        expect([local.dayOfWeek, local.hour >= from && local.hour < from + 2]).toEqual([weekday, true])
      }
    }),
    { numRuns: runs(20) },
  )
})

test('B1-5 in the bank thanks lie without a cue, and whatever the door, how often follows from the days alone', () => {
  for (const state of ['shut', 'bank', 'knock', 'open'] as const) {
    const pair = livedPair()
    pair.play(joins(b, { [thanks]: door(state) }))
    pair.play(appears(b))
    for (const today of ['one', 'two', 'three']) {
      expect(pair.play(places(a, today, thanks))).toEqual({ type: 'allowed' })
      const on = Math.floor(pair.now() / day) + 1
      const again = { type: 'refused', reason: 'again-on', on }
      expect(pair.play(places(a, `${today} again`, thanks))).toEqual(again)
      pair.play(waits(day))
    }
    const cues = pair.written.flatMap(({ what }) =>
      what.on === b && what.move === 'handed' ? [what.cue] : [],
    )
    expect(cues).toEqual(state === 'shut' ? [] : Array.from({ length: 3 }, () => state !== 'bank'))
  }
})

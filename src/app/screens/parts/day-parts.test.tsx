// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { GivenView } from '../../../vault/views.ts'
import { en } from '../../messages/en.ts'
import { Day } from '../day.tsx'
import {
  dayNow,
  given,
  left,
  mia,
  openScreen,
  standing,
  today,
  type Given,
} from './together-stage.contract.ts'
import { doors, may } from './mia.contract.ts'

const words = en.together.day
const here = { screen: 'day', person: 'mia' } as const
const line = (text: string, on = today): EnvelopeWords => ({ kind: 'today', language: 'en', text, on })
const thanks: EnvelopeWords = { kind: 'answer', language: 'en', line: 'thank-you' }
const theirs = (word: string, more: Partial<GivenView> = {}) =>
  given(word, { lane: 'practical', kind: 'today', ...more })
const open: { close: () => void }[] = []
afterEach(() => {
  for (const screen of open.splice(0)) screen.close()
})
async function show(scene: Given = {}) {
  const screen = await openScreen(Day, here, { person: mia(), ...scene })
  open.push(screen)
  return screen
}

test('S3-8 one line of at most 120 letters, once a day, left as it was typed', async () => {
  const screen = await show()
  await screen.press(en.exchange.practical.leave)
  expect(screen.text('.wrong')).toBe(words.faults.empty)
  for (const [typed, fault] of [
    ['a'.repeat(121), 'long'],
    ['a'.repeat(100_000), 'long'],
    ['call\u0007', 'odd'],
  ] as const) {
    await screen.write(words.begins, typed)
    await screen.press(en.exchange.practical.leave)
    expect(screen.text('.wrong')).toBe(words.faults[fault])
    expect(screen.written(words.begins)).toBe(typed)
  }
  await screen.write(words.begins, ' I call the clinic. ')
  screen.refuse({ ok: false, trouble: 'offline' })
  await screen.press(en.exchange.practical.leave)
  expect(screen.forms.get('day/mia')).toEqual({ text: ' I call the clinic. ' })
  screen.refuse(undefined)
  await screen.press(en.exchange.practical.leave)
  expect(screen.asked.at(-1)).toEqual(['leave', 'mia', line('I call the clinic.')])
  expect(screen.forms.size).toBe(0)
  await screen.become(mia({ left: [left('a', line('I call the clinic.'), { lane: 'practical' })] }))
  expect(screen.all('form')).toEqual([])
  expect(screen.text()).toContain(words.mine)
})

test('S3-8 it begins only when both said yes; until then there is my own yes and nothing else', async () => {
  const none = mia({ matters: standing() })
  const screen = await show({ person: none })
  expect(screen.all('form')).toEqual([])
  expect(screen.texts('.yes-or-not button')).toEqual([en.exchange.both.no, en.exchange.both.yes])
  expect(screen.all('.yes-or-not button').map((one) => one.getAttribute('aria-pressed'))).toEqual([
    'true',
    'false',
  ])
  await screen.press(en.exchange.both.no)
  expect(screen.asked).toEqual([])
  await screen.press(en.exchange.both.yes)
  expect(screen.asked).toEqual([['sayYes', 'mia', 'today']])
  await screen.become(mia({ matters: standing({ today: { mine: true } }) }))
  await screen.press(en.exchange.both.no)
  expect(screen.asked.at(-1)).toEqual(['takeYesBack', 'mia', 'today'])
})

test('S3-8 a line of theirs shows after a press; “Thank you” is all there is to say, once', async () => {
  const screen = await show({
    person: mia({ given: [theirs('g')] }),
    words: { g: line('I plant the beans.') },
  })
  expect(screen.text()).not.toContain('beans')
  await screen.press(en.exchange.practical.read)
  expect(screen.text('.theirs .said')).toBe('I plant the beans.')
  expect(screen.all('.theirs :is(textarea, input)')).toEqual([])
  await screen.press(words.thank)
  expect(screen.asked.at(-1)).toEqual(['answer', 'mia', 'g', { line: 'thank-you' }])
  await screen.become(mia({ given: [theirs('g', { answered: true, opened: true })] }))
  expect(screen.text('.theirs')).toContain(words.thanked)
  expect(screen.texts('.theirs button')).toEqual([])
})

test('S3-8 a thank-you stands beside my line, and nothing else that may come as an answer does', async () => {
  const person = mia({
    left: [left('a', line('I walk.'), { lane: 'practical' })],
    given: [theirs('x', { kind: 'answer', re: 'a' })],
  })
  const thanked = await show({ person, words: { x: thanks } })
  expect(thanked.text('.mine')).toContain('Mia said thank you.')
  const own: EnvelopeWords = { kind: 'answer', language: 'en', text: 'You never do.' }
  const other = await show({ person, words: { x: own } })
  expect(other.text('.mine')).not.toContain('thank you')
  expect(other.text()).not.toContain('never')
})

test('S3-8 days without a line are not drawn, and nothing says how many there were', async () => {
  const days = fc.uniqueArray(fc.integer({ min: dayNow - 60, max: dayNow }), { maxLength: 10 })
  await fc.assert(
    fc.asyncProperty(days, async (on) => {
      const person = mia({ given: on.map((day) => theirs(`g${day}`, { on: day })) })
      const screen = await openScreen(Day, here, { person })
      expect(screen.all('ol > li')).toHaveLength(on.length)
      for (const list of screen.all('ol')) list.remove()
      const rest = screen.text().replaceAll('120', '')
      screen.close()
      expect(rest).not.toMatch(/\d/)
    }),
    { numRuns: 20 },
  )
})

test('S3-8 stopping is one press: the lines are gone at once, nothing is left at their door, and one may begin again', async () => {
  const screen = await show({
    person: mia({ given: [theirs('g', { on: dayNow - 1 }), theirs('n', { on: dayNow + 1 })] }),
  })
  await screen.press(words.stopButton)
  expect(screen.asked).toEqual([
    ['keepPage', { kind: 'day-stopped', id: 'mia', on: today }],
    ['takeYesBack', 'mia', 'today'],
  ])
  expect(screen.text()).toContain(words.stopped)
  expect([screen.all('form').length, screen.all('ol > li').length]).toEqual([0, 1])
  await screen.press(words.begin)
  expect(screen.asked.at(-1)).toEqual(['removePage', 'day-stopped', 'mia'])
  expect([screen.all('form').length, screen.all('ol > li').length]).toEqual([1, 2])
})

test('S3-8 whoever stopped opens nothing more by coming here', async () => {
  const screen = await show({
    person: mia({
      left: [left('a', line('I walk.'), { lane: 'practical' })],
      given: [theirs('x', { kind: 'answer', re: 'a' })],
    }),
    pages: [{ kind: 'day-stopped', id: 'mia', on: today }],
    words: { x: thanks },
  })
  expect(screen.asked).toEqual([])
})

test('V-9 where there is nothing for two, no line can be written; what was there stays readable', async () => {
  const person = mia({ forTwo: false, given: [theirs('g')] })
  const screen = await show({ person, words: { g: line('I walk.') } })
  expect(screen.text()).toContain(en.exchange.both.hidden)
  expect(screen.all('form, .yes-or-not')).toEqual([])
  await screen.press(en.exchange.practical.read)
  expect(screen.text('.said')).toBe('I walk.')
})

test('my own shut door and a lane told shut are said in a sentence, not found out', async () => {
  const shut = await show({ person: mia({ doors: doors('shut') }) })
  expect(shut.text()).toContain(words.doorShut)
  const told = await show({ person: mia({ may: may({ type: 'not-now' }) }) })
  expect(told.text()).toContain(en.exchange.practical.notNow)
  expect(told.texts('form button')).toEqual([])
})

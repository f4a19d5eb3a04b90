// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { EnvelopeWords, PracticalQuestion } from '../../../practice/words.ts'
import { en } from '../../messages/en.ts'
import { Practical } from '../practical.tsx'
import { pageOf } from './practical-page.contract.ts'
import { givenNote, leftNote, noteWords, stage } from './practical-stage.contract.ts'
import { mia } from './mia.contract.ts'

const words = en.exchange.practical
const here = { screen: 'practical', person: 'mia' } as const
const form = '.exchange form'
const page = pageOf(Practical)
const { all, one, text, show } = page

async function opened(question: PracticalQuestion, more = {}) {
  const given = [givenNote('a', { opened: true })]
  const on = stage(here, mia({ given, ...more }), { words: { a: noteWords('Five?', question) } })
  await show(on.props)
  return on
}

test.each([
  ['none', ['nothing', 'own']],
  ['yes-no', ['nothing', 'yes', 'no', 'own']],
  ['time', ['nothing', 'yes', 'no', 'other-time', 'own']],
] as const)(
  'B3-1 to a note that asks %s: nothing first, none picked, rows of one size',
  async (question, values) => {
    await opened(question)
    expect(all(`${form} input[type=radio]`).map((radio) => radio.getAttribute('value'))).toEqual(values)
    expect(all(`${form} input:checked`)).toEqual([])
    expect(new Set(all(`${form} .choice`).map(({ className }) => className)).size).toBe(1)
    expect(one('.exchange .primary')).toBeNull()
    expect(one('.exchange details')?.hasAttribute('open')).toBe(false)
  },
)

test('B3-1 a line is a line, own words are 280 signs at most, and saying nothing says nothing', async () => {
  const { asked, forms } = await opened('yes-no')
  const answers = () => asked.filter(([what]) => what === 'answer')
  await page.submit(form)
  expect(text(`${form} .wrong`)).toBe(words.pick)
  await page.click(`${form} input[value=nothing]`)
  await page.submit(form)
  await page.click(`${form} input[value=own]`)
  await page.submit(form)
  expect(text(`${form} .field .wrong`)).toBe(words.answerFaults.empty)
  await page.write(`${form} textarea`, 'a'.repeat(281))
  expect(text(`${form} .field .wrong`)).toBe(words.answerFaults.long)
  await page.submit(form)
  expect(answers()).toEqual([])
  await page.write(`${form} textarea`, ' At six. ')
  expect(forms.get('practical-answer/a')).toEqual({ picked: 'own', text: ' At six. ' })
  await page.submit(form)
  await page.click(`${form} input[value=no]`)
  await page.submit(form)
  expect(answers()).toEqual([
    ['answer', 'mia', 'a', { text: 'At six.' }],
    ['answer', 'mia', 'a', { line: 'no' }],
  ])
})

test('I2 where one has not said that one is here, the button says that an answer does', async () => {
  await opened('yes-no', { appeared: false })
  await page.click(`${form} input[value=yes]`)
  expect(text(`${form} button[type=submit]`)).toContain('This also tells Mia you are here')
  await page.click(`${form} input[value=nothing]`)
  expect(text(`${form} button[type=submit]`)).not.toContain('tells')
})

test('abuse 17 one answer to a note, none to an answer; no reaction, and nothing left can be changed', async () => {
  await opened('yes-no', { given: [givenNote('a', { opened: true, answered: true })] })
  expect(all(form)).toEqual([])
  const back: EnvelopeWords = { kind: 'answer', language: 'en', text: 'At six.' }
  const given = [givenNote('c', { kind: 'answer', re: 'b', opened: true })]
  await page.clear()
  await show(stage(here, mia({ left: [leftNote('b')], given }), { words: { c: back } }).props)
  expect(text('.theirs .said')).toBe('At six.')
  expect(all('.exchange :is(form, input, textarea, select)')).toEqual([])
  expect(page.texts('.exchange button')).toEqual([en.people.left.takeBack])
})

test('nobody can answer in a closed space', async () => {
  await opened('yes-no', { closed: true })
  expect(all(form)).toEqual([])
})

// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { quietForm, quietFrom } from '../../../practice/setbacks.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import { en } from '../../messages/en.ts'
import { Bank } from '../bank.tsx'
import { Person } from '../person.tsx'
import { Read } from '../read.tsx'
import { type Given, given, openStage } from './limit-stage.contract.ts'
import { mia } from './mia.contract.ts'

const words = en.people.happened
const here = { screen: 'read', person: 'mia', word: 'g' } as const
const note: EnvelopeWords = {
  kind: 'setback',
  language: 'en',
  text: 'I drank.',
  safe: true,
  next: 'I call Ann.',
}
const lying = (kind: 'setback' | 'safe' | 'answer' | 'plan-part', more: Parameters<typeof given>[2] = {}) =>
  mia({ given: [given('g', kind, { lane: 'plan', ...more })] })

const open: { close: () => void }[] = []
afterEach(() => {
  for (const stage of open.splice(0)) stage.close()
})
async function stand(Shown: typeof Read, over: Given) {
  const stage = openStage(Shown, over)
  open.push(stage)
  await stage.draw()
  return stage
}

test('F2-6 before the note: now or later, and nothing to decide today; what it is, is not said', async () => {
  const stage = await stand(Read, { place: here, person: lying('setback'), words: { g: note } })
  expect(stage.text()).toContain(words.first)
  expect(stage.texts('h1')).toEqual([en.letter.read.other('Mia')])
  expect(stage.text()).not.toContain('I drank.')
  expect(stage.texts('button')).toContain(en.letter.read.notNow)
})

test('F2-6 with the note: the reader’s own care, rest in one press, and three lines of one size after saying nothing', async () => {
  const stage = await stand(Read, { place: here, person: lying('setback'), words: { g: note } })
  await stage.press(en.letter.read.read)
  expect(stage.texts('.letter p').join('\n')).toContain('I drank.')
  expect(stage.text()).toContain(words.safe)
  expect(stage.text()).toContain(words.cause)
  for (const line of words.lines) expect(stage.texts('aside p')).toContain(line)
  expect(stage.all('aside a[href="/help.html#family"]')).toHaveLength(1)
  expect(stage.texts('button')).toContain(en.letter.read.rest)
  expect(stage.radios().map(({ value }) => value)).toEqual(['nothing', 'got-it', 'need-time', 'are-you-safe'])
  expect(stage.radios().some(({ checked }) => checked)).toBe(false)
  expect(stage.all('textarea')).toHaveLength(0)
})

test('F2-6 asked if one is safe, one line says so while it is quiet, and once', async () => {
  const answer: EnvelopeWords = { kind: 'answer', language: 'en', line: 'are-you-safe' }
  const quiet = quietFrom(Math.floor(Date.now() / 1000))
  const over = { place: here, person: lying('answer', { opened: true }), words: { g: answer } }
  const stage = await stand(Read, { ...over, forms: { [quietForm('mia')]: quiet } })
  await stage.draw()
  await stage.press(en.people.quiet.safe)
  expect(stage.asked[0]).toBe(JSON.stringify(['leave', 'mia', { kind: 'safe', language: 'en' }]))
  const later = await stand(Read, { ...over, forms: { [quietForm('mia')]: { ...quiet, safe: 'yes' } } })
  await later.draw()
  expect(later.texts('button')).not.toContain(en.people.quiet.safe)
})

test('F2-6 a note lies on the page of a person as letters do, and in the bank it looks like one', async () => {
  const person = lying('setback')
  const page = await stand(Person, { place: { screen: 'person', person: 'mia' }, person })
  expect(page.texts('.given .rooms b')).toEqual([en.people.person.note, en.people.person.bank])
  const letter = { ...lying('setback', { cue: false }) }
  const bank = await stand(Bank, { place: { screen: 'bank', person: 'mia' }, person: letter })
  expect(bank.text()).toContain(en.people.bank.from('Mia'))
  expect(bank.text()).not.toContain(en.people.person.note)
})

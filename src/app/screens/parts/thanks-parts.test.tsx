// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { EnvelopeWords } from '../../../practice/words.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { placeAt } from '../../place.ts'
import { Thanks } from '../thanks.tsx'
import { pageOf } from './practical-page.contract.ts'
import { givenNote, leftNote, stage } from './practical-stage.contract.ts'
import { mia } from './mia.contract.ts'

const words = en.exchange.thanks
const here = { screen: 'thanks', person: 'mia' } as const
const page = pageOf(Thanks)
const { all, one, text, texts, show } = page
const thanks = (text: string): EnvelopeWords => ({ kind: 'thanks', language: 'en', text })

test('B1-1 one field that asks for one act, with its limit, and a sentence at it when it does not fit', async () => {
  const { props, asked, forms } = stage(here, mia())
  await show(props)
  expect(all('form :is(input, textarea, select)')).toHaveLength(1)
  expect(text('form label')).toBe('What is one small thing they did this week that you were glad about?')
  expect(text('form .hint')).toBe('Say what you saw. Nothing else needs to be in it. 60 words at most.')
  await page.submit('form')
  expect(text('form .wrong')).toBe(words.faults.empty)
  for (const [typed, fault] of [
    ['glad '.repeat(61), 'many'],
    ['a'.repeat(401), 'long'],
    ['a'.repeat(100_000), 'long'],
    ['You came\u0007', 'odd'],
  ] as const) {
    await page.write('textarea', typed)
    expect(text('form .wrong')).toBe(words.faults[fault])
    await page.submit('form')
    expect(page.written('textarea')).toBe(typed)
  }
  expect(asked).toEqual([])
  await page.write('textarea', ' On Tuesday you called the clinic. ')
  expect(forms.get('thanks/mia')).toEqual({ text: ' On Tuesday you called the clinic. ' })
  await page.submit('form')
  expect(asked).toEqual([['leave', 'mia', thanks('On Tuesday you called the clinic.')]])
  expect(forms.size).toBe(0)
})

test('B1-3 there is no place for a reply, before and after reading', async () => {
  const given = [givenNote('a', { lane: 'thanks', kind: 'thanks' })]
  await show(stage(here, mia({ given }), { words: { a: thanks('You washed up.') } }).props)
  const slots = () => all('.exchange :is(form, input, textarea, select, details)')
  expect(slots()).toEqual([])
  await page.press(en.exchange.practical.read)
  expect(text('.theirs .said')).toBe('You washed up.')
  expect([slots(), all('.exchange button')]).toEqual([[], []])
})

test.each([
  ['en', 'You finally called. Keep it up.', en],
  ['es', 'Por fin llamó. Siga así.', es],
] as const)(
  'B1-4 it asks softly, quotes, can be hidden, and stops nothing: %s',
  async (language, typed, t) => {
    const { props, asked } = stage(here, mia(), { language })
    const { ask, finally: atLast } = t.exchange.thanks.asks
    await show(props)
    expect(all('.asks')).toEqual([])
    await page.write('textarea', typed)
    expect(texts('.asks p')).toEqual([ask, atLast])
    expect([ask, atLast].every((question) => question.endsWith('?'))).toBe(true)
    await page.press(t.exchange.thanks.hide)
    expect(texts('.asks p')).toEqual([atLast])
    await page.submit('form')
    expect(asked).toEqual([['leave', 'mia', { kind: 'thanks', language, text: typed }]])
  },
)

test('abuse 18 what I left is folded away from what I was given; nothing counts or compares them', async () => {
  const around = async (many: number) => {
    const given = Array.from({ length: many }, (_, at) =>
      givenNote(`g${at}`, { lane: 'thanks', kind: 'thanks' }),
    )
    const left = Array.from({ length: 21 - many }, (_, at) =>
      leftNote(`l${at}`, { lane: 'thanks', words: thanks('You came.') }),
    )
    await page.clear()
    await show(stage(here, mia({ given, left })).props)
    expect([all('section .theirs').length, all('details .mine').length]).toEqual([many, 21 - many])
    for (const list of all('.exchange')) list.remove()
    return text()
  }
  const some = await around(1)
  expect(some.replaceAll('60', '')).not.toMatch(/\d/)
  for (const many of [2, 11, 20]) expect(await around(many)).toBe(some)
})

test('B1-2 the way to one day a week for thanks is my own door for them', async () => {
  await show(stage(here, mia()).props)
  expect(text('.side .rooms a')).toContain(words.doorLine)
  expect(placeAt(one('.side .rooms a')?.getAttribute('href') ?? null)).toEqual({
    screen: 'door',
    person: 'mia',
    lane: 'thanks',
  })
})

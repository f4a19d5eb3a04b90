// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import type { PageWords } from '../../../practice/pages.ts'
import { en } from '../../messages/en.ts'
import { placeAt } from '../../place.ts'
import { Parked } from '../parked.tsx'
import { mia, openScreen, today, type Given } from './together-stage.contract.ts'

const words = en.together.parked
const here = { screen: 'parked', person: 'mia' } as const
const topic = (id: string, text: string, person = 'mia'): PageWords => ({
  kind: 'parked',
  id,
  person,
  text,
  on: today,
})
const open: { close: () => void }[] = []
afterEach(() => {
  for (const screen of open.splice(0)) screen.close()
})
async function show(scene: Given = {}) {
  const screen = await openScreen(Parked, here, { person: mia(), ...scene })
  open.push(screen)
  return screen
}

test('S5-10 a topic is kept as a page of one’s own, and nothing is asked of the client that reaches anyone', async () => {
  const screen = await show()
  for (const [typed, fault] of [
    ['', 'empty'],
    ['a'.repeat(201), 'long'],
    ['a'.repeat(100_000), 'long'],
    ['a\u0007', 'odd'],
  ] as const) {
    await screen.write(words.label, typed)
    await screen.press(words.add)
    expect(screen.text('.wrong')).toBe(words.faults[fault])
  }
  await screen.write(words.label, ' The money from March ')
  expect(screen.forms.get('parked/mia')).toEqual({ text: ' The money from March ' })
  await screen.press(words.add)
  expect(screen.asked).toEqual([
    ['keepPage', { kind: 'parked', id: 'id1', person: 'mia', text: 'The money from March', on: today }],
  ])
  expect(screen.text('li')).toContain('The money from March')
})

test('S5-10 from here no way leads to a letter, a talk or a person’s door: only back, and to help', async () => {
  const screen = await show({ pages: [topic('a', 'The money'), topic('b', 'March')] })
  const ways = screen.all('a').map((link) => link.getAttribute('href'))
  expect(ways.map((way) => placeAt(way) ?? way)).toEqual([{ screen: 'person', person: 'mia' }, '/help.html'])
  expect(screen.texts('li button')).toEqual([words.remove, words.remove])
  expect(screen.text('aside')).toContain(words.whyLine)
})

test('S5-10 each person’s topics stand apart; removing one is asked once more, and keeping it comes first', async () => {
  const screen = await show({ pages: [topic('a', 'The money'), topic('b', 'Not hers', 'ann')] })
  expect(screen.text()).not.toContain('Not hers')
  await screen.press(words.remove)
  expect(screen.texts('dialog .row button')).toEqual([words.keep, words.remove])
  await screen.press(words.remove, 1)
  expect(screen.asked).toEqual([['removePage', 'parked', 'a']])
  expect(screen.text()).toContain(words.removed)
})

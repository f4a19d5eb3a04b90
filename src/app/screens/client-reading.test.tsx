// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import type { ReadingView } from '../../vault/views-helping.ts'
import { en } from '../messages/en.ts'
import { OneClient } from './client.tsx'
import { dayNow, helped, openHelping } from './parts/helping-stage.contract.ts'

const words = en.reading.asked
const open: { close: () => void }[] = []
afterEach(() => {
  for (const screen of open.splice(0)) screen.close()
})

const asked: ReadingView = {
  word: 'w_one',
  letter: 'one',
  words: { kind: 'letter', language: 'en', text: 'I took the money.', line: 'About March' },
  on: dayNow - 1,
  until: dayNow + 30,
  cosigned: false,
}
async function show(reading: ReadingView, word?: string) {
  const at = { screen: 'client', person: 'ray', ...(word !== undefined && { word }) } as const
  const screen = await openHelping(OneClient, at, { people: [helped('ray', { readings: [reading] })] })
  open.push(screen)
  return screen
}

test('S1-2 a letter to read first stands on the page of who wrote it, and its words behind a press', async () => {
  const screen = await show(asked)
  expect(screen.texts(`ul[aria-label="${words.list}"] li`)).toEqual([expect.stringContaining('About March')])
  expect(screen.text()).not.toContain('I took the money.')
  const one = await show(asked, 'w_one')
  expect(one.text('.letter')).toBe('I took the money.')
})

test('S1-2 own words go before the name does; a refusal keeps what was typed, and a second visit finds it', async () => {
  const screen = await show(asked, 'w_one')
  await screen.write(words.own, ' Say whose it was. ')
  screen.refused.set('answer', { ok: false, trouble: 'offline' })
  await screen.press(words.go)
  expect(screen.asked.map(([what]) => what)).toEqual(['answer'])
  expect(screen.text()).toContain(en.trouble.offline)
  expect(screen.forms.get('reading/w_one')).toEqual({ text: ' Say whose it was. ' })
  screen.refused.clear()
  await screen.press(words.go)
  expect(screen.asked.slice(1)).toEqual([
    ['answer', 'ray', 'w_one', { text: 'Say whose it was.' }],
    ['coSign', 'ray', 'w_one'],
  ])
  expect(screen.forms.has('reading/w_one')).toBe(false)
})

test('S1-2 "not like this" puts no name to it, and needs own words', async () => {
  const screen = await show(asked, 'w_one')
  await screen.press(words.not)
  expect(screen.texts('.wrong')).toEqual([words.ownEmpty])
  expect(screen.asked).toEqual([])
  await screen.write(words.own, 'Leave out the last line.')
  await screen.press(words.not)
  expect(screen.asked).toEqual([['answer', 'ray', 'w_one', { text: 'Leave out the last line.' }]])
})

test('S1-2 once the name stands, nothing is left to press', async () => {
  const screen = await show({ ...asked, cosigned: true, said: 'Good.' }, 'w_one')
  expect(screen.texts('button')).toEqual([])
  expect(screen.text()).toContain(words.went)
})

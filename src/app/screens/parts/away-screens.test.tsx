// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { PutAway } from '../put-away.tsx'
import { Settings } from '../settings.tsx'
import { hands, ray, stage } from './door-stage.contract.ts'

const words = en.door.away
let place: HTMLElement
let me: ReturnType<typeof hands>

beforeEach(() => {
  place = document.createElement('div')
  document.body.append(place)
  me = hands(place)
})
afterEach(async () => {
  await me.clear()
  place.remove()
})

const field = () => place.querySelector<HTMLInputElement>('main input')
const wrong = () => place.querySelector('.wrong')?.textContent

test('abuse 53 putting away asks one word, says what it keeps off and what not, and then names nobody', async () => {
  const { props, asked, change } = stage({ screen: 'put-away', person: 'ray' }, ray())
  await me.show(<PutAway {...props} />)
  expect(me.text()).toContain(words.keeps)
  expect(words.keeps).toContain('It is not proof that nothing is here.')
  expect(es.door.away.keeps).toContain('No prueba que aquí no haya nada.')
  await me.write('  River Stone ')
  await me.send()
  expect(asked).toEqual([['putAway', 'ray', 'river stone']])
  change(undefined)
  await me.show(<PutAway {...props} />)
  expect(place.querySelector('h1')?.textContent).toBe(words.doneHeading)
  expect(me.text()).not.toContain('Ray')
})

test('abuse 53 a word that is missing, short, long or made of nothing gets its sentence, and stays where it was', async () => {
  const { props, asked } = stage({ screen: 'put-away', person: 'ray' }, ray())
  await me.show(<PutAway {...props} />)
  for (const [typed, fault] of [
    ['', words.faults.empty],
    ['\u0000\u0007', words.faults.empty],
    ['abc', words.faults.short],
    ['a'.repeat(100_000), words.faults.long],
  ] as const) {
    await me.write(typed)
    await me.send()
    expect(wrong()).toBe(fault)
    expect(field()?.value).toBe(typed)
    expect(document.activeElement).toBe(field())
  }
  expect(asked).toEqual([])
})

test('abuse 53 the word is not offered again by the browser, and not kept while it is typed', async () => {
  const { props } = stage({ screen: 'put-away', person: 'ray' }, ray())
  await me.show(<PutAway {...props} />)
  await me.write('river stone')
  expect(field()?.autocomplete).toBe('off')
  await me.clear()
  await me.show(<PutAway {...props} />)
  expect(field()?.value).toBe('')
})

test('abuse 53 the field in the settings stands for everyone, and every word that finds nothing gets one answer', async () => {
  const { props, asked, refuse, went } = stage({ screen: 'settings' }, ray())
  await me.show(<Settings {...props} />)
  expect(me.text()).not.toMatch(/away|hidden|secret/i)
  refuse({ ok: false, trouble: 'wrong' })
  for (const typed of ['abc', 'a wrong word', 'a'.repeat(100_000)]) {
    await me.write(typed)
    await me.press(en.account.settings.findDo)
    expect(wrong()).toBe(en.account.settings.findNothing)
  }
  await me.write(' ')
  await me.press(en.account.settings.findDo)
  expect(wrong()).toBe(en.account.settings.findEmpty)
  expect(asked).toEqual([['bringBack', 'a wrong word']])
  expect(went).toEqual([])
})

test('abuse 53 the word brings them back, however it is written', async () => {
  const { props, asked, went } = stage({ screen: 'settings' }, ray())
  await me.show(<Settings {...props} />)
  await me.write('RIVER stone ')
  await me.press(en.account.settings.findDo)
  expect(asked).toEqual([['bringBack', 'river stone']])
  expect(went).toEqual([{ screen: 'person', person: 'ray' }])
})

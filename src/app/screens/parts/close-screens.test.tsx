// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PersonView } from '../../../vault/views.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { Close } from '../close.tsx'
import { Order } from '../order.tsx'
import { hands, ray, stage } from './door-stage.contract.ts'

const words = en.door.order
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

const values = () => me.all<HTMLInputElement>('input[type=radio]').map(({ value }) => value)

test('O-2 abuse 5 either of the two says an order at any time: one press, no reason, nothing of the other asked', async () => {
  const states: readonly Partial<PersonView>[] = [
    {},
    { theyAppeared: false },
    { paused: true },
    { resting: true },
    { leftQuietly: true },
    { closed: true },
  ]
  for (const state of states) {
    const { props, asked } = stage({ screen: 'order', person: 'ray' }, ray(state))
    await me.show(<Order {...props} />)
    expect(place.querySelector('main textarea, main input:not([type=radio])')).toBeNull()
    await me.pick('quietly')
    await me.send()
    expect(asked).toEqual([['hold', 'ray', false]])
    expect(me.text()).toContain(words.doneQuietly)
    await me.clear()
  }
})

test('O-2 keeping it as it is comes first, all ways are of one size, none is picked, and keeping asks nothing', async () => {
  const { props, asked, went } = stage({ screen: 'order', person: 'ray' }, ray())
  await me.show(<Order {...props} />)
  expect(values()).toEqual(['keep', 'quietly', 'aloud'])
  expect(new Set(me.all('.choice').map(({ className }) => className)).size).toBe(1)
  expect(place.querySelector('main .primary')).toBeNull()
  await me.send()
  expect(place.querySelector('.wrong')?.textContent).toBe(words.pick)
  expect(document.activeElement).toBe(place.querySelector('input[type=radio]'))
  await me.pick('keep')
  await me.send()
  expect([asked, went]).toEqual([[], [{ screen: 'person', person: 'ray' }]])
})

test('O-3 said aloud, they are told in the words of any closing, and nothing in them names an order', async () => {
  const { props, asked } = stage({ screen: 'order', person: 'ray' }, ray())
  await me.show(<Order {...props} />)
  await me.pick('aloud')
  await me.send()
  expect(asked).toEqual([['hold', 'ray', true]])
  for (const { order, close } of [en.door, es.door]) {
    expect(order.aloudHint).toBe(close.aloudHint)
    const told = /[^.]*\.$/.exec(close.doneAloud)?.[0]
    expect(order.doneAloud.endsWith(told ?? 'nothing')).toBe(true)
    expect(order.aloudLater).toBe(close.aloudLater)
  }
})

test('O-3 whoever has not said that they are here stays unsaid, also when they choose aloud', async () => {
  const { props } = stage({ screen: 'order', person: 'ray' }, ray({ appeared: false }))
  await me.show(<Order {...props} />)
  expect(me.text()).toContain(words.aloudLater)
  await me.pick('aloud')
  await me.send()
  expect(me.text()).toContain(words.doneQuietly)
})

test('O-2 a hold that stands is shown as it is, with help, and with nothing to lift it', async () => {
  const { props } = stage({ screen: 'order', person: 'ray' }, ray({ held: true, leftQuietly: true }))
  await me.show(<Order {...props} />)
  expect(me.text()).toContain(words.stands)
  expect(me.buttons()).toEqual([])
  expect(values()).toEqual([])
  expect(place.querySelector('main a[href="/help.html"]')).not.toBeNull()
  for (const order of [en.door.order, es.door.order])
    expect(JSON.stringify(order)).not.toMatch(/undo|deshacer/i)
})

test('where there is no space there is nothing to stop, and it says so', async () => {
  const { props } = stage({ screen: 'order', person: 'ray' }, ray({ space: false, doors: undefined }))
  await me.show(<Order {...props} />)
  expect(me.text()).toContain(words.noSpace)
  expect(me.buttons()).toEqual([])
})

test('V-1 closing is one press whatever the other did, and the order and putting away are beside it', async () => {
  const { props, asked } = stage({ screen: 'close', person: 'ray' }, ray({ paused: true }))
  await me.show(<Close {...props} />)
  expect(values()).toEqual(['keep', 'rest', 'quietly', 'aloud'])
  const ways = me.all('.rooms b').map(({ textContent }) => textContent)
  expect(ways).toEqual([en.door.close.order, en.door.close.away])
  await me.pick('quietly')
  await me.send()
  expect(asked).toEqual([['close', 'ray', false]])
  expect(me.text()).toContain(en.door.close.doneQuietly)
  expect(me.all('.rooms b').map(({ textContent }) => textContent)).toEqual([en.door.close.away])
})

test('a trouble is said beside the press, and the choice stays', async () => {
  const { props, refuse } = stage({ screen: 'order', person: 'ray' }, ray())
  refuse({ ok: false, trouble: 'offline' })
  await me.show(<Order {...props} />)
  await me.pick('quietly')
  await me.send()
  expect(me.text()).toContain(en.trouble.offline)
  expect(me.all<HTMLInputElement>('input:checked').map(({ value }) => value)).toEqual(['quietly'])
})

// @vitest-environment happy-dom
import { render, type VNode } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Day } from '../../../domain/vocabulary.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { LetterLeaveForm } from './letter-leave-form.tsx'

let place: HTMLElement

beforeEach(() => {
  place = document.createElement('div')
  document.body.append(place)
})
afterEach(() => {
  void act(() => render(null, place))
  place.remove()
})

const show = (node: VNode) => void act(() => render(node, place))
const buttons = () => [...place.querySelectorAll('button')].map(({ textContent }) => textContent)
const leave = en.letter.leave
const leaving = (did: string[], left: (Day | undefined)[] = []) =>
  show(
    <LetterLeaveForm
      words={leave}
      today="2026-11-30"
      onNotYet={() => did.push('not yet')}
      onLook={() => did.push('look')}
      onLeave={(until) => {
        did.push('leave')
        left.push(until)
      }}
    />,
  )
const submit = () =>
  void act(() => void place.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })))
const look = (value: string) =>
  void act(() => place.querySelector<HTMLInputElement>(`input[value=${value}]`)?.click())

test('S1-1 no letter is left without the look, and where one may be so the questions come first', () => {
  const did: string[] = []
  leaving(did)
  expect([...place.querySelectorAll('input')].some(({ checked }) => checked)).toBe(false)
  submit()
  expect(did).toEqual([])
  expect(place.querySelector('.wrong')?.textContent).toBe(leave.lookPick)
  look('some')
  expect(buttons()).toEqual([leave.notYet, leave.lookFirst])
  submit()
  look('none')
  submit()
  expect(did).toEqual(['look', 'leave'])
  expect(en.letter.leave.looks).toHaveLength(5)
  expect(es.letter.leave.looks).toHaveLength(5)
})

test('K4-3 a letter lies there without an end unless its writer says how long', () => {
  const left: (Day | undefined)[] = []
  leaving([], left)
  look('none')
  submit()
  const select = place.querySelector('select')
  if (select) select.selectedIndex = 1
  void act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })))
  submit()
  expect(left).toEqual([undefined, Date.UTC(2026, 11, 30) / 86_400_000])
})

// @vitest-environment happy-dom
import { render, type VNode } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { HarmAnswers } from '../../../practice/harms.ts'
import { en } from '../../messages/en.ts'
import { HarmForm, type HarmFields } from './harm-form.tsx'
import { HarmList } from './harm-list.tsx'
import { HarmQuestions } from './harm-questions.tsx'
import { HarmValues } from './harm-values.tsx'

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
const submit = () =>
  void act(() => void place.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })))
const press = (label: string) =>
  void act(() => [...place.querySelectorAll('button')].find((one) => one.textContent === label)?.click())
const write = (control: HTMLInputElement | HTMLTextAreaElement | null, text: string) => {
  if (!control) throw new Error('There is nothing to write in.')
  control.value = text
  void act(() => void control.dispatchEvent(new Event('input', { bubbles: true })))
}
const wrong = () => place.querySelector('.wrong')?.textContent

function Asking({ heard }: { heard: (answers: HarmAnswers | 'on') => void }) {
  const [answers, setAnswers] = useState<HarmAnswers>({})
  return (
    <HarmQuestions
      words={en.harms.check}
      answers={answers}
      onAnswer={(next) => {
        setAnswers(next)
        heard(next)
      }}
      onGoOn={() => heard('on')}
      backHref="#0"
    />
  )
}

test('S1-1 five questions on one page, nothing picked, three answers of one size, and each needs one', () => {
  const heard: (HarmAnswers | 'on')[] = []
  show(<Asking heard={(one) => heard.push(one)} />)
  const groups = [...place.querySelectorAll('fieldset')]
  expect(groups.map((group) => group.querySelectorAll('input').length)).toEqual([3, 3, 3, 3, 3])
  expect([...place.querySelectorAll('input')].some(({ checked }) => checked)).toBe(false)
  expect(new Set([...place.querySelectorAll('.choice')].map(({ className }) => className)).size).toBe(1)
  expect(place.querySelector('.primary, textarea, input:not([type=radio])')).toBe(null)
  submit()
  expect(heard).toEqual([])
  expect(place.querySelectorAll('.wrong')).toHaveLength(5)
  void act(() => groups[1]?.querySelectorAll('input')[2]?.click())
  submit()
  expect(heard).toEqual([{ stop: 'unsure' }, 'on'])
})

function Form({ heard }: { heard: (text: string, who: string) => void }) {
  const [fields, setFields] = useState<HarmFields>({ text: '', who: 'gone' })
  return (
    <HarmForm
      words={en.harms.harms}
      language="en"
      people={[{ id: 'p', name: 'Mia' }]}
      fields={fields}
      onKeep={setFields}
      onAdd={heard}
    />
  )
}

test('what goes on the list is one line or two; empty, long and unseen things are said or go, and words stay', () => {
  const heard: string[][] = []
  show(<Form heard={(text, who) => heard.push([text, who])} />)
  const area = () => place.querySelector('textarea')
  submit()
  expect(wrong()).toBe(en.harms.harms.need)
  expect(document.activeElement).toBe(area())
  write(area(), 'a'.repeat(100_000))
  expect(wrong()).toBe(en.harms.harms.long)
  submit()
  expect(area()?.value).toHaveLength(100_000)
  expect(heard).toEqual([])
  write(area(), ' I took\u0000 it. ')
  submit()
  expect(heard).toEqual([['I took it.', '']])
})

test('each thing on the list leads to the questions, and taking it off is asked once', () => {
  const removed: string[] = []
  show(
    <HarmList
      words={en.harms.harms}
      harms={[
        { kind: 'harm', id: 'h1', text: 'The rent money', who: 'p', on: '2026-03-25' },
        { kind: 'harm', id: 'h2', text: 'The lie', who: 'gone', on: '2026-03-25' },
      ]}
      nameOf={(id) => (id === 'p' ? 'Mia' : undefined)}
      onRemove={(id) => removed.push(id)}
    />,
  )
  expect(place.querySelectorAll('a')).toHaveLength(2)
  expect(place.textContent).toContain('About Mia')
  expect(place.querySelector('time')).toBe(null)
  press(`${en.harms.harms.remove}: The lie`)
  expect(place.querySelector('dialog')?.textContent).toContain(en.harms.harms.removeHint)
  press(en.harms.harms.keep)
  expect([removed, place.querySelector('dialog')]).toEqual([[], null])
  press(`${en.harms.harms.remove}: The lie`)
  press(en.harms.harms.remove)
  expect(removed).toEqual(['h2'])
})

test('what matters to me goes nowhere: going on and going past it hand over nothing', () => {
  const heard: unknown[][] = []
  show(<HarmValues words={en.harms.values} language="en" onGoOn={(...all) => heard.push(all)} />)
  expect(place.textContent).toContain(en.harms.values.notKept)
  write(place.querySelector('input'), 'My sister')
  submit()
  press(en.harms.values.skip)
  expect(heard.map((all) => all.filter((one) => typeof one === 'string'))).toEqual([[], []])
  expect(JSON.stringify(heard)).not.toContain('sister')
})

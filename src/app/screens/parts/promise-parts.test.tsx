// @vitest-environment happy-dom
import { render, type VNode } from 'preact'
import { act } from 'preact/test-utils'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { en } from '../../messages/en.ts'
import { type Made, MakePromise, noPromise } from './make-promise.tsx'
import { type Marked, MarkPromise, type MarkPromiseProps, noMark } from './mark-promise.tsx'

let place: HTMLElement

beforeEach(() => {
  place = document.createElement('div')
  document.body.append(place)
})
afterEach(() => {
  void act(() => render(null, place))
  place.remove()
})

const words = en.today.promise
const show = (node: VNode) => void act(() => render(node, place))
const radios = () => [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')]
const submit = () =>
  void act(() => void place.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })))
const pick = (value: string) =>
  void act(() =>
    radios()
      .find((one) => one.value === value)
      ?.click(),
  )
const write = (control: Element | null | undefined, text: string) => {
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement))
    throw new Error('There is nothing to write in.')
  control.value = text
  void act(() => void control.dispatchEvent(new Event('input', { bubbles: true })))
}

/** A form that keeps what is typed, as the device does. */
function Kept<F extends Readonly<Record<string, string>>>(props: {
  empty: F
  children: (form: { fields: F; keep: (fields: F) => void; drop: () => void }) => VNode
}) {
  const [fields, keep] = useState(props.empty)
  return props.children({ fields, keep, drop: () => keep(props.empty) })
}

describe('marking a day of a promise', () => {
  const marking = (over: Partial<MarkPromiseProps> = {}) => {
    const heard: Marked[] = []
    show(
      <Kept empty={noMark}>
        {(form) => (
          <MarkPromise
            words={words}
            language="en"
            form={form}
            faultOf={() => undefined}
            onMark={(marked) => void heard.push(marked)}
            {...over}
          />
        )}
      </Kept>,
    )
    return heard
  }

  test('S3-5 five marks of one kind, none picked, and the one who promised says which', () => {
    const heard = marking()
    expect(radios().map(({ value, checked }) => [value, checked])).toEqual([
      ['kept', false],
      ['partly', false],
      ['ahead', false],
      ['told', false],
      ['let', false],
    ])
    expect(new Set([...place.querySelectorAll('.choice')].map(({ className }) => className)).size).toBe(1)
    expect(new Set([...place.querySelectorAll('.glyph')].map((sign) => sign.innerHTML)).size).toBe(5)
    submit()
    expect(heard).toEqual([])
    expect(place.querySelector('.wrong')?.textContent).toBe(words.pick)
    expect(document.activeElement).toBe(radios()[0])
    pick('told')
    submit()
    expect(heard).toEqual([{ mark: 'told' }])
  })

  test('S3-5 after every mark the same field stands, and the same sentence', () => {
    marking()
    const after = ['kept', 'partly', 'told', 'let'].map((mark) => {
      pick(mark)
      return [place.querySelectorAll('textarea').length, place.querySelector('.row')?.textContent]
    })
    expect(new Set(after.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(after[0]?.[0]).toBe(1)
  })

  test('S3-4 only what is still to come can be changed ahead, and the other day is asked for', () => {
    marking({ faultOf: ({ mark }) => (mark === 'ahead' ? 'late' : undefined) })
    expect(radios().map(({ value }) => value)).toEqual(['kept', 'partly', 'told', 'let'])
    void act(() => render(null, place))
    const heard = marking({ faultOf: ({ to }) => (to === '' ? 'day' : undefined) })
    pick('ahead')
    submit()
    expect(place.querySelector('.wrong')?.textContent).toBe(words.toFaults.day)
    expect(document.activeElement).toBe(place.querySelector('input[type=date]'))
    write(place.querySelector('input[type=date]'), '2026-11-23')
    write(place.querySelector('textarea'), ' On Monday. ')
    submit()
    expect(heard).toEqual([{ mark: 'ahead', to: '2026-11-23', text: 'On Monday.' }])
  })

  test('a day that was typed goes with no other mark, and too long a line is said at the field', () => {
    const heard = marking()
    pick('ahead')
    write(place.querySelector('input[type=date]'), '2026-11-23')
    pick('kept')
    write(place.querySelector('textarea'), 'x'.repeat(281))
    submit()
    expect([heard, place.querySelector('.field .wrong')?.textContent]).toEqual([[], words.lineLong])
    write(place.querySelector('textarea'), 'a\u0000b')
    submit()
    expect(place.querySelector('.field .wrong')?.textContent).toBe(words.signs)
    write(place.querySelector('textarea'), '')
    submit()
    expect(heard).toEqual([{ mark: 'kept' }])
  })
})

describe('a small promise to oneself', () => {
  const making = () => {
    const heard: Made[] = []
    show(
      <Kept empty={noPromise}>
        {(form) => (
          <MakePromise
            words={words}
            language="en"
            today="2026-11-22"
            form={form}
            onMake={(made) => void heard.push(made)}
          />
        )}
      </Kept>,
    )
    return heard
  }

  test('it needs an act and a day, keeps what was written, and has no other person in it', () => {
    const heard = making()
    const [what, backup] = place.querySelectorAll('textarea')
    write(backup, 'I walk over at lunch.')
    submit()
    expect(heard).toEqual([])
    expect(document.activeElement).toBe(what)
    expect(backup?.value).toBe('I walk over at lunch.')
    write(what, ' Call the clinic. ')
    submit()
    expect(heard).toEqual([{ act: 'Call the clinic.', backup: 'I walk over at lunch.', due: '2026-11-22' }])
    expect(place.querySelectorAll('input, textarea, select')).toHaveLength(3)
  })

  test('days that are gone, far or not there, hidden signs and too much get a sentence at the field', () => {
    const heard = making()
    const [what] = place.querySelectorAll('textarea')
    const date = place.querySelector('input[type=date]')
    for (const [day, fault] of [
      ['2026-11-21', words.needLater],
      ['2028-11-21', words.needNear],
    ] as const) {
      write(date, day)
      submit()
      expect(place.querySelectorAll('.wrong')[1]?.textContent).toBe(fault)
    }
    for (const [act, fault] of [
      ['x'.repeat(100_000), words.long],
      ['a\u0007', words.signs],
      [' ', words.needAct],
    ] as const) {
      write(what, act)
      submit()
      expect([place.querySelector('.wrong')?.textContent, what?.value]).toEqual([fault, act])
    }
    expect(heard).toEqual([])
  })
})

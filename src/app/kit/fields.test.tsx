// @vitest-environment happy-dom
import { render, type VNode } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Button } from './button.tsx'
import { Choice } from './choice.tsx'
import { Dialog } from './dialog.tsx'
import { Field } from './field.tsx'
import { LetterField } from './letter-field.tsx'
import { Select } from './select.tsx'
import { Days, Tick } from './tick.tsx'

let place: HTMLElement
let heard: unknown[]

beforeEach(() => {
  place = document.createElement('div')
  document.body.append(place)
  heard = []
})

afterEach(() => {
  void act(() => render(null, place))
  place.remove()
})

const show = (node: VNode) => void act(() => render(node, place))
const hear = (value: unknown) => void heard.push(value)
const explained = (control: Element | null) =>
  (control?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)

function write(control: HTMLInputElement | HTMLTextAreaElement | null, text: string) {
  if (!control) throw new Error('There is nothing to write in.')
  control.value = text
  void act(() => void control.dispatchEvent(new Event('input', { bubbles: true })))
}

describe('fields', () => {
  test('a label, a hint and an error belong to their field, and what was written stays', () => {
    show(
      <Field label="When" hint="A day." error="Write a time, like 18:30." value="evening" onWrite={hear} />,
    )
    const input = place.querySelector('input')
    expect(place.querySelector('label')?.htmlFor).toBe(input?.id)
    expect(explained(input)).toEqual(['A day.', 'Write a time, like 18:30.'])
    expect(input?.getAttribute('aria-invalid')).toBe('true')
    expect(place.querySelector('.wrong svg')?.getAttribute('aria-hidden')).toBe('true')
    expect(input?.value).toBe('evening')
    write(input, '18:30')
    expect(heard).toEqual(['18:30'])
  })

  test('a field with nothing to explain says nothing', () => {
    show(<Field label="When" kind="password" value="" onWrite={hear} />)
    const input = place.querySelector('input')
    expect([
      input?.type,
      input?.hasAttribute('aria-describedby'),
      input?.hasAttribute('aria-invalid'),
    ]).toEqual(['password', false, false])
  })

  test('a sheet to write on takes its direction from the words, and grows', () => {
    show(<LetterField label="Your letter" lang="es" value={'Mia,\n'.repeat(30)} onWrite={hear} />)
    const sheet = place.querySelector('textarea')
    expect([sheet?.dir, sheet?.lang]).toEqual(['auto', 'es'])
    expect(Number(sheet?.rows)).toBeGreaterThan(30)
    write(sheet, 'Ray')
    expect(heard).toEqual(['Ray'])
  })

  test('a setting is told by its value', () => {
    const options = [
      { value: 'a', label: 'One in a month' },
      { value: 'b', label: 'One in two weeks' },
    ] as const
    show(<Select label="Pace" value="b" options={options} onChoose={hear} />)
    const select = place.querySelector('select')
    expect(select?.selectedIndex).toBe(1)
    if (select) select.selectedIndex = 0
    void act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })))
    expect(heard).toEqual(['a'])
  })

  test('days keep the order of the week', () => {
    show(<Days legend="Days" names={['Mon', 'Tue', 'Wed']} ticked={[2]} onTick={hear} />)
    void act(() => place.querySelector('input')?.click())
    expect(heard).toEqual([[0, 2]])
  })

  test('a tick tells what it became', () => {
    show(
      <Tick ticked={false} onTick={hear} hint="They can say no.">
        Someone reads first
      </Tick>,
    )
    void act(() => place.querySelector('input')?.click())
    expect(heard).toEqual([true])
  })
})

describe('choices', () => {
  const options = [
    { value: 'later', label: 'Not now', hint: 'Nothing is told.' },
    { value: 'yes', label: 'Yes' },
  ] as const

  test('nothing is picked ahead, and the whole row picks', () => {
    show(<Choice legend="Your answer" options={options} onChoose={hear} />)
    const radios = [...place.querySelectorAll('input')]
    expect(radios.map((radio) => [radio.type, radio.checked])).toEqual([
      ['radio', false],
      ['radio', false],
    ])
    expect(new Set(radios.map((radio) => radio.name)).size).toBe(1)
    void act(() => place.querySelectorAll('label')[1]?.click())
    expect(heard).toEqual(['yes'])
  })

  test('two choices on one page do not disturb each other', () => {
    show(
      <div>
        <Choice legend="One" options={options} value="later" onChoose={hear} />
        <Choice legend="Two" options={options} value="yes" onChoose={hear} />
      </div>,
    )
    const checked = [...place.querySelectorAll('input')].map((radio) => radio.checked)
    expect(checked).toEqual([true, false, false, true])
  })

  test('a door beside a choice is a picture only', () => {
    show(
      <Choice
        legend="Letters"
        onChoose={hear}
        options={[{ value: 'shut', label: 'Closed', door: 'shut' }]}
      />,
    )
    expect(place.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    expect(place.querySelector('legend')?.textContent).toBe('Letters')
  })
})

describe('dialogs', () => {
  function Asking({ open }: { open: boolean }) {
    return (
      <div>
        <button type="button">Take it back</button>
        {open && (
          <Dialog heading="Take this letter back?" onClose={() => hear('closed')}>
            <Button onPress={() => hear('left there')}>Leave it there</Button>
          </Dialog>
        )}
      </div>
    )
  }

  test('a dialog is modal, has a name, and hands the keyboard back', () => {
    show(<Asking open={false} />)
    const opener = place.querySelector('button')
    opener?.focus()
    show(<Asking open />)
    const dialog = place.querySelector('dialog')
    expect(dialog?.open).toBe(true)
    expect(document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Take this letter back?',
    )
    dialog?.querySelector('button')?.focus()
    show(<Asking open={false} />)
    expect(document.activeElement).toBe(opener)
    expect(heard).toEqual([])
  })

  test('Escape is the way out', () => {
    show(<Asking open />)
    const escape = new Event('cancel', { cancelable: true })
    void act(() => void place.querySelector('dialog')?.dispatchEvent(escape))
    expect([heard, escape.defaultPrevented]).toEqual([['closed'], true])
  })
})

/** A page to stand a screen of a talk on, for proofs: what is on it, and what a hand does there. */
import { type FunctionComponent, h, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach } from 'vitest'
import type { ScreenProps } from '../../screen.ts'

export function pageOf(screen: FunctionComponent<ScreenProps>) {
  let place: HTMLElement
  beforeEach(() => {
    place = document.createElement('div')
    document.body.append(place)
  })
  afterEach(() => {
    void act(() => render(null, place))
    place.remove()
  })
  const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)]
  const one = (selector: string) => place.querySelector<HTMLElement>(selector)
  const fieldNamed = (label: string) => {
    const found = all('label').find(({ textContent }) => textContent === label)
    const field = found && place.querySelector(`[id="${found.getAttribute('for') ?? ''}"]`)
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : undefined
  }
  return {
    all,
    one,
    fieldNamed,
    text: (selector = 'main') => one(selector)?.textContent ?? '',
    texts: (selector: string) => all(selector).map(({ textContent }) => textContent),
    async show(props: ScreenProps) {
      await act(async () => render(h(screen, props), place))
      await act(() => new Promise((done) => void setTimeout(done)))
    },
    clear: () => act(() => render(null, place)),
    press: (label: string, at = 0) =>
      act(async () => {
        const button = all('button').filter(({ textContent }) => textContent === label)[at]
        if (!button) throw new Error(`There is no button “${label}”.`)
        button.click()
      }),
    click: (selector: string) => act(async () => one(selector)?.click()),
    submit: (selector = 'main form') =>
      act(async () => void one(selector)?.dispatchEvent(new Event('submit', { cancelable: true }))),
    write: (label: string, text: string) =>
      act(async () => {
        const field = fieldNamed(label)
        if (!field) throw new Error(`There is no field “${label}”.`)
        field.value = text
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    written: (label: string) => fieldNamed(label)?.value,
    /** The sentence at a field. */
    wrong: (label: string) => fieldNamed(label)?.closest('.field')?.querySelector('.wrong')?.textContent,
  }
}

/** A page to stand a screen on, for proofs: what is on it, and what a hand does there. */
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
  return {
    all,
    one,
    text: (selector = 'main') => one(selector)?.textContent ?? '',
    texts: (selector: string) => all(selector).map(({ textContent }) => textContent),
    /** What was opened before opens a moment after the page stands. */
    async show(props: ScreenProps) {
      await act(async () => render(h(screen, props), place))
      await act(() => new Promise((done) => void setTimeout(done)))
    },
    clear: () => act(() => render(null, place)),
    press: (label: string, at = 0) =>
      act(async () =>
        all('button')
          .filter(({ textContent }) => textContent === label)
          .at(at)
          ?.click(),
      ),
    click: (selector: string) => act(async () => all(selector).at(-1)?.click()),
    submit: (selector: string) =>
      act(async () => void one(selector)?.dispatchEvent(new Event('submit', { cancelable: true }))),
    write: (selector: string, text: string) =>
      act(async () => {
        const field = one(selector)
        if (!(field instanceof HTMLTextAreaElement)) throw new Error('There is nothing to write in.')
        field.value = text
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    written: (selector: string) => {
      const field = one(selector)
      return field instanceof HTMLTextAreaElement ? field.value : undefined
    },
  }
}

// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Client, Result } from '../../vault/client.ts'
import type { Shell } from '../kit/shell.ts'
import { en } from '../messages/en.ts'
import type { Place } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { isGroup, KeepCard } from './keep-card.tsx'

const groups = ['7K3M', '9QWD', '2XHR', '4TNV', '8YBC', '5GJP', 'Z6E1']
const words = en.account.card
let kept: (readonly string[])[]
let went: Place[]
let place: HTMLElement

beforeEach(async () => {
  kept = []
  went = []
  place = document.createElement('div')
  document.body.append(place)
  await act(async () => render(<KeepCard {...props()} />, place))
})

afterEach(async () => {
  await act(() => render(null, place))
  place.remove()
})

test('the card shows seven groups, and Later goes on without it', async () => {
  expect([...place.querySelectorAll('.code li')].map((group) => group.textContent)).toEqual(groups)
  await press(words.later)
  expect(went).toEqual([{ screen: 'today' }])
  expect(kept).toEqual([])
})

test('one group is asked back with the card out of sight, and nothing is kept before it is right', async () => {
  await press(words.written)
  expect(place.querySelector('.code')).toBeNull()
  for (const group of groups) expect(place.textContent).not.toContain(group)
  await answer('AAAA')
  expect(kept).toEqual([])
  const field = place.querySelector('input')
  expect(field?.value).toBe('AAAA')
  expect(field?.getAttribute('aria-invalid')).toBe('true')
  expect(document.activeElement).toBe(field)

  const asked = Number(/\d/.exec(place.querySelector('label')?.textContent ?? '')?.[0])
  await answer(groups[asked - 1] ?? '')
  expect(kept).toEqual([groups])
  expect(place.querySelector('h1')?.textContent).toBe(words.doneHeading)
})

test('a group is read as kindly as the whole card', () => {
  for (const typed of ['Z6E1', 'z6e1', ' Z6-E1 ', 'z6ei', 'Z6EL'])
    expect(isGroup(typed, 'Z6E1'), typed).toBe(true)
  for (const typed of ['', 'Z6E', 'Z6E11', 'Z6E2']) expect(isGroup(typed, 'Z6E1'), typed).toBe(false)
  expect(isGroup('', undefined)).toBe(false)
})

async function press(label: string): Promise<void> {
  const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label)
  await act(async () => button?.click())
}

async function answer(typed: string): Promise<void> {
  const field = place.querySelector('input')
  if (!field) throw new Error('there is no field')
  await act(() => {
    field.value = typed
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await act(async () => {
    field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await Promise.resolve()
  })
}

/** The screen asks two things of the client, and these are they. */
function props(): ScreenProps {
  const client: Pick<Client, 'drawCard' | 'keepCard' | 'me'> = {
    me: () => undefined,
    drawCard: async () => groups,
    async keepCard(whole): Promise<Result> {
      kept.push(whole)
      return { ok: true, value: undefined }
    },
  }
  const shell: Shell = {
    words: en.frame.bar,
    lang: 'en',
    onLanguage: () => undefined,
    leaving: { onLeave: () => undefined },
    links: { front: '#0', safe: '#1', leaving: '#2', privacy: '#3' },
  }
  return {
    client: client as Client,
    place: { screen: 'keep-card' },
    before: { screen: 'sign-up' },
    go: (to) => went.push(to),
    t: en,
    language: 'en',
    shell,
    arrival: {},
    setArrival: () => undefined,
    house: undefined,
  }
}

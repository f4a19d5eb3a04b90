// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newHandout, sealHandout, handoutFragment } from '../../vault/handout-box.ts'
import { toBase64url } from '../../wire/bytes.ts'
import { en } from '../messages/handout-page.en.ts'
import { Handout } from './handout.tsx'

let asked: string[]
let answer: () => Response
let place: HTMLElement

beforeEach(async () => {
  asked = []
  place = document.createElement('div')
  document.body.append(place)
  const handout = await newHandout()
  const parts = [{ part: 'first', text: 'I go outside.\nI drink water.' }] as const
  const box = await sealHandout(handout, { version: 1, language: 'es', parts })
  answer = () => Response.json({ box: toBase64url(box ?? new Uint8Array()), until: 1_800_000_000 })
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    asked.push(`${init?.method ?? 'GET'} ${path}`)
    return answer()
  })
  await draw(handoutFragment(handout))
})
afterEach(async () => {
  await act(() => render(null, place))
  place.remove()
  vi.unstubAllGlobals()
})

const draw = (secret: string | undefined) =>
  act(() => render(<Handout secret={secret} spoken={{ language: 'en', words: en }} />, place))
const heading = () => place.querySelector('h1')?.textContent

async function press(label: string): Promise<void> {
  const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label)
  if (!button) throw new Error(`there is no button ${label}`)
  await act(() => button.click())
}
async function opens(): Promise<void> {
  await press(en.closed.open)
  await vi.waitUntil(() => heading() !== en.closed.heading)
}

test('F2-11 following the link asks nothing and names no place; a press opens it, under the language of its words', async () => {
  expect(asked).toEqual([])
  expect(document.title).toBe('A note')
  expect(place.textContent).not.toMatch(/halfdoor|recovery|plan/i)
  expect(place.textContent).toContain(en.closed.told)
  await opens()
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatch(/^POST \/handouts\/c_[\w-]{22}\/open$/)
  const words = place.querySelector('.said[lang=es] > p[dir=auto]')
  expect(words?.textContent).toBe('I go outside.\nI drink water.')
  expect(place.textContent).toContain(en.opened.danger)
  expect(place.querySelectorAll('input, textarea')).toHaveLength(0)
  await press(en.opened.close)
  expect(place.innerHTML).not.toContain('water')
  expect(localStorage.length + sessionStorage.length).toBe(0)
})

test('F2-11 leaving drops what was read in the same moment', async () => {
  await opens()
  const leave = [...place.querySelectorAll('a')].find(({ textContent }) => textContent === en.bar.leaveNow)
  vi.stubGlobal('location', { replace: () => undefined, origin: location.origin, href: location.href })
  await act(() => void leave?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })))
  expect(place.innerHTML).not.toContain('water')
})

test.each([
  [() => Response.json({ type: 'ended' }, { status: 404 }), en.ended.heading],
  [() => Response.json({ type: 'slow-down' }, { status: 429 }), en.offline.slowHeading],
  [() => Response.json({ type: 'x' }, { status: 503 }), en.offline.brokenHeading],
  [
    () => {
      throw new TypeError('no line')
    },
    en.offline.heading,
  ],
] as const)('F2-11 when it does not open, it says which way, and help stays (%#)', async (says, said) => {
  answer = says
  await opens()
  expect(heading()).toBe(said)
  expect(place.querySelector('.help-now')?.getAttribute('href')).toBe('/help.html')
})

test('F2-11 a reload has no link any more, and says how to come back', async () => {
  await draw(undefined)
  expect(heading()).toBe(en.lost.heading)
  expect(asked).toEqual([])
})

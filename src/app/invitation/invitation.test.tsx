// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { linkFragment, newInvitation, sealOuter } from '../../vault/invitations.ts'
import { toBase64url } from '../../wire/bytes.ts'
import { en } from '../messages/invitation.en.ts'
import { Invitation } from './invitation.tsx'
import { answers } from './landing.tsx'

let asked: string[]
let place: HTMLElement

beforeEach(async () => {
  asked = []
  place = document.createElement('div')
  document.body.append(place)
  const invitation = await newInvitation()
  const outer = toBase64url(await sealOuter(invitation, { name: 'Ray', language: 'en' }))
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    asked.push(`${init?.method ?? 'GET'} ${path}`)
    return Response.json({ outer, inner: outer, until: 1_800_000_000 })
  })
  await act(() =>
    render(<Invitation secret={linkFragment(invitation)} spoken={{ language: 'en', words: en }} />, place),
  )
  await vi.waitUntil(() => place.querySelector('fieldset') !== null)
})

afterEach(async () => {
  await act(() => render(null, place))
  place.remove()
  vi.unstubAllGlobals()
})

test('the page of a link names a first name and no place, and picks no answer ahead', () => {
  expect(place.querySelector('h1')?.textContent).toBe('Ray left you a note')
  expect(document.title).toBe('A note')
  expect(place.textContent).not.toMatch(/halfdoor|recovery/i)
  const radios = [...place.querySelectorAll('input[type=radio]')]
  expect(radios.map((radio) => radio.getAttribute('value'))).toEqual(answers)
  expect(radios.filter((radio) => radio instanceof HTMLInputElement && radio.checked)).toEqual([])
})

test('without an answer it says what is missing and stays', async () => {
  await press(en.answers.choose)
  expect(place.querySelector('.wrong')?.textContent).toBe(en.answers.pick)
  expect(place.querySelector('h1')?.textContent).toBe('Ray left you a note')
})

test.each([
  ['later', en.again.yesLater, en.done.laterHeading],
  ['never', en.again.yesNever, en.done.neverHeading],
] as const)(
  'abuse 7 %s is shown once more, and then tells the server nothing',
  async (answer, yes, heading) => {
    const before = [...asked]
    expect(before).toHaveLength(1)
    await pick(answer)
    await press(en.answers.choose)
    expect(place.querySelector('h1')?.textContent).toBe(en.answers[answer])
    await press(yes)
    expect(place.querySelector('h1')?.textContent).toBe(heading)
    expect(asked).toEqual(before)
    if (answer === 'never')
      expect(place.querySelector('.keep time')?.getAttribute('datetime')).toMatch(/^\d{4}-/)
    expect(localStorage.length + sessionStorage.length).toBe(0)
  },
)

test('coming in asks for the four words first, and each way in says that nobody is told before one says so', async () => {
  for (const answer of ['read', 'terms', 'yes'] as const) {
    await pick(answer)
    await press(en.answers.choose)
    expect(place.textContent).toContain('Until you say so, nobody is told.')
    await press(en.again.goOn)
    expect(place.querySelector('.wrong')?.textContent).toBe(en.note.four)
    await press(en.again.back)
  }
  expect(asked).toHaveLength(1)
})

async function pick(answer: string): Promise<void> {
  const radio = place.querySelector(`input[value="${answer}"]`)
  await act(() => {
    if (radio instanceof HTMLInputElement) radio.click()
  })
}

async function press(label: string): Promise<void> {
  const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label)
  if (!button) throw new Error(`there is no button ${label}`)
  await act(() => button.click())
}

// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { linkFragment, newInvitation, sealOuter } from '../../vault/invitations.ts'
import { toBase64url } from '../../wire/bytes.ts'
import { en } from '../messages/invitation.en.ts'
import { en as neverEn } from '../messages/never.en.ts'
import { addressBytes } from '../../wire/addresses.ts'
import { Invitation } from './invitation.tsx'
import { answers } from './landing.tsx'

let asked: string[]
let bodies: string[]
let answered: number | undefined
let place: HTMLElement

beforeEach(async () => {
  asked = []
  bodies = []
  answered = 200
  place = document.createElement('div')
  document.body.append(place)
  const invitation = await newInvitation()
  const outer = toBase64url(await sealOuter(invitation, { name: 'Ray', language: 'en' }))
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    asked.push(`${init?.method ?? 'GET'} ${path}`)
    if (path === '/suppressions') {
      bodies.push(typeof init?.body === 'string' ? init.body : '')
      if (answered === undefined) throw new TypeError('no connection')
      return Response.json({ type: 'done' }, { status: answered })
    }
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

test('S6-3 abuse 6 the page of a link names a first name and no place, and picks no answer ahead', () => {
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
  'S6-3 abuse 7 %s is shown once more, and then tells the server nothing',
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

test('M-1 O-1 coming in says that one is an adult and no order stands, that nobody is told, and asks for the four words', async () => {
  for (const answer of ['read', 'terms', 'yes'] as const) {
    await pick(answer)
    await press(en.answers.choose)
    expect(place.textContent).toContain('Until you say so, nobody is told.')
    expect(place.textContent).toContain(en.again.adult)
    await press(en.again.goOn)
    expect(place.querySelector('.wrong')?.textContent).toBe(en.note.four)
    await press(en.again.back)
  }
  expect(asked).toHaveLength(1)
})

describe('an address that nobody here may write to', () => {
  const field = () => place.querySelector<HTMLInputElement>('input[type=email]')
  const wrong = () => place.querySelector('.wrong')?.textContent
  const write = (text: string) =>
    act(() => {
      const found = field()
      if (!found) throw new Error('there is no place for an address')
      found.value = text
      found.dispatchEvent(new Event('input', { bubbles: true }))
    })
  const submit = () =>
    act(() => {
      field()?.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    })
  const add = async () => {
    await submit()
    await vi.waitUntil(() => wrong() ?? !field())
  }
  beforeEach(async () => {
    await pick('never')
    await press(en.answers.choose)
    await press(en.again.yesNever)
    await vi.waitUntil(() => field() !== null)
  })

  test('abuse 4 only a code made of it leaves the page, without the link, and it is said that it stands', async () => {
    await write(' Mia@Example.org ')
    await add()
    const hash = createHash('sha256').update(addressBytes('mia@example.org')).digest('base64url')
    expect(bodies).toEqual([JSON.stringify({ address: hash })])
    expect(asked.at(-1)).toBe('POST /suppressions')
    expect(place.textContent).toContain(neverEn.done)
    expect(place.innerHTML).not.toContain('Example.org')
    expect(document.activeElement?.textContent).toBe(neverEn.done)
  })

  test('abuse 4 it can be left blank; what is no address is told at the field and goes nowhere', async () => {
    for (const [typed, said] of [
      ['  ', neverEn.need],
      ['mia', neverEn.odd],
      ['mia@example.org and more', neverEn.odd],
      [`${'x'.repeat(100_000)}@example.org`, neverEn.odd],
    ] as const) {
      await write(typed)
      await add()
      expect(wrong()).toBe(said)
      expect(document.activeElement).toBe(field())
    }
    expect(bodies).toEqual([])
  })

  test.each([
    [undefined, neverEn.offline],
    [429, neverEn.slow],
    [503, neverEn.broken],
  ] as const)(
    'abuse 4 when it does not go through (%s) that is said, and the address stays',
    async (status, said) => {
      answered = status
      await write('mia@example.org')
      await add()
      expect(wrong()).toBe(said)
      expect(field()?.value).toBe('mia@example.org')
      answered = 200
      await submit()
      await vi.waitUntil(() => !field())
      expect(place.textContent).toContain(neverEn.done)
    },
  )
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

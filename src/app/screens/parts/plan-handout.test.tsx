// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PartPage } from '../../../practice/plan.ts'
import { planParts } from '../../../practice/plan-parts.ts'
import type { Client, Result } from '../../../vault/client.ts'
import type { HandoutView } from '../../../vault/views.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { en as pageEn } from '../../messages/handout-page.en.ts'
import { es as pageEs } from '../../messages/handout-page.es.ts'
import type { ScreenProps } from '../../screen.ts'
import { PlanHandout } from './plan-handout.tsx'
import { HandoutSheet } from './handout-sheet.tsx'

const url = 'https://door.example/s#AAAAAAAAAAAAAAAAAAAAAA'
const words = en.handout
const page = (id: string, part: PartPage['part'], text: string): PartPage => ({
  kind: 'plan-part',
  id,
  plan: 'setback',
  about: 'setback',
  part,
  text,
  on: '2026-11-20',
  review: '2027-02-18',
})
const parts = [page('one', 'signs', 'I skip meals.'), page('two', 'call', 'Ana, then Lee.')]
const living: HandoutView = {
  id: 'c_one',
  parts: [{ part: 'signs', text: 'I skip meals.' }],
  until: '2026-11-25',
  ended: false,
  url,
}

let place: HTMLElement
let handouts: readonly HandoutView[]
let asked: string[]
let sheets: HandoutView[]
let refusal: Exclude<Result, { ok: true }> | undefined

beforeEach(() => {
  place = document.createElement('main')
  document.body.append(place)
  handouts = []
  asked = []
  sheets = []
  refusal = undefined
})
afterEach(async () => {
  await act(() => render(null, place))
  place.remove()
})

const did = async (...said: readonly unknown[]): Promise<Result> => {
  asked.push(JSON.stringify(said))
  return refusal ?? { ok: true, value: undefined }
}
const client = {
  handouts: () => handouts,
  refreshHandouts: () => did('refreshHandouts'),
  makeHandout: (input: object) => did('makeHandout', input),
  endHandout: (id: string) => did('endHandout', id),
} as unknown as Client

async function show(given: readonly PartPage[] = parts): Promise<void> {
  const screen = { client, t: en, language: 'en' } as unknown as ScreenProps
  await act(() =>
    render(
      <PlanHandout screen={screen} parts={given} onSheet={(handout) => void sheets.push(handout)} />,
      place,
    ),
  )
}
async function press(label: string): Promise<void> {
  const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label)
  if (!button) throw new Error(`there is no button ${label}`)
  await act(async () => {
    if (button.type === 'submit')
      button.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    else button.click()
    await new Promise((resolve) => setTimeout(resolve, 0))
  })
}
async function tick(label: string): Promise<void> {
  const row = [...place.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith(label))
  await act(() => row?.querySelector('input')?.click())
}

describe('making one', () => {
  test('F2-11 nothing is ticked ahead, who may open it is said first, and only what was ticked goes on it', async () => {
    await show()
    expect([...place.querySelectorAll('input')].filter(({ checked }) => checked)).toEqual([])
    const text = place.textContent
    expect(text.indexOf(words.found)).toBeGreaterThan(-1)
    expect(text.indexOf(words.found)).toBeLessThan(text.indexOf(words.make))
    await press(words.make)
    expect(place.querySelector('.wrong')?.textContent).toBe(words.need)
    expect(document.activeElement?.getAttribute('type')).toBe('checkbox')
    expect(asked).toEqual(['["refreshHandouts"]'])
    await tick(en.plan.parts.call)
    await press(words.make)
    expect(JSON.parse(asked.at(-1) ?? '')).toMatchObject([
      'makeHandout',
      { parts: [{ part: 'call', text: 'Ana, then Lee.' }], named: false },
    ])
    expect(asked.at(-1)).not.toContain('meals')
    expect(place.textContent).toContain(words.made)
  })

  test.each([
    ['no-room', words.full],
    ['too-long', words.long],
    ['offline', words.offline],
    ['slow-down', en.trouble['slow-down']],
  ] as const)(
    'F2-11 when it is not made (%s) that is said, and what was ticked stays',
    async (trouble, said) => {
      refusal = { ok: false, trouble }
      await show()
      await tick(en.plan.parts.signs)
      await tick(words.named)
      await press(words.make)
      expect(JSON.parse(asked.at(-1) ?? '')[1].named).toBe(true)
      expect(place.querySelector('[role=status]')?.textContent).toContain(said)
      expect([...place.querySelectorAll('input')].filter(({ checked }) => checked)).toHaveLength(2)
    },
  )

  test('F2-11 who has no part of their own and no handout is shown nothing of it', async () => {
    await show([])
    expect(place.textContent).toBe('')
  })
})

describe('those that were made', () => {
  test('F2-11 the day it was first opened is said; that it was not, and how often, never is', async () => {
    handouts = [living]
    await show()
    const before = place.querySelector('article')?.textContent ?? ''
    expect(before).toContain('Wednesday 25 November')
    expect(before).not.toMatch(/opened|yet|not been|times/i)
    await act(() => render(null, place))
    handouts = [{ ...living, opened: '2026-11-23' }]
    await show()
    expect(place.querySelector('article')?.textContent).toContain(
      'It was first opened on Monday 23 November.',
    )
  })

  test('F2-11 ending one is one press, before any way to give it away; without a connection it says so', async () => {
    handouts = [living]
    await show([])
    const buttons = [...place.querySelectorAll('button')].map(({ textContent }) => textContent)
    expect(buttons).toEqual([words.end, words.copy, words.paper])
    refusal = { ok: false, trouble: 'offline' }
    await press(words.end)
    expect(place.textContent).toContain(words.endOffline)
    refusal = undefined
    await press(words.end)
    expect(asked.at(-1)).toBe('["endHandout","c_one"]')
    expect(place.textContent).toContain(words.endedNow)
  })

  test('F2-11 what ended keeps its days and has no link; what was made elsewhere can be ended here', async () => {
    const { url: _, ...gone } = living
    handouts = [{ ...gone, ended: true, opened: '2026-11-23' }]
    await show([])
    expect(place.textContent).toContain('It ended on Wednesday 25 November.')
    expect(place.querySelectorAll('button, details')).toHaveLength(0)
    await act(() => render(null, place))
    handouts = [{ ...gone, parts: [] }]
    await show([])
    expect(place.textContent).toContain(words.elsewhere)
    await press(words.end)
    expect(asked.at(-1)).toBe('["endHandout","c_one"]')
  })

  test('F2-11 the square lies folded; the sheet has a link and a day, and nothing of the plan', async () => {
    handouts = [living]
    await show([])
    expect(place.querySelector('details')?.open).toBe(false)
    expect(place.querySelector('details [role=img]')?.getAttribute('aria-label')).toBe(words.square)
    await press(words.paper)
    expect(sheets).toEqual([living])
    const shell = {
      words: en.frame.bar,
      lang: 'en',
      leaving: {},
      links: { front: '#', safe: '#', leaving: '#', privacy: '#' },
    }
    const screen = { client, t: en, language: 'en', shell } as unknown as ScreenProps
    await act(() => render(<HandoutSheet screen={screen} handout={living} onBack={() => undefined} />, place))
    const sheet = place.querySelector('main .flow')
    sheet?.querySelectorAll('.no-print').forEach((one) => one.remove())
    expect(sheet?.textContent).toContain(url)
    expect(sheet?.textContent).not.toMatch(/plan|meals|signs|halfdoor/i)
  })
})

test('F2-11 whoever opens a handout reads each part under the name its author knows it by', () => {
  for (const part of planParts) {
    expect(pageEn.parts[part]).toBe(en.plan.parts[part])
    expect(pageEs.parts[part]).toBe(es.plan.parts[part])
  }
})

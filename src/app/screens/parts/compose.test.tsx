// @vitest-environment happy-dom
import { render, type VNode } from 'preact'
import { act } from 'preact/test-utils'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { letterParts, purposes, type Draft } from '../../../practice/pages.ts'
import { letterText } from '../../../practice/parts.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { ComposeOutside } from './compose-outside.tsx'
import { promiseOf } from './compose-promise.ts'
import { ComposeShape, ComposeTheme } from './compose-settings.tsx'
import { ComposeWays } from './compose-ways.tsx'
import { ComposeWords } from './compose-words.tsx'
import { LetterMay } from './letter-may.tsx'

let place: HTMLElement

beforeEach(() => {
  place = document.createElement('div')
  document.body.append(place)
})
afterEach(() => {
  void act(() => render(null, place))
  place.remove()
})

const words = en.letter.draft
const blank = { did: '', cost: '', mine: '', will: '', changed: '' }
const draft = (over: Partial<Draft> = {}): Draft => ({
  kind: 'draft',
  id: 'd',
  language: 'en',
  text: '',
  begun: '2026-03-25',
  changed: '2026-03-25',
  ...over,
})
const show = (node: VNode) => void act(() => render(node, place))
const areas = () => [...place.querySelectorAll('textarea')]
const buttons = () => [...place.querySelectorAll('button')].map(({ textContent }) => textContent)
const press = (label: string) =>
  void act(() => [...place.querySelectorAll('button')].find((one) => one.textContent === label)?.click())
const write = (control: HTMLInputElement | HTMLTextAreaElement | undefined | null, text: string) => {
  if (!control) throw new Error('There is nothing to write in.')
  control.value = text
  void act(() => void control.dispatchEvent(new Event('input', { bubbles: true })))
}

/** The words of a letter under the pen, as the page holds them. */
function Writing({ first, heard }: { first: Draft; heard: (draft: Draft) => void }) {
  const [now, setNow] = useState(first)
  const keep = (next: Draft) => {
    setNow(next)
    heard(next)
  }
  return (
    <>
      <ComposeShape words={words} draft={now} onKeep={keep} />
      <ComposeWords words={words} draft={now} hint="" error={undefined} onKeep={keep} onPromise={() => {}} />
    </>
  )
}

test('abuse 23 a letter in parts asks for the act, its cost and one’s own part, and never to be forgiven', () => {
  for (const t of [en, es]) {
    const { parts } = t.letter.draft
    show(
      <ComposeWords
        words={t.letter.draft}
        draft={draft({ parts: blank })}
        hint=""
        error={undefined}
        onKeep={() => {}}
        onPromise={() => {}}
      />,
    )
    expect([...place.querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual(
      letterParts.map((part) => parts[part].label),
    )
    expect(place.textContent).not.toMatch(/forgiv|perd[oó]n/i)
    for (const part of letterParts) expect(parts[part].starter).toContain('…')
    expect(buttons()).not.toContain(t.letter.draft.promise)
  }
})

test('a starter goes where it was pressed, and writing goes on there', () => {
  const heard: Draft[] = []
  show(
    <Writing
      first={draft({ parts: { ...blank, cost: 'You lost sleep.' } })}
      heard={(one) => heard.push(one)}
    />,
  )
  press(words.start(words.parts.cost.starter))
  expect(heard.at(-1)?.parts?.cost).toBe('You lost sleep.\nYou had to …')
  expect(document.activeElement).toBe(areas()[1])
})

test('S1-3 going between one page and parts on the screen loses nothing, and finds the parts again', () => {
  const heard: Draft[] = []
  const parts = { ...blank, did: 'I took it.', will: 'I pay on Friday.' }
  show(<Writing first={draft({ parts })} heard={(one) => heard.push(one)} />)
  const choose = (at: number) => {
    const select = place.querySelector('select')
    if (select) select.selectedIndex = at
    void act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })))
  }
  choose(0)
  expect(areas().map(({ value }) => value)).toEqual(['I took it.\n\nI pay on Friday.'])
  choose(1)
  expect(heard.at(-1)?.parts).toEqual(parts)
  choose(0)
  write(areas()[0], 'I took it all.')
  choose(1)
  expect(heard.map(letterText).at(-1)).toBe('I took it all.')
})

test('S1-3 a letter that is too long says so at the field, and every word stays in it', () => {
  const text = 'word '.repeat(20_000)
  show(
    <ComposeWords
      words={words}
      draft={draft({ text })}
      hint={words.hint}
      error={words.long}
      onKeep={() => {}}
      onPromise={() => {}}
    />,
  )
  expect(areas()[0]?.value).toBe(text)
  expect(areas()[0]?.getAttribute('aria-invalid')).toBe('true')
  expect(place.querySelector('.wrong')?.textContent).toBe(words.long)
  expect(words.hint).toContain('1,500')
  const parts = { ...blank, did: 'short', mine: text }
  show(
    <ComposeWords
      words={words}
      draft={draft({ parts })}
      hint=""
      error={words.long}
      onKeep={() => {}}
      onPromise={() => {}}
    />,
  )
  expect(areas().map((area) => area.getAttribute('aria-invalid'))).toEqual([null, null, 'true', null, null])
})

test('S1-3 above 400 words it is asked, once and softly, whether it could be one event', () => {
  const asked = (many: number) => {
    const text = 'word '.repeat(many)
    show(
      <ComposeWords
        words={words}
        draft={draft({ text })}
        hint=""
        error={undefined}
        onKeep={() => {}}
        onPromise={() => {}}
      />,
    )
    return place.textContent.split(words.hardToTakeIn).length - 1
  }
  expect([asked(400), asked(401), asked(1501)]).toEqual([0, 1, 0])
})

test('S1-3 what it is about stays with the writer, and is kept as it is typed', () => {
  const heard: Draft[] = []
  show(
    <ComposeTheme
      words={words}
      language="en"
      draft={draft({ theme: 'x'.repeat(401) })}
      onKeep={(one) => heard.push(one)}
    />,
  )
  expect(place.querySelector('.wrong')?.textContent).toBe(words.themeLong)
  write(place.querySelector('input'), 'The rent money')
  write(place.querySelector('input'), '')
  expect(heard.map(({ theme }) => theme)).toEqual(['The rent money', undefined])
})

test('S1-6 a promise comes of what one will do only by its own button, and goes to a form to be finished', async () => {
  let asked = 0
  const parts = { ...blank, will: 'I pay on Friday.' }
  show(
    <ComposeWords
      words={words}
      draft={draft({ parts })}
      hint=""
      error={undefined}
      onKeep={() => {}}
      onPromise={() => void (asked += 1)}
    />,
  )
  expect(asked).toBe(0)
  press(words.promise)
  expect(asked).toBe(1)
  const forms: Record<string, Readonly<Record<string, string>>> = {
    promise: { act: 'Call.', day: '2026-04-01' },
  }
  await promiseOf(draft({ parts }), {
    form: (id) => forms[id] ?? {},
    async keepForm(id, fields) {
      forms[id] = fields
    },
  })
  expect(forms['promise']).toEqual({ act: 'Call.\nI pay on Friday.', backup: '', day: '2026-04-01' })
})

const ways = (over: Partial<Draft>, mayLeave = true) =>
  show(
    <ComposeWays
      words={words}
      language="en"
      draft={draft({ text: 'Words.', ...over })}
      mayLeave={mayLeave}
      onRest={() => {}}
      onClose={() => {}}
      onLeave={() => {}}
      onPaper={() => {}}
    />,
  )

test('M-5 what is imagined, never sent or kept for later has no way to a door, and no outside', () => {
  for (const purpose of purposes) {
    ways({ purpose })
    expect(buttons(), purpose).toEqual(purpose === 'later' ? [words.close, words.onPaper] : [words.close])
    show(<ComposeOutside words={words} language="en" draft={draft({ purpose })} onKeep={() => {}} />)
    expect(place.textContent).toBe('')
  }
})

test('S1-5 where quiet was asked for, the page says to let a day pass, and leaving is not offered', () => {
  show(<LetterMay screen={{ t: en, language: 'en' }} may={{ type: 'rested' }} />)
  expect(place.textContent).toBe(words.askedQuiet)
  ways({}, false)
  expect(buttons()).toEqual([words.rest, words.close])
  ways({})
  expect(buttons()).toEqual([words.rest, words.close, words.leave])
})

test('S1-7 while the pace runs the page names the day, and leaving is not offered', () => {
  show(<LetterMay screen={{ t: en, language: 'en' }} may={{ type: 'again-on', on: 20_500 }} />)
  expect(place.querySelector('time')?.getAttribute('datetime')).toBe('2026-02-16')
  ways({}, false)
  expect(buttons()).not.toContain(words.leave)
})

test('the outside may stay blank, and a long line says so at its field', () => {
  const heard: Draft[] = []
  const line = 'a'.repeat(81)
  show(
    <ComposeOutside
      words={words}
      language="en"
      draft={draft({ line, weight: 'heavy' })}
      onKeep={(one) => heard.push(one)}
    />,
  )
  expect(place.querySelector('.wrong')?.textContent).toBe(words.lineLong)
  expect(place.querySelector<HTMLInputElement>('[aria-invalid]')?.value).toBe(line)
  void act(() => place.querySelector<HTMLInputElement>('input[value=none]')?.click())
  expect(heard[0]).not.toHaveProperty('weight')
})

// @vitest-environment happy-dom
import { render, type VNode } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answersTo } from '../../../practice/kinds.ts'
import {
  chips,
  parseEnvelope,
  setLines,
  type EnvelopeKind,
  type EnvelopeWords,
} from '../../../practice/words.ts'
import type { GivenView } from '../../../vault/views.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { GiveBack } from './arrived.tsx'
import { DisclosureEnd } from './disclosure-end.tsx'
import { LetterOutside } from './letter-outside.tsx'
import { languageOf, wordsAsText } from './letter-words.ts'
import { ReadGuide } from './read-guide.tsx'
import { ReadRest } from './read-rest.tsx'
import { ReadSay, type ReadSayProps } from './read-say.tsx'

let place: HTMLElement

beforeEach(() => {
  place = document.createElement('div')
  document.body.append(place)
})
afterEach(() => {
  void act(() => render(null, place))
  place.remove()
})

const words = en.letter.read
const show = (node: VNode) => void act(() => render(node, place))
const buttons = () => [...place.querySelectorAll('button')]
const press = (label: string) =>
  void act(() =>
    buttons()
      .find(({ textContent }) => textContent === label)
      ?.click(),
  )

const given: GivenView = {
  word: 'w_1',
  on: 20_500,
  lane: 'letter',
  kind: 'letter',
  cue: true,
  opened: false,
  aside: false,
  takenBack: false,
  answered: false,
}

test('S6-5 after reading, three days of quiet are one press away, and closing comes first', () => {
  const did: string[] = []
  const rest = (mayRest: boolean) =>
    show(
      <ReadRest
        words={words}
        mayRest={mayRest}
        onClose={() => did.push('close')}
        onRest={() => did.push('rest')}
      />,
    )
  rest(true)
  expect(buttons().map(({ textContent }) => textContent)).toEqual([words.close, words.rest])
  press(words.rest)
  expect(did).toEqual(['rest'])
  rest(false)
  expect(buttons().map(({ textContent }) => textContent)).toEqual([words.close])
})

test('S1-4 the reader has a guide too: nothing is owed, acts may be looked for, and someone can be asked', () => {
  for (const [lang, t] of [
    ['en', en],
    ['es', es],
  ] as const) {
    show(<ReadGuide words={t.letter.read} lang={lang} />)
    expect(place.textContent).toContain(t.letter.read.owe)
    expect(place.querySelectorAll('li')).toHaveLength(en.letter.read.guide.length)
    expect(place.querySelector('a')?.getAttribute('href')).toMatch(/^\/(help|ayuda)\.html$/)
  }
})

test('giving something back is asked once, and keeping it comes first', () => {
  const did: string[] = []
  show(<GiveBack words={words} onKeep={() => did.push('keep')} onGiveBack={() => did.push('given back')} />)
  expect(
    buttons()
      .map(({ textContent }) => textContent)
      .slice(0, 2),
  ).toEqual([words.keepIt, words.giveBack])
  expect(place.textContent).toContain('Nobody is told.')
  press(words.keepIt)
  press(words.giveBack)
  expect(did).toEqual(['keep', 'given back'])
})

const say = (over: Partial<ReadSayProps>) =>
  show(
    <ReadSay
      words={en.letter.answer}
      language="en"
      name="Ray"
      kind="letter"
      answered={false}
      closed={false}
      appeared
      text=""
      onWrite={() => {}}
      onNothing={() => {}}
      onAnswer={() => {}}
      {...over}
    />,
  )

test('S1-4 what kind of thing it is says what may be answered, and saying nothing is always first', () => {
  for (const kind of ['letter', 'answer', 'ask'] as const) {
    say({ kind })
    const { lines, own } = answersTo[kind]
    expect([...place.querySelectorAll('input')].map(({ value }) => value)).toEqual([
      'nothing',
      ...lines,
      ...(own ? ['own'] : []),
    ])
  }
  say({ kind: 'thanks' })
  expect(place.textContent).toBe('')
  say({ closed: true })
  expect(place.textContent).toBe(en.letter.answer.closed)
})

test('abuse 17 what was given is answered once: there is nothing to react with, and nothing to change after', () => {
  for (const kind of Object.keys(answersTo) as EnvelopeKind[]) {
    say({ kind, answered: true })
    expect(place.querySelectorAll('button, input, textarea, a'), kind).toHaveLength(0)
  }
  for (const change of ['reaction', 'edit', 'mark', 'read']) {
    expect(parseEnvelope({ kind: change, language: 'en', text: 'x' }), change).toBeUndefined()
  }
})

test('what stands on the outside is the author’s own word and line, or nothing at all', () => {
  const outside = (over: Partial<GivenView>) =>
    show(<LetterOutside screen={{ t: en }} name="Ray" given={{ ...given, ...over }} />)
  outside({})
  expect(place.textContent).toBe('')
  outside({ outside: { weight: 'heavy', line: 'About March.' } })
  expect(place.textContent).toBe('Heavy, Ray saysRay’s line for the outside:About March.')
  expect(place.querySelector('blockquote')?.dir).toBe('auto')
  expect(place.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
})

test('words of every kind can be read, and set lines are said in the reader’s language', () => {
  const all: readonly EnvelopeWords[] = [
    { kind: 'letter', language: 'en', text: 'A' },
    { kind: 'answer', language: 'en', text: 'B' },
    { kind: 'answer', language: 'en' },
    { kind: 'practical', language: 'en', text: 'C', question: 'none' },
    { kind: 'thanks', language: 'en', text: 'D' },
    { kind: 'limit', language: 'en', limit: 'l', when: 'E', will: 'F', offer: 'G' },
    { kind: 'limit', language: 'en', limit: 'l', when: 'E', will: 'F' },
    { kind: 'request', language: 'en', act: 'H', when: 'I' },
    { kind: 'ask', language: 'en', ask: 'again' },
  ]
  expect(all.map((one) => wordsAsText(one, en))).toEqual([
    'A',
    'B',
    '',
    'C',
    'D',
    'E\nF\nG',
    'E\nF',
    'H\nI',
    en.letter.kinds.askText,
  ])
  for (const line of [...setLines, ...chips]) {
    const answer = { kind: 'answer', language: 'en', line } as const
    expect(wordsAsText(answer, es)).toBe(es.letter.answer.lines[line])
    expect(languageOf(answer, 'es')).toBe('es')
  }
  expect(languageOf({ kind: 'answer', language: 'en', text: 'B' }, 'es')).toBe('en')
})

test('P2-4 who was told something sees until when that was allowed, and from that day on that it has ended', () => {
  for (const [language, t] of [
    ['en', en],
    ['es', es],
  ] as const) {
    const at = (date: string) => ({ client: { today: () => ({ date }) }, t, language })
    for (const [date, line] of [
      ['2026-05-30', t.letter.read.toldUntil],
      ['2026-05-31', t.letter.read.toldEnded],
    ] as const) {
      show(<DisclosureEnd screen={at(date)} until="2026-05-31" />)
      expect(place.textContent).toBe(line(place.querySelector('time')?.textContent ?? ''))
    }
  }
})

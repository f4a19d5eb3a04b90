import { expect, test } from 'vitest'
import { everyEnvelope, everyPage } from '../../test/abuse/every-kind.ts'
import { marks, parsePage } from './pages.ts'
import { parseEnvelope, setLines } from './words.ts'

const draft = {
  kind: 'draft',
  id: 'd',
  language: 'en',
  text: 'x',
  begun: '2026-03-25',
  changed: '2026-03-25',
}
const pages = [
  draft,
  { ...draft, to: 'p', rested: '2026-03-26' },
  { kind: 'promise', id: 'p', act: 'Call.', due: '2026-03-25' },
  { kind: 'promise', id: 'p', act: 'Call.', backup: 'Write.', due: '2026-03-25' },
  ...marks.map((mark) => ({ kind: 'mark', id: 'm', promise: 'p', mark, on: '2026-03-25' })),
  { kind: 'opened', id: 'o', word: 'w', on: '2026-03-25' },
  { kind: 'aside', id: 'o', word: 'w', on: '2026-03-25' },
  ...everyPage.filter(({ kind }) => kind !== 'draft'),
]
const envelopes = [
  { kind: 'letter', language: 'es', text: 'Querida Mia' },
  { kind: 'answer', language: 'en', text: 'Own words.' },
  ...setLines.map((line) => ({ kind: 'answer', language: 'en', line })),
  ...everyEnvelope,
]

test('CL9 every page and envelope comes back as it was, and not as the other kind', () => {
  for (const page of pages) expect([parsePage(page), parseEnvelope(page)]).toEqual([page, undefined])
  for (const words of envelopes) expect([parseEnvelope(words), parsePage(words)]).toEqual([words, undefined])
})

test('CL9 opened words with an unknown field, a missing one or an odd one are not read', () => {
  for (const [parse, all] of [
    [parsePage, pages],
    [parseEnvelope, envelopes],
  ] as const) {
    for (const one of all) {
      expect(parse({ ...one, seen: true })).toBeUndefined()
      expect(parse({ ...one, kind: 'score' })).toBeUndefined()
      for (const name of Object.keys(one)) {
        expect(parse({ ...one, [name]: 7 }), name).toBeUndefined()
        expect(parse({ ...one, [name]: null }), name).toBeUndefined()
      }
    }
    for (const odd of [undefined, null, 'x', 7, [], {}]) expect(parse(odd)).toBeUndefined()
  }
  expect(parseEnvelope({ kind: 'letter', language: 'en', text: 'x'.repeat(32_769) })).toBeUndefined()
  expect(parsePage({ ...draft, begun: '25.3.2026' })).toBeUndefined()
  expect(parseEnvelope({ kind: 'answer', language: 'en', line: 'forgiven' })).toBeUndefined()
})

test('CL9 a day that is not in the calendar is not read', () => {
  const on = (day: string) => parsePage({ ...draft, begun: day }) !== undefined
  for (const day of ['2028-02-29', '2000-02-29', '2026-12-31', '2026-04-30']) expect(on(day), day).toBe(true)
  for (const day of ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'])
    expect(on(day), day).toBe(false)
})

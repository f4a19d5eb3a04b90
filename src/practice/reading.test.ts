import { expect, test } from 'vitest'
import { readsLetters } from './helper-words.ts'
import { letterOf } from './letters-leaving.ts'
import type { Draft } from './pages.ts'
import { isStill, letterToRead } from './reading.ts'
import { parseEnvelope } from './words.ts'

const draft: Draft = {
  kind: 'draft',
  id: 'one',
  language: 'en',
  text: 'I took the money.',
  weight: 'heavy',
  line: 'About March.',
  begun: '2026-03-25',
  changed: '2026-03-25',
}
const id = 'A'.repeat(22)
const key = 'A'.repeat(43)
const reading = {
  kind: 'reading',
  language: 'en',
  letter: 'one',
  text: JSON.stringify(letterOf(draft)),
  space: `s_${id}`,
  word: `w_${id}`,
  author: `m_${id}`,
  key,
  nonce: 'A'.repeat(16),
  hash: key,
} as const

test('S1-2 what is given to read is the letter just as it would be left, and nothing else can stand there', () => {
  expect(letterToRead(reading)).toEqual(letterOf(draft))
  expect(letterToRead({ text: 'I took the money.' })).toBeUndefined()
  expect(letterToRead({ text: '{"kind":"safe","language":"en"}' })).toBeUndefined()
})

test('S1-2 a letter whose words, weight or outside were changed since is one that nobody has read', () => {
  const read = letterOf(draft)
  expect(isStill(draft, read)).toBe(true)
  expect(isStill({ ...draft, changed: '2026-03-26', theme: 'March' }, read)).toBe(true)
  const { weight: _, line: __, ...plain } = draft
  for (const other of [{ ...draft, text: 'I took it.' }, { ...draft, weight: 'light' as const }, plain])
    expect(isStill(other, read)).toBe(false)
  expect(isStill({ ...draft, line: '' }, read)).toBe(false)
  expect(isStill({ ...draft, language: 'es' }, read)).toBe(false)
})

test('S1-2 what passes between a writer and a helper has one spelling, and no field more', () => {
  expect(parseEnvelope(reading)).toEqual(reading)
  const said = { kind: 'cosigned', language: 'en', hash: key, by: key, sig: 'A'.repeat(86) }
  expect(parseEnvelope(said)).toEqual(said)
  for (const one of [
    { ...reading, good: true },
    { ...reading, space: `w_${id}` },
    { ...reading, word: 'one' },
    { ...reading, author: `m_${'A'.repeat(21)}B` },
    { ...reading, key: `${'A'.repeat(42)}B` },
    { ...reading, nonce: 'A'.repeat(15) },
    { ...reading, hash: '' },
    { ...said, stars: 5 },
    { ...said, sig: 'A'.repeat(85) },
    { ...said, by: 'ann' },
  ])
    expect(parseEnvelope(one), JSON.stringify(one)).toBeUndefined()
})

test('S1-2 those who read letters first are readers and counselors', () => {
  const all = ['counselor', 'mediator', 'peer', 'reader'] as const
  expect(all.filter(readsLetters)).toEqual(['counselor', 'reader'])
})

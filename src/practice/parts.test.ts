import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterParts, type Draft, type Parts } from './pages.ts'
import { inParts, letterText, longestPart, onOnePage, promiseWords } from './parts.ts'

const draft = (text: string): Draft => ({
  kind: 'draft',
  id: 'd',
  language: 'en',
  text,
  begun: '2026-03-25',
  changed: '2026-03-25',
})
const written = fc.string({ unit: fc.constantFrom('a', 'ñ', ' ', '\n', '🚪'), maxLength: 40 })
const parts: fc.Arbitrary<Parts> = fc.record({
  did: written,
  cost: written,
  mine: written,
  will: written,
  changed: written,
})
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')

test('S1-3 going from one page to parts and back loses no word', () => {
  fc.assert(
    fc.property(written, parts, (text, five) => {
      expect(words(letterText(inParts(draft(text))))).toEqual(words(text))
      expect(onOnePage(inParts(draft(text))).text.trim()).toBe(text.trim())
      const page = onOnePage({ ...draft(''), parts: five })
      expect(page.parts).toBeUndefined()
      expect(words(page.text)).toEqual(letterParts.flatMap((part) => words(five[part])))
    }),
  )
})

test('parts that were just one page come back as they were, and words written since stand first', () => {
  fc.assert(
    fc.property(parts, (five) => {
      const page = onOnePage({ ...draft(''), parts: five })
      expect(inParts(page, five).parts).toEqual(five)
      const more = { ...page, text: `${page.text} More.` }
      expect(inParts(more, five).parts?.did).toBe(more.text)
    }),
  )
  const there = inParts(draft('Mia,'))
  expect(inParts(there)).toBe(there)
  expect(onOnePage(draft('Mia,'))).toEqual(draft('Mia,'))
})

test('a letter in parts is handed over in their order, without headings, and blank parts leave no gap', () => {
  const five = { did: 'I took it.', cost: '', mine: 'It was mine.', will: ' ', changed: 'I go on Mondays.' }
  expect(letterText({ ...draft('unused'), parts: five })).toBe(
    'I took it.\n\nIt was mine.\n\nI go on Mondays.',
  )
  expect(longestPart(five)).toBe('changed')
})

test('S1-6 what one will do becomes the words of a promise form, beside what was typed there', () => {
  expect(promiseWords('', ' I pay on Friday. ')).toBe('I pay on Friday.')
  expect(promiseWords('Call the clinic.', 'I pay on Friday.')).toBe('Call the clinic.\nI pay on Friday.')
  expect(promiseWords(' ', '')).toBe('')
})

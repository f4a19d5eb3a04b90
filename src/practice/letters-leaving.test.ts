import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hour } from '../domain/vocabulary.ts'
import { dateOfDay } from './days.ts'
import {
  fileName,
  fileText,
  lastDay,
  letterFault,
  letterOf,
  lyings,
  mayLeaveLetter,
  restHours,
} from './letters-leaving.ts'
import { purposes, type Draft } from './pages.ts'
import { parseEnvelope } from './words.ts'

const draft = (over: Partial<Draft> = {}): Draft => ({
  kind: 'draft',
  id: 'd',
  language: 'en',
  text: 'I took it.',
  begun: '2026-03-25',
  changed: '2026-03-25',
  ...over,
})
/** Anything up to the Latin letters with marks: what cannot be seen is among it. */
const sign = fc.integer({ min: 0, max: 0x17f }).map((point) => String.fromCodePoint(point))
const now = 1_800_000_000
const allowed = { letter: { type: 'allowed' } } as const
const again = { letter: { type: 'again-on', on: 20_900 } } as const

test('S1-5 for a day after asking someone for quiet no letter to them leaves, and after it one may', () => {
  fc.assert(
    fc.property(fc.nat(30 * 24), fc.boolean(), (hours, resting) => {
      const towards = { may: allowed, resting, restedOn: now - hours * hour }
      expect(mayLeaveLetter(towards, now).type).toBe(hours < 24 ? 'rested' : 'allowed')
    }),
  )
  expect(mayLeaveLetter({ may: allowed, resting: true }, now).type).toBe('rested')
  expect(mayLeaveLetter({ may: allowed, resting: false }, now).type).toBe('allowed')
})

test('S1-5 what is closed stays closed first', () => {
  const may = { letter: { type: 'closed' } } as const
  expect(mayLeaveLetter({ may, resting: true, restedOn: now }, now).type).toBe('closed')
})

test('S1-7 abuse 16 while the pace runs no second letter leaves, whatever it is about', () => {
  expect(mayLeaveLetter({ may: again, resting: false }, now)).toEqual(again.letter)
  // The draft is not asked: no theme can open what the pace holds.
  expect(mayLeaveLetter).toHaveLength(2)
})

test('M-5 what is imagined, never sent or kept for later has no way to a door', () => {
  for (const purpose of purposes) expect(letterFault(draft({ purpose })), purpose).toBe('kept')
  expect(letterFault(draft())).toBeUndefined()
})

test('M-5 abuse 39 what is kept for later leaves as a file of its words alone, under a name that tells nothing', () => {
  const one = draft({ purpose: 'later', theme: 'For Nora', text: 'Nora,\r\n\u0000It was not your doing. ' })
  expect(fileText(one)).toBe('Nora,\nIt was not your doing.\n')
  expect(fileName).toBe('page.txt')
})

test('S1-3 a letter without words, with more than 1,500, or with a long outside waits, and says why', () => {
  expect(letterFault(draft({ text: ' \n' }))).toBe('empty')
  expect(letterFault(draft({ text: 'word '.repeat(1500) }))).toBeUndefined()
  expect(letterFault(draft({ text: 'word '.repeat(1501) }))).toBe('too-long')
  expect(letterFault(draft({ text: 'a'.repeat(100_000) }))).toBe('too-long')
  expect(letterFault(draft({ line: 'a'.repeat(81) }))).toBe('long-line')
  const parts = { did: '', cost: ' ', mine: '', will: '', changed: '' }
  expect(letterFault(draft({ parts }))).toBe('empty')
})

test('what is handed over can be read there: its words, its weight and one line, and no theme', () => {
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 90 }), (typed) => {
      const one = draft({ text: `I took it. ${typed}`, line: typed, theme: typed, weight: 'heavy' })
      if (letterFault(one) === undefined) expect(parseEnvelope(letterOf(one))).toEqual(letterOf(one))
      expect(letterOf(one)).not.toHaveProperty('theme')
      expect(letterOf(one).line ?? '').not.toContain('\n')
      expect(JSON.stringify(letterOf(one))).not.toContain('\\u00')
    }),
  )
  expect(letterOf(draft())).toEqual({ kind: 'letter', language: 'en', text: 'I took it.' })
})

test('K4-3 how long a letter lies follows from the day it was left, and from nothing else', () => {
  const until = (lying: (typeof lyings)[number]) => {
    const found = lastDay(lying, '2026-11-30')
    return found === undefined ? undefined : dateOfDay(found)
  }
  expect(lyings.map(until)).toEqual([undefined, '2026-12-30', '2027-02-28', '2027-11-30'])
})

test('S6-5 rest after something hard is three days', () => {
  expect(restHours).toBe(72)
})

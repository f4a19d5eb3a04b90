import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hour } from '../domain/vocabulary.ts'
import { answersTo, laneOfKind } from './kinds.ts'
import { laneNames } from './lanes.ts'
import { type PageOf, type PageWords, parsePage } from './pages.ts'
import {
  blankLookBack,
  longestLookBack,
  longestNote,
  lookBackFaults,
  lookBackOf,
  lookBackParts,
  lookBacks,
  mayLeaveInQuiet,
  nearMe,
  noteFaults,
  openInQuiet,
  quietForm,
  quietFrom,
  quietHours,
  quietNow,
  safeSaid,
  setbackOf,
} from './setbacks.ts'
import { type EnvelopeKind, parseEnvelope } from './words.ts'

const now = 1_774_000_000
const people = fc.constantFrom('mia', 'leo', 'ana')
const marks: PageWords = { kind: 'mark', id: 'm', promise: 'p', mark: 'told', on: '2026-03-20' }
const others: readonly PageWords[] = [
  marks,
  { kind: 'promise', id: 'p', act: 'I call', due: '2026-03-20' },
  { kind: 'look-back', id: 'l', did: 'x', on: '2026-03-20' },
  { kind: 'steady-done', id: 'd', steady: 's', on: '2026-01-01' },
]
const kinds = Object.keys(laneOfKind) as readonly Exclude<EnvelopeKind, 'answer'>[]

describe('the quiet after a note', () => {
  test('F2-5 it is quiet for 48 hours towards whom I left a note, and towards nobody else', () => {
    fc.assert(
      fc.property(people, people, fc.nat(60 * hour), (to, asked, later) => {
        const kept = new Map([[quietForm(to), quietFrom(now)]])
        const quiet = quietNow(kept.get(quietForm(asked)) ?? {}, now + later)
        const holds = to === asked && later < quietHours * hour
        expect(quiet).toEqual(holds ? { until: now + quietHours * hour, safe: false } : undefined)
      }),
    )
  })

  test('F2-1 F2-2 it is no page, so nothing of it reaches the server; and whatever else is kept begins none', () => {
    expect(parsePage({ kind: 'quiet-after', id: 'mia', ...quietFrom(now) })).toBeUndefined()
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), fc.nat(), (kept, at) => {
        expect(quietNow({ ...kept, until: kept['text'] ?? '' }, at + 2 * quietHours * hour)).toBeUndefined()
      }),
    )
  })

  test('a clock that was set back makes no longer quiet', () => {
    expect(quietNow(quietFrom(now), now - 2 * hour)).toBeUndefined()
  })

  test('F2-5 in it only what is practical may be left, and "I am safe" once', () => {
    const quiet = { until: now + hour, safe: false }
    const open = kinds.filter((kind) => mayLeaveInQuiet(kind, quiet))
    expect(open.sort()).toEqual(['practical', 'safe', 'today'])
    expect(mayLeaveInQuiet('safe', { ...quiet, safe: true })).toBe(false)
    expect(kinds.every((kind) => mayLeaveInQuiet(kind, undefined))).toBe(true)
    expect(laneNames.filter(openInQuiet).sort()).toEqual(['plan', 'practical'])
    expect(open.every((kind) => openInQuiet(laneOfKind[kind]))).toBe(true)
  })

  test('F2-5 "I am safe" is kept with the quiet and does not make it longer', () => {
    const begun = quietNow(quietFrom(now), now)
    if (!begun) throw new Error('it is quiet')
    const kept = safeSaid(begun)
    expect(quietNow(kept, now + hour)).toEqual({ ...begun, safe: true })
    expect(quietNow(kept, begun.until)).toBeUndefined()
  })
})

describe('the note', () => {
  test('F2-5 a note has no place for a promise', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.boolean(),
        fc.string({ maxLength: 200 }),
        (text, safe, next) => {
          const words = setbackOf({ text, safe, next }, 'en')
          expect(parseEnvelope(words)).toEqual(words)
          expect(Object.keys(words).every((key) => allowed.has(key))).toBe(true)
          expect(parseEnvelope({ ...words, promise: 'p' })).toBeUndefined()
        },
      ),
    )
  })
  const allowed = new Set(['kind', 'language', 'text', 'safe', 'next'])

  test('F2-1 it goes by the lane of plans, as parts of a plan do, and nothing of it says what happened', () => {
    expect([laneOfKind.setback, laneOfKind.safe, laneOfKind['plan-part']]).toEqual(['plan', 'plan', 'plan'])
    expect(
      parseEnvelope({ ...setbackOf({ text: 'x', safe: false, next: '' }, 'en'), amount: 2 }),
    ).toBeUndefined()
  })

  test('F2-6 it may be answered in three lines, and has no place for blame in own words', () => {
    expect(answersTo.setback).toEqual({ lines: ['got-it', 'need-time', 'are-you-safe'], own: false })
  })

  test('what is blank, too long or holds odd signs is told at its field', () => {
    const note = { text: 'I drank.', safe: true, next: '' }
    expect(noteFaults(note)).toBeUndefined()
    expect(noteFaults({ ...note, text: ' \n' })).toEqual({ text: 'empty' })
    expect(noteFaults({ ...note, text: 'a'.repeat(longestNote + 1) })).toEqual({ text: 'long' })
    expect(noteFaults({ ...note, text: 'a'.repeat(100_000), next: 'b'.repeat(100_000) })).toEqual({
      text: 'long',
      next: 'long',
    })
    expect(noteFaults({ ...note, next: '\u0007' })).toEqual({ next: 'signs' })
  })
})

describe('who stands near', () => {
  test('F2-4 those one wants at hand come first; a person who agreed to nothing is not called', () => {
    const one = (id: string, more: Partial<PageOf<'circle'>> = {}): PageWords => ({
      kind: 'circle',
      id,
      name: id,
      sort: 'person',
      agreed: ['night'],
      ...more,
    })
    const all = [
      one('line', { sort: 'service', agreed: [] }),
      one('ann'),
      one('leo', { agreed: [] }),
      one('ward', { sort: 'group', agreed: [], first: true }),
    ]
    expect(nearMe([...others, ...all]).map(({ id }) => id)).toEqual(['ward', 'ann', 'line'])
  })
})

describe('looking back', () => {
  test('F2-8 each of the six is optional, and what was left blank is not kept', () => {
    const texts = fc.string({ maxLength: longestLookBack })
    const fields = fc.record({
      around: texts,
      felt: texts,
      told: texts,
      did: texts,
      helped: texts,
      change: texts,
    })
    fc.assert(
      fc.property(fields, (written) => {
        const faults = lookBackFaults(written)
        const page = lookBackOf(written, { id: 'l', on: '2026-03-25' })
        expect(parsePage(page)).toEqual(page)
        const kept = lookBackParts.filter((part) => page[part] !== undefined)
        expect(kept).toEqual(lookBackParts.filter((part) => written[part].trim() !== ''))
        expect(faults === 'empty').toBe(kept.length === 0)
      }),
    )
    expect(lookBackFaults({ ...blankLookBack, change: 'Sleep.' })).toBeUndefined()
    expect(lookBackFaults({ ...blankLookBack, felt: 'a'.repeat(100_000) })).toEqual({ felt: 'long' })
  })

  test('F2-8 the longest of all fits in one page, whatever the letters', () => {
    const long = Object.fromEntries(lookBackParts.map((part) => [part, '\u{1F33F}'.repeat(500)]))
    const page = lookBackOf({ ...blankLookBack, ...long }, { id: 'l', on: '2026-03-25' })
    expect(new TextEncoder().encode(JSON.stringify(page)).length).toBeLessThan(30_000)
  })

  test('F2-8 it is shown newest first and for its owner alone: no envelope has a place for it', () => {
    const page = (id: string, on: string): PageWords => ({ kind: 'look-back', id, did: 'x', on })
    const all = lookBacks([page('a', '2026-03-01'), marks, page('b', '2026-03-03'), page('c', '2026-03-03')])
    expect(all.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
    expect(parseEnvelope(page('a', '2026-03-01'))).toBeUndefined()
  })
})

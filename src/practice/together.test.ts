import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayNote, noteOf, outOf, plansOf, wasCalledOff, type MeetingWords } from './together.ts'
import type { AnswerLine, EnvelopeWords } from './words.ts'

const language = 'en' as const
const zone = 'Europe/Berlin'
const before = Date.parse('2026-11-20T12:00:00Z') / 1000
const after = Date.parse('2026-11-22T12:00:00Z') / 1000

const meeting = (id: string, more: Partial<MeetingWords> = {}): MeetingWords => ({
  kind: 'meeting',
  language,
  meeting: id,
  idea: 'walk',
  place: 'The lake',
  on: '2026-11-21',
  at: '15:00',
  sober: false,
  ...more,
})
const off = (id: string): EnvelopeWords => ({ kind: 'meeting-off', language, meeting: id })
const says = (line: AnswerLine, sober?: true): EnvelopeWords => ({
  kind: 'answer',
  language,
  line,
  ...(sober && { sober }),
})
const left = (word: string, words: EnvelopeWords, more: { re?: string; takenBack?: boolean } = {}) => ({
  word,
  words,
  takenBack: false,
  ...more,
})
const given = (
  word: string,
  kind: 'meeting' | 'answer' | 'meeting-off',
  more: { re?: string; takenBack?: boolean } = {},
) => ({
  word,
  kind,
  takenBack: false,
  ...more,
})

/** The same meeting as its two sides see it, once all was opened. */
function bothSides(
  asked: MeetingWords,
  answer: EnvelopeWords | undefined,
  { backs = [], offs = [] }: { backs?: readonly string[]; offs?: readonly ('me' | 'them')[] } = {},
  now = before,
) {
  const takenBack = (word: string) => ({ takenBack: backs.includes(word) })
  const calls = (who: 'me' | 'them') => offs.filter((one) => one === who).map(() => `off-${who}`)
  const words: Record<string, EnvelopeWords> = { m: asked, 'off-me': off('one'), 'off-them': off('one') }
  if (answer) words['a'] = answer
  const [mine] = plansOf(
    {
      left: [left('m', asked, takenBack('m')), ...calls('me').map((word) => left(word, off('one')))],
      given: [
        ...(answer ? [given('a', 'answer', { re: 'm', ...takenBack('a') })] : []),
        ...calls('them').map((word) => given(word, 'meeting-off')),
      ],
    },
    words,
    { now, zone },
  )
  const [theirs] = plansOf(
    {
      left: [
        ...(answer ? [left('a', answer, { re: 'm', ...takenBack('a') })] : []),
        ...calls('them').map((word) => left(word, off('one'))),
      ],
      given: [
        given('m', 'meeting', takenBack('m')),
        ...calls('me').map((word) => given(word, 'meeting-off')),
      ],
    },
    words,
    { now, zone },
  )
  return { mine, theirs }
}

const answers = fc.constantFrom<(AnswerLine | undefined)[]>(undefined, 'yes', 'other-time')

test('B1-6 it is substance-free for both if either says so', () => {
  fc.assert(
    fc.property(fc.boolean(), answers, fc.constantFrom(true as const, undefined), (asks, line, adds) => {
      const { mine, theirs } = bothSides(meeting('one', { sober: asks }), line && says(line, adds))
      const sober = asks || (line !== undefined && adds === true)
      expect([mine?.sober, theirs?.sober]).toEqual([sober, sober])
    }),
  )
})

test('B1-6 both see the same of it: what was said, and that it is off, whoever called it off and however', () => {
  const backs = fc.subarray(['m', 'a'])
  const offs = fc.subarray(['me' as const, 'them' as const])
  fc.assert(
    fc.property(answers, backs, offs, fc.constantFrom(before, after), (line, taken, calls, now) => {
      const { mine, theirs } = bothSides(
        meeting('one'),
        line && says(line),
        { backs: taken, offs: calls },
        now,
      )
      const shared = ({ said, sober, off: gone, begun }: NonNullable<typeof mine>) => ({
        said,
        sober,
        gone,
        begun,
      })
      expect(mine && shared(mine)).toEqual(theirs && shared(theirs))
      expect(mine?.off).toBe(
        calls.length > 0 || taken.includes('m') || (line !== undefined && taken.includes('a')),
      )
    }),
  )
})

test('B1-6 until it begins whoever may be awaited has one press to be out of it, whatever may be left', () => {
  const way = (line: AnswerLine | undefined, may: boolean, now = before) => {
    const { mine, theirs } = bothSides(meeting('one'), line && says(line), {}, now)
    return [mine && outOf(mine, may), theirs && outOf(theirs, may)]
  }
  expect(way(undefined, true)).toEqual([{ takeBack: 'm', say: 'one' }, undefined])
  expect(way('yes', true)).toEqual([
    { takeBack: 'm', say: 'one' },
    { takeBack: 'a', say: 'one' },
  ])
  expect(way('yes', false)).toEqual([{ takeBack: 'm' }, { takeBack: 'a' }])
  expect(way('other-time', true)).toEqual([{ takeBack: 'm', say: 'one' }, undefined])
  expect(way('yes', true, after)).toEqual([undefined, undefined])
  const { mine, theirs } = bothSides(meeting('one'), says('yes'), { offs: ['them'] })
  expect([mine && outOf(mine, true), theirs && outOf(theirs, true)]).toEqual([undefined, undefined])
})

test('B1-6 an answer that was not opened is nothing yet, and own words decide nothing', () => {
  const [plan] = plansOf(
    { left: [left('m', meeting('one'))], given: [given('a', 'answer', { re: 'm' })] },
    {},
    { now: before, zone },
  )
  expect(plan).toMatchObject({ said: 'nothing', unopened: 'a' })
  const own: EnvelopeWords = { kind: 'answer', language, text: 'A bit after, if I can.' }
  expect(bothSides(meeting('one'), own).mine).toMatchObject({ said: 'words', answer: own, off: false })
})

test('I2 nobody’s words change what the other left: the same id in another envelope is another plan', () => {
  const plans = plansOf(
    { left: [left('m', meeting('one'))], given: [given('x', 'meeting')] },
    { x: meeting('one', { place: 'My flat', at: '23:00' }) },
    { now: before, zone },
  )
  expect(plans.map(({ by, meeting: { place } }) => [by, place])).toEqual([
    ['me', 'The lake'],
    ['them', 'My flat'],
  ])
})

test('what is ahead comes first and the nearest on top; what is past comes after it, the latest first', () => {
  const on = (id: string, date: string) => left(id, meeting(id, { on: date }))
  const plans = plansOf(
    {
      left: [on('c', '2026-11-23'), on('a', '2026-11-10'), on('b', '2026-11-19'), on('d', '2026-11-21')],
      given: [],
    },
    {},
    { now: before, zone },
  )
  expect(plans.map(({ word }) => word)).toEqual(['d', 'c', 'b', 'a'])
})

test('B1-7 “How was it for me?” comes once it began and was not called off; it is a page of my own', () => {
  const asked = (line: AnswerLine | undefined, now: number, offs: readonly 'them'[] = []) => {
    const { mine, theirs } = bothSides(meeting('one'), line && says(line), { offs }, now)
    return [mine && mayNote(mine), theirs && mayNote(theirs)]
  }
  expect(asked('yes', before)).toEqual([false, false])
  expect(asked('yes', after)).toEqual([true, true])
  expect(asked('yes', after, ['them'])).toEqual([false, false])
  expect(asked('other-time', after)).toEqual([false, false])
  expect(asked(undefined, after)).toEqual([false, false])
  const page = {
    kind: 'together-note' as const,
    id: 'n',
    meeting: 'one',
    text: 'Quiet. Good.',
    on: '2026-11-21',
  }
  expect(noteOf([page], 'one')).toEqual(page)
  expect(noteOf([page], 'two')).toBeUndefined()
})

test('B1-6 that it is off is told also to whoever never opened what it was, for some days', () => {
  const today = Math.floor(before / 86_400)
  const calls = [{ word: 'x', on: today }]
  expect(wasCalledOff(calls, { x: off('one') }, [], before)).toBe(today)
  expect(wasCalledOff(calls, { x: off('one') }, [], before + 15 * 86_400)).toBeUndefined()
  const plans = plansOf({ left: [left('m', meeting('one'))], given: [] }, {}, { now: before, zone })
  expect(wasCalledOff(calls, { x: off('one') }, plans, before)).toBeUndefined()
  expect(wasCalledOff(calls, {}, [], before)).toBeUndefined()
})

test('a date that is in no calendar is shown as the last of its month', () => {
  const [plan] = plansOf(
    { left: [left('m', meeting('one', { on: '2026-02-31' }))], given: [] },
    {},
    { now: before, zone },
  )
  expect(plan?.meeting.on).toBe('2026-02-28')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PageWords } from './pages.ts'
import {
  agendaFault,
  agendaOf,
  draftState,
  holderAt,
  nowAndBefore,
  saidLast,
  sittingForm,
  type SittingSide,
  voicesOf,
  withTopic,
} from './sitting-table.ts'

const day = 86_400
const noon = 20_500 * day + day / 2
const date = '2026-02-16'
const talk = { next: 'me', phase: 'say', ended: false, turns: [] } as const
const said = (by: SittingSide) => ({ by, move: 'said' }) as const
const back = (by: SittingSide) => ({ by, move: 'said-back' }) as const
const yes = (by: SittingSide) => ({ by, move: 'confirmed' }) as const

test('S5-13 nothing can be said before the day, unless it has begun; who called it has no floor', () => {
  const later = { on: '2026-02-17' }
  expect(sittingForm({ host: false }, date)).toBe('before')
  expect(sittingForm({ host: false, talk }, date)).toBe('before')
  expect(sittingForm({ host: false, talk, date: later }, date)).toBe('before')
  expect(sittingForm({ host: false, talk: { ...talk, turns: [0] }, date: later }, date)).toBe('say')
  expect(sittingForm({ host: false, talk, date: { on: date } }, date)).toBe('say')
  expect(sittingForm({ host: false, talk: { ...talk, next: 'them' }, date: { on: date } }, date)).toBe('wait')
  expect(sittingForm({ host: true, talk, date: { on: date } }, date)).toBe('beside')
  for (const host of [true, false]) {
    expect(sittingForm({ host, talk: { ...talk, ended: true, next: 'nobody' } }, date)).toBe('after')
  }
})

test('S5-13 to who called it the two are told apart by how floors pass, also around a floor let go', () => {
  const turns = [
    said('them'),
    said('me'),
    back('them'),
    yes('them'),
    { by: 'them', move: 'passed' } as const,
    said('them'),
  ]
  expect(voicesOf(turns, true)).toEqual(['first', 'me', 'second', 'first', 'second', 'first'])
  expect([holderAt(turns), holderAt(turns.slice(0, 4))]).toEqual(['first', 'second'])
  expect(voicesOf([said('me'), said('host'), back('them')], false)).toEqual(['me', 'host', 'them'])
})

test('what was said stands once: on this floor, or before it', () => {
  const end = { by: 'them', move: 'ended' } as const
  expect(nowAndBefore([said('me'), yes('me'), end])).toEqual({
    now: [said('me'), yes('me'), end],
    before: [],
  })
  const turns = fc.array(
    fc.record({
      by: fc.constantFrom<SittingSide>('me', 'them', 'host'),
      move: fc.constantFrom('said' as const, 'said-back' as const, 'confirmed' as const, 'passed' as const),
    }),
  )
  fc.assert(
    fc.property(turns, (turns) => {
      const { now, before } = nowAndBefore(turns)
      expect([...before, ...now]).toEqual(turns)
      expect(turns.length > 0 && now.length === 0).toBe(false)
      for (const { move } of now.slice(0, -1)) expect(['confirmed', 'passed']).not.toContain(move)
    }),
  )
})

test('S5-13 what was said beside is not what is said back', () => {
  const [one, beside] = [
    { ...said('them'), text: 'One.' },
    { ...said('host'), text: 'Slowly.' },
  ]
  expect(saidLast([one, beside])).toBe('One.')
  expect(saidLast([beside])).toBeUndefined()
})

test('S5-14 a whole day alone with it, then until its end, and then it is past whatever stood', () => {
  const draft = { opens: 20_500, until: date }
  expect(draftState(draft, noon, date)).toBe('open')
  expect(draftState(draft, noon - day, date)).toBe('alone')
  expect(draftState({ ...draft, agreedOn: 20_499 }, noon, date)).toBe('agreed')
  for (const more of [{}, { agreedOn: 20_499 }]) {
    expect(draftState({ ...draft, ...more }, noon, '2026-02-17')).toBe('past')
  }
})

test('S5-10 lines to bring are those of this sitting, as they were written; one is a few words', () => {
  const line = (id: string, sitting: string): PageWords => ({
    kind: 'agenda',
    id,
    sitting,
    text: id,
    on: date,
  })
  const pages = [line('one', 's1'), line('other', 's2'), line('two', 's1')]
  expect(agendaOf(pages, 's1').map(({ id }) => id)).toEqual(['one', 'two'])
  expect([agendaFault(' '), agendaFault('a'.repeat(201)), agendaFault('a'.repeat(200))]).toEqual([
    'empty',
    'long',
    undefined,
  ])
})

test('S5-10 a topic goes on a line of its own, and what was written stays before it', () => {
  expect([withTopic(' ', 'March'), withTopic('I see it so. ', 'March')]).toEqual([
    'March',
    'I see it so.\nMarch',
  ])
})

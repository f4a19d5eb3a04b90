import { expect, test } from 'vitest'
import {
  askedIn,
  blankCall,
  type Case,
  callFaults,
  caseFaults,
  caseOf,
  casesOf,
  datesBegun,
  datesIn,
  decisionIn,
  type Intake,
  intakeFaults,
  intakeToKeep,
  notesAbout,
  talksWith,
  topics,
} from './cases.ts'
import { type PageWords, parsePage } from './pages.ts'
import { gateOf } from './sittings.ts'

const today = '2026-02-16'
const about = { id: 'i1', case: 'c', person: 'mia', on: today }
const whole = topics.join(' ')

test('abuse 34 to proceed takes every topic of the private talk; to stop takes none', () => {
  expect(intakeFaults({ asked: '', decision: '', text: '' })).toEqual({ decision: 'empty' })
  for (const left of topics) {
    const asked = topics.filter((one) => one !== left).join(' ')
    expect(intakeFaults({ asked, decision: 'proceed', text: '' })).toEqual({ asked: 'rest' })
    for (const decision of ['adapt', 'not-suitable'])
      expect(intakeFaults({ asked, decision, text: '' })).toBeUndefined()
  }
  expect(intakeFaults({ asked: whole, decision: 'proceed', text: 'x'.repeat(8001) })).toEqual({
    text: 'long',
  })
  const kept = intakeToKeep({ asked: whole, decision: 'proceed', text: ' ' }, about)
  expect(kept).toEqual({ kind: 'intake', ...about, decision: 'proceed', asked: [...topics] })
  expect(parsePage(kept)).toEqual(kept)
  expect(intakeToKeep({ asked: whole, decision: 'maybe', text: '' }, about)).toBeUndefined()
  expect(decisionIn({ decision: 'maybe' })).toBeUndefined()
  expect(askedIn({ asked: 'hurt gossip alone' })).toEqual(['alone', 'hurt'])
})

test('abuse 34 a talk with each opens the way, and one that is not suitable shuts it', () => {
  const talk = (person: string, decision: Intake['decision']): PageWords => ({
    kind: 'intake',
    id: `${person} ${decision}`,
    case: 'c',
    person,
    on: today,
    decision,
    asked: [...topics],
  })
  const found: Case = { kind: 'case', id: 'c', name: 'A', people: ['mia', 'leo'], on: today }
  expect(gateOf([talk('mia', 'proceed')], found, today)).toEqual({ type: 'needs-intake', people: ['leo'] })
  const both = [talk('mia', 'proceed'), talk('leo', 'proceed')]
  expect(gateOf(both, found, today)).toEqual({ type: 'open' })
  expect(gateOf([...both, talk('leo', 'not-suitable')], found, today)).toEqual({ type: 'not-now' })
})

test('what is listed of a case is the latest first, each with its own', () => {
  const page: Omit<Intake, 'id' | 'on'> = {
    kind: 'intake',
    case: 'c',
    person: 'mia',
    decision: 'adapt',
    asked: [],
  }
  const pages: readonly PageWords[] = [
    { kind: 'case', id: 'c', name: 'A', people: ['mia', 'leo'], on: today },
    { kind: 'case', id: 'd', name: 'B', people: ['mia', 'leo'], on: today, ended: today },
    { kind: 'case', id: 'e', name: 'C', people: ['mia', 'leo'], on: today },
    { ...page, id: 'a', on: '2026-02-10' },
    { ...page, id: 'b', on: '2026-02-12' },
    { ...page, id: 'b2', on: '2026-02-12' },
    { ...page, id: 'other', on: today, person: 'leo' },
    { ...page, id: 'else', on: today, case: 'd' },
    { kind: 'helper-note', id: 'n1', person: 'mia', text: 'x', on: '2026-02-10' },
    { kind: 'helper-note', id: 'n2', person: 'mia', text: 'y', on: '2026-02-11' },
    { kind: 'helper-note', id: 'n3', person: 'leo', text: 'z', on: today },
  ]
  expect(casesOf(pages).open.map(({ id }) => id)).toEqual(['e', 'c'])
  expect(casesOf(pages).ended.map(({ id }) => id)).toEqual(['d'])
  expect(talksWith(pages, 'c', 'mia').map(({ id }) => id)).toEqual(['b2', 'b', 'a'])
  expect(notesAbout(pages, 'mia').map(({ id }) => id)).toEqual(['n2', 'n1'])
  expect(caseOf(pages, 'd')).toMatchObject({ name: 'B' })
  expect(caseOf(pages, undefined)).toBeUndefined()
})

test('a case is of two people, and has a name', () => {
  expect(caseFaults('Loan', ['mia', 'leo'])).toBeUndefined()
  expect(caseFaults(' ', ['mia'])).toEqual({ name: 'empty', people: 'two' })
  expect(caseFaults('x'.repeat(401), ['a', 'b', 'c'])).toEqual({ name: 'long', people: 'two' })
})

test('the call to sit together has a topic, a place and one date or more, each with its hour', () => {
  expect(callFaults(blankCall, today)).toEqual({ topic: 'empty', place: 'empty', dates: { 1: 'no-day' } })
  const good = { ...blankCall, topic: 'The loan', place: 'Library', on1: today, at1: '17:30' }
  expect(callFaults(good, today)).toBeUndefined()
  const odd = {
    ...good,
    topic: 'x'.repeat(401),
    on2: '2026-02-15',
    at2: '10:00',
    on3: '2026-12-01',
    at3: '10:00',
    on4: '2026-02-20',
    at5: '10:00',
  }
  expect(callFaults(odd, today)).toEqual({
    topic: 'long',
    dates: { 2: 'past', 3: 'far', 4: 'no-time', 5: 'no-day' },
  })
  expect(datesBegun(blankCall)).toBe(1)
  expect(datesBegun(odd)).toBe(5)
  const twice = { ...good, on2: today, at2: '17:30', on4: '2026-02-20', at4: '09:00' }
  expect(datesIn(twice)).toEqual([
    { on: today, at: '17:30' },
    { on: '2026-02-20', at: '09:00' },
  ])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from './days.ts'
import { answersTo, laneOfKind } from './kinds.ts'
import { parsePage, type PageWords } from './pages.ts'
import {
  askedAhead,
  fitsStill,
  itemOfPlan,
  type LeftThing,
  leavings,
  myPart,
  myParts,
  otherParts,
  partToKeep,
  partToLeave,
  type PartWords,
  planId,
  planNames,
  planOfItem,
  planOfTheirs,
  reviewDays,
  stateOf,
  theirParts,
  toReview,
  toTakeBack,
} from './plan.ts'
import { type EnvelopeWords, lovedParts, ownParts, parseEnvelope, planAbout, planParts } from './words.ts'

const today = '2026-03-25'
const names = fc.constantFrom(...planNames)
const texts = fc.string({ minLength: 1, maxLength: 400 }).filter((text) => text.trim() !== '')
const setback = { about: 'setback', side: 'mine' } as const

const said = (part: PartWords['part'], text: string, about: PartWords['about'] = 'setback'): PartWords => ({
  kind: 'plan-part',
  language: 'en',
  plan: about,
  about,
  part,
  text,
})
const left = (words: EnvelopeWords | undefined, more: Partial<LeftThing> = {}): LeftThing => ({
  word: 'w',
  words,
  on: 20_500,
  takenBack: false,
  waitsHere: false,
  ...more,
})
const lefts = fc.array(
  fc.record({
    word: fc.string(),
    words: fc.option(
      fc
        .record({ part: fc.constantFrom(...planParts), text: texts, about: fc.constantFrom(...planAbout) })
        .map(({ part, text, about }) => said(part, text, about)),
      { nil: undefined },
    ),
    on: fc.integer({ min: 20_000, max: 21_000 }),
    takenBack: fc.boolean(),
    waitsHere: fc.boolean(),
  }),
)

describe('whose part it is', () => {
  test('F2-12 every part has one author, whoever of the two the plan is about', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(new Set([...myParts(name), ...otherParts(name)])).toEqual(new Set(planParts))
        expect(myParts(name).filter((part) => otherParts(name).includes(part))).toEqual([])
      }),
    )
    expect(myParts({ side: 'mine' })).toEqual(ownParts)
    expect(myParts({ side: 'theirs' })).toEqual(lovedParts)
  })

  test('F2-12 power runs both ways: each reads the other’s parts in the plan that the other wrote them for', () => {
    fc.assert(
      fc.property(names, texts, fc.nat(), (mine, text, place) => {
        const parts = myParts(mine)
        const part = parts[place % parts.length] ?? 'signs'
        const page = partToKeep(mine, part, { id: 'p', text, today })
        const words = partToLeave(page, 'es')
        const theirs = planOfTheirs(words)
        expect(theirs).toEqual({ about: mine.about, side: mine.side === 'mine' ? 'theirs' : 'mine' })
        const [read] = theirParts([{ words, takenBack: false }], theirs)
        expect(read?.now.words.text).toBe(text.trim())
        expect(myParts(theirs)).not.toContain(part)
      }),
    )
  })

  test('F2-12 nothing of the other’s is among my parts, and nothing of mine is drawn from theirs', () => {
    fc.assert(
      fc.property(names, lefts, (name, given) => {
        for (const part of myParts(name)) expect(myPart([], name, part, 'mia')).toBeUndefined()
        for (const { part } of theirParts(given, name)) expect(myParts(name)).not.toContain(part)
      }),
    )
  })

  test('F2-12 naming a plan says nothing of what was opened: both name it by what it is for', () => {
    for (const name of planNames) {
      expect(planId(name)).toBe(name.about)
      expect(planOfItem(itemOfPlan(name))).toEqual(name)
    }
    expect(planOfItem(undefined)).toBeUndefined()
    expect(planOfItem('other')).toBeUndefined()
  })
})

describe('what of it holds', () => {
  test('F2-12 a part is kept for its author until they leave it; what leaves is the words alone', () => {
    fc.assert(
      fc.property(names, texts, (name, text) => {
        const [part = 'signs'] = myParts(name)
        const page = partToKeep(name, part, { id: 'p', text, today, person: 'mia' })
        expect(parsePage(page)).toEqual(page)
        expect(stateOf(page.text, [])).toEqual({ type: 'kept' })
        const words = partToLeave(page, 'en')
        expect(parseEnvelope(words)).toEqual(words)
        expect(Object.keys(words).sort()).toEqual(['about', 'kind', 'language', 'part', 'plan', 'text'])
        expect(stateOf(page.text, leavings([left(words)], name, part)).type).toBe('signed')
      }),
    )
    expect(laneOfKind['plan-part']).toBe('plan')
    expect(answersTo['plan-part']).toEqual({ lines: ['heard'], own: false })
  })

  test('F2-12 a part said anew stands in place of the earlier; taking it back takes back all that was said of it', () => {
    const all = [
      left(said('call', 'Ana'), { word: 'w3' }),
      left(said('tell', 'a note'), { word: 'w2' }),
      left(said('call', 'Leo'), { word: 'w1' }),
      left(said('call', 'Eva', 'steady'), { word: 'w0' }),
    ]
    const mine = leavings(all, setback, 'call')
    expect(mine.map(({ word }) => word)).toEqual(['w3', 'w1'])
    expect(stateOf('Ana', mine).type).toBe('signed')
    expect(stateOf('Max', mine).type).toBe('changed')
    expect(stateOf(undefined, mine).type).toBe('signed')
    expect(toTakeBack(mine)).toEqual(['w3', 'w1'])
    const back = leavings(
      all.map((one) => ({ ...one, takenBack: one.word !== 'w2' })),
      setback,
      'call',
    )
    expect(stateOf('Ana', back).type).toBe('taken-back')
    expect(toTakeBack(back)).toEqual([])
    const given = [
      { words: said('helps', 'Eat with me'), takenBack: false },
      { words: undefined, takenBack: false },
      { words: said('helps', 'Leave me be'), takenBack: true },
    ]
    const [read] = theirParts(given, setback)
    expect([read?.now.words.text, read?.earlier.map(({ words }) => words.text)]).toEqual([
      'Eat with me',
      ['Leave me be'],
    ])
  })

  test('F2-12 taking back one part never touches another', () => {
    fc.assert(
      fc.property(names, lefts, (name, all) => {
        for (const part of myParts(name)) {
          for (const one of leavings(all, name, part)) {
            expect([one.words.part, one.words.about]).toEqual([part, name.about])
          }
        }
      }),
    )
  })
})

describe('looking at it again', () => {
  test('F2-13 after 90 days its owner is asked, of their own parts alone; it holds all the same', () => {
    const page = partToKeep(setback, 'call', { id: 'p', text: 'Ana', today, person: 'mia' })
    expect(page.review).toBe(daysAfter(today, reviewDays))
    const asked = (pages: readonly PageWords[], on: string) => toReview(pages, setback, on, 'mia')
    expect(asked([page], daysAfter(today, 89))).toEqual([])
    expect(asked([page], daysAfter(today, 90))).toEqual([page])
    expect(asked([fitsStill(page, daysAfter(today, 90))], daysAfter(today, 179))).toEqual([])
    expect(toReview([page], setback, daysAfter(today, 90))).toEqual([])
    expect(toReview([page], { about: 'setback', side: 'theirs' }, daysAfter(today, 90), 'mia')).toEqual([])
    expect(stateOf(page.text, leavings([left(partToLeave(page, 'en'))], setback, 'call')).type).toBe('signed')
  })

  test('F2-13 nothing of the day it is looked at again is ever told', () => {
    fc.assert(
      fc.property(names, texts, fc.integer({ min: -400, max: 400 }), (name, text, days) => {
        const [part = 'signs'] = myParts(name)
        const kept = { id: 'p', text, person: 'mia' }
        const one = partToKeep(name, part, { ...kept, today })
        const other = partToKeep(name, part, { ...kept, today: daysAfter(today, days) })
        expect(partToLeave(one, 'en')).toEqual(partToLeave(other, 'en'))
      }),
    )
  })
})

describe('what they asked for in advance', () => {
  const thing = (words: EnvelopeWords | undefined, takenBack = false) => ({ words, takenBack })

  test('F2-14 the newest that was opened and not taken back is what is kept to', () => {
    expect(askedAhead([])).toEqual({})
    const details = said('details', 'No details.')
    const first = said('tell-first', 'My sister first.', 'steady')
    expect(
      askedAhead([thing(undefined), thing(details), thing(said('details', 'All')), thing(first)]),
    ).toEqual({
      details,
      'tell-first': first,
    })
    expect(askedAhead([thing(details, true), thing(said('details', 'All'))])).toEqual({})
    expect(askedAhead([thing(said('helps', 'Eat with me'))])).toEqual({})
  })
})

test('F2-9 the steady plan has the same parts, the same authors and the same way as the other', () => {
  fc.assert(
    fc.property(fc.constantFrom(...planParts), texts, (part, text) => {
      const both = planAbout.map((about) => {
        const side = (ownParts as readonly string[]).includes(part) ? 'mine' : 'theirs'
        const page = partToKeep({ about, side }, part, { id: 'p', text, today })
        const { plan: _, about: __, ...words } = partToLeave(page, 'en')
        return words
      })
      expect(both[0]).toEqual(both[1])
    }),
  )
})

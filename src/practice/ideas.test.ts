import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../domain/vocabulary.ts'
import { agreedStands, deckOf, ideaFault, ideaSigns, ownIdeas, shippedIdeas, wasAgreed } from './ideas.ts'
import type { EnvelopeWords } from './words.ts'

const now = 20_500 * day + 3600
const idea = (id: string, text: string): EnvelopeWords => ({ kind: 'idea', language: 'en', idea: id, text })
const left = (words: EnvelopeWords | undefined, takenBack = false) => ({ words, takenBack })
const given = (word: string, takenBack = false) => ({ word, kind: 'idea' as const, takenBack })

/** What may stand of an idea on the other's side, should it ever be in there. */
const standing = fc.record({
  idea: fc.constantFrom(...shippedIdeas, 'own'),
  mine: fc.boolean(),
  theirs: fc.boolean(),
  agreedOn: fc.option(fc.integer({ min: 20_450, max: 20_500 }), { nil: undefined }),
})
const all = fc.uniqueArray(standing, { selector: ({ idea: name }) => name })

test('B1-6 the deck follows from my own picks and what both said; what they picked changes nothing in it', () => {
  fc.assert(
    fc.property(all, fc.infiniteStream(fc.boolean()), (each, others) => {
      const own = [{ idea: 'own', text: 'Skip stones', language: 'en' as const, by: 'me' as const }]
      const twin = each.map((one) => ({ ...one, theirs: others.next().value ?? false }))
      const deck = deckOf(plain(each), own, now)
      expect(deckOf(plain(twin), own, now)).toEqual(deck)
      expect(deck.picks.length + deck.agreed.length).toBe(shippedIdeas.length + 1)
      for (const { idea: name, mine } of deck.picks)
        expect(mine).toBe(each.some((one) => one.idea === name && one.mine))
    }),
  )
})

test('B1-6 what both picked stands for fourteen days, then it lies in the deck again, and may be picked anew', () => {
  const deck = (agreedOn: number, mine = false) => deckOf([{ idea: 'walk', mine, agreedOn }], [], now)
  expect(deck(20_500).agreed).toEqual([{ idea: 'walk', on: 20_500 }])
  expect(deck(20_501 - agreedStands).agreed).toHaveLength(1)
  expect(deck(20_500 - agreedStands).agreed).toEqual([])
  expect(deck(20_500 - agreedStands, true).picks[0]).toEqual({ idea: 'walk', mine: true })
  expect(wasAgreed([{ idea: 'walk', mine: false, agreedOn: 1 }], 'walk')).toBe(true)
  expect(wasAgreed([{ idea: 'walk', mine: true }], 'walk')).toBe(false)
})

test('B1-6 an own idea keeps its words: nobody’s later words, nor those of a shipped one, take their place', () => {
  const words = {
    a: idea('x1', 'Row on the lake'),
    b: idea('x1', 'Something else'),
    c: idea('walk', 'Come to my flat'),
    d: idea('y1', 'Cards at the café'),
    e: idea('mine', 'Changed'),
  }
  const own = ownIdeas(
    {
      left: [left(idea('mine', 'Skip stones'))],
      given: [given('e'), given('d', true), given('c'), given('b'), given('a'), given('unopened')],
    },
    words,
  )
  expect(own.map(({ text, by }) => [text, by])).toEqual([
    ['Skip stones', 'me'],
    ['Row on the lake', 'them'],
  ])
  expect(ownIdeas({ left: [left(idea('z', 'Gone'), true), left(undefined)], given: [] }, {})).toEqual([])
})

test('abuse 13 an own idea is words: no link, no position, at most 120 letters, once', () => {
  expect(ideaFault('  ', [])).toBe('empty')
  expect(ideaFault('a'.repeat(ideaSigns + 1), [])).toBe('long')
  expect(ideaFault('See maps.example.com/x', [])).toBe('link')
  const own = [{ idea: 'x', text: 'Skip stones', language: 'en' as const, by: 'them' as const }]
  expect(ideaFault(' Skip stones ', own)).toBe('there')
  expect(ideaFault('Skip stones', [])).toBeUndefined()
})

function plain(
  each: readonly { idea: string; mine: boolean; theirs: boolean; agreedOn: number | undefined }[],
) {
  return each.map(({ agreedOn, ...more }) => ({ ...more, ...(agreedOn !== undefined && { agreedOn }) }))
}

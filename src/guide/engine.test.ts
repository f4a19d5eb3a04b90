import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activeLabels, familyOf, type Kind, type Lang } from './labels.ts'
import { en } from './packs/en/pack.ts'
import { es } from './packs/es/pack.ts'
import { enSafety } from './packs/en/safety-pack.ts'
import { esSafety } from './packs/es/safety-pack.ts'
import { examples as enExamples } from './packs/en/examples.ts'
import { examples as esExamples } from './packs/es/examples.ts'
import { reviewWith } from './engine.ts'
import { tongueOf } from './tongue.ts'
import { fold } from './fold.ts'
import { review } from './review.ts'
import { coverQuotes, sentencesOf } from './sentences.ts'

const kinds: readonly Kind[] = ['apology', 'reply', 'boundary', 'commitment', 'setback', 'message']
const anyKind = fc.constantFrom(...kinds)
const anyLang = fc.constantFrom<Lang>('en', 'es')
const spoken = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'you i never always if sorry but want to die kill my because of the pills took he she hit me promise will not should what ? . ! , " \' … ¿ tú nunca siempre perdón si te quiero morir'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '))

const labels = (text: string, kind: Kind, lang: Lang = 'en') =>
  review(text, kind, lang).map(({ label }) => label)

describe('the writing guide', () => {
  test('G-1 any text gets an answer, inside its own bounds, and only with labels of its kind', () => {
    fc.assert(
      fc.property(spoken, anyKind, anyLang, (text, kind, lang) => {
        for (const { label, family, start, end } of review(text, kind, lang)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeLessThan(end)
          expect(activeLabels[kind]).toContain(label)
          expect(family).toBe(familyOf(label))
        }
      }),
      { numRuns: 400 },
    )
  })

  test('G-1 the same text gets the same answer, whatever was read before', () => {
    fc.assert(
      fc.property(spoken, spoken, anyKind, anyLang, (text, other, kind, lang) => {
        const first = review(text, kind, lang)
        review(`${other} ${text}`, kind, lang)
        expect(review(text, kind, lang)).toEqual(first)
      }),
      { numRuns: 150 },
    )
  })

  test('G-1 folding keeps, for every unit, the place it came from', () => {
    fc.assert(
      fc.property(spoken, fc.constantFrom(en.spelling, es.spelling), (text, spelling) => {
        const { text: folded, from, to } = fold(text, spelling)
        expect(from.length).toBe(folded.length)
        expect(to.length).toBe(folded.length)
        for (const [i, at] of from.entries()) expect(at).toBeLessThan(to[i] ?? 0)
        expect(to.at(-1) ?? 0).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300 },
    )
  })

  test('G-1 sentences lie in order, do not overlap and are short', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        let last = 0
        for (const { start, end } of sentencesOf(text, /(?!)/)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end - start).toBeLessThanOrEqual(400)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
    )
  })

  test('G-1 hostile text of 10,000 characters is read in bounded time', () => {
    const words =
      'you i never not if will because my sorry so kill always he is a just of with me pills or and it took'.split(
        ' ',
      )
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 2600, maxLength: 2600 }),
        anyKind,
        anyLang,
        (array, kind, lang) => {
          const text = array.join(' ').slice(0, 10_000)
          const before = performance.now()
          review(text, kind, lang)
          expect(performance.now() - before).toBeLessThan(250)
        },
      ),
      { numRuns: 20 },
    )
  })

  test('G-9 safety stands first', () => {
    const [first] = review('You always leave. You ruined my life. I want to die.', 'message', 'en')
    expect(first?.label).toBe('cr.self')
  })

  test('G-9 the small part that hears danger hears what the whole guide hears', () => {
    for (const [whole, part, examples] of [
      [en, enSafety, enExamples],
      [es, esSafety, esExamples],
    ] as const) {
      for (const [, text] of Object.values(examples).flatMap(({ fires, near }) => [...fires, ...near])) {
        const heard = (pack: typeof whole) =>
          reviewWith(pack, text, 'message').flatMap(({ danger }) => danger ?? [])
        expect(heard(part), text).toEqual(heard(whole))
      }
    }
  })

  test('G-9 a text is read in the language it is written in', () => {
    expect(tongueOf('Ya no quiero vivir, no puedo más.', 'en')).toBe('es')
    expect(tongueOf('I do not want to live any more.', 'es')).toBe('en')
    expect(tongueOf('Mi abuela said to me that the house is ours.', 'en')).toBe('en')
    expect(tongueOf('', 'es')).toBe('es')
  })

  test('G-9 an overdose row hears drugs and not sugar, whatever stands around it', () => {
    expect(labels('Mi hermano tuvo una sobredosis de pastillas.', 'message', 'es')).toContain('cr.overdose')
    expect(labels('Sobredosis de chocolate.', 'message', 'es')).toEqual([])
  })

  test('G-9 safety words are heard inside quotation marks too', () => {
    expect(labels('She texted me "I want to die" an hour ago.', 'message')).toContain('cr.self')
  })

  test('G-6 what is quoted or reported is not held against the writer', () => {
    expect(labels('I kept saying "you are too sensitive" and I was wrong.', 'apology')).not.toContain(
      'dismiss',
    )
    expect(labels('I called you selfish. You were not.', 'apology')).not.toContain('judge')
    expect(labels('Te dije que eras una egoísta.', 'apology', 'es')).not.toContain('judge')
  })

  test('G-6 the words a person picks for themselves are theirs', () => {
    expect(labels("I'm an alcoholic.", 'message')).not.toContain('stigma')
    expect(labels('Soy alcohólica.', 'message', 'es')).not.toContain('stigma')
  })

  test('A16 an apology is not vague once an act is named', () => {
    expect(labels("I'm sorry for everything.", 'apology')).toContain('na.vague')
    expect(labels("I'm sorry for everything. I lied to you.", 'apology')).not.toContain('na.vague')
  })

  test('A01 a conditional apology is not ticked as regret', () => {
    expect(labels('Sorry if that hurt you.', 'apology')).toEqual(['na.if'])
  })

  test('C02 a promise with a time is not called vague', () => {
    expect(labels("I'll do better. I'll call you on Sunday at five.", 'commitment')).toEqual(['co.specific'])
  })

  test('G-1 findings point at the words as they were typed', () => {
    const text = '\u00a1Ay! Ya no quiero vivi\u0301r.'
    const [found] = review(text, 'message', 'es')
    expect(text.slice(found?.start, found?.end)).toContain('quiero')
    const short = 'ok. ur   SOOO selfish'
    const [judged] = review(short, 'message', 'en')
    expect(short.slice(judged?.start, judged?.end)).toBe('ur   SOOO selfish')
  })

  test('G-1 a text wholly in quotation marks is read as it stands', () => {
    expect(coverQuotes('"I want to come home."')).toBe('"I want to come home."')
    expect(coverQuotes('He said "go away" again')).toBe('He said "_______" again')
  })
})

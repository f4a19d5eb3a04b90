// @vitest-environment happy-dom
/** Whatever stands in one's own pages, no number about a person comes out of them: no count, no span, no score. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { circleAgreed, circleSorts, type PageWords } from '../../practice/pages.ts'
import { en } from '../messages/en.ts'
import { es } from '../messages/es.ts'
import type { Messages } from '../messages/choose.ts'
import type { ScreenName } from '../place.ts'
import type { Screen } from '../screen.ts'
import { Circle } from './circle.tsx'
import { Goals } from './goals.tsx'
import { Month } from './month.tsx'
import { Notes } from './notes.tsx'
import { CircleToday } from './parts/circle-today.tsx'
import { openScreen } from './parts/together-stage.contract.ts'
import { ToMeToday } from './parts/to-me-today.tsx'
import { Seasons } from './seasons.tsx'
import { ToMe } from './to-me.tsx'

const id = fc.stringMatching(/^[a-z]{8}$/)
const words = fc.stringMatching(/^[a-z]{3,12}( [a-z]{3,12}){0,3}$/)
const day = fc
  .integer({ min: 20_000, max: 21_500 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
const yes = fc.constant(true as const)
const optional = <T,>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })

const page: fc.Arbitrary<PageWords> = fc
  .oneof(
    fc.record({
      kind: fc.constant('circle' as const),
      id,
      name: words,
      sort: fc.constantFrom(...circleSorts),
      agreed: fc.subarray([...circleAgreed]),
      note: optional(words),
      first: optional(yes),
    }),
    fc.record({ kind: fc.constant('season' as const), id, name: words, begun: day, ended: optional(day) }),
    fc.record({
      kind: fc.constant('season-line' as const),
      id,
      season: fc.constantFrom('aaaaaaaa', 'bbbbbbbb'),
      text: words,
      on: day,
    }),
    fc.record({ kind: fc.constant('season-note' as const), id, text: words, on: day }),
    fc.record({
      kind: fc.constant('letter-to-me' as const),
      id,
      language: fc.constantFrom('en' as const, 'es' as const),
      text: words,
      written: day,
      opens: day,
      opened: optional(day),
    }),
    fc.record({
      kind: fc.constant('month' as const),
      id: day.map((on) => on.slice(0, 7)),
      values: optional(words),
      kept: optional(words),
      learned: words,
      on: day,
    }),
    fc.record({ kind: fc.constant('goal' as const), id, text: words, on: day, done: optional(day) }),
    fc.record({ kind: fc.constant('note' as const), id, text: words, on: day }),
  )
  .map((one) => JSON.parse(JSON.stringify(one)) as PageWords)
const seasons: readonly PageWords[] = [
  { kind: 'season', id: 'aaaaaaaa', name: 'The winter', begun: '2025-12-01', ended: '2026-01-20' },
  { kind: 'season', id: 'bbbbbbbb', name: 'The thaw', begun: '2026-01-20' },
]
const alone = fc
  .uniqueArray(page, { maxLength: 24, selector: (one) => `${one.kind} ${one.id}` })
  .map((pages) => [...seasons, ...pages])

const shown: readonly (readonly [ScreenName, Screen])[] = [
  ['circle', Circle],
  ['seasons', Seasons],
  ['to-me', ToMe],
  ['month', Month],
  ['goals', Goals],
  ['notes', Notes],
]

test.each(shown)(
  'B2-1 B4-2 B4-5 S6-1 abuse 19 %s shows no number but days, whatever pages there are',
  async (name, Shown) => {
    await fc.assert(
      fc.asyncProperty(alone, fc.constantFrom('en' as const, 'es' as const), async (pages, language) => {
        const screen = await openScreen(Shown, { screen: name }, { pages, language, people: [], made: 0 })
        try {
          expect(screen.text().length).toBeGreaterThan(100)
          expect(numbersIn(screen.main(), screen.t)).toEqual([])
        } finally {
          screen.close()
        }
      }),
      { numRuns: 15 },
    )
  },
  20_000,
)

test('B2-1 B4-4 abuse 18 abuse 19 on Today there is none either, however much there is', async () => {
  await fc.assert(
    fc.asyncProperty(alone, async (pages) => {
      const screen = await openScreen(
        (props) => (
          <main>
            <CircleToday screen={props} />
            <ToMeToday screen={props} />
          </main>
        ),
        { screen: 'today' },
        { pages },
      )
      try {
        expect(numbersIn(screen.main(), screen.t)).toEqual([])
      } finally {
        screen.close()
      }
    }),
    { numRuns: 15 },
  )
})

test('the look for numbers finds one', () => {
  const main = document.createElement('main')
  main.innerHTML = `<h2 aria-label="2 goals">Goals</h2><p>${en.growth.goals.textHint}</p><time>1 May</time>`
  expect(numbersIn(main, en)).toEqual(['2'])
  main.innerHTML = '<p>Open for 40 days</p>'
  expect(numbersIn(main, es)).toEqual(['40'])
})

/** Digits on the page and in what is only spoken, but for days and for the sentences of the page itself. */
function numbersIn(main: Element, t: Pick<Messages, 'circle' | 'growth' | 'today'>): readonly string[] {
  const copy = main.cloneNode(true)
  if (!(copy instanceof Element)) throw new Error('there is no page')
  for (const time of copy.querySelectorAll('time')) time.remove()
  const spoken = [...copy.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label') ?? '')
  const fixed = [...sentences(t.circle), ...sentences(t.growth), ...sentences(t.today)].filter((one) =>
    /\d/.test(one),
  )
  const rest = fixed
    .sort((one, other) => other.length - one.length)
    .reduce((text, sentence) => text.replaceAll(sentence, ''), `${copy.textContent}\n${spoken.join('\n')}`)
  return rest.match(/\d+/g) ?? []
}

function sentences(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : []
}

// @vitest-environment happy-dom
import { laneMatters, matters, type Matter } from '../../../practice/matters.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usualDoor } from '../../../practice/lanes.ts'
import type { MatterView, PersonView } from '../../../vault/views.ts'
import { en } from '../../messages/en.ts'
import { placeAt } from '../../place.ts'
import { Both } from '../both.tsx'
import { pageOf } from './practical-page.contract.ts'
import { givenNote, leftNote, stage, today } from './practical-stage.contract.ts'
import { doors, may, mia } from './mia.contract.ts'

const words = en.exchange.both
const here = { screen: 'both', person: 'mia' } as const
const page = pageOf(Both)
const { all, text, texts, show } = page

/** The page as it stands, without the numbers that tie labels and links. */
const shown = async (person: PersonView) => {
  await show(stage(here, person).props)
  return page.one('main')?.innerHTML.replaceAll(/"P\d+-\d+"|"#\d+"/g, '""')
}

const matter: fc.Arbitrary<MatterView> = fc.oneof(
  fc.record({ mine: fc.boolean() }),
  fc.record({ mine: fc.boolean(), agreedOn: fc.integer({ min: 20_000, max: 20_600 }) }),
)
const mine = fc.record(
  Object.fromEntries(matters.map((name) => [name, matter])) as Record<Matter, typeof matter>,
)

/** All that a person view may hold of the other, and of what passed between the two. */
const others: fc.Arbitrary<Partial<PersonView>> = fc.record({
  given: fc.constantFrom(
    [],
    [givenNote('a')],
    [givenNote('a', { cue: false }), givenNote('b', { opened: true })],
  ),
  left: fc.constantFrom([], [leftNote('c')]),
  may: fc.constantFrom(
    may({ type: 'allowed' }),
    may({ type: 'not-now' }),
    may({ type: 'again-on', on: today }),
  ),
  theyAppeared: fc.boolean(),
  paused: fc.boolean(),
  mine: fc.boolean(),
  resting: fc.boolean(),
})

test('K5 what is shown follows from my own yes and what both agreed, whatever else there is to know', async () => {
  await fc.assert(
    fc.asyncProperty(mine, others, others, async (each, one, other) => {
      expect(await shown(mia({ ...one, matters: each }))).toBe(await shown(mia({ ...other, matters: each })))
    }),
    { numRuns: 40 },
  )
})

test('K5 “Not now” comes first, both are of one size, and the page says what one yes alone means', async () => {
  const { props, asked } = stage(here, mia({ matters: { ...mia().matters, thanks: { mine: true } } }))
  await show(props)
  expect(text()).toContain(
    'Only if both say yes do both learn it. One yes alone leaves nothing, and fades after 14 days.',
  )
  expect(texts('h2')).toEqual(laneMatters.map((one) => words.matters[one].name))
  expect(texts('main .row.even button')).toEqual(laneMatters.flatMap(() => [words.no, words.yes]))
  expect(new Set(all('main .row.even button').map(({ className }) => className)).size).toBe(1)
  expect(all('main .row.even button').map((one) => one.getAttribute('aria-pressed'))).toEqual(
    laneMatters.flatMap((one) => (one === 'thanks' ? ['false', 'true'] : ['true', 'false'])),
  )
  await page.press(words.yes, 0)
  await page.press(words.yes, 1)
  await page.press(words.no, 2)
  expect(asked).toEqual([['sayYes', 'mia', 'practical']])
  await page.press(words.no, 1)
  expect(asked.at(-1)).toEqual(['takeYesBack', 'mia', 'thanks'])
  expect(text('main [role=status]')).toBe(words.tookBack)
})

test('K5 where both agreed there is the day; my own door opens by a press of mine, slowly and without a word', async () => {
  const matters = { ...mia().matters, practical: { mine: true, agreedOn: today } }
  const { props, asked } = stage(here, mia({ matters, doors: doors('shut') }))
  await show(props)
  const [first] = all('.card')
  expect(first?.querySelector('time')?.getAttribute('datetime')).toBe('2026-02-16')
  expect(first?.textContent).toContain(words.shut)
  expect(first?.textContent).toContain('takes a day, sometimes two')
  await page.press(words.open, 0)
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  expect(asked).toEqual([['setDoor', 'mia', 'practical', usualDoor('practical', 'knock', zone), false]])
})

test('a door that stands, or opens soon, is left alone, and its own page is one press away', async () => {
  const agreed = { ...mia().matters, practical: { mine: true, agreedOn: today } }
  await show(stage(here, mia({ matters: agreed })).props)
  expect(texts('.card button')).not.toContain(words.open)
  expect(placeAt(all('.card a')[0]?.getAttribute('href') ?? null)).toEqual({
    screen: 'door',
    person: 'mia',
    lane: 'practical',
  })
  const shut = doors('shut')
  const opening = {
    ...shut,
    practical: { ...shut.practical, loosens: { state: 'knock', on: today + 1 } as const },
  }
  await show(stage(here, mia({ matters: agreed, doors: opening })).props)
  expect(texts('.card button')).not.toContain(words.open)
  expect(all('.card')[0]?.textContent).toContain('Your side opens on')
})

test('V-9 while one of the two has everything shut there is one calm sentence, nothing grey, and always the same', async () => {
  const calm = await shown(mia({ forTwo: false }))
  expect(text()).toContain(words.hidden)
  expect(all('main :is(button, [disabled], [aria-disabled], .card)')).toEqual([])
  await fc.assert(
    fc.asyncProperty(mine, others, async (each, more) => {
      expect(await shown(mia({ ...more, matters: each, forTwo: false }))).toBe(calm)
      expect(await shown(mia({ ...more, matters: each, doors: doors('shut'), forTwo: false }))).toBe(calm)
    }),
    { numRuns: 20 },
  )
  for (const more of [{ closed: true }, { leftQuietly: true }, { held: true }, { space: false }])
    expect(await shown(mia(more))).toBe(calm)
})

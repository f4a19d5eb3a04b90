// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { shippedIdeas } from '../../../practice/ideas.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { MatterView, PersonView } from '../../../vault/views.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { Together } from '../together.tsx'
import { dayNow, given, ideas, mia, openScreen, today, type Given } from './together-stage.contract.ts'

const words = en.together.together
const practical = en.exchange.practical
const here = { screen: 'together', person: 'mia' } as const
const idea = (text: string, id = 'x1'): EnvelopeWords => ({ kind: 'idea', language: 'en', idea: id, text })

const open: { close: () => void }[] = []
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T12:00:00Z`) })
})
afterEach(() => {
  for (const screen of open.splice(0)) screen.close()
  vi.useRealTimers()
})
async function show(person: Partial<PersonView> = {}, scene: Given = {}) {
  const screen = await openScreen(Together, here, { person: mia(person), ...scene })
  open.push(screen)
  return screen
}

const matter: fc.Arbitrary<MatterView> = fc.oneof(
  fc.record({ mine: fc.boolean() }),
  fc.record({ mine: fc.boolean(), agreedOn: fc.integer({ min: dayNow - 40, max: dayNow }) }),
)

test('B1-6 the deck follows from my own picks and what both picked, whatever else there is to know', async () => {
  const others = fc.record({
    theyAppeared: fc.boolean(),
    paused: fc.boolean(),
    resting: fc.boolean(),
    theirs: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...shippedIdeas), matter),
      others,
      others,
      async (own, one, other) => {
        const shown = async (more: object) => {
          const screen = await openScreen(Together, here, { person: mia({ ideas: ideas(own), ...more }) })
          const html = screen.html()
          screen.close()
          return html
        }
        expect(await shown(one)).toBe(await shown(other))
      },
    ),
    { numRuns: 20 },
  )
})

test('B1-6 a tick is my own pick, taken back with the same press; nothing is ticked ahead', async () => {
  const screen = await show({ ideas: ideas({ cook: { mine: true } }) })
  expect(screen.all('fieldset .tick')).toHaveLength(shippedIdeas.length)
  expect(screen.all('input:checked')).toHaveLength(1)
  await screen.press(words.ideas.walk)
  await screen.press(words.ideas.cook)
  expect(screen.asked).toEqual([
    ['sayYesToIdea', 'mia', 'walk'],
    ['takeIdeaBack', 'mia', 'cook'],
  ])
})

test.each([
  ['en', en],
  ['es', es],
] as const)('B1-6 the deck has its words in both languages: %s', async (language, t) => {
  const screen = await show({}, { language })
  for (const name of shippedIdeas) expect(screen.text('fieldset')).toContain(t.together.together.ideas[name])
})

test('B1-6 an idea of theirs is in the deck once I read it, with whose it is, and never its words before', async () => {
  const screen = await show(
    { given: [given('g', { kind: 'idea' })] },
    { words: { g: idea('Row on the lake') } },
  )
  expect(screen.text()).not.toContain('Row on the lake')
  await screen.press(practical.read)
  expect(screen.text('fieldset')).toContain('Row on the lake')
  expect(screen.text('fieldset')).toContain('An idea from Mia')
  expect(screen.text('[role=status]')).toContain(words.readIdea)
  await screen.press('Row on the lakeAn idea from Mia')
  expect(screen.asked.at(-1)).toEqual(['sayYesToIdea', 'mia', 'x1'])
})

test('B1-6 an idea of my own: a limit at the field, no link, left without my own pick', async () => {
  const screen = await show()
  for (const [typed, fault] of [
    ['', 'empty'],
    ['a'.repeat(121), 'long'],
    ['a'.repeat(100_000), 'long'],
    ['a\u0007', 'odd'],
    ['https://maps.example', 'link'],
  ] as const) {
    await screen.write(words.ownLabel, typed)
    await screen.press(practical.leave)
    expect(screen.text('.wrong')).toBe(words.ownFaults[fault])
  }
  await screen.write(words.ownLabel, ' Skip stones ')
  expect(screen.forms.get('together-idea/mia')).toEqual({ text: ' Skip stones ' })
  await screen.press(practical.leave)
  expect(screen.asked).toEqual([['leave', 'mia', idea('Skip stones', 'id1')]])
})

test('V-9 there is no deck, not even a grey one, while one of the two has everything shut', async () => {
  const screen = await show({ forTwo: false, ideas: ideas({ walk: { mine: true } }) })
  expect(screen.texts('p')).toContain(en.exchange.both.hidden)
  expect(screen.all('input')).toEqual([])
})

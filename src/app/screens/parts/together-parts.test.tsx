// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { MeetingWords } from '../../../practice/together.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { PersonView } from '../../../vault/views.ts'
import { en } from '../../messages/en.ts'
import { Together } from '../together.tsx'
import { dayNow, given, ideas, left, mia, openScreen, today, type Given } from './together-stage.contract.ts'
import { may } from './mia.contract.ts'

const words = en.together.together
const practical = en.exchange.practical
const here = { screen: 'together', person: 'mia' } as const
const picked = ideas({ walk: { mine: false, agreedOn: dayNow } })
const meeting = (more: Partial<MeetingWords> = {}): MeetingWords => ({
  kind: 'meeting',
  language: 'en',
  meeting: 'one',
  idea: 'walk',
  place: 'The bench by the lake',
  on: '2026-02-18',
  at: '15:00',
  sober: false,
  ...more,
})

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

test('B1-6 abuse 13 a place and a time for what both picked: words, a day, a time, and nothing that finds anyone', async () => {
  const screen = await show({ ideas: picked })
  expect(screen.all('form')[0]?.querySelectorAll('input, textarea, select')).toHaveLength(4)
  await screen.press(practical.leave)
  expect(screen.texts('form:first-of-type .wrong').slice(0, 3)).toEqual([
    words.placeFaults.empty,
    words.onFaults.empty,
    words.atFaults.empty,
  ])
  await screen.write(words.place, 'geo:52.5,13.4')
  await screen.write(words.on, '2026-02-15')
  await screen.write(words.at, '15:00')
  await screen.press(practical.leave)
  expect(screen.texts('.wrong').slice(0, 2)).toEqual([words.placeFaults.link, words.onFaults.past])
  await screen.write(words.place, 'The bench by the lake')
  await screen.write(words.on, '2026-02-18')
  await screen.press(`${words.sober}${words.soberHint}`)
  await screen.press(practical.leave)
  expect(screen.asked).toEqual([['leave', 'mia', meeting({ meeting: 'id1', sober: true })]])
  expect(screen.forms.size).toBe(0)
})

test('B1-6 what was left for an idea that both did not pick is no plan: no place, no answer', async () => {
  const screen = await show({ given: [given('g')] }, { words: { g: meeting() } })
  await screen.press(practical.read)
  expect(screen.text()).toContain(words.notAgreed)
  expect(screen.text()).not.toContain('lake')
  expect(screen.texts('summary')).not.toContain(words.answer)
})

test('B1-6 a place and a time of theirs: nothing first, rows of one size, none picked; the tag holds for both', async () => {
  const scene = { words: { g: meeting() } }
  const screen = await show({ ideas: picked, given: [given('g', { opened: true })] }, scene)
  expect(screen.text('.card')).toContain('The bench by the lake')
  expect(screen.text('.card')).toContain('Wednesday 18 February')
  const rows = screen.all('.card .choice')
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    practical.nothing,
    words.lines.yes,
    words.lines['other-time'],
    practical.own,
  ])
  expect(new Set(rows.map(({ className }) => className)).size).toBe(1)
  expect(screen.all('.card input:checked')).toEqual([])
  await screen.press(practical.goOn)
  expect(screen.text('.wrong')).toBe(words.pick)
  await screen.press(words.lines.yes)
  await screen.press(`${words.sober}${words.soberHint}`)
  await screen.press(practical.leave)
  expect(screen.asked.at(-1)).toEqual(['answer', 'mia', 'g', { line: 'yes', sober: true }])
  await screen.become(
    mia({
      ideas: picked,
      given: [given('g', { opened: true, answered: true })],
      left: [left('a', { kind: 'answer', language: 'en', line: 'yes', sober: true }, { re: 'g' })],
    }),
  )
  expect(screen.text('.card')).toContain(words.myYes)
  expect(screen.text('.card strong')).toBe(words.sober)
})

test('B1-6 own words may stand beside it, with a limit and no link', async () => {
  const scene = { words: { g: meeting({ sober: true }) } }
  const screen = await show({ ideas: picked, given: [given('g', { opened: true })] }, scene)
  await screen.press(practical.own)
  for (const [typed, fault] of [
    ['', 'empty'],
    ['a'.repeat(281), 'long'],
    ['see www.x.test', 'link'],
  ] as const) {
    await screen.write(practical.ownLabel, typed)
    await screen.press(practical.leave)
    expect(screen.text('.wrong')).toBe(words.answerFaults[fault])
  }
  await screen.write(practical.ownLabel, 'Half an hour after?')
  await screen.press(practical.leave)
  expect(screen.asked.at(-1)).toEqual(['answer', 'mia', 'g', { text: 'Half an hour after?' }])
})

test('B1-6 one press calls it off, with no question; it is taken back also where nothing more may be left', async () => {
  const mine = { ideas: picked, left: [left('m', meeting())] }
  const free = await show(mine)
  await free.press(words.out)
  expect(free.all('dialog')).toEqual([])
  expect(free.asked).toEqual([
    ['takeBack', 'mia', 'm'],
    ['leave', 'mia', { kind: 'meeting-off', language: 'en', meeting: 'one' }],
  ])
  const paced = await show({ ...mine, may: may({ type: 'again-on', on: dayNow + 3 }) })
  await paced.press(words.out)
  expect(paced.asked).toEqual([['takeBack', 'mia', 'm']])
  await paced.become(mia({ ...mine, left: [left('m', meeting(), { takenBack: true })] }))
  expect(paced.text('.card')).toContain(words.off)
  expect(paced.texts('button')).not.toContain(words.out)
})

test('B1-6 the way out stays where there is nothing else for two (V-9)', async () => {
  const screen = await show({ forTwo: false, ideas: picked, left: [left('m', meeting())] })
  expect(screen.text()).toContain(en.exchange.both.hidden)
  expect(screen.all('fieldset, form')).toEqual([])
  await screen.press(words.out)
  expect(screen.asked[0]).toEqual(['takeBack', 'mia', 'm'])
})

test('B1-6 what they said to mine shows after a press; till then, and for ever, it is left at the door', async () => {
  const own = { ideas: picked, left: [left('m', meeting())] }
  const quiet = await show(own)
  expect(quiet.text('.card')).toContain(practical.done)
  const answer = given('a', { kind: 'answer', re: 'm' })
  const screen = await show(
    { ...own, given: [answer] },
    { words: { a: { kind: 'answer', language: 'en', line: 'other-time' } } },
  )
  expect(screen.text()).not.toContain('another time')
  await screen.press(practical.read)
  expect(screen.text('.card')).toContain('Mia would like another time.')
})

test('B1-6 that it is off is there at once, without a press, and names nobody', async () => {
  const screen = await show(
    { ideas: picked, given: [given('g', { opened: true }), given('o', { kind: 'meeting-off', cue: false })] },
    { words: { g: meeting(), o: { kind: 'meeting-off', language: 'en', meeting: 'one' } } },
  )
  expect(screen.text('.card')).toContain(words.off)
  expect(screen.text('.card')).not.toContain('Mia')
})

test('B1-7 “How was it for me?” comes after it, is a page of my own, and is left nowhere', async () => {
  const past = meeting({ on: '2026-02-15' })
  const yes: EnvelopeWords = { kind: 'answer', language: 'en', line: 'yes' }
  const screen = await show(
    {
      ideas: picked,
      left: [left('a', yes, { re: 'g' })],
      given: [given('g', { opened: true, answered: true })],
    },
    { words: { g: past } },
  )
  expect(screen.texts('.card button')).not.toContain(words.out)
  await screen.press(words.noteKeep)
  expect(screen.text('.wrong')).toBe(words.noteNeed)
  await screen.write(words.noteLabel, 'Quiet. Good.')
  await screen.press(words.noteKeep)
  const note = { kind: 'together-note', id: 'id1', meeting: 'one', text: 'Quiet. Good.', on: today }
  expect(screen.asked.filter(([what]) => what !== 'read')).toEqual([['keepPage', note]])
  await screen.write(words.noteLabel, 'Quiet.')
  await screen.press(words.noteKeep)
  expect(screen.asked.at(-1)).toEqual(['keepPage', { ...note, text: 'Quiet.' }])
})

test('abuse 18 the fold of the bank says the same whatever lies there', async () => {
  for (const many of [0, 1, 5]) {
    const lying = Array.from({ length: many }, (_, at) => given(`g${at}`, { cue: false }))
    const screen = await show({ given: lying })
    expect(screen.texts('summary')).toEqual([words.own, words.bank])
  }
})

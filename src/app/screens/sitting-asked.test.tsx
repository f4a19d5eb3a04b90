// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import type { EnvelopeWords } from '../../practice/words.ts'
import type { SittingView } from '../../vault/views-helping.ts'
import { en } from '../messages/en.ts'
import { ann, given, openHelped, sitting } from './parts/helped-stage.contract.ts'
import { SittingAsked } from './sitting-asked.tsx'

const words = en.helped.sitting
const here = { screen: 'sitting-asked', sitting: 's1' } as const
const ask: EnvelopeWords = {
  kind: 'sitting',
  language: 'en',
  sitting: 's1',
  topic: 'The loan',
  place: 'Elm Street 4',
  dates: sitting().dates.map(({ matter, on, at }) => ({ matter, on, at })),
  other: 'Ben',
  birth: { text: '', sig: '' },
}
const open: { close: () => void }[] = []
afterEach(() => {
  vi.restoreAllMocks()
  for (const screen of open.splice(0)) screen.close()
})
async function show(sittings: readonly SittingView[], kind: 'mediator' | 'counselor' = 'mediator') {
  const screen = await openHelped(SittingAsked, here, {
    people: [ann({ kind }, { given: [given('w0', 'practical'), given('w1', 'sitting')] })],
    sittings,
    words: { w1: ask },
  })
  open.push(screen)
  return screen
}

test('S5-12 who asks, with whom, where and what happens stand there; nothing is ticked, and none is an answer', async () => {
  const screen = await show([sitting()])
  for (const said of ['The loan', 'Ann', 'Ben', 'Elm Street 4', words.only, ...words.happensList])
    expect(screen.text()).toContain(said)
  expect(screen.all('.tick time').map((one) => one.getAttribute('datetime'))).toEqual([
    '2026-03-02',
    '2026-03-04',
  ])
  expect(screen.ticked()).toBe(0)
  expect(screen.texts('.row.even button')).toEqual([words.notNow, words.save])
  expect(new Set(screen.all('.row.even button').map(({ className }) => className)).size).toBe(1)
  await screen.press(words.save)
  expect(screen.asked).toEqual([['answerDates', 's1', { matters: [], first: 'them' }]])
})

test('S5-12 each date has its own tick; with one, who speaks first is asked at its place, and picked by nobody', async () => {
  const screen = await show([sitting()])
  await screen.press('Wednesday')
  expect(screen.forms.get('sitting/s1')).toEqual({ ticked: 'y_2', first: '' })
  await screen.press(words.save)
  expect(screen.texts('.wrong')).toEqual([words.pick])
  expect(screen.asked).toEqual([])
  await screen.press('Ben')
  await screen.press(words.save)
  expect(screen.asked).toEqual([['answerDates', 's1', { matters: ['y_2'], first: 'them' }]])
  expect(screen.text('[role=status]')).toBe(words.saved)
})

test('S5-12 “Not now” takes back what I said, and nobody is told', async () => {
  const [one, two] = sitting().dates
  const dates = [{ ...one, mine: true }, two].flatMap((each) => (each ? [each] : [])) as SittingView['dates']
  const screen = await show([sitting({ dates })])
  expect(screen.ticked()).toBe(1)
  await screen.press(words.notNow)
  expect(screen.asked).toEqual([['answerDates', 's1', { matters: [], first: 'them' }]])
  expect(screen.ticked()).toBe(0)
  expect(screen.text('[role=status]')).toBe(words.left)
})

test('S5-8 over, stopped, never there, or one’s own to call: one and the same page', async () => {
  const pages = []
  for (const sittings of [
    [sitting({ closed: true })],
    [sitting({ closed: true, date: { on: '2026-03-02', at: '18:00' } })],
    [],
    [sitting({ host: true })],
  ])
    pages.push((await show(sittings)).html())
  expect(new Set(pages).size).toBe(1)
  expect(pages[0]).toContain(words.gone)
})

test('I1 the page is a function of my own yes and the date that stands', async () => {
  const two = fc.constantFrom<SittingView['two']>([], [{ member: 'm1', name: 'Ben' }])
  const shown = async (one: SittingView) => {
    const screen = await show([one])
    const html = screen.html()
    screen.close()
    open.splice(0)
    return html
  }
  await fc.assert(
    fc.asyncProperty(two, async (other) => {
      expect(await shown(sitting({ two: other }))).toBe(await shown(sitting()))
    }),
    { numRuns: 4 },
  )
})

test('abuse 49 once a date stands: day and time, and a file with neither a name nor a place', async () => {
  const made: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob)
    return 'blob:x'
  })
  const screen = await show([sitting({ date: { on: '2026-03-02', at: '18:00' } })])
  expect(screen.text()).toContain(words.dateHeading)
  expect(screen.text()).toContain('18:00')
  expect(screen.all('form')).toEqual([])
  await screen.press(words.file)
  await vi.waitFor(() => expect(made).toHaveLength(1))
  const text = (await made[0]?.text()) ?? ''
  expect(text).toContain('DTSTART')
  expect(text).toContain(words.fileWord)
  expect(text).not.toMatch(/RRULE|Ann|Ben|Elm|loan|halfdoor/i)
})

test('S5-7 who is asked by a counselor reads that their own should not sit between two', async () => {
  expect((await show([sitting()], 'counselor')).text()).toContain(words.therapist)
  expect((await show([sitting()])).text()).not.toContain(words.therapist)
})

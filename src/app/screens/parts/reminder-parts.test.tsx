// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PageOf, PageWords } from '../../../practice/pages.ts'
import type { PromiseView } from '../../../vault/views.ts'
import { en } from '../../messages/en.ts'
import { Reminders } from '../reminders.tsx'
import { ReminderToday } from './reminder-today.tsx'
import { openScreen, today, type Given } from './together-stage.contract.ts'

const words = en.reminders
const here = { screen: 'reminders' } as const
const remind = (more: Partial<PageOf<'reminder'>> = {}): PageOf<'reminder'> => ({
  kind: 'reminder',
  id: 'a',
  text: 'Call the clinic, then walk',
  at: '09:00',
  days: [1, 2, 3, 4, 5, 6, 7],
  ...more,
})
const promise: PageOf<'promise'> = { kind: 'promise', id: 'p', act: 'I call at nine', due: today }
const promised: PromiseView = { promise, of: today, later: [] }
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
const at = (time: string) =>
  new Date(Temporal.PlainDateTime.from(`${today}T${time}`).toZonedDateTime(zone).epochMilliseconds)

const open: { close: () => void }[] = []
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: at('10:00') })
})
afterEach(() => {
  for (const screen of open.splice(0)) screen.close()
  vi.useRealTimers()
  vi.restoreAllMocks()
})
async function show(scene: Given = {}, place: Parameters<typeof openScreen>[1] = here) {
  const screen = await openScreen(Reminders, place, scene)
  open.push(screen)
  return screen
}
async function onToday(pages: readonly PageWords[]) {
  const screen = await openScreen(
    ({ ...props }) => (
      <main>
        <ReminderToday screen={props} />
      </main>
    ),
    { screen: 'today' },
    { pages },
  )
  open.push(screen)
  return screen
}

test('S3-7 a reminder has my own words, a time and days, and nobody else in it', async () => {
  const screen = await show()
  await screen.press(words.set)
  expect(screen.texts('.wrong')).toEqual([words.textFaults.empty, words.atFault])
  await screen.write(words.text, 'a'.repeat(100_000))
  expect(screen.text('.wrong')).toBe(words.textFaults.long)
  await screen.write(words.text, ' Call the clinic ')
  await screen.write(words.at, '09:00')
  for (const day of en.door.door.dayNames) await screen.press(day)
  await screen.press(words.set)
  expect(screen.texts('.wrong')).toEqual([words.daysFault])
  await screen.press('Mon')
  await screen.press('Fri')
  expect(screen.forms.get('reminder/new')).toEqual({
    text: ' Call the clinic ',
    at: '09:00',
    days: '1 5',
    promise: '',
  })
  await screen.press(words.set)
  expect(screen.asked).toEqual([
    ['keepPage', { kind: 'reminder', id: 'id1', text: 'Call the clinic', at: '09:00', days: [1, 5] }],
  ])
  expect(screen.forms.size).toBe(0)
})

test('S3-7 one a day for a promise: a second one is told at the field', async () => {
  const screen = await show({ promises: [promised], pages: [promise, remind({ promise: 'p', days: [1] })] })
  await screen.write(words.text, 'Again')
  await screen.write(words.at, '12:00')
  expect(screen.texts('option')).toEqual([words.noPromise, 'I call at nine'])
  await screen.choose(1)
  await screen.press(words.set)
  expect(screen.text('.wrong')).toBe(words.promiseFault)
  expect(screen.asked).toEqual([])
})

test('S3-7 a reminder is changed in its place, and removed after one more question', async () => {
  const screen = await show({ pages: [remind()] }, { screen: 'reminders', item: 'a' })
  expect([screen.written(words.text), screen.written(words.at)]).toEqual([
    'Call the clinic, then walk',
    '09:00',
  ])
  await screen.write(words.at, '08:30')
  await screen.press(words.save)
  expect(screen.asked).toEqual([['keepPage', remind({ at: '08:30' })]])
  expect(screen.went).toEqual([here])
  await screen.goTo(here)
  await screen.press(words.remove.remove)
  await screen.press(words.remove.remove, 1)
  expect(screen.asked.at(-1)).toEqual(['removePage', 'reminder', 'a'])
})

test('S3-7 quiet hours are one page of mine; to end them is one press', async () => {
  const screen = await show()
  await screen.press(words.keepQuiet)
  expect(screen.texts('.wrong')).toEqual([words.fromFault, words.untilFaults.empty])
  await screen.write(words.from, '22:00')
  await screen.write(words.until, '22:00')
  await screen.press(words.keepQuiet)
  expect(screen.texts('.wrong')).toEqual([words.untilFaults.same])
  await screen.write(words.until, '07:00')
  await screen.press(words.keepQuiet)
  expect(screen.asked).toEqual([
    ['keepPage', { kind: 'quiet-hours', id: 'quiet-hours', from: '22:00', to: '07:00' }],
  ])
  await screen.press(words.endQuiet)
  expect(screen.asked.at(-1)).toEqual(['removePage', 'quiet-hours', 'quiet-hours'])
})

test('K9 on Today stands one neutral line, without a number, and the words after a press', async () => {
  const screen = await onToday([remind(), remind({ id: 'b', text: 'Take a walk', at: '09:30' })])
  expect(screen.texts('summary')).toEqual([words.today])
  const fold = screen.all('details')[0]
  expect(fold?.hasAttribute('open')).toBe(false)
  expect(screen.texts('.said')).toEqual(['Call the clinic, then walk', 'Take a walk'])
})

test('S3-7 nothing stands on Today without a reminder that came, and nothing in the quiet hours', async () => {
  expect((await onToday([])).text()).toBe('')
  expect((await onToday([remind({ at: '11:00' })])).text()).toBe('')
  expect((await onToday([remind({ at: '06:00' })])).text()).toBe('')
  const quiet: PageWords = { kind: 'quiet-hours', id: 'quiet-hours', from: '08:00', to: '12:00' }
  expect((await onToday([remind(), quiet])).text()).toBe('')
})

test('I6 K9 the calendar file has a neutral name, and neutral words unless one chose the real ones', async () => {
  const saved: { name: string; text: Promise<string> }[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push({ name: '', text: blob.text() })
    return 'blob:here'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const last = saved.at(-1)
    if (last) last.name = this.download
  })
  const screen = await show({ pages: [remind()] })
  expect(screen.text()).toContain(words.realHint)
  await screen.press(words.makeFile)
  await vi.waitFor(() => expect(saved).toHaveLength(1))
  await screen.press(`${words.real}${words.realHint}`)
  await screen.press(words.makeFile)
  await vi.waitFor(() => expect(saved).toHaveLength(2))
  const [neutral, real] = await Promise.all(saved.map(({ text }) => text))
  expect(saved.map(({ name }) => name)).toEqual(['page.ics', 'page.ics'])
  expect(neutral).toContain('SUMMARY:Reminder\r\n')
  expect(neutral).not.toContain('clinic')
  expect(real).toContain('SUMMARY:Call the clinic\\, then walk\r\n')
})

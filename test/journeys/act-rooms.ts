/** Promises with more to them: one's own, those that are shown, the calendar; and reminders for oneself. */
import type { ScreenName } from '../../src/app/place.ts'
import type { Promised } from '../../src/practice/pages.ts'
import { pagesOf } from '../../src/practice/pages.ts'
import { promiseWords, settledWords } from '../../src/practice/promise-show.ts'
import { home } from './first-letter.ts'
import { unfold } from './lived-steps.ts'
import { must } from './people.ts'
import { openAlone } from './rooms.ts'
import { follow, pick, press, sees, stands, write } from './stage.ts'
import { dayThere, goes, hers, leaves, pressNamed, type Walk } from './walks.ts'

export const actRooms: ReadonlySet<ScreenName> = new Set([
  'promise',
  'shared-promises',
  'calendar',
  'reminders',
])

/** At his own times, for himself. */
export async function reminds({ stage, page, look, pen }: Walk): Promise<void> {
  const words = stage.t.reminders
  await openAlone(stage, page)
  await follow(page, words.way)
  await stands(page, 'reminders')
  await look(page, 'reminders')
  await pen(page, words.text, 'Breathe, then answer.')
  await write(page, words.at, '08:00')
  await press(page, words.set)
  await sees(page, words.setDone)
  await unfold(page, words.quiet)
  await unfold(page, words.file)
  await look(page, 'reminders-one')
  await follow(page, words.change)
  await page.getByRole('heading', { name: words.changing }).waitFor()
  await look(page, 'reminders-change')
  await press(page, words.leave)
  await stands(page, 'reminders')
}

/** A promise for today with all its parts, shown to her, and marked on the calendar. */
export async function promises(walk: Walk): Promise<void> {
  const { stage, page, look, pen } = walk
  const { form, look: one, show } = stage.t.promises
  const { promise: words } = stage.t.today
  await home(page)
  await follow(page, words.fuller)
  await stands(page, 'promise')
  await page.getByLabel(form.who).selectOption({ label: 'Mia' })
  await pick(page, form.weekly)
  await look(page, 'promise')
  await pick(page, form.once)
  await pen(page, form.act, 'I fetch Ana from school.')
  await pen(page, form.cue, 'when the bell rings')
  await pen(page, form.backup, 'I call my sister at noon.')
  await pen(page, form.know, 'Ana is at home by four.')
  await pressNamed(page, form.show)
  await page.getByRole('heading', { name: show.what }).or(page.getByText(show.whatLine)).first().waitFor()
  await look(page, 'promise-show')
  await press(page, show.show)
  await sees(page, show.back)
  await look(page, 'promise-left')
  await press(page, show.back)
  await sees(page, one.daysHeading)
  await unfold(page, words.mark)
  await pick(page, words.marks.told)
  await look(page, 'promise-shown')
  await home(page)
  await follow(page, words.calendar)
  await stands(page, 'calendar')
  await look(page, 'calendar')
  await page.locator('main table button').first().click()
  await unfold(page, words.mark)
  await pick(page, words.marks.told)
  await look(page, 'calendar-day')
  await pen(page, words.line, 'The bus did not come.')
  await press(page, words.mark)
  await sees(page, words.marked)
  await look(page, 'calendar-marked')
}

/** What she promises, with every part. */
export async function promisesToo(walk: Walk): Promise<void> {
  const { stage, her } = walk
  const on = dayThere(stage)
  const { act, backup, know } = hers
  must(await her.client.promise({ act, backup, know, due: on, when: { on, zone: 'Europe/Madrid' } }))
  await leaves(walk, promiseWords(herPromise(walk), 'en'))
}

/** How hers went. */
export async function tells(walk: Walk): Promise<void> {
  const promise = herPromise(walk)
  const of = promise.due
  await leaves(walk, settledWords({ promise, of }, { mark: 'partly', text: hers.settled }, 'en'))
}

function herPromise({ her }: Walk): Promised {
  const [promise] = pagesOf(her.client.pages(), 'promise')
  if (!promise) throw new Error('she promised nothing')
  return promise
}

/** He looks at what she showed him, and shows her how his went. */
export async function looksAtHers(walk: Walk): Promise<void> {
  const { stage, page, look } = walk
  const { calendar, look: one, outcome, shared, show } = stage.t.promises
  await goes(walk, 'shared-promises', stage.t.people.person.promises)
  await look(page, 'shared-promises')
  await press(page, shared.look)
  await sees(page, hers.act)
  await unfold(page, shared.say)
  await look(page, 'shared-promises-open')
  await follow(page, shared.calendar('Mia').replace(/Mia.*/, ''))
  await stands(page, 'calendar')
  await look(page, 'calendar-hers')
  await press(page, shared.look)
  await page.locator('main table button').first().click()
  await look(page, 'calendar-hers-day')
  await goes(walk, 'shared-promises', stage.t.people.person.promises)
  await follow(page, calendar.look)
  await stands(page, 'promise')
  await unfold(page, stage.t.today.promise.markAgain)
  await pick(page, stage.t.today.promise.marks.partly)
  await look(page, 'promise-said')
  await pressNamed(page, one.showDay)
  await sees(page, outcome.equal)
  await look(page, 'promise-outcome')
  await press(page, outcome.show)
  await sees(page, show.back)
}

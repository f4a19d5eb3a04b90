/** Rooms for one's own days, and those for hard days: walked through by one person, over some months. */
import type { ScreenName } from '../../src/app/place.ts'
import { home, openPerson } from './first-letter.ts'
import {
  hardRooms,
  looksBackOnIt,
  planRooms,
  plansAgain,
  plansAlone,
  plansWithHer,
  tellsOfIt,
} from './hard-rooms.ts'
import { comesAgain, unfold } from './lived-steps.ts'
import { goesAlone, type Own } from './own-walks.ts'
import { takesAlong } from './taking-rooms.ts'
import { day, follow, press, sees, stands, write } from './stage.ts'
import { dayThere } from './walks.ts'

/** Who and what stands near, and what is about oneself alone. */
async function seesNear(walk: Own): Promise<void> {
  const { stage, page, look, pen } = walk
  const { circle, growth, support } = stage.t
  const { alone: ways } = stage.t.alone
  await goesAlone(walk, 'circle', ways.circle)
  await look(page, 'circle')
  await pen(page, circle.name, 'Ann')
  await pen(page, circle.reach, '555 0100')
  await pen(page, circle.note, 'Not on Sundays.')
  await page.getByLabel(circle.sort).selectOption({ label: circle.sorts.group })
  await page.getByLabel(circle.agreed.night).check()
  await page.getByLabel(circle.first).check()
  await press(page, circle.add)
  await sees(page, circle.added)
  await unfold(page, circle.addHeading)
  await unfold(page, circle.asking)
  await look(page, 'circle-one')
  await follow(page, circle.change('|').replace(/\|.*/, ''))
  await page.getByRole('button', { name: circle.save }).waitFor()
  await look(page, 'circle-change')
  await press(page, circle.save)
  await page.getByRole('heading', { level: 1, name: circle.heading }).waitFor()
  await home(page)
  await sees(page, stage.t.today.near.heading)
  await look(page, 'today-near')

  await goesAlone(walk, 'goals', ways.goals)
  await pen(page, growth.goals.line, 'I learn to swim.')
  await press(page, growth.goals.add)
  await sees(page, growth.goals.added)
  await look(page, 'goals')
  await press(page, growth.goals.done)
  await sees(page, growth.goals.doneNow)
  await look(page, 'goals-done')

  await goesAlone(walk, 'support', ways.support)
  await look(page, 'support')
  await follow(page, support.notes)
  await stands(page, 'notes')
  await pen(page, growth.notes.label, 'He came home late, and I slept badly.')
  await page.getByLabel(growth.notes.person).selectOption({ label: 'Mia' })
  await press(page, growth.notes.save)
  await sees(page, growth.notes.kept)
  await look(page, 'notes')
  await page.locator('main .rooms a').first().click()
  await page.getByRole('button', { name: growth.notes.change }).waitFor()
  await look(page, 'notes-one')
  await openPerson(stage, page, 'Mia')
  await follow(page, stage.t.people.person.notes)
  await stands(page, 'notes')
  await look(page, 'notes-about')
}

/** What comes back, or is asked, only after some months. */
async function seesTime(walk: Own): Promise<void> {
  const { stage, page, look, pen } = walk
  const { month, seasons, toMe } = stage.t.growth
  const { alone: ways } = stage.t.alone
  await goesAlone(walk, 'seasons', ways.seasons)
  await look(page, 'seasons')
  await pen(page, seasons.name, 'The winter I slept again')
  await press(page, seasons.beginIt)
  await sees(page, seasons.begunNow)
  await pen(page, seasons.line, 'I woke up rested.')
  await press(page, seasons.addLine)
  await sees(page, seasons.lineAdded)
  await goesAlone(walk, 'to-me', ways.toMe)
  await look(page, 'to-me')
  await pen(page, toMe.text, 'You have been here before.')
  await write(page, toMe.day, dayThere(stage, 40))
  await press(page, toMe.keepIt)
  await sees(page, toMe.kept)
  await page.locator('main .rooms a').first().click()
  await sees(page, toMe.shut)
  await look(page, 'to-me-shut')
  await goesAlone(walk, 'month', ways.month)
  await pen(page, month.parts.values.label, 'To be on time.')
  await pen(page, month.parts.kept.label, 'I came home when I said so.')
  await pen(page, month.parts.learned.label, 'Sleep helps.')
  await press(page, month.save)
  await sees(page, month.saved)
  await look(page, 'month')
  await stage.wait(92 * day)
  await comesAgain(stage, page)

  await sees(page, stage.t.today.today.toMe)
  await look(page, 'today-to-me')
  await follow(page, stage.t.today.today.toMe)
  await stands(page, 'to-me')
  await page.locator('main .rooms a').first().click()
  await look(page, 'to-me-back')
  await press(page, toMe.open)
  await sees(page, toMe.openedFrom('|').replace(/\|.*/, ''))
  await look(page, 'to-me-open')
  await goesAlone(walk, 'seasons', ways.seasons)
  await look(page, 'seasons-asked')
  await pen(page, seasons.questionLabel, 'I sleep, and I answer the phone.')
  await press(page, seasons.questionSave)
  await sees(page, seasons.questionKept)
  await press(page, seasons.end)
  await sees(page, seasons.endedNow)
  await unfold(page, seasons.lines)
  await look(page, 'seasons-ended')
  await goesAlone(walk, 'month', ways.month)
  await page.locator('main summary').first().click()
  await look(page, 'month-before')
}

/** Looking back over one's own days, looking for a word, taking a copy along, and what follows from that. */
async function seesTaking(walk: Own): Promise<void> {
  const { stage, page, look, pen } = walk
  const { taking, alone } = stage.t
  await goesAlone(walk, 'reflections', alone.alone.reflections)
  await pen(page, alone.reflections.label, 'The river was high today.')
  await press(page, alone.reflections.save)
  await sees(page, alone.reflections.kept)
  await goesAlone(walk, 'timeline', taking.ways.timeline)
  await page.getByLabel(taking.kinds.note).waitFor()
  await look(page, 'timeline')
  await page.getByLabel(taking.kinds.note).uncheck()
  await sees(page, taking.timeline.none)
  await goesAlone(walk, 'find', taking.ways.find)
  await pen(page, taking.find.label, 'RÍVER')
  await press(page, taking.find.look)
  await look(page, 'find')
  await takesAlong(walk)
}

/** A plan for hard days: for oneself, with a handout of it; and with her, who left a part of hers. */
async function seesPlans(walk: Own): Promise<void> {
  await plansAlone(walk)
  await plansWithHer(walk)
  await plansAgain(walk)
}

/** Something happened: told by choice; and looked back on. */
async function seesHard(walk: Own): Promise<void> {
  await tellsOfIt(walk)
  await looksBackOnIt(walk)
}

/** Each story begins with people of its own. */
export const ownStories = {
  near: seesNear,
  time: seesTime,
  taking: seesTaking,
  plans: seesPlans,
  hard: seesHard,
} as const
export type OwnStory = keyof typeof ownStories
/** Whom there are when it begins. */
export const whoIn = { near: 'one', time: 'one', taking: 'both', plans: 'both', hard: 'both' } as const
/** The screens that each must pass. */
export const ownRoomsOf: Readonly<Record<OwnStory, ReadonlySet<ScreenName>>> = {
  near: new Set(['circle', 'goals', 'notes', 'support']),
  time: new Set(['seasons', 'to-me', 'month']),
  taking: new Set(['timeline', 'find', 'take-along', 'bring-in', 'record']),
  plans: planRooms,
  hard: hardRooms,
}
/** The screens that are walked to here, and nowhere else. */
export const ownRooms: ReadonlySet<ScreenName> = new Set(
  Object.values(ownRoomsOf).flatMap((rooms) => [...rooms]),
)

/** The rooms in which two people meet, and those for what one does: walked through over some days, by one of them. */
import type { ScreenName } from '../../src/app/place.ts'
import { actRooms, looksAtHers, promises, promisesToo, reminds, tells } from './act-rooms.ts'
import { openPerson } from './first-letter.ts'
import { comesAgain } from './lived-steps.ts'
import { day, hour } from './stage.ts'
import { agrees, asks, practises, setsAside, talkRooms, talks } from './talk-rooms.ts'
import { answersLines, leavesLines, looksBack, timeRooms, wishes, wishesToo } from './time-rooms.ts'
import type { Walk } from './walks.ts'

/** The screens that are walked to here, and nowhere else. */
export const twoRooms: ReadonlySet<ScreenName> = new Set([...talkRooms, ...actRooms, ...timeRooms])

/** A talk, from the ask to the note after it. */
async function seesTalks(walk: Walk): Promise<void> {
  const { stage, page, look } = walk
  await practises(walk)
  await asks(walk)
  await stage.wait(2 * hour)
  await agrees(walk)
  await stage.wait(day)
  await comesAgain(stage, page)
  await openPerson(stage, page, 'Mia')
  await look(page, 'person-asked')
  await setsAside(walk)
  await talks(walk)
}

/** Promises both ways, how they went, and reminders for oneself. */
async function seesPromises(walk: Walk): Promise<void> {
  const { stage, page } = walk
  await reminds(walk)
  await promises(walk)
  await promisesToo(walk)
  await stage.wait(day)
  await tells(walk)
  await stage.wait(2 * hour)
  await comesAgain(stage, page)
  await looksAtHers(walk)
}

/** Lines of the day both ways, a wish of both, and what comes of it. */
async function seesTime(walk: Walk): Promise<void> {
  const { stage, page } = walk
  await wishes(walk)
  await wishesToo(walk)
  await stage.wait(day)
  await leavesLines(walk)
  await stage.wait(2 * hour)
  await comesAgain(stage, page)
  await answersLines(walk)
  await stage.wait(7 * day)
  await comesAgain(stage, page)
  await looksBack(walk)
}

/** Each story begins with two people of its own. */
export const stories = { talks: seesTalks, promises: seesPromises, time: seesTime } as const
export type Story = keyof typeof stories
/** The screens that each must pass. */
export const roomsOf: Readonly<Record<Story, ReadonlySet<ScreenName>>> = {
  talks: talkRooms,
  promises: actRooms,
  time: timeRooms,
}

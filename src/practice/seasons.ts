/**
 * Seasons (S6): chapters with names of one's own, a line at a time, and every three months one private question. There
 * is no clock in them: days stand only on what was written, and no season leads to another person's trust.
 */
import { daysAfter } from './days.ts'
import { pagesOf, type PageOf, type PageWords } from './pages.ts'

/** "What is different from three months ago?" comes back after so many days (S6-6). */
const between = 90

export type SeasonLine = PageOf<'season-line'>
export type SeasonNote = PageOf<'season-note'>
export type Season = PageOf<'season'> & { readonly lines: readonly SeasonLine[] }

/** The latest first; its lines in the order in which they were written. */
export function seasonsOf(pages: readonly PageWords[]): readonly Season[] {
  const lines = pagesOf(pages, 'season-line')
  return latestFirst(pagesOf(pages, 'season'), ({ begun }) => begun).map((season) => ({
    ...season,
    lines: lines.filter((line) => line.season === season.id),
  }))
}

/** One chapter at a time: the next begins once the one before it has ended. */
export function mayBegin(seasons: readonly Season[]): boolean {
  return seasons.every(({ ended }) => ended !== undefined)
}

/** The last one, ended too soon, is taken up again for as long as no other was begun. */
export function mayGoOn(seasons: readonly Season[], id: string): boolean {
  return mayBegin(seasons) && seasons[0]?.id === id
}

/** The page of a season that goes on. */
export function openPage({ id, name, begun }: Season): PageOf<'season'> {
  return { kind: 'season', id, name, begun }
}

export function endedPage(season: Season, today: string): PageOf<'season'> {
  return { ...openPage(season), ended: today }
}

/** Whether the question stands on the page of seasons. `since`: the day on which this person came. */
export function isQuestionHere(pages: readonly PageWords[], since: string, today: string): boolean {
  const last = pagesOf(pages, 'season-note').reduce((day, { on }) => (on > day ? on : day), since)
  return today >= daysAfter(last, between)
}

export function seasonNotes(pages: readonly PageWords[]): readonly SeasonNote[] {
  return latestFirst(pagesOf(pages, 'season-note'), ({ on }) => on)
}

function latestFirst<T>(list: readonly T[], dayOf: (one: T) => string): readonly T[] {
  return [...list]
    .reverse()
    .sort((one, other) => Number(dayOf(one) < dayOf(other)) - Number(dayOf(one) > dayOf(other)))
}

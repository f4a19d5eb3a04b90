/**
 * Today (S3-8): one line a day, "For today, my plan is …", and the other's "Thank you". Both opted in by a yes of their
 * own; either stops alone, and is not told on. A day without a line is no event: it is not drawn, and nothing counts it.
 */
import type { Day } from '../domain/vocabulary.ts'
import { dateOfDay } from './days.ts'
import { pagesOf, type PageWords } from './pages.ts'
import { isPlain } from './practical.ts'
import type { EnvelopeKind, EnvelopeWords } from './words.ts'

export const daySigns = 120

export type WordsFault = 'empty' | 'odd' | 'long'

/** What stands in the way of a few words of at most so many signs, a picture for one. */
export function wordsFault(typed: string, most: number): WordsFault | undefined {
  const said = typed.trim()
  if (said === '') return 'empty'
  if (said.length > 2 * most || [...said].length > most) return 'long'
  return isPlain(said) ? undefined : 'odd'
}

export type LeftThing = {
  readonly word: string
  readonly words: EnvelopeWords | undefined
  readonly on: Day
  readonly re?: string
}
export type GivenThing = {
  readonly word: string
  readonly on: Day
  readonly kind: EnvelopeKind | 'unreadable' | 'not-fetched'
  readonly re?: string
}

type Two<Given, Left> = { readonly given: readonly Given[]; readonly left: readonly Left[] }

/** The daily lines and their thank-yous alone. */
export function dayOnly<Given extends GivenThing, Left extends LeftThing>({
  given,
  left,
}: Two<Given, Left>): Two<Given, Left> {
  const mine = new Set(left.filter(({ words }) => words?.kind === 'today').map(({ word }) => word))
  const theirs = new Set(given.filter(({ kind }) => kind === 'today').map(({ word }) => word))
  const isIn = (words: ReadonlySet<string>, re: string | undefined) => re !== undefined && words.has(re)
  return {
    given: given.filter(({ word, re }) => theirs.has(word) || isIn(mine, re)),
    left: left.filter(({ word, re }) => mine.has(word) || isIn(theirs, re)),
  }
}

/**
 * All but these: they share the practical lane, but have a page of their own, and never knock. Nobody is called to a
 * line or to a thank-you.
 */
export function withoutDay<Given extends GivenThing, Left extends LeftThing>(
  all: Two<Given, Left>,
): Two<Given, Left> {
  const day = dayOnly(all)
  const [given, left] = [new Set(day.given), new Set(day.left)]
  return { given: all.given.filter((one) => !given.has(one)), left: all.left.filter((one) => !left.has(one)) }
}

/** My line for this date, whatever became of it since: there is one a day. */
export function lineFor<Left extends LeftThing>(left: readonly Left[], date: string): Left | undefined {
  return left.find(({ words }) => words?.kind === 'today' && words.on === date)
}

/** `thanked`: a thank-you stands beside it. */
export type DayLine<Given, Left> =
  | { readonly side: 'theirs'; readonly one: Given; readonly thanked: boolean }
  | { readonly side: 'mine'; readonly one: Left; readonly thanked: boolean }
export type OneDay<Given, Left> = {
  readonly date: string
  readonly lines: readonly DayLine<Given, Left>[]
}

/** What may be shown of someone else's words is what was opened here. */
export type Opened = Readonly<Record<string, EnvelopeWords>>

/**
 * Days that hold something, newest first. Mine stands on the day it was for, theirs on the day of my tray. `until`: the
 * day on which I stopped; of theirs from then on, only what I had opened is left.
 */
export function daysOf<Given extends GivenThing & { readonly answered: boolean }, Left extends LeftThing>(
  all: Two<Given, Left>,
  opened: Opened,
  until?: string,
): readonly OneDay<Given, Left>[] {
  const { given, left } = dayOnly(all)
  const came = (one: GivenThing) => until === undefined || dateOfDay(one.on) < until || one.word in opened
  const lines: readonly (readonly [string, DayLine<Given, Left>])[] = [
    ...given
      .filter((one) => one.kind === 'today' && came(one))
      .map((one) => [dateOfDay(one.on), { side: 'theirs' as const, one, thanked: one.answered }] as const),
    ...left.flatMap((one) => {
      if (one.words?.kind !== 'today') return []
      const thanked = given.some(({ word, re }) => re === one.word && isThanks(opened[word]))
      return [[one.words.on, { side: 'mine' as const, one, thanked }] as const]
    }),
  ]
  return [...new Set(lines.map(([date]) => date))]
    .filter((date) => until === undefined || date <= until)
    .sort()
    .reverse()
    .map((date) => ({ date, lines: lines.flatMap(([on, line]) => (on === date ? [line] : [])) }))
}

/** The day on which I stopped, or nothing while I go on. */
export function stoppedOn(pages: readonly PageWords[], person: string): string | undefined {
  return pagesOf(pages, 'day-stopped').findLast(({ id }) => id === person)?.on
}

function isThanks(words: EnvelopeWords | undefined): boolean {
  return words?.kind === 'answer' && words.line === 'thank-you'
}

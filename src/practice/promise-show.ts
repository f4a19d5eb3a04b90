/**
 * What a promise needs before it can be shown to someone, and what is handed then. The hour and the zone stay with
 * its owner; how it went is shown by hand alone, in the order in which it was said.
 */
import { recurs } from './cadence.ts'
import { daysAfter } from './days.ts'
import type { Promised } from './pages.ts'
import { type Life, type Occurrence, openDays, type Outcome } from './promises.ts'
import { runningOn } from './promise-weeks.ts'
import type { PromiseWords, SettledWords } from './promise-shown.ts'

/** No more than these at once are shown to anyone (S3-2). */
export const mostShown = 3
/** The first day of one that is shown is this near (S3-2). */
export const nearDays = 14

export type Missing = 'backup' | 'know'

/** The parts it lacks: until they are there, it stays with its owner (S3-1). */
export function missingParts({ backup, know }: Promised): readonly Missing[] {
  return [...(backup ? [] : (['backup'] as const)), ...(know ? [] : (['know'] as const))]
}

/** `parts`: something is missing · `past`: no day is to come · `far`: the first is too far · `many`: three are shown. */
export type ShowFault = 'parts' | 'past' | 'far' | 'many'

/** `others`: those of one's own promises that are shown already. */
export function showFault(life: Life, others: readonly Life[], today: string): ShowFault | undefined {
  if (missingParts(life.promise).length > 0) return 'parts'
  const [first] = openDays(life, today, daysAfter(today, 400))
  if (first === undefined) return 'past'
  if (first > daysAfter(today, nearDays)) return 'far'
  return standing(others, today).length >= mostShown ? 'many' : undefined
}

/** Going on with one that rests makes it stand again: then, too, there are three at most. */
export function mayGoOn({ promise }: Life, shown: boolean, others: readonly Life[], today: string): boolean {
  return !shown || runningOn(promise, today) !== 'resting' || standing(others, today).length < mostShown
}

/** What the other gets: no hour, and no zone, as both say how one lives. */
export function promiseWords(promise: Promised, language: PromiseWords['language']): PromiseWords {
  const { id, act, due, when, backup, know = '', limit } = promise
  const { on = due, cue, every = [] } = when ?? {}
  return {
    kind: 'promise',
    language,
    promise: id,
    act,
    when: {
      on,
      zone: 'UTC',
      ...(cue !== undefined && { cue }),
      ...(every.length > 0 && { every: [...every] }),
    },
    ...(backup !== undefined && { backup }),
    know,
    ...(limit !== undefined && { limit }),
  }
}

export function settledWords(
  { promise, of }: Pick<Occurrence, 'promise' | 'of'>,
  { mark, to, text }: Omit<Outcome, 'id' | 'on'>,
  language: SettledWords['language'],
): SettledWords {
  const more = { ...(to !== undefined && { to }), ...(text !== undefined && { text }) }
  return { kind: 'settled', language, promise: promise.id, of, mark, ...more }
}

/**
 * What was said of a day and is not shown yet: the first before any later, so that nobody is shown a later one as the
 * first. `settled`: what was shown of this day and not taken back.
 */
export function nextToShow(outcomes: readonly Outcome[], settled: readonly unknown[]): Outcome | undefined {
  return outcomes[settled.length]
}

/** Those with a day to come or a week that runs. */
function standing(lives: readonly Life[], today: string): readonly Life[] {
  return lives.filter((life) => {
    const { when } = life.promise
    if (when && recurs(when))
      return life.endedOn === undefined && runningOn(life.promise, today) !== 'resting'
    return openDays(life, '', '9999-12-31').length > 0
  })
}

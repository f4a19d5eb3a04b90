/** Pages of promises and marks, for proofs. */
import { type Mark, type PageOf, type PageWords } from './pages.ts'
import { lifeWith, type Life } from './promises.ts'
import type { Lying, PromiseWords, SettledWords } from './promise-shown.ts'

/** A Wednesday. */
export const today = '2026-03-25'

export function promised(id: string, due: string, more: Partial<PageOf<'promise'>> = {}): PageOf<'promise'> {
  return { kind: 'promise', id, act: `Act ${id}`, due, ...more }
}

/** On these days of the week, from a day on. */
export function weekly(
  id: string,
  on: string,
  every: readonly number[],
  more: Partial<PageOf<'promise'>> = {},
): PageOf<'promise'> {
  return promised(id, on, { when: { on, zone: 'UTC', every: [...every] }, ...more })
}

let marked = 0

export function marking(promise: string, mark: Mark, more: Partial<PageOf<'mark'>> = {}): PageOf<'mark'> {
  marked += 1
  return { kind: 'mark', id: `m${marked}`, promise, mark, on: today, ...more }
}

/** Every part is there: it may be shown. */
export const whole = { backup: 'If not, I call first.', know: 'The form is on the table.' } as const

export function life(pages: readonly PageWords[], id: string): Life {
  const found = lifeWith(pages, id)
  if (!found) throw new Error(`${id} is not among the pages`)
  return found
}

export function promiseThing(place: number, promise: string, more: Partial<PromiseWords> = {}): Lying {
  const words: PromiseWords = {
    kind: 'promise',
    language: 'en',
    promise,
    act: `Act ${promise}`,
    when: { on: today, zone: 'UTC' },
    know: 'You see it.',
    ...more,
  }
  return { place, word: `w${place}`, on: today, words, takenBack: false }
}

export function settledThing(place: number, promise: string, more: Partial<SettledWords> = {}): Lying {
  const words: SettledWords = {
    kind: 'settled',
    language: 'en',
    promise,
    of: today,
    mark: 'kept',
    ...more,
  }
  return { place, word: `w${place}`, on: today, words, takenBack: false }
}

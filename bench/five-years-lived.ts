/** What somebody writes in five years who makes a few small promises every day and says of each how it went. */
import { daysAfter } from '../src/practice/days.ts'
import type { LaneName } from '../src/practice/lanes.ts'
import { marks, type Mark, type PageOf, type PageWords } from '../src/practice/pages.ts'
import type { EnvelopeWords } from '../src/practice/words.ts'

const days = 1826
const onceADay = 3
const zone = 'Europe/Madrid'

export type Page = { readonly on: string; readonly words: PageWords; readonly replaces?: PageWords }
export type Envelope = { readonly on: string; readonly lane: LaneName; readonly words: EnvelopeWords }

/** Pages of one's own, the oldest first. `given`: words of what was handed to me, which I opened, one a day. */
export function pagesOfYears(today: string, given: readonly string[]): readonly Page[] {
  const start = daysAfter(today, 1 - days)
  const written: Page[] = []
  let running = ['walk', 'call'].map((id) => recurring(id, start))
  for (const words of running) written.push({ on: start, words })
  for (let index = 0; index < days; index++) {
    const on = daysAfter(start, index)
    if (index > 0 && index % 7 === 0) {
      running = running.map((before) => {
        const words = { ...before, renewed: [...(before.renewed ?? []), on].slice(-60) }
        written.push({ on, words, replaces: before })
        return words
      })
    }
    for (let nth = 0; nth < onceADay; nth++) {
      const id = `${on}/${nth}`
      const act = 'Take the bins out before school, and say so.'
      written.push({ on, words: { kind: 'promise', id, act, due: on, backup: 'If I forget, I go at noon.' } })
      written.push({
        on,
        words: { kind: 'mark', id: `${id}/mark`, promise: id, mark: markOf(index + nth), on },
      })
    }
    // Today is still open.
    if (index < days - 1)
      for (const { id } of running)
        written.push({
          on,
          words: { kind: 'mark', id: `${on}/${id}`, promise: id, mark: markOf(index), on, of: on },
        })
    const word = given[index]
    if (word !== undefined) written.push({ on, words: { kind: 'opened', id: word, word, on } })
  }
  return written
}

/** What went to the other and what came from them, one a day on most days. */
export function sharedOfYears(today: string): {
  readonly left: readonly Envelope[]
  readonly given: readonly Envelope[]
} {
  const start = daysAfter(today, 1 - days)
  const most = Array.from({ length: days }, (_, index) => index).filter((index) => index % 12 < 11)
  const language = 'en'
  const left = most.map((index): Envelope => {
    const on = daysAfter(start, index)
    const promise = `shown/${Math.floor(index / 14)}`
    const when = { on, zone, every: [1, 2, 3, 4, 5, 6, 7] }
    const words: EnvelopeWords =
      index % 14 === 0
        ? {
            kind: 'promise',
            language,
            promise,
            act: 'I bring the children at eight.',
            when,
            know: 'You see them.',
          }
        : { kind: 'settled', language, promise, of: on, mark: markOf(index) }
    return { on, lane: 'promise', words }
  })
  const given = most.map((index): Envelope => {
    const words: EnvelopeWords = {
      kind: 'thanks',
      language,
      text: 'You were there at eight. That helped me.',
    }
    return { on: daysAfter(start, index), lane: 'thanks', words }
  })
  return { left, given }
}

function recurring(id: string, on: string): PageOf<'promise'> {
  const when = { on, zone, at: '18:00', every: [1, 2, 3, 4, 5, 6, 7] }
  return { kind: 'promise', id, act: 'Ten minutes outside, the two of us.', due: on, when }
}

function markOf(index: number): Mark {
  return marks[[0, 0, 1, 0, 3][index % 5] ?? 0] ?? 'kept'
}

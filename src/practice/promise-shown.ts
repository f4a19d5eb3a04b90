/**
 * Promises that were shown to someone, and how they went, as they lie with the reader or on the author's own side. The
 * wording is that of the first one handed; of each day the first outcome stands, and later ones stand beside it (S3-4).
 */
import { recurs, standsInCalendar } from './cadence.ts'
import { daysAfter } from './days.ts'
import type { PageWords } from './pages.ts'
import { movedTo, shelfDays } from './promises.ts'
import type { AnswerLine, EnvelopeWords } from './words.ts'

export type PromiseWords = Extract<EnvelopeWords, { kind: 'promise' }>
export type SettledWords = Extract<EnvelopeWords, { kind: 'settled' }>

/** Something that was left or given, opened. `place`: where it stands among all of them, the oldest first. */
export type Lying = {
  readonly place: number
  readonly word: string
  readonly on: string
  readonly words: EnvelopeWords
  readonly takenBack: boolean
}
type LyingOf<Words extends EnvelopeWords> = Omit<Lying, 'words'> & { readonly words: Words }

/** One promise that was shown, and what was shown of how it went, by day. */
export type Shown = LyingOf<PromiseWords> & {
  readonly settled: ReadonlyMap<string, readonly LyingOf<SettledWords>[]>
}

/** One day on the shelf. The first stands. */
export type ShownDay = {
  readonly shown: Shown
  readonly of: string
  readonly first: LyingOf<SettledWords>
  readonly later: readonly LyingOf<SettledWords>[]
}

/** Whatever order they are looked at in. */
export function shownOf(things: readonly Lying[]): readonly Shown[] {
  const inOrder = [...things].sort((one, other) => one.place - other.place)
  const promises = new Map<string, LyingOf<PromiseWords>>()
  for (const thing of inOrder.flatMap(withPromise)) {
    if (!promises.has(thing.words.promise)) promises.set(thing.words.promise, thing)
  }
  const settled = Map.groupBy(inOrder.flatMap(withOutcome), ({ words }) => words.promise)
  return [...promises.values()].map((thing) => ({
    ...thing,
    settled: Map.groupBy(settled.get(thing.words.promise) ?? [], ({ words }) => words.of),
  }))
}

/** Twelve weeks of dated acts, the newest first (S3-6). A day that nothing was said of is not among them. */
export function shelfOf(shown: readonly Shown[], today: string): readonly ShownDay[] {
  const since = daysAfter(today, -shelfDays)
  return shown
    .flatMap((one) =>
      [...one.settled].flatMap(([of, [first, ...later]]) =>
        first && of >= since ? [{ shown: one, of, first, later }] : [],
      ),
    )
    .sort((one, other) => (one.of < other.of ? 1 : -1))
}

/** What is still promised, with the day it is due; a recurring one has none. None is older than the shelf. */
export type Standing = { readonly shown: Shown; readonly day?: string }

export function standingOf(shown: readonly Shown[], today: string): readonly Standing[] {
  const since = daysAfter(today, -shelfDays)
  return shown.flatMap((one): readonly Standing[] => {
    const { when } = one.words
    if (recurs(when)) {
      const last = [one.on, ...one.settled.keys()].some((day) => day >= since)
      return last ? [{ shown: one }] : []
    }
    return [when.on, ...movedTo(outcomesIn(one))]
      .filter((day) => day >= since && !one.settled.has(day))
      .map((day) => ({ shown: one, day }))
  })
}

/** Things of one's own side or tray come the newest first, and may not be opened here. */
export function inPlace<Thing extends { readonly words: EnvelopeWords | undefined }>(
  newestFirst: readonly Thing[],
): readonly (Thing & { readonly place: number; readonly words: EnvelopeWords })[] {
  return newestFirst.flatMap((thing, index) =>
    thing.words ? [{ ...thing, words: thing.words, place: newestFirst.length - index }] : [],
  )
}

/** What was answered to a thing, if anything: the line, never anything about the outcome. */
export function answerTo(
  word: string,
  answers: readonly { readonly re?: string; readonly words: EnvelopeWords | undefined }[],
): AnswerLine | undefined {
  const answer = answers.find(({ re, words }) => re === word && words?.kind === 'answer')?.words
  return answer?.kind === 'answer' ? answer.line : undefined
}

/** Which promises of mine somebody was shown, and did not get taken back. Only what I did says so. */
export function shownIds(
  pages: readonly PageWords[],
  left: readonly { readonly words: EnvelopeWords | undefined; readonly takenBack: boolean }[],
): ReadonlySet<string> {
  const mine = left.flatMap(({ words, takenBack }) =>
    words?.kind === 'promise' ? [{ words, takenBack }] : [],
  )
  const back = new Set(mine.flatMap(({ words, takenBack }) => (takenBack ? [words.promise] : [])))
  const there = mine.flatMap(({ words, takenBack }) => (takenBack ? [] : [words.promise]))
  const noted = pages.flatMap((page) =>
    page.kind === 'promise' && page.person !== undefined && !back.has(page.id) ? [page.id] : [],
  )
  return new Set([...there, ...noted])
}

/** S3-9: whoever's limit it keeps has let it go. The newest word on a limit counts. */
export function limitIsGone(
  limit: string,
  newestFirst: readonly { readonly words: EnvelopeWords | undefined }[],
): boolean {
  const told = newestFirst.find(({ words }) => words?.kind === 'limit' && words.limit === limit)?.words
  return told?.kind === 'limit' && told.ended === true
}

function outcomesIn({ settled }: Shown) {
  return new Map([...settled].map(([of, things]) => [of, things.map(({ words }) => words)]))
}

/** Words with a day that does not exist are not from this app. */
function withPromise(thing: Lying): readonly LyingOf<PromiseWords>[] {
  const { words } = thing
  return words.kind === 'promise' && standsInCalendar(words.when.on) ? [{ ...thing, words }] : []
}

function withOutcome(thing: Lying): readonly LyingOf<SettledWords>[] {
  const { words } = thing
  if (words.kind !== 'settled' || ![words.of, words.to ?? words.of].every(standsInCalendar)) return []
  return [{ ...thing, words }]
}

/** Promises of one's own as a screen needs them: how each went, and which of them somebody was shown. */
import { nextToShow } from '../../../practice/promise-show.ts'
import { type Life, livesOf, type Outcome } from '../../../practice/promises.ts'
import { inPlace, shownIds, shownOf, type Shown } from '../../../practice/promise-shown.ts'
import { dateOfDay } from '../../../practice/days.ts'
import type { PageWords } from '../../../practice/pages.ts'
import type { Client } from '../../../vault/client.ts'
import type { LeftView, PersonView } from '../../../vault/views.ts'

export type Here = {
  readonly pages: readonly PageWords[]
  readonly lives: readonly Life[]
  readonly shown: ReadonlySet<string>
}

export function promisesHere(client: Pick<Client, 'pages' | 'people'>): Here {
  const pages = client.pages()
  const left = client.people().flatMap((person) => person.left)
  return { pages, lives: livesOf(pages), shown: shownIds(pages, left) }
}

/** All that are shown, but for this one. */
export function othersShown({ lives, shown }: Here, id: string): readonly Life[] {
  return lives.filter(({ promise }) => shown.has(promise.id) && promise.id !== id)
}

/** Whom it was shown to, as far as they are on this list. */
export function shownTo(
  people: readonly PersonView[],
  { shown, lives }: Here,
  id: string,
): PersonView | undefined {
  if (!shown.has(id)) return undefined
  const noted = lives.find(({ promise }) => promise.id === id)?.promise.person
  return (
    people.find(({ left }) => left.some((one) => isPromise(one, id))) ??
    people.find((one) => one.id === noted)
  )
}

/** What I showed one person: nothing that I took back. */
export function mineShown({ left }: PersonView): readonly Shown[] {
  const things = left.map((one) => ({ ...one, on: dateOfDay(one.on) }))
  return shownOf(inPlace(things).filter(({ takenBack }) => !takenBack))
}

/** What lies of this promise with them. */
export function leftOf({ left }: PersonView, id: string): LeftView | undefined {
  return left.find((one) => isPromise(one, id))
}

/** The next thing said of a day that they were not shown. */
export type ToShow = { readonly of: string; readonly outcome: Outcome }

export function outcomeToShow(
  { promise, outcomes }: Life,
  person: PersonView,
  of: string,
): ToShow | undefined {
  const outcome = nextToShow(outcomes.get(of) ?? [], settledLeft(person, promise.id, of))
  return outcome && { of, outcome }
}

/** What I showed of one day and did not take back. */
export function settledLeft({ left }: PersonView, id: string, of: string): readonly LeftView[] {
  return left.filter(
    ({ words, takenBack }) =>
      words?.kind === 'settled' && words.promise === id && words.of === of && !takenBack,
  )
}

function isPromise({ words, takenBack }: LeftView, id: string): boolean {
  return words?.kind === 'promise' && words.promise === id && !takenBack
}

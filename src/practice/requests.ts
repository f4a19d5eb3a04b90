/**
 * Requests (B3-3): one act, at one time; a no is fine. A no closes the same act for a while on the device of whoever
 * asked; "not now" closes nothing, and silence means nothing. There is no way to ask why.
 */
import { dateOfDay, daysAfter } from './days.ts'
import { answeredBy, type Answered, type GivenThing, type LeftThing } from './limits.ts'
import type { EnvelopeWords } from './words.ts'

export type RequestWords = Extract<EnvelopeWords, { kind: 'request' }>
export const requestAnswers = ['yes', 'no', 'not-now'] as const
export type RequestAnswer = (typeof requestAnswers)[number]

export const longestAct = 200
export const longestWhen = 100
/** After a no the same act is not asked again for this many days. */
export const closedDays = 30

/** One request of mine, with what was said to it. */
export type Asked = {
  readonly word: string
  readonly words: RequestWords
  readonly on: string
  readonly takenBack: boolean
  readonly waitsHere: boolean
  readonly answer?: Answered<RequestAnswer>
}

/** My requests, in the order in which they were given: newest first. */
export function askedOf(left: readonly LeftThing[], given: readonly GivenThing[]): readonly Asked[] {
  return left.flatMap(({ words, word, on, takenBack, waitsHere }) => {
    if (words?.kind !== 'request') return []
    const answer = given.find(({ re }) => re === word)
    return [
      {
        word,
        words,
        on: dateOfDay(on),
        takenBack,
        waitsHere,
        ...(answer && { answer: answeredBy(answer, requestAnswers) }),
      },
    ]
  })
}

/** What stands in the way of asking for this now. Nothing of the other is looked at but what they said. */
export type Standing =
  | { readonly type: 'free' }
  /** A no closed it; it may be asked again from this day on. */
  | { readonly type: 'closed'; readonly again: string }
  /** It was asked before, and an answer lies here that was not opened. */
  | { readonly type: 'answer-first'; readonly answer: string }
  /** The same act at the same time lies at their door: asking twice would only press. */
  | { readonly type: 'asked'; readonly word: string }

export function mayAsk(
  { act, when }: Pick<RequestWords, 'act' | 'when'>,
  asked: readonly Asked[],
  today: string,
): Standing {
  const same = asked.filter(({ words }) => isSame(words.act, act))
  const again = same.map(closedUntil).reduce(later, '')
  if (again > today) return { type: 'closed', again }
  const unopened = same.find(({ answer }) => answer?.opened === false)?.answer
  if (unopened && daysAfter(unopened.on, closedDays) > today)
    return { type: 'answer-first', answer: unopened.word }
  const standing = same.find(
    ({ words, answer, takenBack }) => !answer && !takenBack && isSame(words.when, when),
  )
  return standing ? { type: 'asked', word: standing.word } : { type: 'free' }
}

/** The same in other spellings: case, accents, punctuation and spaces make no new act. */
export function isSame(one: string, other: string): boolean {
  const [first, second] = [plain(one), plain(other)]
  return first === '' ? one.trim() === other.trim() : first === second
}

/** Letters and figures alone, one space between. Empty for what holds neither. */
export function plain(text: string): string {
  const bare = text.normalize('NFKD').replaceAll(/[\u0300-\u036f]/g, '')
  return bare
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** The first day on which it may be asked again; empty when nothing closed it. */
function closedUntil({ answer }: Asked): string {
  return answer?.line === 'no' ? daysAfter(answer.on, closedDays) : ''
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

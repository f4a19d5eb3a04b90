/**
 * Time together, once both said yes to an idea (B1-6): a place and a time that one leaves and the other may answer.
 * It is substance-free if either says so. Until it begins, either is out of it with one press and without a reason.
 */
import { dayOf, type Day, type Instant } from '../domain/vocabulary.ts'
import { pagesOf, type PageOf, type PageWords } from './pages.ts'
import { hasBegun, realDate } from './together-words.ts'
import type { EnvelopeKind, EnvelopeWords } from './words.ts'

export type MeetingWords = Extract<EnvelopeWords, { kind: 'meeting' }>
type AnswerWords = Extract<EnvelopeWords, { kind: 'answer' }>

type Left = {
  readonly word: string
  readonly words: EnvelopeWords | undefined
  readonly re?: string
  readonly takenBack: boolean
}
type Given = {
  readonly word: string
  readonly kind: EnvelopeKind | 'unreadable' | 'not-fetched'
  readonly re?: string
  readonly takenBack: boolean
}

/** `yes`: it stands. `words`: own words, which decide nothing. `nothing`: a whole answer, too. */
export type Said = 'nothing' | 'yes' | 'other-time' | 'words'
export type Plan = {
  readonly word: string
  readonly by: 'me' | 'them'
  readonly meeting: MeetingWords
  readonly said: Said
  /** What was said in own words. */
  readonly answer?: AnswerWords
  /** An answer lies here that was not opened. */
  readonly unopened?: string
  /** My own answer, where it was I who answered. */
  readonly mine?: string
  readonly sober: boolean
  /** Called off, by either: nobody is named. */
  readonly off: boolean
  readonly begun: boolean
}

export type Now = { readonly now: Instant; readonly zone: string }

/**
 * Every place and time that was left, by either, what is ahead first and the nearest on top; then what is past, the
 * latest first. `opened`: the words of what I opened.
 */
export function plansOf(
  { left, given }: { readonly left: readonly Left[]; readonly given: readonly Given[] },
  opened: Readonly<Record<string, EnvelopeWords>>,
  { now, zone }: Now,
): readonly Plan[] {
  const theirs = given.map((one) => ({ ...one, words: opened[one.word] }))
  const calls = new Set([...left, ...theirs].flatMap(({ words }) => meetingsOff(words)))
  const mine = left.flatMap((one) =>
    one.words?.kind === 'meeting' ? [planOfMine(one, one.words, theirs)] : [],
  )
  const asked = theirs.flatMap((one) =>
    one.words?.kind === 'meeting' ? [planOfTheirs(one, one.words, left)] : [],
  )
  return [...mine, ...asked]
    .map((plan) => ({
      ...plan,
      off: plan.off || calls.has(plan.meeting.meeting),
      begun: hasBegun(plan.meeting, now, zone),
    }))
    .sort(nearestFirst)
}

/** That something was called off which I never opened, or which never came: else I would look for what is not there. */
export function wasCalledOff(
  given: readonly { readonly word: string; readonly on: Day }[],
  opened: Readonly<Record<string, EnvelopeWords>>,
  plans: readonly Plan[],
  now: Instant,
): Day | undefined {
  const known = new Set(plans.map(({ meeting }) => meeting.meeting))
  return given.find(
    ({ word, on }) =>
      on > dayOf(now) - offStands && meetingsOff(opened[word]).some((meeting) => !known.has(meeting)),
  )?.on
}

/** For so many days. */
const offStands = 14

function meetingsOff(words: EnvelopeWords | undefined): readonly string[] {
  return words?.kind === 'meeting-off' ? [words.meeting] : []
}

type Found = Omit<Plan, 'begun'>
type Theirs = Given & { readonly words: EnvelopeWords | undefined }

function planOfMine(one: Left, meeting: MeetingWords, given: readonly Theirs[]): Found {
  const answer = given.find(({ re, kind }) => re === one.word && kind === 'answer')
  const words = answer?.words?.kind === 'answer' ? answer.words : undefined
  return {
    ...found(one, meeting, words),
    by: 'me',
    ...(answer && !words && { unopened: answer.word }),
    off: one.takenBack || answer?.takenBack === true,
  }
}

function planOfTheirs(one: Theirs, meeting: MeetingWords, left: readonly Left[]): Found {
  const answer = left.find(({ re }) => re === one.word)
  const words = answer?.words?.kind === 'answer' ? answer.words : undefined
  return {
    ...found(one, meeting, words),
    by: 'them',
    ...(answer && { mine: answer.word }),
    off: one.takenBack || answer?.takenBack === true,
  }
}

function found({ word }: { word: string }, meeting: MeetingWords, answer: AnswerWords | undefined) {
  return {
    word,
    meeting: { ...meeting, on: realDate(meeting.on) },
    said: saidIn(answer),
    ...(answer?.text !== undefined && { answer }),
    sober: meeting.sober || answer?.sober === true,
  }
}

function saidIn(answer: AnswerWords | undefined): Said {
  if (!answer) return 'nothing'
  if (answer.text !== undefined) return 'words'
  return answer.line === 'yes' || answer.line === 'other-time' ? answer.line : 'nothing'
}

/** What one press does to be out of it: it is taken back in any case; and it is said, where something may be left. */
export type Out = { readonly takeBack: string; readonly say?: string }

/** No way out is needed any more once it began, or is off. Of theirs there is one once I may be awaited. */
export function outOf(plan: Plan, mayLeave: boolean): Out | undefined {
  if (plan.begun || plan.off) return undefined
  const say = mayLeave && { say: plan.meeting.meeting }
  if (plan.by === 'me') return { takeBack: plan.word, ...say }
  return coming.has(plan.said) && plan.mine !== undefined ? { takeBack: plan.mine, ...say } : undefined
}

/** "How was it for me?" is asked of whoever was to be there, once it began, and answered to nobody (B1-7). */
export function mayNote({ begun, off, said }: Plan): boolean {
  return begun && !off && coming.has(said)
}

export function noteOf(pages: readonly PageWords[], meeting: string): PageOf<'together-note'> | undefined {
  return pagesOf(pages, 'together-note').findLast((one) => one.meeting === meeting)
}

/** After a yes, or own words, someone may come. */
const coming: ReadonlySet<Said> = new Set(['yes', 'words'])

function nearestFirst(one: Plan, other: Plan): number {
  if (one.begun !== other.begun) return one.begun ? 1 : -1
  const earlier = moment(one) < moment(other) ? -1 : Number(moment(one) > moment(other))
  return one.begun ? -earlier : earlier
}

function moment({ meeting: { on, at } }: Plan): string {
  return `${on}T${at}`
}

/**
 * A sitting as each of its three sees it (S5): what is theirs to do now, whose words are whose, and how a draft stands
 * for them. It shapes what the record says; it counts nothing, and tells nobody's private initials to anyone.
 */
import { dayOf, type Instant, type TalkMove } from '../domain/vocabulary.ts'
import { wordsFault, type WordsFault } from './day-words.ts'
import { pagesOf, type PageOf, type PageWords } from './pages.ts'
import { mayInitial } from './sittings.ts'

export type SittingSide = 'me' | 'them' | 'host'
type Spoken = { readonly by: SittingSide; readonly move: TalkMove['move'] }
type Sat = {
  readonly host: boolean
  readonly date?: { readonly on: string }
  readonly talk?: {
    readonly next: SittingSide | 'nobody'
    readonly phase: 'say' | 'say-back' | 'confirm'
    readonly ended: boolean
    readonly turns: readonly unknown[]
  }
}

/** The one thing that is mine to do. `beside`: who called it has no floor, and may say things beside the two (S5-13). */
export type SittingForm = 'before' | 'say' | 'say-back' | 'confirm' | 'wait' | 'beside' | 'after'

export function sittingForm(sitting: Sat, today: string): SittingForm {
  const { talk, host } = sitting
  if (talk?.ended) return 'after'
  if (!talk || !hasBegun(sitting, today)) return 'before'
  if (host) return 'beside'
  return talk.next === 'me' ? talk.phase : 'wait'
}

/** On its day, or as soon as somebody said something there. */
function hasBegun({ date, talk }: Sat, today: string): boolean {
  return (talk !== undefined && talk.turns.length > 0) || (date !== undefined && date.on <= today)
}

/** To who called it the two are the first speaker and the second: whose floor it is follows from how floors pass. */
export type Voice = SittingSide | 'first' | 'second'

export function voicesOf(turns: readonly Spoken[], host: boolean): readonly Voice[] {
  if (!host) return turns.map(({ by }) => by)
  return turns.map(({ by, move }, at) => {
    if (by !== 'them') return by
    const holder = holderAt(turns.slice(0, at))
    return move === 'said-back' ? otherVoice(holder) : holder
  })
}

/** Whose floor it is after these turns, for who called it. */
export function holderAt(turns: readonly Spoken[]): 'first' | 'second' {
  return turns.filter(({ move }) => move === 'confirmed' || move === 'passed').length % 2 === 0
    ? 'first'
    : 'second'
}

export function otherVoice(voice: 'first' | 'second'): 'first' | 'second' {
  return voice === 'first' ? 'second' : 'first'
}

/** What belongs to the floor that is held, and what came before it. What was said beside stands where it was said. */
export function nowAndBefore<T extends Spoken>(
  turns: readonly T[],
): { readonly now: readonly T[]; readonly before: readonly T[] } {
  const last = turns.findLastIndex(({ move }) => move !== 'ended')
  const passed = turns.findLastIndex(
    ({ move }, at) => (move === 'confirmed' || move === 'passed') && at < last,
  )
  return { now: turns.slice(passed + 1), before: turns.slice(0, passed + 1) }
}

/** The words that are said back now; what was said beside is not among them. */
export function saidLast(turns: readonly (Spoken & { readonly text?: string })[]): string | undefined {
  return turns.findLast(({ by, move }) => move === 'said' && by !== 'host')?.text
}

/** `alone`: one's first day with it · `open`: initials may be put · `past`: it ended, and how it stood is told to nobody. */
export type DraftState = 'alone' | 'open' | 'agreed' | 'past'
type Drafted = Parameters<typeof mayInitial>[0] & { readonly agreedOn?: number }

export function draftState(draft: Drafted, now: Instant, today: string): DraftState {
  if (today > draft.until) return 'past'
  if (draft.agreedOn !== undefined) return 'agreed'
  return mayInitial(draft, dayOf(now), today) ? 'open' : 'alone'
}

/** What I would like to speak of, in the order in which I wrote it. Only I have it until I lay it on the table. */
export function agendaOf(pages: readonly PageWords[], sitting: string): readonly PageOf<'agenda'>[] {
  return pagesOf(pages, 'agenda').filter((one) => one.sitting === sitting)
}

const agendaSigns = 200

export function agendaFault(typed: string): WordsFault | undefined {
  return wordsFault(typed, agendaSigns)
}

/** A topic in what one is about to say, on a line of its own; what was written stays before it. */
export function withTopic(text: string, topic: string): string {
  return text.trim() === '' ? topic : `${text.trimEnd()}\n${topic}`
}

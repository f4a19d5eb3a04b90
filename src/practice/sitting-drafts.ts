/** A draft of what two agreed on in a sitting (S5-14): plain words, acts that are each of one of the two, and an end. */
import { wordsFault, type WordsFault } from './day-words.ts'
import { daysAfter } from './days.ts'
import { type DayFault, dayFault } from './limits-fields.ts'
import { reviewDays } from './sittings.ts'

export const mostActs = 8
export const actSigns = 200
export const draftSigns = 2000
/** A year, and no longer. */
const furthest = 365

type DraftAct = { readonly by: string; readonly act: string }
export type SittingDraft = {
  readonly text: string
  readonly acts: readonly DraftAct[]
  readonly until: string
}

/** `whose`: an act is of one of the two, and nobody is picked ahead. */
export type ActFault = Exclude<WordsFault, 'empty'> | 'whose'
/** `soon`: it would end before anyone may put initials to it. */
export type EndFault = DayFault | 'soon'
export type DraftFaults = {
  readonly text?: WordsFault
  readonly until?: EndFault
  /** At the place of its act. */
  readonly acts: readonly (ActFault | undefined)[]
}

export function draftFaults(
  { text, acts, until }: SittingDraft,
  two: readonly string[],
  today: string,
): DraftFaults | undefined {
  const wrongText = wordsFault(text, draftSigns)
  const wrongUntil = endFault(until, today)
  const wrongActs = acts.map((one) => actFault(one, two))
  if (!wrongText && !wrongUntil && wrongActs.every((fault) => fault === undefined)) return undefined
  return {
    ...(wrongText && { text: wrongText }),
    ...(wrongUntil && { until: wrongUntil }),
    acts: wrongActs,
  }
}

/** What is handed over: rows without words are none. */
export function draftOf({ text, acts, until }: SittingDraft): SittingDraft {
  const said = acts.map(({ by, act }) => ({ by, act: act.trim() })).filter(({ act }) => act !== '')
  return { text: text.trim(), acts: said.slice(0, mostActs), until }
}

function actFault({ by, act }: DraftAct, two: readonly string[]): ActFault | undefined {
  const fault = wordsFault(act, actSigns)
  if (fault === 'empty') return undefined
  return fault ?? (two.includes(by) ? undefined : 'whose')
}

function endFault(until: string, today: string): EndFault | undefined {
  const fault = dayFault(until, today, furthest)
  return fault ?? (until <= daysAfter(today, reviewDays) ? 'soon' : undefined)
}

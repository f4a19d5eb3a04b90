/**
 * A letter to me that comes back on a day I picked (B4-4). Until that day there is only that it exists, and its day;
 * its words are not in what a screen is given.
 */
import { noteFault } from './reflections.ts'
import { dayFault, type DayFault } from './limits-fields.ts'
import { pagesOf, type PageOf, type PageWords } from './pages.ts'

export type LetterToMe = PageOf<'letter-to-me'>
/** `sealed`: its day is to come · `here`: it came back, and was not opened yet · `opened`. */
export type ToMe =
  | {
      readonly state: 'sealed' | 'here'
      readonly id: string
      readonly written: string
      readonly opens: string
    }
  | ({ readonly state: 'opened' } & Pick<LetterToMe, 'id' | 'written' | 'opens' | 'text' | 'language'>)

/** Ten years: further than that nobody picks a day. */
export const furthestDays = 3653

/** What came back first, then what was opened, the latest first; then what is to come, the nearest first. */
export function toMeOf(pages: readonly PageWords[], today: string): readonly ToMe[] {
  const all = pagesOf(pages, 'letter-to-me').map((one) => viewOf(one, today))
  const inState = (state: ToMe['state']) =>
    all
      .filter((one) => one.state === state)
      .sort((one, other) => Number(one.opens > other.opens) - Number(one.opens < other.opens))
  return [...inState('here').reverse(), ...inState('opened').reverse(), ...inState('sealed')]
}

/** Whether one of them came back and was not opened: said on Today, once, without a number. */
export function isBack(pages: readonly PageWords[], today: string): boolean {
  return toMeOf(pages, today).some(({ state }) => state === 'here')
}

/** The page that says it was opened; nothing while its day is to come, or when it was opened before. */
export function openedPage(pages: readonly PageWords[], id: string, today: string): LetterToMe | undefined {
  const letter = pagesOf(pages, 'letter-to-me').find((one) => one.id === id)
  return letter && viewOf(letter, today).state === 'here' ? { ...letter, opened: today } : undefined
}

export type ToMeFaults = { readonly text?: 'empty' | 'long'; readonly opens?: DayFault }

export function toMeFaults(typed: { text: string; opens: string }, today: string): ToMeFaults | undefined {
  const text = noteFault(typed.text)
  const opens = dayFault(typed.opens, today, furthestDays)
  return text || opens ? { ...(text && { text }), ...(opens && { opens }) } : undefined
}

function viewOf({ id, written, opens, opened, text, language }: LetterToMe, today: string): ToMe {
  if (opened !== undefined) return { state: 'opened', id, written, opens, text, language }
  return { state: opens <= today ? 'here' : 'sealed', id, written, opens }
}

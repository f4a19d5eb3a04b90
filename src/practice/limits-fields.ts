/** What can be wrong with a field of a limit or a request. The screens have a sentence for each; nothing typed is lost. */
import { daysAfter } from './days.ts'

/** `signs`: control signs that no page can show, as they come with some pastes. */
export type TextFault = 'empty' | 'long' | 'signs'
export type DayFault = 'no-day' | 'past' | 'far'

export function textFault(text: string, longest: number): TextFault | undefined {
  return text.trim() === '' ? 'empty' : optionalFault(text, longest)
}

/** For a field that may stay blank. */
export function optionalFault(text: string, longest: number): Exclude<TextFault, 'empty'> | undefined {
  if (text.trim().length > longest) return 'long'
  return /(?![\t\n\r])\p{Cc}/u.test(text) ? 'signs' : undefined
}

/** A day to look at something again: one that exists, from tomorrow on, and no further than `furthest` days. */
export function dayFault(date: string, today: string, furthest: number): DayFault | undefined {
  if (!isDate(date)) return 'no-day'
  if (date <= today) return 'past'
  return date > daysAfter(today, furthest) ? 'far' : undefined
}

/** Whether a day stands in the calendar, and is not still to come. */
export function pastDayFault(date: string, today: string): 'no-day' | 'to-come' | undefined {
  if (!isDate(date)) return 'no-day'
  return date > today ? 'to-come' : undefined
}

const shape = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/

function isDate(text: string): boolean {
  const [, year, month, day] = shape.exec(text) ?? []
  if (year === undefined || month === undefined) return false
  const days = Temporal.PlainYearMonth.from({ year: Number(year), month: Number(month) }).daysInMonth
  return Number(day) >= 1 && Number(day) <= days
}

/** The day of an instant, here, as the language writes it: never the hour. */
import { dateIn } from '../../../practice/days.ts'
import { dayText } from '../../kit/when.tsx'

export function dayHere(instant: number, language: string): string {
  return dayText(dateIn(new Intl.DateTimeFormat().resolvedOptions().timeZone, instant), language)
}

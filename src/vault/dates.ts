/** Today, where this person is. */
import { dateIn } from '../practice/days.ts'
import type { Session } from './session.ts'

export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

export function dateNow({ clock }: Pick<Session, 'clock'>): string {
  return dateIn(zoneHere(), clock())
}

/** A door in words: its hours, and how often. Whole phrases come from the messages; here they are only chosen. */
import type { Door, Hours, Terms } from '../../../domain/vocabulary.ts'
import { spanOf } from '../../../practice/doors-set.ts'
import type { Messages } from '../../messages/choose.ts'

export type DoorWords = Messages['door']['door']

/** `Every day, from 18:00 until 19:00`. */
export function hoursText(words: DoorWords, hours: Hours, language: string): string {
  const text = `${daysText(words, hours, language)}, ${windowText(words, hours, language)}`
  return `${text.slice(0, 1).toLocaleUpperCase(language)}${text.slice(1)}`
}

/** `Once in two weeks`, `Up to 3 times a day`. */
export function oftenText(words: DoorWords, { pace, cap }: Pick<Terms, 'pace' | 'cap'>): string {
  const span = everyText(words, pace)
  return cap === 1 ? words.once(span) : words.upTo(String(cap), span)
}

function everyText({ every, everyOther }: DoorWords, pace: number): string {
  const known = paceNames[pace]
  return known ? every[known] : everyOther(String(pace))
}

export function lengthText({ lengths, lengthOther }: DoorWords, pace: number): string {
  const known = paceNames[pace]
  return known ? lengths[known] : lengthOther(String(pace))
}

/** What they are told of a door, if it is said. Hours have no place here (R-D5). */
export function toldText(
  words: DoorWords,
  { state, pace, cap, cosign }: Pick<Door, 'state' | 'pace' | 'cap' | 'cosign'>,
): string {
  const said = state === 'shut' ? words.willShut : words.willOften(oftenText(words, { pace, cap }))
  return cosign === undefined ? said : `${said} ${words.willRead}`
}

/** A whole hour, the way the language writes it. */
export function hourText(hour: number, language: string): string {
  const written = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  return written.format(new Date(Date.UTC(2024, 0, 1, hour)))
}

/** A day of the week, 1 Monday to 7 Sunday. */
export function weekdayText(day: number, language: string): string {
  const written = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return written.format(new Date(Date.UTC(2024, 0, day)))
}

/** `America/New_York` as `New York`. */
export function placeOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

function daysText(words: DoorWords, { days }: Hours, language: string): string {
  if (days.length === 7) return words.everyDay
  if (days.length === 1) return days.map((day) => weekdayText(day, language)).join()
  return days.map((day) => words.dayNames[day - 1]).join(', ')
}

function windowText(words: DoorWords, hours: Hours, language: string): string {
  const [from, to] = [hourText(hours.from, language), hourText(hours.to, language)]
  switch (spanOf(hours)) {
    case 'all-day':
      return words.allDay
    case 'overnight':
      return words.overnight(from, to)
    case 'same-day':
      return words.between(from, to)
  }
}

const paceNames: Readonly<Record<number, keyof DoorWords['every'] | undefined>> = {
  1: 'day',
  7: 'week',
  14: 'twoWeeks',
  30: 'month',
  90: 'season',
}

/** From what stands in the form of a promise to the promise, and to what has to be mended first. */
import { firstDue, standsInCalendar } from '../../../practice/cadence.ts'
import { daysAfter } from '../../../practice/days.ts'
import { optionalFault, textFault } from '../../../practice/limits-fields.ts'
import type { Promised } from '../../../practice/pages.ts'
import type { Messages } from '../../messages/choose.ts'

/** Everything as text, so that the device can keep it as it was typed. */
export type PromiseFields = {
  readonly act: string
  readonly often: 'once' | 'weekly'
  readonly day: string
  /** ISO days of the week: `1 3 5`. */
  readonly days: string
  readonly at: string
  readonly cue: string
  readonly backup: string
  readonly know: string
  readonly person: string
  readonly limit: string
}
export type PromiseFaults = Partial<
  Readonly<Record<'act' | 'day' | 'days' | 'cue' | 'backup' | 'know', string>>
>

export const longest = 200
const longestCue = 100
const furthest = 366

export const noFields: PromiseFields = {
  act: '',
  often: 'once',
  day: '',
  days: '',
  at: '',
  cue: '',
  backup: '',
  know: '',
  person: '',
  limit: '',
}

export function fieldsOf({ act, due, when, backup = '', know = '', limit = '' }: Promised): PromiseFields {
  const { at = '', cue = '', every = [] } = when ?? {}
  const often = every.length > 0 ? 'weekly' : 'once'
  return { ...noFields, act, often, day: due, days: every.join(' '), at, cue, backup, know, limit }
}

export function daysOf({ days }: Pick<PromiseFields, 'days'>): readonly number[] {
  return days.split(' ').flatMap((day) => (/^[1-7]$/.test(day) ? [Number(day)] : []))
}

/** `whole`: it is to be shown, so that no part of it may be blank (S3-1). */
export function faultsIn(
  fields: PromiseFields,
  today: string,
  whole: boolean,
  { form, promise }: { form: Messages['promises']['form']; promise: Messages['today']['promise'] },
): PromiseFaults | undefined {
  const text = { long: form.long, signs: promise.signs }
  const blank = (needed: string) => (whole ? needed : undefined)
  const found = Object.entries({
    act: said({ ...text, empty: promise.needAct }, textFault(fields.act, longest)),
    day: dayFault(fields, today, promise),
    days: fields.often === 'weekly' && daysOf(fields).length === 0 ? form.needDays : undefined,
    cue: said({ ...text, long: form.longCue }, optionalFault(fields.cue, longestCue)),
    backup:
      said(text, optionalFault(fields.backup, longest)) ??
      (fields.backup.trim() === '' ? blank(form.needBackup) : undefined),
    know:
      said(text, optionalFault(fields.know, longest)) ??
      (fields.know.trim() === '' ? blank(form.needKnow) : undefined),
  }).filter(([, words]) => words !== undefined)
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

/** A day that exists, not gone, and within a year. */
export function dayFault(
  { day }: Pick<PromiseFields, 'day'>,
  today: string,
  words: Messages['today']['promise'],
): string | undefined {
  const date = day === '' ? today : day
  if (!standsInCalendar(date)) return words.needDay
  if (date < today) return words.needLater
  return date > daysAfter(today, furthest) ? words.needNear : undefined
}

/** The promise as the form has it. A recurring one begins on the first of its days. */
export function promiseIn(fields: PromiseFields, today: string, zone: string): Omit<Promised, 'kind' | 'id'> {
  const [act, cue, backup, know] = [fields.act, fields.cue, fields.backup, fields.know].map((one) =>
    one.trim(),
  )
  const every = fields.often === 'weekly' ? daysOf(fields) : []
  const day = fields.day === '' ? today : fields.day
  const week = every.length > 0 && { every: [...every] }
  const on = firstDue({ on: day, zone, ...week }, day) ?? day
  const at = /^\d\d:\d\d$/.test(fields.at) && { at: fields.at }
  return {
    act: act ?? '',
    due: on,
    when: { on, zone, ...at, ...(cue && { cue }), ...week },
    ...(backup && { backup }),
    ...(know && { know }),
    ...(fields.limit !== '' && fields.person !== '' && { limit: fields.limit }),
  }
}

function said<Fault extends string>(
  words: Readonly<Record<Fault, string>>,
  fault: Fault | undefined,
): string | undefined {
  return fault && words[fault]
}

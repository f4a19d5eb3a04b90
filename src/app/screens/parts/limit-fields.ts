/** From what stands in the form of a limit to the page, and to what has to be mended first. */
import { daysAfter } from '../../../practice/days.ts'
import { furthestReview, type Limit, reviewDays } from '../../../practice/limits.ts'
import { dayFault, optionalFault, textFault } from '../../../practice/limits-fields.ts'
import type { Messages } from '../../messages/choose.ts'

export type LimitFields = {
  readonly when: string
  readonly will: string
  readonly offer: string
  readonly reason: string
  readonly review: string
  readonly person: string
}
export type LimitFaults = Partial<Readonly<Record<'when' | 'will' | 'offer' | 'reason' | 'review', string>>>

type Words = Messages['limits']['faults']

/** What stands in the form before anything is typed. */
export function fieldsOf(limit: Limit | undefined, person: string | undefined, today: string): LimitFields {
  const { when = '', will = '', offer = '', reason = '', review = '' } = limit ?? {}
  const next = review > today ? review : daysAfter(today, reviewDays)
  return { when, will, offer, reason, review: next, person: person ?? '' }
}

export function faultsIn(fields: LimitFields, today: string, words: Words): LimitFaults | undefined {
  const { when, will, offer, reason, review } = fields
  const text = { long: words.long, signs: words.signs }
  const days = { 'no-day': words.day, past: words.past, far: words.far }
  const found = Object.entries({
    when: said({ ...text, empty: words.needWhen }, textFault(when, longest)),
    will: said({ ...text, empty: words.needWill }, textFault(will, longest)),
    offer: said(text, optionalFault(offer, longest)),
    reason: said(text, optionalFault(reason, longest)),
    review: said(days, dayFault(review, today, furthestReview)),
  }).filter(([, words]) => words !== undefined)
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

export function pageOf(fields: LimitFields, { id, made }: Pick<Limit, 'id' | 'made'>): Limit {
  const [offer, reason] = [fields.offer.trim(), fields.reason.trim()]
  return {
    kind: 'limit',
    id,
    ...(fields.person !== '' && { person: fields.person }),
    when: fields.when.trim(),
    will: fields.will.trim(),
    ...(offer !== '' && { offer }),
    ...(reason !== '' && { reason }),
    made,
    review: fields.review,
  }
}

function said<Fault extends string>(
  words: Readonly<Record<Fault, string>>,
  fault: Fault | undefined,
): string | undefined {
  return fault && words[fault]
}

/** What one field of a page or an envelope can hold. */
const longest = 400

/** From what stands in the form of a consent to its elements, and to what has to be mended first. */
import { consentClasses, consentEvents, consentPurposes } from '../../../practice/consent-elements.ts'
import { consentTemplates } from '../../../practice/consent-text.ts'
import { type ConsentField, consentFaults, type ConsentInput, usualDays } from '../../../practice/consents.ts'
import { daysAfter } from '../../../practice/days.ts'
import type { Language } from '../../../vault/client.ts'
import type { Messages } from '../../messages/choose.ts'

export type ConsentFields = {
  readonly patient: string
  readonly disclosers: string
  /** Classes with a space between. */
  readonly scope: string
  readonly more: string
  readonly recipients: string
  readonly purpose: string
  readonly end: string
  readonly latest: string
}
export type ConsentFaults = Partial<Readonly<Record<keyof ConsentFields, string>>>

/** "At the request of the patient" and 90 days stand there at first; both can be changed. */
export function blankFields(staff: string, today: string): ConsentFields {
  return {
    patient: '',
    disclosers: staff,
    scope: '',
    more: '',
    recipients: '',
    purpose: 'request',
    end: 'day',
    latest: daysAfter(today, usualDays),
  }
}

/** Everything but the name under it. */
export function consentOf(fields: ConsentFields, language: Language, today: string): ConsentInput {
  const { patient, disclosers, more, recipients, purpose, end, latest } = fields
  const event = consentEvents.find((one) => one === end)
  return {
    patient: patient.trim(),
    disclosers: linesOf(disclosers),
    scope: tickedIn(fields),
    ...(more.trim() !== '' && { more: more.trim() }),
    recipients: linesOf(recipients),
    purpose: consentPurposes.find((one) => one === purpose),
    ...consentTemplates[language].usual,
    expiry: { latest, ...(event && { event }) },
    signed: today,
  }
}

export function tickedIn({ scope }: Pick<ConsentFields, 'scope'>) {
  const ticked = scope.split(' ')
  return consentClasses.filter((one) => ticked.includes(one))
}

export function faultsIn(fields: ConsentFields, { language, today, words }: In): ConsentFaults | undefined {
  const { more: line, ...input } = consentOf(fields, language, today)
  const whole = { ...input, typedName: '-', method: 'typed-name' }
  const odd = consentFaults(whole)
  const alone = tickedIn(fields).includes('counselling-notes')
  const combined = odd.includes('scope') || line !== undefined || fields.purpose === 'proceedings'
  const { scope, ...others } = words
  const found: ConsentFaults = {
    ...Object.fromEntries(named.filter((name) => odd.includes(of[name])).map((name) => [name, others[name]])),
    ...(alone && combined && { scope: words.alone }),
    ...(!alone && odd.includes('scope') && { scope }),
    ...(!alone && line !== undefined && isOddLine({ ...whole, more: line }) && { more: words.more }),
  }
  return Object.keys(found).length > 0 ? found : undefined
}

type In = {
  readonly language: Language
  readonly today: string
  readonly words: Messages['consent']['form']['faults']
}
const named = ['patient', 'disclosers', 'recipients', 'purpose', 'latest'] as const
const of = {
  patient: 'patient',
  disclosers: 'disclosers',
  recipients: 'recipients',
  purpose: 'purpose',
  latest: 'expiry',
} as const satisfies Record<(typeof named)[number], ConsentField>

/** The line in own words is an element's own part: alone it is what makes the scope odd. */
function isOddLine(input: ConsentInput): boolean {
  return consentFaults({ ...input, scope: ['attendance'] }).includes('scope')
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/**
 * A helper's own terms (S5-4): written once, left with each person apart. Nothing is left out but a licence, and that
 * this is no emergency service is not among them, as it is never the helper's to take away.
 */
import { kindIn } from './helper-words.ts'
import { plain } from './letters.ts'
import { textFault, type TextFault } from './limits-fields.ts'
import { pagesOf, type PageOf, type PageWords } from './pages.ts'
import type { EnvelopeWords } from './words.ts'

export type OwnTerms = PageOf<'own-terms'>
type Terms = Extract<EnvelopeWords, { kind: 'terms' }>

export const termsParts = ['name', 'licence', 'paidBy', 'worksFor', 'mustReport', 'hours', 'ending'] as const
export type TermsPart = (typeof termsParts)[number]
export type TermsFields = Readonly<Record<TermsPart | 'helper', string>>
export type TermsFaults = { readonly [P in TermsPart | 'helper']?: 'empty' | 'long' }

/** The one page of them. */
const id = 'own'
const longest = 400

export function ownTermsOf(pages: readonly PageWords[]): OwnTerms | undefined {
  return pagesOf(pages, 'own-terms').at(-1)
}

export function termsFields(own: OwnTerms | undefined): TermsFields {
  const parts = termsParts.map((part) => [part, own?.[part] ?? ''] as const)
  const written = Object.fromEntries(parts) as Readonly<Record<TermsPart, string>>
  return { ...written, helper: own?.helper ?? '' }
}

export function termsFaults(fields: TermsFields): TermsFaults | undefined {
  const found = termsParts.flatMap((part) => {
    const fault = faultIn(part, fields[part])
    return fault ? [[part, fault] as const] : []
  })
  const kind = kindIn(fields.helper) ? [] : [['helper', 'empty'] as const]
  return found.length + kind.length > 0 ? Object.fromEntries([...kind, ...found]) : undefined
}

/** Undefined while a kind is not chosen. */
export function termsToKeep(fields: TermsFields, language: OwnTerms['language']): OwnTerms | undefined {
  const helper = kindIn(fields.helper)
  if (!helper) return undefined
  const said = (part: TermsPart) => plain(fields[part]).trim()
  const licence = said('licence')
  return {
    kind: 'own-terms',
    id,
    language,
    helper,
    name: said('name'),
    ...(licence !== '' && { licence }),
    paidBy: said('paidBy'),
    worksFor: said('worksFor'),
    mustReport: said('mustReport'),
    hours: said('hours'),
    ending: said('ending'),
  }
}

/** What is left with one person. */
export function termsToLeave(own: OwnTerms): Terms {
  const { language, helper, name, licence, paidBy, worksFor, mustReport, hours, ending } = own
  return {
    kind: 'terms',
    language,
    helper,
    name,
    ...(licence !== undefined && { licence }),
    paidBy,
    worksFor,
    mustReport,
    hours,
    ending,
  }
}

/** Whether what was left is what I would leave today. */
export function isAsLeft(own: OwnTerms, left: Terms): boolean {
  return own.helper === left.helper && termsParts.every((part) => own[part] === left[part])
}

function faultIn(part: TermsPart, typed: string): Exclude<TextFault, 'signs'> | undefined {
  const fault = textFault(plain(typed), longest)
  if (fault === 'empty' && part === 'licence') return undefined
  return fault === 'signs' ? undefined : fault
}

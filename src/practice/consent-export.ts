/** The accounting of what was shared under a consent (42 CFR 2.25), as a table and for programs. No words are in it. */
import type { DisclosedWords } from './consents.ts'

/** One line of it, with the names a screen gives to what is picked from lists. */
export type Accounted = Readonly<Record<AccountedField, string>>
export const accountedFields = ['by', 'on', 'to', 'class', 'consent', 'purpose', 'notice'] as const
export type AccountedField = (typeof accountedFields)[number]

export function accountedOf({ by, on, recipient, consent, purpose, ...one }: DisclosedWords): Accounted {
  return { by, on, to: recipient, class: one.class, consent, purpose, notice: one.noticeVersion }
}

/** Oldest first, each disclosure once. */
export function accountingOf(all: readonly DisclosedWords[]): readonly Accounted[] {
  const once = [...new Map(all.map((one) => [one.disclosure, one])).values()]
  return once.sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on))).map(accountedOf)
}

export function accountingJson(all: readonly DisclosedWords[]): string {
  return `${JSON.stringify({ format: 'halfdoor/accounting@1', disclosures: accountingOf(all) }, undefined, 2)}\n`
}

/** By RFC 4180, with the byte order mark that makes a table program read it as UTF-8. */
export function accountingCsv(
  all: readonly DisclosedWords[],
  headings: Readonly<Record<AccountedField, string>>,
): string {
  const rows = [headings, ...accountingOf(all)].map((row) =>
    accountedFields.map((field) => cell(row[field])).join(','),
  )
  return `\uFEFF${rows.join('\r\n')}\r\n`
}

/** What begins like a formula is shown, never worked out: also behind spaces, tabs and signs of full width. */
function cell(text: string): string {
  const plain = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(text) ? `'${text}` : text
  return /[",\r\n']/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

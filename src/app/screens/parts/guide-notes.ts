/** What of the guide's findings may be asked, and in which order. Strengths and danger are told elsewhere. */
import type { Finding } from '../../../guide/engine.ts'
import type { Label } from '../../../guide/labels.ts'
import { type AskingNote, isAsking } from '../../../guide/notes.ts'
import type { Looked } from './guide-findings.ts'

export type Ask = { readonly label: Label; readonly note: AskingNote; readonly quote: string }

/** One question of each kind, in the order of `harm`, the most harmful first, each with the words it is about. */
export function notesIn({ text, findings }: Looked, harm: readonly Label[]): readonly Ask[] {
  const asks = findings
    .toSorted((one, other) => harm.indexOf(one.label) - harm.indexOf(other.label))
    .flatMap(({ label, note, start, end }) =>
      isAsking(note) && harm.includes(label) ? [{ label, note, quote: quoteAt(text, start, end) }] : [],
    )
  return asks.filter(({ note }, at) => asks.findIndex((other) => other.note === note) === at)
}

/** The words with the rest of their sentence, as far as it is near. */
function quoteAt(text: string, start: number, end: number): string {
  const before = /[^.!?\n]{0,40}$/.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^[^.!?\n]{0,60}[.!?]?/.exec(text.slice(end))?.[0] ?? ''
  const found = text.slice(start, end)
  const head = before.length === 40 ? before.replace(/^\S*/, '') : before
  const tail = after.length >= 60 ? after.replace(/\S*$/, '') : after
  return `${head}${found}${/[.!?\n]\s*$/.test(found) ? '' : tail}`.trim()
}

/** Of all parts of an apology the act weighs most, then what will be done about it (Lewicki 2016). */
export function missingIn(findings: readonly Finding[]): 'act' | 'mend' | undefined {
  const labels = new Set(findings.map(({ label }) => label))
  if (!labels.has('ap.own')) return 'act'
  return labels.has('ap.repair') || labels.has('ap.change') ? undefined : 'mend'
}

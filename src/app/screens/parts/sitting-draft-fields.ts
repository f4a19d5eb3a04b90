/** From what stands in the form of a draft to the draft. Everything is text, so that the device keeps it as typed. */
import { mostActs, type SittingDraft } from '../../../practice/sitting-drafts.ts'

export type DraftFields = Readonly<Record<string, string>>

/** One row for an act to begin with, and one more for each press. */
export const noDraft: DraftFields = { text: '', until: '', rows: '1' }

/** The places of the rows that stand there. */
export function rowsIn({ rows = '1' }: DraftFields): readonly number[] {
  const found = Math.min(mostActs, Math.max(1, Math.floor(Number(rows)) || 1))
  return Array.from({ length: found }, (_, at) => at + 1)
}

export function oneMoreRow(fields: DraftFields): DraftFields {
  return { ...fields, rows: `${Math.min(mostActs, rowsIn(fields).length + 1)}` }
}

export function mayAddRow(fields: DraftFields): boolean {
  return rowsIn(fields).length < mostActs
}

export function actIn(fields: DraftFields, row: number): { readonly by: string; readonly act: string } {
  return { by: fields[`by ${row}`] ?? '', act: fields[`act ${row}`] ?? '' }
}

export function withAct(
  fields: DraftFields,
  row: number,
  { by, act }: ReturnType<typeof actIn>,
): DraftFields {
  return { ...fields, [`by ${row}`]: by, [`act ${row}`]: act }
}

export function draftIn(fields: DraftFields): SittingDraft {
  return {
    text: fields['text'] ?? '',
    acts: rowsIn(fields).map((row) => actIn(fields, row)),
    until: fields['until'] ?? '',
  }
}

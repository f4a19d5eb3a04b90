/**
 * A person's side of helpers (S5): whom I ask for help and in what words, who of mine helps me, and with whom a third
 * person could be in the middle. It ranks no helper and counts nobody.
 */
import { kindIn } from './helper-words.ts'
import { noteFits, plain } from './letters.ts'

/** The form that asks somebody for help, as it is typed. */
export type InviteFields = { readonly kind: string; readonly name: string; readonly note: string }
export type InviteFault = 'kind' | 'name' | 'long-name' | 'long-note'
export type InviteFaults = {
  readonly kind?: InviteFault
  readonly name?: InviteFault
  readonly note?: InviteFault
}

/** Undefined when nothing is missing and all of it fits. */
export function inviteFaults(fields: InviteFields): InviteFaults | undefined {
  const name = nameFault(fields.name.trim())
  const faults: InviteFaults = {
    ...(kindIn(fields.kind) === undefined && { kind: 'kind' }),
    ...(name && { name }),
    ...(!noteFits(fields.note) && { note: 'long-note' }),
  }
  return Object.keys(faults).length > 0 ? faults : undefined
}

/** The note as it is meant: what is pasted along and cannot be seen goes. */
export function noteToGive(note: string): string {
  return plain(note).trim()
}

function nameFault(name: string): InviteFault | undefined {
  if (name === '') return 'name'
  return name.length > longestName ? 'long-name' : undefined
}

const longestName = 40

type Pairing = {
  readonly space: boolean
  readonly closed: boolean
  readonly leftQuietly: boolean
  readonly held: boolean
  readonly forTwo: boolean
  readonly help?: unknown
}

/** Whether somebody in the middle may be thought of for the two: never for a helper, nor where all is shut (V-9). */
export function mayMeetInMiddle({ space, closed, leftQuietly, held, forTwo, help }: Pairing): boolean {
  return space && forTwo && !closed && !leftQuietly && !held && help === undefined
}

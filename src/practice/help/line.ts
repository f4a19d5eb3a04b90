/**
 * What is known of one line that helps, and of a country's lines. Only what a source says: a field nobody could read
 * anywhere is left out, and the page then says that we do not know. Nothing here computes a number.
 */

export type Said = { readonly en: string; readonly es: string }

/** The order of the page: an emergency first, whatever else is near. */
export type HelpKind =
  | 'emergency'
  | 'crisis'
  | 'mental-health'
  | 'young'
  | 'substance'
  | 'violence'
  | 'family'

/** A number stands as people there press it, with spaces or hyphens between its digits. */
export type Way =
  | { readonly call: string; readonly press?: string; readonly tty?: string; readonly hint?: Said }
  | { readonly text: string; readonly word?: string; readonly hint?: Said }
  | { readonly web: string; readonly label: Said }

export type Line = {
  readonly id: string
  readonly kind: HelpKind
  /** Absent for an emergency number, which is its own name. */
  readonly name?: string
  readonly who?: 'self' | 'worried' | 'both'
  readonly ways: readonly Way[]
  readonly hours: 'always' | Said
  readonly cost?: 'free' | Said
  /** The languages that are answered. */
  readonly languages?: readonly string[]
  /** True when other languages are answered with an interpreter. */
  readonly interpreters?: boolean
  readonly asksName?: 'no' | 'optional' | 'may' | 'yes'
  /** `danger`: only when a life is in danger, through others. */
  readonly sendsHelp?: 'yes' | 'danger' | 'no'
  readonly does: Said
  /** Where it was read. */
  readonly sources: readonly string[]
  readonly checkedOn: string
}

export type Country = {
  readonly id: string
  readonly name: Said
  /** The name as it stands after "for", where that is another. */
  readonly inside?: Said
  readonly lines: readonly Line[]
}

/** What screens see of helpers, of what is lent, and of sittings. */
import type { Day } from '../domain/vocabulary.ts'
import type { HelperKind } from '../practice/helper-words.ts'
import type { Letter } from '../practice/reading.ts'
import type { EnvelopeWords } from '../practice/words.ts'
import type { MatterView, TurnView } from './views.ts'

type Terms = Extract<EnvelopeWords, { kind: 'terms' }>
type Share = Extract<EnvelopeWords, { kind: 'share' }>

/** `they`: what they are to me. */
export type HelpView = {
  readonly they: 'helper' | 'client'
  readonly kind: HelperKind
  /** The last terms: theirs, or those I left with them. `agreed`: signed, by who is helped. */
  readonly terms?: {
    readonly word: string
    readonly words: Terms
    readonly on: Day
    readonly agreed: boolean
  }
  /** What stands lent now: by me to a helper, or to me by whom I help. Newest first. */
  readonly lent: readonly LentView[]
  /** Letters to be read before they are left: mine that they were asked to read, or theirs that I was. Newest first. */
  readonly readings: readonly ReadingView[]
}
export type LentView = { readonly word: string; readonly words: Share; readonly on: Day; readonly until: Day }

/** A letter given to a helper to read first, just as it would be left. */
export type ReadingView = {
  readonly word: string
  /** The writer's own id of the draft. */
  readonly letter: string
  readonly words: Letter
  readonly on: Day
  readonly until: Day
  /** "I have read it, it may go." */
  readonly cosigned: boolean
  /** What the helper said about it in own words. */
  readonly said?: string
}

/** `by`: in a sitting also who called it. */
export type SittingTurn = Omit<TurnView, 'by' | 'words'> & {
  readonly by: 'me' | 'them' | 'host'
  readonly text?: string
}

export type AgreementView = MatterView & {
  readonly matter: string
  readonly text: string
  readonly acts: readonly { readonly mine: boolean; readonly act: string }[]
  readonly on: Day
  /** From this day on one may put initials: a whole day to look at it alone (S5-14). */
  readonly opens: Day
  readonly until: string
}

/** A sitting I called, or was asked to. */
export type SittingView = {
  readonly id: string
  readonly host: boolean
  /** Whom I was asked by; of those I asked, both. Ids of my list. */
  readonly people: readonly string[]
  /** Member ids of the two, with names as far as I know them: for who drafts. */
  readonly two: readonly { readonly member: string; readonly name: string }[]
  readonly topic: string
  readonly place: string
  /** To one of the two: the first name of the other, as who called it knows it. */
  readonly other?: string
  readonly dates: readonly (MatterView & {
    readonly matter: string
    readonly on: string
    readonly at: string
  })[]
  /** The earliest date that both said yes to. */
  readonly date?: { readonly on: string; readonly at: string }
  readonly talk?: {
    readonly next: 'me' | 'them' | 'host' | 'nobody'
    readonly holder: 'me' | 'them' | 'host'
    readonly phase: 'say' | 'say-back' | 'confirm'
    readonly lastRound: boolean
    readonly ended: boolean
    readonly turns: readonly SittingTurn[]
  }
  readonly agreements: readonly AgreementView[]
  /** It is over, for whatever reason: "not available". */
  readonly closed: boolean
}

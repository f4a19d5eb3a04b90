/** What the client does between a person and a helper, and in a sitting (S5): a part of client.ts. */
import type { Day } from '../domain/vocabulary.ts'
import type { HelperKind } from '../practice/helper-words.ts'
import type { EnvelopeWords } from '../practice/words.ts'
import type { PageOf } from '../practice/pages.ts'
import type { Result } from './client.ts'
import type { SittingView } from './views-helping.ts'

/** What may be lent: a copy with an end. */
export type Lendable = Extract<EnvelopeWords, { kind: 'share' | 'consent' }>

export type SharedLane = PageOf<'sharing'>['lane']

export type HelpingClient = {
  /** They help me, or I help them, or neither any more. Told to nobody; who is put in changes what is offered here. */
  setHelping(
    person: string,
    as: { readonly helper: HelperKind } | { readonly client: HelperKind } | undefined,
  ): Promise<Result>
  /** A copy for a helper whose terms I agreed to. It opens until that day, ninety days at most; taking back ends it. */
  lend(person: string, words: Lendable, until: Day): Promise<Result<{ readonly waitsHere: boolean }>>

  /** Staff tell somebody something under a consent given to them; it is handed only while that consent stands (P2-5). */
  disclose(
    person: string,
    words: Extract<EnvelopeWords, { kind: 'disclosure' }>,
    under: { readonly person: string; readonly word: string },
  ): Promise<Result<{ readonly waitsHere: boolean }>>

  /** From now on, what passes in this lane with this person is lent to a helper too, until that day (ISO). Answers its id. */
  shareFromNow(input: {
    readonly helper: string
    readonly person: string
    readonly lane: SharedLane
    readonly until: string
  }): Promise<Result<string>>
  /** Nothing more is lent, and what was lent so is taken back. */
  stopSharing(id: string): Promise<Result>

  /**
   * With a credential that allows it: what two people I help share is closed, and nothing new begins between them. Neither is
   * told that there is a hold, or whose. Only of two who let me know that they are here. `not-here` without such a credential.
   */
  holdBoth(one: string, other: string): Promise<Result>
  /** Ends what I set myself. What was closed stays closed; they may begin anew. */
  endHold(one: string, other: string): Promise<Result>

  /**
   * Gives a letter of mine, just as it stands, to a helper to read before it is left (S1-2). What they put their name to is
   * that and nothing else: a letter that I change after that is one that nobody has read.
   */
  askReading(draft: string, helper: string, until: Day): Promise<Result<{ readonly waitsHere: boolean }>>
  /** As a helper: I have read it, and it may go. */
  coSign(person: string, word: string): Promise<Result>
  /** Lends a letter given to me to a helper of mine to read first. It stays unopened here, and nobody else learns of it. */
  lendUnread(
    from: string,
    word: string,
    helper: string,
    until: Day,
  ): Promise<Result<{ readonly waitsHere: boolean }>>

  /**
   * Calls a sitting with two people whom I help: a space of three is born, and each is asked apart. Only after a private
   * talk with each said *proceed* (practice/sittings.ts). Answers its id.
   */
  callSitting(input: {
    readonly case: string
    readonly topic: string
    readonly place: string
    readonly dates: readonly { readonly on: string; readonly at: string }[]
  }): Promise<Result<string>>
  sittings(): readonly SittingView[]
  /** My whole answer to the dates: yes to these, to no others. One that both said yes to shows; nothing else does. */
  answerDates(
    sitting: string,
    answer: { readonly matters: readonly string[]; readonly first: 'me' | 'them' },
  ): Promise<Result>
  /** Says, or says back; who called it says things beside the two. */
  sayInSitting(sitting: string, text: string): Promise<Result>
  confirmInSitting(sitting: string): Promise<Result>
  passInSitting(sitting: string): Promise<Result>
  /** Ends the talk, for all three. Anyone may, at any time. */
  endSitting(sitting: string): Promise<Result>
  /** Out of it: quietly, or for everyone. To those asked it looks like "not available". */
  leaveSitting(sitting: string, aloud: boolean): Promise<Result>
  /** Who called it drafts what the two agreed on; each looks at it alone before putting initials to it. */
  draftAgreement(
    sitting: string,
    input: {
      readonly text: string
      readonly acts: readonly { readonly by: string; readonly act: string }[]
      readonly until: string
    },
  ): Promise<Result>
  /** My initials, private until both stand; and taking them back. */
  putInitials(sitting: string, matter: string): Promise<Result>
  takeInitialsBack(sitting: string, matter: string): Promise<Result>
}

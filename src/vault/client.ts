/**
 * The one client: what screens, tests, benchmarks and the sample family use. It holds the keys while unlocked and
 * knows no screen. Views are plain values; every act answers with a Result and never throws for what can be expected.
 */
import type { Day, Door, DoorState, Instant } from '../domain/vocabulary.ts'
import type { HelperKind } from '../practice/helper-words.ts'
import type { LaneName, Part } from '../practice/lanes.ts'
import type { Matter } from '../practice/matters.ts'
import type { Draft, Mark, PageKind, PageWords } from '../practice/pages.ts'
import type { TurnWords } from '../practice/turns.ts'
import type { AnswerLine, EnvelopeWords, PlanPart, PromiseWhen, TalkPace } from '../practice/words.ts'
import type { HelpingClient } from './client-helping.ts'
import type { WaysClient } from './client-ways.ts'
import type { RecordClient } from './client-record.ts'
import type { Credential, ListedHelper, Listing, Notice, OwnCredential, Shown } from '../wire/credential.ts'
import type { PersonView, HandoutView, TodayView } from './views.ts'

/** Everything that can be expected to go wrong; the screens have a sentence for each. */
export type Trouble =
  | 'offline'
  | 'slow-down'
  | 'wrong'
  | 'signed-out'
  | 'ended'
  | 'no-room'
  | 'weak-passphrase'
  | 'bad-name'
  | 'bad-code'
  | 'bad-card'
  | 'bad-words'
  | 'needs-card'
  | 'too-long'
  | 'empty'
  | 'not-now'
  | 'closed'
  | 'needs-cosign'
  | 'not-here'
  | 'server-lied'
  | 'broken'

export type Result<T = undefined> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble; readonly on?: Day }

/** out: nobody is signed in here · locked: someone is, keys dropped · open. */
export type Stage = 'out' | 'locked' | 'open'

export type Language = 'en' | 'es'
export type Settings = {
  readonly language: Language
  readonly theme: 'system' | 'light' | 'dark'
  readonly idleMinutes: number
}

export type Me = {
  readonly signInName: string
  readonly firstName: string
  readonly settings: Settings
  readonly hasCard: boolean
  readonly made: Instant
}

/** What the link alone shows. */
export type Landing = { readonly firstName: string; readonly language: Language; readonly until: Day }
/** What the link and the four words show. */
export type Note = {
  readonly note: string
  readonly as?: { readonly inviter: 'helper' | 'client'; readonly kind: HelperKind }
}

export interface Client extends HelpingClient, RecordClient, WaysClient {
  subscribe(listener: () => void): () => void
  stage(): Stage
  online(): boolean

  /** A draft begun before there is an account: it survives a reload and ends with the tab. */
  firstDraft: { read(): Promise<string>; save(text: string): Promise<void>; drop(): Promise<void> }

  signUp(input: {
    readonly word: string
    readonly firstName: string
    readonly passphrase: string
    readonly language: Language
    readonly pass:
      | { readonly type: 'code'; readonly code: string }
      | { readonly type: 'invitation'; readonly secret: string }
      | { readonly type: 'open' }
    readonly shared?: boolean
  }): Promise<Result<{ readonly signInName: string }>>
  signIn(input: {
    readonly name: string
    readonly passphrase: string
    readonly shared?: boolean
  }): Promise<Result>
  /** `ended`: the account sleeps before it is erased; with `back` it wakes. */
  signInWithCard(input: {
    readonly card: string
    readonly shared?: boolean
    readonly back?: boolean
  }): Promise<Result>
  /** Opens again after the idle lock, also offline. */
  unlock(passphrase: string): Promise<Result>
  lock(): Promise<void>
  /** Drops keys and words in this very tick; then erases what a shared computer must not keep. */
  leaveNow(): void
  signOut(): Promise<void>
  /**
   * Signs out everywhere at once. For fourteen days the card alone takes it back; then it is erased. Without a card it is erased
   * at once. Nobody else can tell either from silence.
   */
  deleteAccount(): Promise<Result>

  me(): Me | undefined
  changeSettings(settings: Partial<Settings>): Promise<Result>

  today(): TodayView
  promise(input: {
    readonly act: string
    readonly backup?: string
    readonly due: string
    readonly when?: PromiseWhen
    readonly know?: string
    readonly person?: string
    /** A limit of theirs that it keeps, by their own id of it. */
    readonly limit?: string
  }): Promise<Result<string>>
  /** `of`: the occurrence it is about; `to`: the day it was moved to, ahead. */
  mark(
    promise: string,
    mark: Mark,
    more?: { readonly of?: string; readonly to?: string; readonly text?: string },
  ): Promise<Result>

  people(): readonly PersonView[]
  person(id: string): PersonView | undefined
  addPerson(name: string): Promise<Result<string>>

  drafts(): readonly Draft[]
  /** Keeps every keystroke on this device at once; the page itself is written by `leaveDraft`. */
  keepDraft(draft: Draft): Promise<void>
  newDraft(input: { readonly to?: string; readonly text: string }): Promise<Draft>
  /** On leaving the screen: writes the page, so that other devices have it too. */
  leaveDraft(id: string): Promise<Result>
  removeDraft(id: string): Promise<Result>

  /** Bears the space if there is none yet, and makes a link with four spoken words. `door`: how letters stand here. */
  invite(input: {
    readonly person: string
    readonly note: string
    readonly letters: DoorState
    /** One of the two helps the other: what I am, and what kind of helper it is about. */
    readonly as?: { readonly inviter: 'helper' | 'client'; readonly kind: HelperKind }
  }): Promise<Result<{ readonly url: string; readonly words: string; readonly until: Day }>>
  landing(secret: string): Promise<Result<Landing>>
  readNote(secret: string, words: string): Promise<Result<Note>>
  comeIn(input: {
    readonly secret: string
    readonly words: string
    readonly part: Part
    readonly doors: Readonly<Record<LaneName, Door>>
    readonly mayKnow: boolean
  }): Promise<Result<string>>

  /** Pages of my own that stand, oldest first, drafts among them. */
  pages(): readonly PageWords[]
  /** Writes a page in place of the one of the same kind and id. An empty text is refused, and nothing typed is lost. */
  keepPage(page: Exclude<PageWords, Draft>): Promise<Result>
  removePage(kind: PageKind, id: string): Promise<Result>
  newId(): string

  /** Parts of my own plan behind a link that opens for 72 hours, with my first name or without. Answers its id. */
  makeHandout(input: {
    readonly parts: readonly { readonly part: PlanPart; readonly text: string }[]
    readonly named: boolean
  }): Promise<Result<string>>
  /** Handouts that live, and those that ended within a week. */
  handouts(): readonly HandoutView[]
  refreshHandouts(): Promise<Result>
  endHandout(id: string): Promise<Result>

  /** What was typed into a form and not yet given: kept sealed on this device, keystroke by keystroke. */
  form(id: string): Readonly<Record<string, string>>
  keepForm(id: string, fields: Readonly<Record<string, string>>): Promise<void>
  dropForm(id: string): Promise<void>

  /** Leaves the letter at their door; from `until` on it is handed no more. The draft stays when it is refused. */
  leaveLetter(draft: string, until?: Day): Promise<Result<{ readonly waitsHere: boolean }>>
  /** Leaves anything but a letter or an answer: the lane follows from its kind. */
  leave(
    person: string,
    words: Exclude<EnvelopeWords, { kind: 'letter' | 'answer' }>,
  ): Promise<Result<{ readonly waitsHere: boolean }>>
  takeBack(person: string, word: string): Promise<Result>
  shred(person: string, word: string): Promise<Result>
  /** Opens something given to me and notes privately that I did. */
  read(person: string, word: string): Promise<Result<EnvelopeWords>>
  setAside(person: string, word: string): Promise<Result>
  /** Gives something back unread: it can never be opened again here, and nobody learns of it. */
  giveBack(person: string, word: string): Promise<Result>
  /** Says something back; this also tells them that I am here. */
  answer(
    person: string,
    word: string,
    words: ({ readonly line: AnswerLine } | { readonly text: string }) & { readonly sober?: true },
  ): Promise<Result>
  setDoor(person: string, lane: LaneName, door: Door, aloud: boolean): Promise<Result>
  appear(person: string): Promise<Result>
  /** Hours from now; without hours until lifted. "Rest now" is a quiet one. */
  pause(person: string, input: { readonly hours?: number; readonly aloud: boolean }): Promise<Result>
  resume(person: string): Promise<Result>
  close(person: string, aloud: boolean): Promise<Result>
  /** A court order or condition: nothing more goes either way, for ever. To the other it looks like closing. */
  hold(person: string, aloud: boolean): Promise<Result>

  /** A private yes to a standing matter; it shows only when both said yes. */
  sayYes(person: string, matter: Matter): Promise<Result>
  takeYesBack(person: string, matter: Matter): Promise<Result>

  /** The same for an idea for time together. */
  sayYesToIdea(person: string, idea: string): Promise<Result>
  takeIdeaBack(person: string, idea: string): Promise<Result>

  /** Asks through the lane's door, and puts my own yes beside it. */
  askToTalk(
    person: string,
    ask: { readonly topic: string; readonly pace: TalkPace; readonly first: 'me' | 'them' },
  ): Promise<Result>
  /** My yes to an ask given to me; the talk begins when both are there. */
  agreeToTalk(person: string, word: string, first: 'me' | 'them'): Promise<Result>
  /** Takes my yes to their ask back, for as long as the talk has not begun. */
  disagreeToTalk(person: string, word: string): Promise<Result>
  /** Says, or says back. */
  takeTurn(person: string, talk: string, words: TurnWords): Promise<Result>
  /** "Yes, that's it", or close enough for now: the floor passes. */
  confirmTurn(person: string, talk: string): Promise<Result>
  passFloor(person: string, talk: string): Promise<Result>
  endTalk(person: string, talk: string): Promise<Result>

  /** A code from whoever runs this house. What I held before ends with it. `bad-code` for one that is used, too old, or none. */
  redeemHelperCode(code: string): Promise<Result<OwnCredential>>
  /** My own that is live. */
  myCredential(): Promise<Result<OwnCredential | undefined>>
  /** Mine, said by the house today for the pair I have with them; it goes into the terms. `not-here` while I hold none. */
  showCredential(person: string): Promise<Result<Shown>>
  /** What they showed me, when it is this house's word about them, in this pair; otherwise they are "a helper, not a professional". */
  verifyCredential(person: string, shown: Shown): Promise<Credential | undefined>
  /** Public for everyone signed in here, and the only words of a helper that the server reads; without lines it is taken off. */
  setListing(listing: Listing | undefined): Promise<Result>
  /** Those who chose to be listed, by name. */
  listHelpers(): Promise<Result<readonly ListedHelper[]>>
  /** What whoever runs this house did to my account. */
  notices(): Promise<Result<readonly Notice[]>>

  /** Out of every list until the word is typed in the settings. */
  putAway(person: string, word: string): Promise<Result>
  /** Whoever was put away under this word; `wrong` when nobody was. */
  bringBack(word: string): Promise<Result<string>>

  /** Brings everything in step now. */
  sync(): Promise<Result>
  [Symbol.asyncDispose](): Promise<void>
}

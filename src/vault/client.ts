/**
 * The one client: what screens, tests, benchmarks and the sample family use. It holds the keys while unlocked and
 * knows no screen. Views are plain values; every act answers with a Result and never throws for what can be expected.
 */
import type { Day, Door, DoorState, Instant } from '../domain/vocabulary.ts'
import type { LaneName, Part } from '../practice/lanes.ts'
import type { Draft, EnvelopeWords, Mark, Promised, SetLine } from '../practice/words.ts'

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

/** May something be left now: what the person's own acts, the clock and what was told say. */
export type May =
  | { readonly type: 'allowed' }
  | { readonly type: 'not-now' }
  | { readonly type: 'closed' }
  | { readonly type: 'again-on'; readonly on: Day }

/** Something I left at their door. It has no other state, then and for ever. */
export type LeftView = {
  readonly word: string
  readonly words: EnvelopeWords | undefined
  readonly on: Day
  readonly re?: string
  readonly takenBack: boolean
  /** Still in this device's outbox: it leaves when there is a connection. */
  readonly waitsHere: boolean
}

/** Something given to me. `cue`: it knocked; without one it lies in the bank. */
export type GivenView = {
  readonly word: string
  readonly on: Day
  readonly kind: 'letter' | 'answer' | 'unreadable' | 'not-fetched'
  readonly cue: boolean
  readonly re?: string
  readonly opened: boolean
  readonly aside: boolean
  readonly takenBack: boolean
  readonly answered: boolean
}

/** My own door towards them, and what waits to loosen. Only I ever see this. */
export type DoorView = {
  readonly door: Door
  readonly inForce: DoorState
  readonly loosens?: { readonly state: DoorState; readonly on: Day }
}

export type PersonView = {
  readonly id: string
  readonly name: string
  /** A space exists: something can be left at a door. */
  readonly space: boolean
  /** The link I made, while it lives; its four words are kept here for me. */
  readonly link?: { readonly url: string; readonly words: string; readonly until: Day }
  readonly drafts: readonly Draft[]
  readonly left: readonly LeftView[]
  readonly given: readonly GivenView[]
  readonly may: May
  /** They let me know they are here (always true of who invited me). */
  readonly theyAppeared: boolean
  readonly appeared: boolean
  /** The day on which they let me know, when I may know it. */
  readonly appearedOn?: Day
  readonly doors: Readonly<Record<LaneName, DoorView>> | undefined
  readonly closed: boolean
  /** Someone paused, said aloud. `mine`: it was me. */
  readonly paused: boolean
  readonly mine: boolean
  readonly resting: boolean
  readonly restsUntil?: Instant
  /** I closed this for good, quietly: nothing more comes in. */
  readonly leftQuietly: boolean
}

export type TodayView = {
  readonly date: string
  readonly due: readonly PromiseView[]
  readonly coming: readonly PromiseView[]
  readonly shelf: readonly PromiseView[]
  /** People who knocked: something is there when one wants it. Never a number. */
  readonly knocks: readonly { readonly id: string; readonly name: string }[]
}
export type PromiseView = { readonly promise: Promised; readonly mark?: Mark; readonly markedOn?: string }

/** What the link alone shows. */
export type Landing = { readonly firstName: string; readonly language: Language; readonly until: Day }
/** What the link and the four words show. */
export type Note = { readonly note: string }

export interface Client {
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
  /** A new recovery card: seven groups of four signs. Nothing is kept until keepCard. */
  drawCard(): Promise<readonly string[]>
  keepCard(groups: readonly string[]): Promise<Result>
  signIn(input: {
    readonly name: string
    readonly passphrase: string
    readonly shared?: boolean
  }): Promise<Result>
  signInWithCard(input: { readonly card: string; readonly shared?: boolean }): Promise<Result>
  /** Opens again after the idle lock, also offline. */
  unlock(passphrase: string): Promise<Result>
  lock(): Promise<void>
  /** Drops keys and words in this very tick; then erases what a shared computer must not keep. */
  leaveNow(): void
  signOut(): Promise<void>
  /** Leaves every space quietly, then deletes the account. */
  deleteAccount(): Promise<Result>

  me(): Me | undefined
  changeSettings(settings: Partial<Settings>): Promise<Result>

  today(): TodayView
  promise(input: {
    readonly act: string
    readonly backup?: string
    readonly due: string
  }): Promise<Result<string>>
  mark(promise: string, mark: Mark): Promise<Result>

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

  /** Leaves the letter at their door. The draft stays when it is refused. */
  leaveLetter(draft: string): Promise<Result<{ readonly waitsHere: boolean }>>
  takeBack(person: string, word: string): Promise<Result>
  shred(person: string, word: string): Promise<Result>
  /** Opens something given to me and notes privately that I did. */
  read(person: string, word: string): Promise<Result<EnvelopeWords>>
  setAside(person: string, word: string): Promise<Result>
  /** Says something back; this also tells them that I am here. */
  answer(
    person: string,
    word: string,
    words: { readonly line: SetLine } | { readonly text: string },
  ): Promise<Result>
  setDoor(person: string, lane: LaneName, door: Door, aloud: boolean): Promise<Result>
  appear(person: string): Promise<Result>
  /** Hours from now; without hours until lifted. "Rest now" is a quiet one. */
  pause(person: string, input: { readonly hours?: number; readonly aloud: boolean }): Promise<Result>
  resume(person: string): Promise<Result>
  close(person: string, aloud: boolean): Promise<Result>

  /** Brings everything in step now. */
  sync(): Promise<Result>
  [Symbol.asyncDispose](): Promise<void>
}

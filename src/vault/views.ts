/** What screens see of people, of talks and of the day: plain values, drawn anew for each look. */
import type { Day, Instant, TalkMove } from '../domain/vocabulary.ts'
import type { DoorView } from '../practice/doors.ts'
import type { LaneName } from '../practice/lanes.ts'
import type { Matter } from '../practice/matters.ts'
import type { Draft } from '../practice/pages.ts'
import type { Occurrence } from '../practice/promises.ts'
import type { HelpView } from './views-helping.ts'
import type { TurnWords } from '../practice/turns.ts'
import type { EnvelopeKind, EnvelopeWords, PlanPart, TalkPace, Weight } from '../practice/words.ts'

/** May something be left now: what the person's own acts, the clock and what was told say. */
export type May =
  | { readonly type: 'allowed' }
  | { readonly type: 'not-now' }
  | { readonly type: 'closed' }
  | { readonly type: 'again-on'; readonly on: Day }
  /** They asked that someone reads it first. `readers`: by their reading keys. */
  | { readonly type: 'needs-cosign'; readonly readers: readonly string[] }

/** Something I left at their door. It has no other state, then and for ever. */
export type LeftView = {
  readonly word: string
  readonly words: EnvelopeWords | undefined
  /** Undefined in a lane this app has no name for. */
  readonly lane: LaneName | undefined
  readonly on: Day
  readonly re?: string
  readonly takenBack: boolean
  /** It is handed on no day from this one on. */
  readonly until?: Day
  /** Still in this device's outbox: it leaves when there is a connection. */
  readonly waitsHere: boolean
}

/** Something given to me. `cue`: it knocked; without one it lies in the bank. */
export type GivenView = {
  readonly word: string
  readonly on: Day
  readonly lane: LaneName | undefined
  readonly kind: EnvelopeKind | 'unreadable' | 'not-fetched'
  /** What its author put on the outside of a letter. */
  readonly outside?: { readonly weight?: Weight; readonly line?: string }
  readonly cue: boolean
  readonly re?: string
  readonly opened: boolean
  readonly aside: boolean
  readonly takenBack: boolean
  readonly answered: boolean
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
  readonly may: Readonly<Record<LaneName, May>>
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
  /** When my last rest or pause began. */
  readonly restedOn?: Instant
  /** I closed this for good, quietly: nothing more comes in. */
  readonly leftQuietly: boolean
  /** I said that a court order or condition forbids contact. */
  readonly held: boolean
  /** Standing matters: what I privately said yes to, and what both did. (design.md, double yes) */
  readonly matters: Readonly<Record<Matter, MatterView>>
  /** Neither of us has everything shut, as far as I may know: exercises for two may be shown (V-9). */
  readonly forTwo: boolean
  readonly talks: readonly TalkView[]
  readonly asks: readonly AskView[]
  /** Ideas of the shipped list by name, then one's own by id. */
  readonly ideas: readonly IdeaView[]
  /** They help me, or I them (S5). */
  readonly help?: HelpView
}

/** Something said in a talk, dated by the day. Words are absent until they are here. */
export type TurnView = {
  readonly by: 'me' | 'them'
  readonly move: TalkMove['move']
  readonly words?: TurnWords
  readonly on: Day
}

/** A talk that both agreed to. `next`: whose turn it is; a talk whose other side is closed looks the same. */
export type TalkView = {
  readonly id: string
  readonly topic: string
  readonly pace: TalkPace
  readonly next: 'me' | 'them' | 'nobody'
  readonly holder: 'me' | 'them'
  readonly phase: 'say' | 'say-back' | 'confirm'
  /** Said three times: now it is close enough, or time for a pause. */
  readonly lastRound: boolean
  readonly ended: boolean
  readonly turns: readonly TurnView[]
}

/** An ask that may still become a talk. `mine`: my own yes stands. */
export type AskView = {
  readonly word: string
  readonly by: 'me' | 'them'
  readonly topic: string
  readonly pace: TalkPace
  readonly on: Day
  readonly mine: boolean
}

/** An idea for time together, and what is known of it: my own yes, or the day both said yes. */
export type IdeaView = MatterView & { readonly idea: string; readonly text?: string }

/** `mine`: my yes stands. `agreedOn`: both said yes; the day both learned it. */
export type MatterView = { readonly mine: boolean; readonly agreedOn?: Day }

/** A handout I made. `until`: the day on which it ends or ended. `opened`: the day of the first time, and nothing else. */
export type HandoutView = {
  readonly id: string
  /** Empty when its page is not on this device. */
  readonly parts: readonly { readonly part: PlanPart; readonly text: string }[]
  readonly until: string
  readonly ended: boolean
  readonly opened?: string
  /** While it lives, and its page is here. */
  readonly url?: string
}

export type TodayView = {
  readonly date: string
  readonly due: readonly PromiseView[]
  readonly coming: readonly PromiseView[]
  readonly shelf: readonly PromiseView[]
  /** People who knocked: something is there when one wants it. Never a number. */
  readonly knocks: readonly { readonly id: string; readonly name: string }[]
}
/** One day on which a promise is due, and how it went. */
export type PromiseView = Occurrence

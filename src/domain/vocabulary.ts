/** The words every rule is made of: ids, instants, the moves and the events. Nothing here decides anything. */

export type SpaceId = `s_${string}`
export type MemberId = `m_${string}`
export type WordId = `w_${string}`
export type LaneToken = `l_${string}`
/** A standing matter: both devices know what it means, nobody else does. */
export type MatterId = `y_${string}`

/** Whole seconds since 1970, UTC. On the record and on trays always the first second of a UTC day. */
export type Instant = number
/** Whole UTC calendar days since 1970. */
export type Day = number

/** Pace classes: slow 1 in 14 days, week 1 in 7, day 1 a day, prompt 12 a day and without ticks. */
export type PaceClass = 'slow' | 'week' | 'day' | 'prompt'
export type Lane = { readonly token: LaneToken; readonly class: PaceClass }
/** A sitting is two and a helper who called it: talks only, so it has no lanes. */
export type SpaceKind = 'self' | 'pair' | 'sitting'

/** What a space is born with. Members never change: the first is the inviter, who is there from birth. */
export type Birth = {
  readonly kind: SpaceKind
  readonly members: readonly MemberId[]
  readonly lanes: readonly Lane[]
}

export type DoorState = 'shut' | 'bank' | 'knock' | 'open'

/** Whole local hours. From 18 to 19 is one hour; from equal to `to` is the whole day; from above `to` crosses midnight. */
export type Hours = {
  readonly zone: string
  /** ISO days of the week, 1 Monday to 7 Sunday, on which the window begins. At least one. */
  readonly days: readonly number[]
  readonly from: number
  readonly to: number
}

/** What a reader sets for one writer and one lane. */
export type Door = {
  readonly state: DoorState
  readonly hours: Hours
  /** At most `cap` things in any `pace` UTC days. */
  readonly pace: number
  readonly cap: number
  /** It grows quiet by itself: each week a longer wait, at the end it is shut (abuse 28). */
  readonly fade?: true
  /** The public reading key of who reads first: nothing passes that they did not sign (S1-2). */
  readonly cosign?: string
}

/** What a reader says about a door. Hours and days are never told. */
export type Terms = { readonly shut: boolean; readonly pace: number; readonly cap: number } & Cosigns

/** Reading keys whose signatures are asked for, sorted, each once; absent where nobody reads first. */
export type Cosigns = { readonly cosigns?: readonly string[] }

/** A member's public keys in this space, base64url; made and checked by the vault, carried here untouched. */
export type Keys = { readonly sign: string; readonly seal: string }

/** What a member writes on their own side. */
export type SideMove =
  | {
      readonly move: 'joined'
      readonly doors: Readonly<Record<LaneToken, Door>>
      readonly keys: Keys
      /** The invitation key's signature over the joiner's keys; the inviter's own are in the birth. */
      readonly proof?: string
    }
  | { readonly move: 'appear' }
  | { readonly move: 'pause'; readonly until?: Instant; readonly aloud: boolean }
  | { readonly move: 'resume' }
  | { readonly move: 'leave'; readonly aloud: boolean }
  /** A court order or condition: leaving, and nothing of mine is handed any more either (O-2). */
  | { readonly move: 'hold'; readonly aloud: boolean }
  | { readonly move: 'door-set'; readonly lane: LaneToken; readonly door: Door; readonly aloud: boolean }
  | ({ readonly move: 'placed' } & Placed)
  | { readonly move: 'taken-back'; readonly word: WordId }
  /** `first`: who shall speak first, when the matter is a talk. */
  | { readonly move: 'yes-put'; readonly matter: MatterId; readonly first?: MemberId }
  | { readonly move: 'yes-withdrawn'; readonly matter: MatterId }
  | { readonly move: 'page-written'; readonly page: WordId; readonly replaces?: WordId }
  | { readonly move: 'page-removed'; readonly page: WordId }
  | { readonly move: 'words-shredded'; readonly word: WordId }

/** What members say in a talk that both agreed to: on the record, under their own signature. */
export type TalkMove =
  | { readonly move: 'said'; readonly talk: MatterId; readonly word: WordId }
  | { readonly move: 'said-back'; readonly talk: MatterId; readonly word: WordId }
  | { readonly move: 'confirmed'; readonly talk: MatterId }
  | { readonly move: 'passed'; readonly talk: MatterId }
  | { readonly move: 'ended'; readonly talk: MatterId }

/** Everything a member can do. */
export type MemberMove = SideMove | TalkMove

export type Placed = {
  readonly lane: LaneToken
  readonly word: WordId
  /** The thing in my tray that this answers. */
  readonly re?: WordId
  readonly until?: Instant
  /** It stays the writer's: the reader may have it until `until`, and no longer than it is not taken back (S5-3). */
  readonly lent?: true
  /** A consent, wherever it lies: this is handed only while that stands (P2-5). Never on a tray. */
  readonly under?: Under
  /** Who has read it: their reading keys, and signatures over these very words. Never on a tray. */
  readonly cosigned?: readonly Cosigned[]
}
export type Cosigned = { readonly by: string; readonly sig: string }
export type Under = { readonly space: SpaceId; readonly word: WordId }

/** What the courier writes on the record: things said aloud about the space itself, and what both said yes to. */
export type RecordMove =
  | { readonly move: 'appeared'; readonly member: MemberId; readonly keys: Keys; readonly proof?: string }
  | { readonly move: 'paused'; readonly ref: string }
  | { readonly move: 'resumed'; readonly ref: string }
  | { readonly move: 'closed' }
  /** `yeses`: the ids of the two acts, in the order of the birth's members. */
  | {
      readonly move: 'agreed'
      readonly matter: MatterId
      readonly yeses: readonly [string, string]
      readonly first?: MemberId
    }
  | ({ readonly move: 'told'; readonly member: MemberId; readonly lane: LaneToken } & Terms)

/** What the courier writes on a reader's tray. */
export type TrayMove =
  | ({ readonly move: 'handed'; readonly cue: boolean } & Placed)
  | { readonly move: 'withdrawn'; readonly word: WordId }

/** `headed`: the act named the head of its stream; a door-set without one may only tighten. `id`: the act's own. */
export type SideEvent = SideMove & { readonly at: Instant; readonly id: string; readonly headed: boolean }
export type TalkEvent = TalkMove & { readonly at: Instant; readonly by: MemberId; readonly id: string }
export type RecordEvent = (RecordMove & { readonly at: Instant }) | TalkEvent
export type TrayEvent = TrayMove & { readonly at: Instant }

/** The two who speak with each other: all of a pair, and in a sitting everyone but who called it. */
export function principals({ members }: Birth): readonly MemberId[] {
  return members.slice(-2)
}

const talkMoves: ReadonlySet<string> = new Set(['said', 'said-back', 'confirmed', 'passed', 'ended'])
export function isTalk<T extends { readonly move: string }>(did: T): did is Extract<T, TalkMove> {
  return talkMoves.has(did.move)
}

export const minute = 60
export const hour = 3600
export const day = 86_400

export function dayOf(instant: Instant): Day {
  return Math.floor(instant / day)
}
export function startOf(of: Day): Instant {
  return of * day
}

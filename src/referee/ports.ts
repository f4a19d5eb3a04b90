/** What the referee needs from outside: who reads and writes the signed bytes, and who is told that streams moved. */
import type {
  Birth,
  Instant,
  Keys,
  MemberId,
  RecordEvent,
  RecordMove,
  SideEvent,
  MemberMove,
  SpaceId,
  TrayEvent,
  TrayMove,
  WordId,
} from '../domain/vocabulary.ts'
import type { Entry, StoredBirth, StoredWords, Stream } from '../log/spaces.ts'

/** The author's statement and its signature: what the courier hands over of an envelope. */
export type Carried = { readonly statement: string; readonly ssig: string }

/**
 * Turns stored bytes into events and courier moves into signed bytes. Holds the referee key; decides nothing.
 * Hashes and signatures are base64url.
 */
export interface Scribe {
  birth(stored: StoredBirth): Birth & { readonly keys: Keys }
  side(entry: Entry): SideEvent
  record(entry: Entry): RecordEvent
  tray(entry: Entry): TrayEvent
  /** The statement inside a `placed` act or a yes. */
  carried(entry: Entry): Carried
  /** hash_0 of a stream. */
  genesis(space: SpaceId, stream: Stream, birth: string): string
  /** hash_n from hash_(n-1). */
  link(
    previous: string,
    entry: { readonly seq: number; readonly at: Instant; readonly act: string; readonly sig: string },
  ): string
  /** The referee key's signature over a head. */
  head(space: SpaceId, stream: Stream, seq: number, hash: string): string
  /** A courier entry's canonical text and the referee key's signature over it. Beside `agreed` it carries two statements. */
  say(
    space: SpaceId,
    stream: Stream,
    did: RecordMove | TrayMove,
    carried?: Carried | readonly [Carried, Carried],
  ): { readonly act: string; readonly sig: string }
}

export type Head = { readonly seq: number; readonly hash: string; readonly sig: string }

/** One act as it arrived: already parsed, its signature, its author's membership and its blob's hash already checked. */
export type ActInput = {
  readonly space: SpaceId
  readonly member: MemberId
  readonly id: string
  readonly did: MemberMove
  /** The head of the stream it goes to as its author knew it; absent on protective acts and pages. */
  readonly head?: readonly [seq: number, hash: string]
  readonly act: string
  readonly sig: string
  readonly words?: StoredWords
}

type Refusal = 'not-now' | 'closed' | 'needs-cosign'
export type ActReply =
  | { readonly type: 'accepted'; readonly entry: Entry; readonly head: Head }
  | { readonly type: 'refused'; readonly reason: Refusal; readonly on?: undefined }
  | { readonly type: 'refused'; readonly reason: 'again-on'; readonly on: number }
  /** The author's own side has moved: its entries after the head the author named. */
  | { readonly type: 'moved'; readonly entries: readonly Entry[]; readonly head: Head }
  /** Not a move this member could make here at all: an unknown lane, a second joining, words with wrong readers. */
  | { readonly type: 'malformed' }

export interface Referee {
  /** Keeps a new space with the inviter's `joined`. True also when this very space is already there. */
  bear(born: {
    readonly space: SpaceId
    readonly birth: string
    readonly signature: string
    readonly joined: ActInput
  }): Promise<boolean>
  act(input: ActInput): Promise<ActReply>
  /** The key a member signs with in this space; undefined before they have joined. */
  signKey(space: SpaceId, member: MemberId): Promise<string | undefined>
  /** A page of a stream and its signed head. Undefined when there is no such space or stream. */
  stream(
    space: SpaceId,
    stream: Stream,
    after: number,
  ): Promise<{ readonly entries: readonly Entry[]; readonly head: Head } | undefined>
  /** May this member have these words: they wrote them and have not let go of them, or their tray names them. */
  mayHave(space: SpaceId, member: MemberId, word: WordId): Promise<boolean>
  /** Closes it for everyone in it, once: what is closed stays so. False when it kept moving: ask again. */
  close(space: SpaceId): Promise<boolean>
  /** Whether its record says so. */
  isClosed(space: SpaceId): Promise<boolean>
  /** Runs the courier for every space whose time has come. Answers when to look again; undefined: when woken. */
  carryDue(now: Instant): Promise<Instant | undefined>
}

/** How a space was stopped from outside: `aloud`, it is closed once both are known to be there; `quiet`, nothing is said. */
export type Stop = 'quiet' | 'aloud'

/** Called after a stream has durably moved; must not throw. */
export type OnMoved = (space: SpaceId, stream: Stream, seq: number) => void

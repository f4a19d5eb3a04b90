/**
 * The referee's scribe: stored bytes into events, courier moves into signed bytes. What was stored was parsed
 * strictly when it came in, so reading it back trusts it. Hashing and signing are brought along, so that the server
 * and a house in the page write the same bytes.
 */
import type {
  Birth,
  Instant,
  Keys,
  MemberId,
  RecordEvent,
  RecordMove,
  SideEvent,
  SideMove,
  SpaceId,
  TrayEvent,
  TrayMove,
} from '../domain/vocabulary.ts'
import { fromBase64url, toBase64url } from './bytes.ts'
import { entryBytes, genesisBytes, headBytes, signedBytes, textBytes } from './chain.ts'
import { type Carried, writeCourierEntry, type Yeses } from './courier.ts'

/** SHA-256, and the referee key's signature as base64url; both at once, as an append waits for nothing else. */
export type ScribeHands = {
  readonly sha256: (bytes: Uint8Array) => Uint8Array
  readonly sign: (bytes: Uint8Array) => string
}

type Stream = 'record' | `${MemberId}/side` | `${MemberId}/tray`
type Stored = { readonly act: string; readonly at: Instant }
type Linked = Stored & { readonly seq: number; readonly sig: string }

export function openScribe({ sha256, sign }: ScribeHands) {
  const hashOf = (text: string) => sha256(textBytes(text))
  return {
    birth: ({ birth }: { readonly birth: string }) => storedBirth(birth),
    side({ act, at }: Stored): SideEvent {
      const { move, clear, id, head } = storedAct(act)
      return { ...moveOf(move, clear), at, id, headed: head !== undefined }
    },
    record: ({ act, at }: Stored): RecordEvent => ({ ...recordMove(act), at }),
    tray: ({ act, at }: Stored): TrayEvent => ({ ...trayMove(act), at }),
    carried({ act }: Stored): Carried {
      const { statement, ssig } = storedAct(act)
      if (statement === undefined || ssig === undefined)
        throw new Error('Only what was placed, and a yes, carry a statement.')
      return { statement, ssig }
    },
    genesis: (space: SpaceId, stream: Stream, birth: string) =>
      toBase64url(sha256(genesisBytes(space, stream, hashOf(birth)))),
    link(previous: string, entry: Linked) {
      return toBase64url(
        sha256(entryBytes(stored64(previous), entry, hashOf(entry.act), stored64(entry.sig))),
      )
    },
    head: (space: SpaceId, stream: Stream, seq: number, hash: string) =>
      sign(headBytes(space, stream, seq, stored64(hash))),
    say(space: SpaceId, stream: Stream, did: RecordMove | TrayMove, carried?: Carried | Yeses) {
      const beside = carried && ('statement' in carried ? { carried } : { yeses: carried })
      const act = writeCourierEntry({ space, stream, did, ...beside })
      return { act, sig: sign(signedBytes('act', hashOf(act))) }
    },
  }
}

type StoredAct = {
  readonly move: SideMove['move']
  readonly clear: object
  readonly id: string
  readonly head?: unknown
  readonly statement?: string
  readonly ssig?: string
}

type StoredEntry = {
  readonly move: string
  readonly clear: object
  readonly author?: string
  readonly id?: string
}

function storedAct(text: string): StoredAct {
  return JSON.parse(text) as StoredAct
}
function storedBirth(text: string): Birth & { readonly keys: Keys } {
  const { kind, members, lanes, keys } = JSON.parse(text) as Birth & { readonly keys: Keys }
  return { kind, members, lanes, keys }
}
function moveOf(move: SideMove['move'], clear: object): SideMove {
  return { move, ...clear } as SideMove
}
/** The courier's own entries name no author; a turn of a talk is an act of a member. */
function recordMove(text: string): RecordEvent {
  const { move, clear, author, id } = JSON.parse(text) as StoredEntry
  return { move, ...clear, ...(author !== undefined && { by: author, id }) } as RecordEvent
}
function trayMove(text: string): TrayEvent {
  const { move, clear } = JSON.parse(text) as { readonly move: string; readonly clear: object }
  return { move, ...clear } as TrayEvent
}

function stored64(text: string): Uint8Array {
  const bytes = fromBase64url(text)
  if (!bytes) throw new Error('What is stored is base64url.')
  return bytes
}

/**
 * The referee's scribe: stored bytes into events, courier moves into signed bytes. What was stored was parsed
 * strictly when it came in, so reading it back trusts it.
 */
import type { Birth, Keys, RecordEvent, SideEvent, SideMove, TrayEvent } from '../domain/vocabulary.ts'
import type { Entry } from '../log/spaces.ts'
import type { Carried, Scribe } from '../referee/ports.ts'
import { entryBytes, genesisBytes, headBytes, signedBytes, textBytes } from '../wire/chain.ts'
import { writeCourierEntry } from '../wire/courier.ts'
import { sha256, type Signer } from './sign.ts'

export function openScribe(referee: Signer): Scribe {
  return {
    birth: ({ birth }) => storedBirth(birth),
    side({ act, at }): SideEvent {
      const { move, clear, id, head } = storedAct(act)
      return { ...moveOf(move, clear), at, id, headed: head !== undefined }
    },
    record: ({ act, at }) => ({ ...recordMove(act), at }),
    tray: ({ act, at }) => ({ ...trayMove(act), at }),
    carried({ act }: Entry): Carried {
      const { statement, ssig } = storedAct(act)
      if (statement === undefined || ssig === undefined)
        throw new Error('Only what was placed, and a yes, carry a statement.')
      return { statement, ssig }
    },
    genesis: (space, stream, birth) => text64(sha256(genesisBytes(space, stream, hashOf(birth)))),
    link(previous, entry) {
      return text64(sha256(entryBytes(bytes64(previous), entry, hashOf(entry.act), bytes64(entry.sig))))
    },
    head: (space, stream, seq, hash) => referee.sign(headBytes(space, stream, seq, bytes64(hash))),
    say(space, stream, did, carried) {
      const beside = carried && ('statement' in carried ? { carried } : { yeses: carried })
      const act = writeCourierEntry({ space, stream, did, ...beside })
      return { act, sig: referee.sign(signedBytes('act', hashOf(act))) }
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

function hashOf(text: string): Uint8Array {
  return sha256(textBytes(text))
}
function text64(bytes: Buffer): string {
  return bytes.toString('base64url')
}
function bytes64(text: string): Uint8Array {
  return Buffer.from(text, 'base64url')
}

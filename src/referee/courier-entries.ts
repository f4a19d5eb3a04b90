/** What the courier writes, as entries: signed by the house, chained onto a stream, dated by the UTC day. */
import { dayOf, startOf, type RecordMove, type SpaceId, type TrayMove } from '../domain/vocabulary.ts'
import type { Entry, Stream } from '../log/spaces.ts'
import type { Clock } from '../domain/publish.ts'
import type { Parts } from './act.ts'
import type { Carried } from './ports.ts'
import type { Read } from './state.ts'

export type Written = { readonly stream: Stream; readonly entry: Entry }

/** Courier moves as signed, chained entries; on the record and on trays the time is the UTC day. */
export function write(
  { scribe }: Pick<Parts, 'scribe'>,
  { space, clock }: { readonly space: SpaceId; readonly clock: Pick<Clock, 'now'> },
  on: Read<unknown>,
  moves: readonly (RecordMove | TrayMove)[],
  carried: ReadonlyMap<string, CarriedBeside>,
): readonly Written[] {
  const written: Written[] = []
  let { seq, hash } = on
  for (const did of moves) {
    const signed = scribe.say(space, on.stream, did, carried.get(aboutOf(did)))
    seq += 1
    const entry = { seq, at: Math.max(startOf(dayOf(clock.now)), on.at), ...signed }
    hash = scribe.link(hash, entry)
    written.push({ stream: on.stream, entry: { ...entry, move: did.move, hash } })
  }
  return written
}

export type CarriedBeside = Carried | readonly [Carried, Carried]

/** What the statements beside an entry are about. */
function aboutOf(did: RecordMove | TrayMove): string {
  if (did.move === 'handed') return did.word
  return did.move === 'agreed' ? did.matter : ''
}

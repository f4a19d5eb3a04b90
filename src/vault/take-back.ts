/** Taking back what was left at a door. It always answers the same, whatever became of the thing meanwhile. */
import type { MatterId, WordId } from '../domain/vocabulary.ts'
import { newId } from './acts.ts'
import type { Result } from './client.ts'
import { envelopeOf } from './envelope-words.ts'
import { act, spaceWith } from './moves.ts'
import { putInstead } from './outbox.ts'
import { fine } from './results.ts'
import type { Session } from './session.ts'
import { withdrawYes } from './yeses.ts'

/** An ask to talk goes with the yes that stood beside it, and the yes first: nothing begins that is not wanted. */
export async function takeBack(session: Session, person: string, word: string): Promise<Result> {
  const matter = askedIn(session, person, word)
  const withdrawn = matter === undefined ? fine : await withdrawYes(session, person, matter)
  if (!withdrawn.ok) return withdrawn
  const waiting = waitingPlaced(session, word)
  const did = { move: 'taken-back' as const, word: word as WordId }
  if (!waiting) return act(session, person, did)
  // It may have arrived after all: it leaves the outbox, and is taken back as well.
  await putInstead(session, waiting, { id: newId.act(), space: waiting.space, did })
  return fine
}

/** What an ask of mine is about, whether it was sent or still waits here. */
function askedIn(session: Session, person: string, word: string): MatterId | undefined {
  const sent = spaceWith(session, person)?.words.get(word as WordId)
  const words = envelopeOf(waitingPlaced(session, word)?.text ?? sent ?? '')
  return words?.kind === 'talk-ask' ? (words.matter as MatterId) : undefined
}

function waitingPlaced({ outbox }: Session, word: string) {
  return outbox.find(({ did }) => did.move === 'placed' && did.word === word)
}

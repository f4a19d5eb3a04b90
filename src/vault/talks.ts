/** What a person does in a talk. An ask is an envelope with the own yes beside it; a turn goes to the record. */
import type { MatterId, WordId } from '../domain/vocabulary.ts'
import type { TurnWords } from '../practice/turns.ts'
import type { TalkPace } from '../practice/words.ts'
import { newId } from './acts.ts'
import { fits } from './blobs.ts'
import type { Result } from './client.ts'
import { act, leave, spaceWith } from './moves.ts'
import { put, putInstead } from './outbox.ts'
import { fail, fine } from './results.ts'
import { personOf, type Session } from './session.ts'
import { askIn } from './view-talks.ts'
import { putYes, withdrawYes } from './yeses.ts'

type Side = 'me' | 'them'

/** Asks first, and puts the own yes beside it; the matter is drawn at random and known to the two alone. */
export async function askToTalk(
  session: Session,
  person: string,
  { topic, pace, first }: { readonly topic: string; readonly pace: TalkPace; readonly first: Side },
): Promise<Result> {
  if (topic.trim() === '') return fail('empty')
  const { language } = session.content.settings
  const matter = newId.matter()
  const asked = await leave(session, person, {
    kind: 'talk-ask',
    language,
    topic: topic.trim(),
    pace,
    matter,
  })
  return asked.ok ? sayYesTo(session, person, matter, first) : asked
}

/** A yes to what the other asked; saying nothing is the other answer, and leaves nothing. */
export async function agreeToTalk(
  session: Session,
  person: string,
  word: string,
  first: Side,
): Promise<Result> {
  const ask = askIn(spaceWith(session, person), word as WordId)
  return ask ? sayYesTo(session, person, ask.matter as MatterId, first) : fail('not-here')
}

/** Takes my yes to what they asked back; once both stood, the talk has begun and this changes nothing of it. */
export async function disagreeToTalk(session: Session, person: string, word: string): Promise<Result> {
  const ask = askIn(spaceWith(session, person), word as WordId)
  return ask ? withdrawYes(session, person, ask.matter as MatterId) : fail('not-here')
}

async function sayYesTo(session: Session, person: string, matter: MatterId, first: Side): Promise<Result> {
  const pair = personOf(session, person)?.pair
  return pair ? putYes(session, person, matter, first === 'me' ? pair.me : pair.them) : fail('not-here')
}

/**
 * Says, or says back; refused words stay with whoever wrote them. Written anew while the first still waits here, only
 * the new words go: a turn is one.
 */
export async function takeTurn(
  session: Session,
  person: string,
  talk: string,
  words: TurnWords,
): Promise<Result> {
  const space = spaceWith(session, person)
  if (!space) return fail('not-here')
  if (words.text.trim() === '') return fail('empty')
  const text = JSON.stringify(words)
  if (!fits(text)) return fail('too-long')
  const move = words.kind === 'say' ? ('said' as const) : ('said-back' as const)
  const item = {
    id: newId.act(),
    space: space.id,
    did: { move, talk: talk as MatterId, word: newId.word() },
    text,
  }
  const waiting = session.outbox.find(({ did }) => 'talk' in did && 'word' in did && did.talk === talk)
  if (waiting) {
    await putInstead(session, waiting, item)
    return fine
  }
  const sent = await put(session, item)
  return sent.ok ? fine : sent
}

/** Where both end it at once, the second finds it ended, and that is what was asked for. */
export async function turn(
  session: Session,
  person: string,
  id: string,
  move: 'confirmed' | 'passed' | 'ended',
): Promise<Result> {
  const talk = id as MatterId
  const done = await act(session, person, { move, talk })
  const ended = spaceWith(session, person)?.record.state.talks.get(talk)?.ended
  return move === 'ended' && ended ? fine : done
}

/** What a person does to another's door and their own: each is one act, decided here and then by the server again. */
import { hour, type WordId } from '../domain/vocabulary.ts'
import type { LaneName } from '../practice/lanes.ts'
import { laneOf } from '../practice/lanes.ts'
import type { Draft, EnvelopeWords } from '../practice/words.ts'
import { newId } from './acts.ts'
import { fits } from './blobs.ts'
import type { Client, Result } from './client.ts'
import type { Pair } from './content.ts'
import { dateNow } from './dates.ts'
import { drafts, pages, removeDraft, writePage } from './drafts.ts'
import { put, putInstead, type Item } from './outbox.ts'
import { envelopeOf } from './people.ts'
import { fail, fine, ok } from './results.ts'
import { personOf, type Session } from './session.ts'
import type { OpenSpace } from './space.ts'

type Sent = Result<{ readonly waitsHere: boolean }>

export async function leaveLetter(session: Session, id: string): Promise<Sent> {
  const draft = drafts(session).find((one) => one.id === id)
  const person = draft?.to === undefined ? undefined : personOf(session, draft.to)
  if (!draft || !person?.pair) return fail('not-here')
  if (draft.text.trim() === '') return fail('empty')
  const words: EnvelopeWords = { kind: 'letter', language: draft.language, text: draft.text }
  const sent = await place(session, person.pair, { lane: 'letter', words, draft })
  if (sent.ok) await removeDraft(session, id)
  return sent
}

export async function answer(
  session: Session,
  person: string,
  word: string,
  input: Parameters<Client['answer']>[2],
): Promise<Result> {
  const pair = personOf(session, person)?.pair
  const handed = spaceWith(session, person)?.tray.state.get(word as WordId)
  if (!pair || !handed) return fail('not-here')
  if ('text' in input && input.text.trim() === '') return fail('empty')
  const lane = laneOf(pair.lanes, handed.lane)
  if (!lane) return fail('not-here')
  const words: EnvelopeWords = { kind: 'answer', language: session.content.settings.language, ...input }
  const sent = await place(session, pair, {
    lane,
    words,
    re: handed.word,
    ...ownWords(session, person, words),
  })
  return sent.ok ? fine : sent
}

/** Own words that are refused after they waited come back as a draft, like a letter. */
function ownWords(session: Session, to: string, { language, text }: EnvelopeWords): Pick<Placing, 'draft'> {
  const today = dateNow(session)
  if (text === undefined) return {}
  return { draft: { kind: 'draft', id: newId.act(), language, to, text, begun: today, changed: today } }
}

type Placing = {
  readonly lane: LaneName
  readonly words: EnvelopeWords
  readonly re?: WordId
  /** Kept with the act while it waits, so that a refusal gives the words back. */
  readonly draft?: Draft
}

async function place(session: Session, pair: Pair, { lane, words, re, draft }: Placing): Promise<Sent> {
  const text = JSON.stringify(words)
  if (!fits(text)) return fail('too-long')
  const did = { move: 'placed' as const, lane: pair.lanes[lane], word: newId.word(), ...(re && { re }) }
  return put(session, { id: newId.act(), space: pair.space, did, text, ...(draft && { draft }) })
}

/** What still waits here may have arrived after all: it leaves the outbox, and is taken back as well. */
export async function takeBack(session: Session, person: string, word: string): Promise<Result> {
  const waiting = session.outbox.find(({ did }) => did.move === 'placed' && did.word === word)
  const did = { move: 'taken-back' as const, word: word as WordId }
  if (!waiting) return act(session, person, did)
  await putInstead(session, waiting, { id: newId.act(), space: waiting.space, did })
  return fine
}

/** Opens something given to me, and notes on a page of my own that I did. */
export async function read(session: Session, person: string, word: string): Promise<Result<EnvelopeWords>> {
  const space = spaceWith(session, person)
  const words = envelopeOf(space?.words.get(word as WordId) ?? '')
  if (!words) return fail('not-here')
  await note(session, 'opened', word)
  return ok(words)
}

export async function setAside(session: Session, word: string): Promise<Result> {
  return note(session, 'aside', word)
}

async function note(session: Session, kind: 'opened' | 'aside', word: string): Promise<Result> {
  const noted = pages(session).some(({ words }) => words.kind === kind && words.word === word)
  if (noted) return fine
  const same = { kind, id: word, word, on: dateNow(session) } as const
  const written = await writePage(session, same, () => false)
  return written.ok ? fine : written
}

/** One act in the space with this person. */
export async function act(
  session: Session,
  person: string,
  did: Item['did'],
  headless = false,
): Promise<Result> {
  const space = spaceWith(session, person)
  if (!space) return fail('not-here')
  const sent = await put(session, { id: newId.act(), space: space.id, did, headless })
  return sent.ok ? fine : sent
}

export function pause(
  session: Session,
  person: string,
  { hours, aloud }: Parameters<Client['pause']>[1],
): Promise<Result> {
  const until = hours === undefined ? {} : { until: session.clock() + hours * hour }
  return act(session, person, { move: 'pause', aloud, ...until })
}

function spaceWith(session: Session, person: string): OpenSpace | undefined {
  const pair = personOf(session, person)?.pair
  return pair && session.spaces.get(pair.space)
}

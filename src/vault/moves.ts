/** What a person does to another's door and their own: each is one act, decided here and then by the server again. */
import { hour, type Cosigned, type Instant, type Under, type WordId } from '../domain/vocabulary.ts'
import { lineOf } from '../practice/envelope-lines.ts'
import { answersTo, laneOfKind } from '../practice/kinds.ts'
import type { LaneName } from '../practice/lanes.ts'
import { laneOf } from '../practice/lanes.ts'
import type { Draft } from '../practice/pages.ts'
import type { EnvelopeWords } from '../practice/words.ts'
import { newId } from './acts.ts'
import { fits, type Sealing } from './blobs.ts'
import type { Client, Result } from './client.ts'
import type { Pair } from './content.ts'
import { dateNow } from './dates.ts'
import { pages, writePage } from './drafts.ts'
import { put, type Item } from './outbox.ts'
import { envelopeOf } from './envelope-words.ts'
import { backIn } from './view-tray.ts'
import { withReadingKey } from './reading-terms.ts'
import { fail, fine, ok } from './results.ts'
import { personOf, type Session } from './session.ts'
import type { OpenSpace } from './space.ts'

export type Sent = Result<{ readonly waitsHere: boolean }>

/** Anything that is neither a letter nor an answer. Refused after it waited, its words come back as a draft. */
export async function leave(
  session: Session,
  person: string,
  given: Parameters<Client['leave']>[1],
): Promise<Sent> {
  const pair = personOf(session, person)?.pair
  if (!pair) return fail('not-here')
  const words = given.kind === 'terms' ? await withReadingKey(session, given) : given
  const text = lineOf(words)
  if (text?.trim() === '') return fail('empty')
  return place(session, pair, {
    lane: laneOfKind[words.kind],
    words,
    ...asDraft(session, person, words.language, text),
  })
}

export async function answer(
  session: Session,
  person: string,
  word: string,
  input: AnswerInput,
): Promise<Result> {
  const found = inTray(session, person, word)
  if (!found || !belongs(found.space, found.handed.word, input)) return fail('not-here')
  if ('text' in input && input.text.trim() === '') return fail('empty')
  const { pair, lane, handed } = found
  const words: EnvelopeWords = { kind: 'answer', language: session.content.settings.language, ...input }
  const sent = await place(session, pair, {
    lane,
    words,
    re: handed.word,
    ...asDraft(session, person, words.language, words.text),
  })
  return sent.ok ? fine : sent
}
type AnswerInput = Parameters<Client['answer']>[2]

/** Something in my tray, in a lane that this app has a name for. */
function inTray(session: Session, person: string, word: string) {
  const pair = personOf(session, person)?.pair
  const space = spaceWith(session, person)
  const handed = space?.tray.state.get(word as WordId)
  const lane = pair && handed && laneOf(pair.lanes, handed.lane)
  return pair && space && handed && lane && { pair, space, handed, lane }
}

/** Each kind has set lines of its own, and not every kind takes own words (kinds.ts). */
function belongs({ words }: OpenSpace, word: WordId, input: AnswerInput): boolean {
  const { lines, own } = answersTo[envelopeOf(words.get(word) ?? '')?.kind ?? 'letter']
  return 'line' in input ? lines.includes(input.line) : own
}

/** Own words that are refused after they waited come back as a draft, like a letter. */
function asDraft(
  session: Session,
  to: string,
  language: Draft['language'],
  text: string | undefined,
): Pick<Placing, 'draft'> {
  const today = dateNow(session)
  if (text === undefined) return {}
  return { draft: { kind: 'draft', id: newId.act(), language, to, text, begun: today, changed: today } }
}

type Placing = {
  readonly lane: LaneName
  readonly words: EnvelopeWords
  readonly re?: WordId
  readonly until?: Instant
  readonly lent?: true
  readonly under?: Under
  /** Sealed before, under this name, to be read by someone first. */
  readonly word?: WordId
  readonly sealing?: Sealing
  readonly cosigned?: readonly Cosigned[]
  /** Kept with the act while it waits, so that a refusal gives the words back. */
  readonly draft?: Draft
}

export async function place(session: Session, pair: Pair, placing: Placing): Promise<Sent> {
  const { lane, words, re, until, draft, lent, under, cosigned, sealing } = placing
  const text = JSON.stringify(words)
  if (!fits(text)) return fail('too-long')
  const did = {
    move: 'placed' as const,
    lane: pair.lanes[lane],
    word: placing.word ?? newId.word(),
    ...(re && { re }),
    ...(until !== undefined && { until }),
    ...(lent && { lent }),
    ...(under && { under }),
    ...(cosigned && { cosigned }),
  }
  const beside = { ...(draft && { draft }), ...(sealing && { sealing }) }
  return put(session, { id: newId.act(), space: pair.space, did, text, ...beside })
}

/** Opens something given to me, and notes on a page of my own that I did. */
export async function read(session: Session, person: string, word: string): Promise<Result<EnvelopeWords>> {
  const space = spaceWith(session, person)
  const words = envelopeOf(space?.words.get(word as WordId) ?? '')
  if (!space || !words || backIn(session, space).has(word)) return fail('not-here')
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

export function spaceWith(session: Session, person: string): OpenSpace | undefined {
  const pair = personOf(session, person)?.pair
  return pair && session.spaces.get(pair.space)
}

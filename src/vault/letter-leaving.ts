/**
 * Leaving a letter. Where they asked that someone reads letters first, it goes as it was read, under the very seal that
 * was read, with the names of those who did (S1-2); a letter that was changed since is one that nobody has read.
 */
import { startOf, type Cosigned, type Day, type MemberId, type WordId } from '../domain/vocabulary.ts'
import { toldIn } from '../domain/state.ts'
import { letterFault, letterOf, type LetterFault } from '../practice/letters-leaving.ts'
import type { Draft } from '../practice/pages.ts'
import type { EnvelopeWords } from '../practice/words.ts'
import { sealBlobAgain, type Sealing } from './blobs.ts'
import { bytesOf } from './bytes.ts'
import type { Result, Trouble } from './client.ts'
import type { Pair } from './content.ts'
import { cosignedHolds } from './cosigning.ts'
import { drafts, removeDraft } from './drafts.ts'
import { envelopeIn, envelopeOf } from './envelope-words.ts'
import { place, type Sent } from './moves.ts'
import { fail, ok } from './results.ts'
import { personOf, type Session } from './session.ts'
import type { OpenSpace } from './space.ts'

export async function leaveLetter(session: Session, id: string, until?: Day): Promise<Sent> {
  const ready = readyLetter(session, id)
  if (!ready.ok) return ready
  const { draft, pair, space } = ready.value
  const words = letterOf(draft)
  const read = await readBefore(session, space, { text: JSON.stringify(words), them: pair.them, pair })
  const ends = until === undefined ? {} : { until: startOf(until) }
  const sent = await place(session, pair, { lane: 'letter', words, draft, ...ends, ...read })
  if (sent.ok) await removeDraft(session, id)
  return sent
}

type Ready = { readonly draft: Draft; readonly pair: Pair; readonly space: OpenSpace }

/** A draft that can be left as it stands, and the way to whom it is for. */
export function readyLetter(session: Session, id: string): Result<Ready> {
  const draft = drafts(session).find((one) => one.id === id)
  const pair = draft?.to === undefined ? undefined : personOf(session, draft.to)?.pair
  const space = pair && session.spaces.get(pair.space)
  if (!draft || !pair || !space) return fail('not-here')
  const fault = letterFault(draft)
  return fault ? fail(troubleOf[fault]) : ok({ draft, pair, space })
}

const troubleOf = {
  kept: 'not-here',
  empty: 'empty',
  'too-long': 'too-long',
  'long-line': 'too-long',
} as const satisfies Record<LetterFault, Trouble>

/** What a letter was sealed with, to be read by someone before it is left. */
export type Prepared = Pick<ReadingWords, 'space' | 'word' | 'author' | 'key' | 'nonce' | 'hash'>
type ReadingWords = Extract<EnvelopeWords, { kind: 'reading' }>

/** The same letter as I gave it to a helper to read, for as long as its word was not left anywhere. */
export function preparedOf(
  session: Session,
  { id: home, side }: OpenSpace,
  text: string,
): readonly Prepared[] {
  const waiting = session.outbox.flatMap(({ did, text = '' }) =>
    did.move === 'placed' ? [{ word: did.word, words: envelopeOf(text) }] : [],
  )
  const placed = [...session.spaces.values()].flatMap((space) =>
    [...space.side.state.envelopes.keys()].map((word) => ({ word, words: envelopeIn(space, word) })),
  )
  const left = (word: WordId) => side.state.envelopes.has(word) || waiting.some((one) => one.word === word)
  return [...placed, ...waiting].flatMap(({ words }) =>
    words?.kind === 'reading' && words.space === home && words.text === text && !left(words.word)
      ? [words]
      : [],
  )
}

type About = { readonly text: string; readonly them: MemberId; readonly pair: Pair }
type Read = { readonly word: WordId; readonly sealing: Sealing; readonly cosigned: readonly Cosigned[] }

/** Under an act there is room for two names. */
const mostNames = 2

/** Undefined where nobody is asked for, and while someone who is has not put their name to it. */
async function readBefore(
  session: Session,
  space: OpenSpace,
  { text, them, pair }: About,
): Promise<Read | undefined> {
  const { cosigns: asked = [] } = toldIn(space.trusted.birth, space.record.state, them, pair.lanes.letter)
  if (asked.length === 0 || asked.length > mostNames) return undefined
  for (const prepared of preparedOf(session, space, text)) {
    const names = await namesUnder(session, prepared)
    const cosigned = asked.flatMap((key) => names.find(({ by }) => by === key) ?? [])
    if (cosigned.length < asked.length) continue
    const sealing = { key: bytesOf(prepared.key), nonce: bytesOf(prepared.nonce) }
    const sealed = await sealBlobAgain(prepared, text, 'envelope', sealing)
    if (sealed.hash === prepared.hash) return { word: prepared.word, sealing, cosigned }
  }
  return undefined
}

/** Whoever put their name to this, as far as it was handed to me, holds, and was not taken back. */
async function namesUnder(session: Session, prepared: Prepared): Promise<readonly Cosigned[]> {
  const said = [...session.spaces.values()].flatMap((space) =>
    [...space.tray.state.values()].flatMap(({ word, withdrawn }) => {
      const words = withdrawn ? undefined : envelopeIn(space, word)
      return words?.kind === 'cosigned' && words.hash === prepared.hash ? [words] : []
    }),
  )
  const held = await Promise.all(said.map((one) => cosignedHolds(prepared, one)))
  return said.filter((_, index) => held[index]).map(({ by, sig }) => ({ by, sig }))
}

/**
 * Someone reads a letter before the one it is for does (S1-2): the writer asks a helper, who seals the very words they
 * read once more and puts their name to that; or the one it is for lends it, unopened, to a helper of theirs.
 */
import { answered, returnedBy } from '../domain/envelopes.ts'
import type { Day, WordId } from '../domain/vocabulary.ts'
import { toBase64url } from '../wire/bytes.ts'
import { laneOfKind } from '../practice/kinds.ts'
import { letterOf } from '../practice/letters-leaving.ts'
import { newId } from './acts.ts'
import { fits, newSealing, sealBlobAgain } from './blobs.ts'
import { bytesOf } from './bytes.ts'
import type { Result } from './client.ts'
import { writeCosigned } from './cosigning.ts'
import { envelopeIn } from './envelope-words.ts'
import { lend } from './helping.ts'
import { readingKey } from './keys.ts'
import { preparedOf, readyLetter, type Prepared } from './letter-leaving.ts'
import { place, spaceWith, type Sent } from './moves.ts'
import { fail, fine } from './results.ts'
import { personOf, type Session } from './session.ts'
import type { OpenSpace } from './space.ts'
import { backIn } from './view-tray.ts'

type Lending = { readonly helper: string; readonly until: Day }

/** The same words are sealed once, whoever is asked: two helpers put their names to one thing. */
export async function askReading(session: Session, id: string, lending: Lending): Promise<Sent> {
  const ready = readyLetter(session, id)
  if (!ready.ok) return ready
  const { draft, space } = ready.value
  const text = JSON.stringify(letterOf(draft))
  if (!fits(text)) return fail('too-long')
  const { author, word, key, nonce, hash } =
    preparedOf(session, space, text)[0] ?? (await prepare(space, text))
  return lend(
    session,
    lending.helper,
    {
      kind: 'reading',
      language: draft.language,
      letter: id,
      text,
      space: space.id,
      word,
      author,
      key,
      nonce,
      hash,
    },
    lending.until,
  )
}

async function prepare({ id, me }: OpenSpace, text: string): Promise<Prepared> {
  const about = { space: id, word: newId.word(), author: me }
  const sealing = newSealing()
  const { hash } = await sealBlobAgain(about, text, 'envelope', sealing)
  return { ...about, key: toBase64url(sealing.key), nonce: toBase64url(sealing.nonce), hash }
}

/** Only to what was read: the name is put under the hash that these very words make, and under no other. */
export async function coSign(session: Session, person: string, word: string): Promise<Result> {
  const space = spaceWith(session, person)
  const pair = personOf(session, person)?.pair
  const words = space && handedHere(session, space, word as WordId)
  if (!pair || !space || words?.kind !== 'reading') return fail('not-here')
  const sealing = { key: bytesOf(words.key), nonce: bytesOf(words.nonce) }
  const sealed = fits(words.text) ? await sealBlobAgain(words, words.text, 'envelope', sealing) : undefined
  if (sealed?.hash !== words.hash) return fail('broken')
  const { by, sig } = await writeCosigned(words, await readingKey(session.key))
  const { language } = session.content.settings
  const sent = await place(session, pair, {
    lane: laneOfKind.cosigned,
    words: { kind: 'cosigned', language, hash: words.hash, by, sig },
    // Own words may have gone before: then it stands beside them.
    ...(answered(space.side.state.envelopes, word as WordId) ? {} : { re: word as WordId }),
  })
  return sent.ok ? fine : sent
}

/** A copy of a letter given to me, for a helper to read first. Here it stays unopened. */
export async function lendUnread(
  session: Session,
  [from, word]: readonly [from: string, word: string],
  { helper, until }: Lending,
): Promise<Sent> {
  const space = spaceWith(session, from)
  const words = space && handedHere(session, space, word as WordId)
  if (words?.kind !== 'letter') return fail('not-here')
  const { language, text, line } = words
  return lend(
    session,
    helper,
    {
      kind: 'share',
      language,
      share: word,
      what: 'received',
      ...(line !== undefined && { title: line }),
      text,
    },
    until,
  )
}

/** Words handed to me that are here to be read, and were neither given back nor ended. */
function handedHere(session: Session, space: OpenSpace, word: WordId) {
  const handed = space.tray.state.get(word)
  const gone = !handed || returnedBy(handed, session.clock()) || backIn(session, space).has(word)
  return gone ? undefined : envelopeIn(space, word)
}

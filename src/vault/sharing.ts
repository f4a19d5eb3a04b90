/**
 * "From now on" (S5-3): what passes in one lane with one person is lent to a helper as well, until a day. This device does it
 * when it is in step; what was there before, and what one has not opened, is not among it. The other learns nothing.
 */
import { dayOf, startOf, type WordId } from '../domain/vocabulary.ts'
import { daysAfter } from '../practice/days.ts'
import { lineOf } from '../practice/envelope-lines.ts'
import { pagesOf, type PageOf } from '../practice/pages.ts'
import type { EnvelopeWords } from '../practice/words.ts'
import { newId } from './acts.ts'
import type { Result } from './client.ts'
import type { HelpingClient } from './client-helping.ts'
import { dateNow } from './dates.ts'
import { pageWords } from './drafts.ts'
import { envelopeIn } from './envelope-words.ts'
import { lend } from './helping.ts'
import { keepPage, removePage } from './own-pages.ts'
import { fail, fine, ok } from './results.ts'
import { personOf, type Session } from './session.ts'
import { takeBack } from './take-back.ts'
import { helpWith } from './view-help.ts'

const longestSharing = 90

type Sharing = PageOf<'sharing'>
type Passed = { readonly word: WordId; readonly words: EnvelopeWords; readonly mine: boolean }

export async function shareOnward(session: Session): Promise<void> {
  const today = dateNow(session)
  for (const sharing of pagesOf(pageWords(session), 'sharing')) {
    if (sharing.until <= today) continue
    const fresh = passed(session, sharing).filter(({ word }) => !sharing.known.includes(word))
    const known = [...sharing.known]
    for (const one of fresh) if (await lendOne(session, sharing, one)) known.push(one.word)
    if (known.length > sharing.known.length) await keepPage(session, { ...sharing, known })
  }
}

/** What there is already when one begins: it stays between the two. */
function passedSoFar(session: Session, sharing: Pick<Sharing, 'person' | 'lane'>): readonly string[] {
  const place = placeOf(session, sharing)
  if (!place) return []
  return [...place.space.side.state.envelopes.values(), ...place.space.tray.state.values()]
    .filter(({ lane }) => lane === place.lane)
    .map(({ word }) => word)
}

export async function shareFromNow(
  session: Session,
  input: Parameters<HelpingClient['shareFromNow']>[0],
): Promise<Result<string>> {
  const helper = personOf(session, input.helper)
  const help = helper && helpWith(session, helper)
  const latest = daysAfter(dateNow(session), longestSharing)
  if (help?.they !== 'helper' || !help.terms?.agreed || input.until > latest) return fail('not-here')
  const id = newId.act()
  const kept = await keepPage(session, {
    kind: 'sharing',
    id,
    ...input,
    known: [...passedSoFar(session, input)],
  })
  return kept.ok ? ok(id) : kept
}

export async function stopSharing(session: Session, id: string): Promise<Result> {
  const sharing = pagesOf(pageWords(session), 'sharing').find((one) => one.id === id)
  const helper = sharing && personOf(session, sharing.helper)
  if (!sharing || !helper) return fail('not-here')
  const removed = await removePage(session, 'sharing', id)
  if (!removed.ok) return removed
  const lent = helpWith(session, helper)?.lent ?? []
  for (const { word, words } of lent) {
    const back = sharing.known.includes(words.share) ? await takeBack(session, sharing.helper, word) : fine
    if (!back.ok) return back
  }
  return fine
}

/** Own things that stand, and those of the other that I opened. */
function passed(session: Session, sharing: Sharing): readonly Passed[] {
  const place = placeOf(session, sharing)
  if (!place) return []
  const { space, lane } = place
  const opened = new Set(pagesOf(pageWords(session), 'opened').map(({ word }) => word))
  const mine = [...space.side.state.envelopes.values()].filter(
    (one) => one.lane === lane && one.takenBackAt === undefined,
  )
  const theirs = [...space.tray.state.values()].filter(
    (one) => one.lane === lane && opened.has(one.word) && !one.withdrawn,
  )
  const read =
    (own: boolean) =>
    (one: { readonly word: WordId }): readonly Passed[] => {
      const words = envelopeIn(space, one.word)
      return words ? [{ word: one.word, words, mine: own }] : []
    }
  return [...mine.flatMap(read(true)), ...theirs.flatMap(read(false))]
}

function placeOf(session: Session, { person, lane }: Pick<Sharing, 'person' | 'lane'>) {
  const pair = personOf(session, person)?.pair
  const space = pair && session.spaces.get(pair.space)
  return pair && space ? { space, lane: pair.lanes[lane] } : undefined
}

async function lendOne(session: Session, sharing: Sharing, { word, words, mine }: Passed): Promise<boolean> {
  const text = lineOf(words)
  if (text === undefined || text.trim() === '') return true
  const until = dayOf(Date.parse(`${sharing.until}T00:00:00Z`) / 1000)
  const name = personOf(session, sharing.person)?.name ?? ''
  const share = {
    kind: 'share' as const,
    language: words.language,
    share: word,
    what: mine ? ('note' as const) : ('received' as const),
    title: name,
    text,
  }
  return startOf(until) > session.clock() && (await lend(session, sharing.helper, share, until)).ok
}

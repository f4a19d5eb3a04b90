/** Between a person and a helper: who is what to whom, and what is lent (S5-3). */
import { returnedBy, type Handed } from '../domain/envelopes.ts'
import { startOf, type WordId } from '../domain/vocabulary.ts'
import { laneOfKind } from '../practice/kinds.ts'
import type { EnvelopeWords } from '../practice/words.ts'
import type { Result } from './client.ts'
import type { HelpingClient } from './client-helping.ts'
import type { Pair } from './content.ts'
import { envelopeIn } from './envelope-words.ts'
import { place } from './moves.ts'
import { fail } from './results.ts'
import { saveContent } from './save-content.ts'
import { personOf, type Session } from './session.ts'
import { helpWith } from './view-help.ts'

export function setHelping(
  session: Session,
  id: string,
  as: Parameters<HelpingClient['setHelping']>[1],
): Promise<Result> {
  return saveContent(session, (content) => ({
    ...content,
    people: content.people.map((one) => {
      if (one.id !== id) return one
      const { helper: _, client: __, ...rest } = one
      return { ...rest, ...as }
    }),
  }))
}

/** A letter to be read before it is left. */
type ToRead = Extract<EnvelopeWords, { kind: 'reading' }>

/** Only to a helper whose terms I signed: nothing is shared before (S5-4). */
export async function lend(
  session: Session,
  id: string,
  ...[words, until]: [Parameters<HelpingClient['lend']>[1] | ToRead, Parameters<HelpingClient['lend']>[2]]
): ReturnType<HelpingClient['lend']> {
  const person = personOf(session, id)
  const help = person && helpWith(session, person)
  if (!person?.pair || help?.they !== 'helper' || !help.terms?.agreed) return fail('not-here')
  if (words.kind === 'share' && words.text.trim() === '') return fail('empty')
  return place(session, person.pair, {
    lane: laneOfKind[words.kind],
    words,
    until: startOf(until),
    lent: true,
  })
}

/** Under a consent that whoever is helped gave me: no longer than it, and only while it stands where it lies. */
export async function disclose(
  session: Session,
  id: string,
  ...[words, under]: [Parameters<HelpingClient['disclose']>[1], Parameters<HelpingClient['disclose']>[2]]
): ReturnType<HelpingClient['disclose']> {
  const to = personOf(session, id)?.pair
  const from = personOf(session, under.person)?.pair
  const word = under.word as WordId
  const consent = from && consentGiven(session, from, word)
  if (!to || !from || !consent) return fail('not-here')
  const until = consent.until === undefined ? {} : { until: consent.until }
  return place(session, to, {
    lane: laneOfKind[words.kind],
    words,
    ...until,
    under: { space: from.space, word },
  })
}

function consentGiven(session: Session, { space: id }: Pair, word: WordId): Handed | undefined {
  const space = session.spaces.get(id)
  const handed = space?.tray.state.get(word)
  if (!space || !handed || returnedBy(handed, session.clock())) return undefined
  return envelopeIn(space, word)?.kind === 'consent' ? handed : undefined
}

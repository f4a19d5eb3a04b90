/** Between a person and a helper: who is what to whom, and what is lent (S5-3). */
import { startOf } from '../domain/vocabulary.ts'
import { laneOfKind } from '../practice/kinds.ts'
import type { Result } from './client.ts'
import type { HelpingClient } from './client-helping.ts'
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

/** Only to a helper whose terms I signed: nothing is shared before (S5-4). */
export async function lend(
  session: Session,
  id: string,
  ...[words, until]: [Parameters<HelpingClient['lend']>[1], Parameters<HelpingClient['lend']>[2]]
): ReturnType<HelpingClient['lend']> {
  const person = personOf(session, id)
  const help = person && helpWith(session, person)
  if (!person?.pair || help?.they !== 'helper' || !help.terms?.agreed) return fail('not-here')
  if (words.text.trim() === '') return fail('empty')
  return place(session, person.pair, {
    lane: laneOfKind[words.kind],
    words,
    until: startOf(until),
    lent: true,
  })
}

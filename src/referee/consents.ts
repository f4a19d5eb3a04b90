/**
 * What was placed under a consent is handed only while that consent stands: looked up at the moment of release, in
 * whichever space it lies (P2-5). Which consent it is stays between its writer and the server.
 */
import { expired, type Envelopes } from '../domain/envelopes.ts'
import type { Instant, Under, WordId } from '../domain/vocabulary.ts'
import type { States } from './state.ts'

/** Words whose consent is taken back, past its end, stopped by a hold, or nowhere to be found. */
export async function lapsedAmong(
  states: States,
  placed: Envelopes,
  now: Instant,
): Promise<ReadonlySet<WordId>> {
  const lapsed = new Set<WordId>()
  for (const { word, under } of placed.values())
    if (under && !(await stands(states, under, now))) lapsed.add(word)
  return lapsed
}

async function stands(states: States, { space, word }: Under, now: Instant): Promise<boolean> {
  const birth = await states.birth(space)
  if (!birth) return false
  const sides = await Promise.all(birth.members.map((member) => states.side(space, birth, member)))
  return sides.some(({ state: { envelopes, me } }) => {
    const consent = envelopes.get(word)
    if (!consent || consent.takenBackAt !== undefined || consent.stopped) return false
    return !me.left && !expired(consent, now)
  })
}

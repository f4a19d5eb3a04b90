/** A hold between two people whom one helps (S5-8): asked of the house, and nothing of it is kept on this device. */
import { doneAnswer } from '../wire/routes.ts'
import type { Result } from './client.ts'
import { fail, fine, troubleOf } from './results.ts'
import { personOf, type Session } from './session.ts'

/** Of two who let me know that they are here: the house does not say whether somebody is. */
export async function changeHold(
  session: Session,
  method: 'POST' | 'DELETE',
  one: string,
  other: string,
): Promise<Result> {
  const [mine, theirs] = [spaceWith(session, one), spaceWith(session, other)]
  if (mine === undefined || theirs === undefined || mine === theirs) return fail('not-here')
  const answer = await session.http.send(method, '/holds', { one: mine, other: theirs }, doneAnswer)
  if (answer.type === 'answer') return fine
  return fail(answer.type === 'problem' && answer.problem === 'not-found' ? 'not-here' : troubleOf(answer))
}

function spaceWith(session: Session, person: string) {
  const pair = personOf(session, person)?.pair
  return pair?.pinned && pair.space
}

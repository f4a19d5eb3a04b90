/**
 * Whether somebody at this page knows the passphrase or holds the card: asked for again before a way in is replaced, so that a
 * page left open is not enough. The passphrase is tried with the server as for signing in, and nobody is signed in by it.
 */
import { signInAnswer } from '../wire/routes.ts'
import { cardSecret, readCard } from './card.ts'
import type { Result } from './client.ts'
import { finishLogin, startLogin } from './opaque.ts'
import { fail, fine, troubleOf } from './results.ts'
import type { Session } from './session.ts'
import { opensWith } from './slots.ts'

export async function typedAgain(session: Session, typed: string): Promise<Result> {
  const read = readCard(typed)
  if (read.type === 'card') {
    const secret = await cardSecret(read.card)
    return (await opensWith(session.slots, 'card', secret, session.key)) ? fine : fail('wrong')
  }
  const started = await startLogin(typed)
  const body = { name: session.content.signInName, request: started.request }
  const begun = await session.http.send('POST', '/sign-in', body, signInAnswer)
  if (begun.type !== 'answer') return fail(troubleOf(begun))
  const finished = await finishLogin(typed, started, begun.value.response)
  if (!finished) return fail('wrong')
  return (await opensWith(session.slots, 'passphrase', finished.exportKey, session.key))
    ? fine
    : fail('wrong')
}

/** Signing in by the recovery card, which finds its account by itself. Loaded when somebody does. */
import { account as accountShape, cardAnswer } from '../wire/routes.ts'
import { toBase64url } from '../wire/bytes.ts'
import { type Unlocked, unlocked, visiting, wrongOr } from './account.ts'
import { bytesOf } from './bytes.ts'
import { answerChallenge, cardLoginKey, cardSecret, readCard } from './card.ts'
import type { Result } from './client.ts'
import type { Http } from './http.ts'
import { fail, troubleOf } from './results.ts'

/** `back`: also out of the sleep before it is erased; without it that is answered with `ended`. */
export async function signInByCard(
  http: Http,
  typed: string,
  { shared, back }: { readonly shared?: boolean; readonly back?: boolean } = {},
): Promise<Result<Unlocked>> {
  const read = readCard(typed)
  if (read.type !== 'card') return fail('bad-card')
  const login = await cardLoginKey(read.card)
  const begun = await http.send('POST', '/sign-in/card', { card: toBase64url(login.public) }, cardAnswer)
  if (begun.type !== 'answer') return fail(troubleOf(begun))
  const sig = toBase64url(await answerChallenge(read.card, bytesOf(begun.value.challenge)))
  const answer = await http.send(
    'POST',
    '/sign-in/card/finish',
    { ticket: begun.value.ticket, sig, ...visiting(shared), ...(back && { back }) },
    accountShape,
  )
  if (answer.type !== 'answer') return fail(wrongOr(answer))
  return unlocked(answer.value, 'card', await cardSecret(read.card))
}

/**
 * Coming to a sitting one was asked to: by the key that one already has towards who called it, which the birth names.
 * No link exists, so nobody can come in another's place. Coming in is seen by nobody.
 */
import { is } from 'valibot'
import type { ActReply } from '../referee/ports.ts'
import { type Act, parseAct, parseBirth } from '../wire/acts.ts'
import { inputOf, isProved } from '../wire/arriving.ts'
import { comeInRequest } from '../wire/routes.ts'
import { type AccountId, spaceId } from '../wire/shapes.ts'
import { answerAct } from './acts.ts'
import { refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import { type Handle, kib, taking } from './requests.ts'
import { proofs } from './sign.ts'

export function comeToSitting(parts: Parts): Handle {
  return taking(comeInRequest, 48 * kib, async (asked, { act: text, sig }) => {
    const { account } = asked.get('who')
    const joined = parseAct(text)
    if (!joined) return refuse('malformed')
    if (!(await parts.limits.allows('acts', account))) return refuse('slow-down')
    const auth = await wayOf(parts, asked.req.param('space'), joined)
    const known = parts.memberships.member(account, joined.space)
    if (auth === undefined || (known ?? joined.author) !== joined.author) return refuse('ended')
    if (!(await isProved(proofs, joined, { text, sig, auth }))) return refuse('malformed')
    return enter(parts, account, joined, await parts.referee.act(inputOf(joined, text, sig)))
  })
}

/** The key by which this member of this sitting proves themselves; undefined for anyone and anywhere else. */
async function wayOf({ births }: Parts, space: string | undefined, joined: Act): Promise<string | undefined> {
  if (!is(spaceId, space) || joined.space !== space) return undefined
  const birth = parseBirth((await births(space))?.birth ?? '')
  return birth?.ways?.[birth.members.indexOf(joined.author) - 1]
}

async function enter(
  { hints, memberships }: Parts,
  account: AccountId,
  { space, author: member }: Act,
  reply: ActReply,
): Promise<Response> {
  if (reply.type !== 'accepted') return answerAct(reply)
  if (!(await memberships.bind(account, { space, member }))) return refuse('ended')
  hints.follow(account, { space, member })
  return answerAct(reply)
}

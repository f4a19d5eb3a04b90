/**
 * Coming in by a link, once only: the joiner's first act, whose keys are signed by the key inside the link. Nobody
 * but the joiner learns of it; everyone later, and the inviter too, finds that the link has ended.
 */
import type { MemberId } from '../domain/vocabulary.ts'
import type { ActReply } from '../referee/ports.ts'
import { type Act, parseAct } from '../wire/acts.ts'
import { inputOf, isProved } from '../wire/arriving.ts'
import { comeInRequest } from '../wire/routes.ts'
import type { AccountId } from '../wire/shapes.ts'
import { answerAct } from './acts.ts'
import { refuse } from './answers.ts'
import type { Invitation } from './invitations.ts'
import type { Parts } from './parts.ts'
import { type Handle, kib, taking } from './requests.ts'
import { proofs } from './sign.ts'

export function comeIn(parts: Parts): Handle {
  return taking(comeInRequest, 48 * kib, async (asked, { act: text, sig }) => {
    const { account } = asked.get('who')
    const joined = parseAct(text)
    if (!joined) return refuse('malformed')
    if (!(await parts.limits.allows('acts', account))) return refuse('slow-down')
    const invitation = await parts.invitations.find(asked.req.param('id') ?? '')
    const [inviter, invited] = await membersOf(parts, invitation)
    if (!invitation || (await parts.memberships.member(account, invitation.space)) === inviter)
      return refuse('ended')
    const { space } = invitation
    const host = inviter && (await parts.memberships.account({ space, member: inviter }))
    // Where a hold stands a link has ended, for ever and in the same bytes (O-2).
    if (await parts.holds.between(host, account)) return refuse('ended')
    const fits = joined.space === invitation.space && joined.author === invited
    if (!fits || !(await isProved(proofs, joined, { text, sig, auth: invitation.auth })))
      return refuse('malformed')
    const answer = await join(parts, account, joined, await parts.referee.act(inputOf(joined, text, sig)))
    await parts.holds.joined(host, account)
    return answer
  })
}

/** The referee lets one joining through, so whoever comes second binds nothing. */
async function join(
  { hints, memberships, referee }: Parts,
  account: AccountId,
  { space, author: member }: Act,
  reply: ActReply,
): Promise<Response> {
  if (reply.type !== 'accepted') {
    const taken = (await referee.signKey(space, member)) !== undefined
    return taken ? refuse('ended') : answerAct(reply)
  }
  if (!(await memberships.bind(account, { space, member }))) return refuse('ended')
  hints.follow(account, { space, member })
  return answerAct(reply)
}

async function membersOf(
  { births }: Parts,
  invitation: Invitation | undefined,
): Promise<readonly MemberId[]> {
  const birth = invitation && (await births(invitation.space))
  return birth?.members ?? []
}

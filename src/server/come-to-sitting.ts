/**
 * Coming to a sitting one was asked to: by the key that one already has towards who called it, which the birth names.
 * No link exists, so nobody can come in another's place. Coming in is seen by nobody. A sitting that was closed, and one of two
 * between whom a hold stands, have ended alike, whoever of the two came first.
 */
import { is } from 'valibot'
import { principals, type SpaceId } from '../domain/vocabulary.ts'
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
    const [auth, beside] = await waysOf(parts, asked.req.param('space'), joined)
    const known = await parts.memberships.member(account, joined.space)
    if (auth === undefined || (known ?? joined.author) !== joined.author) return refuse('ended')
    if (await isOver(parts, account, joined.space, beside)) return refuse('ended')
    if (!(await isProved(proofs, joined, { text, sig, auth }))) return refuse('malformed')
    return enter(parts, account, joined, await parts.referee.act(inputOf(joined, text, sig)))
  })
}

/** The key by which this member of this sitting proves themselves, and the other's; nothing for anyone and anywhere else. */
async function waysOf(
  { births }: Parts,
  space: string | undefined,
  joined: Act,
): Promise<readonly (string | undefined)[]> {
  if (!is(spaceId, space) || joined.space !== space) return []
  const birth = parseBirth((await births(space))?.birth ?? '')
  const index = birth ? birth.members.indexOf(joined.author) - 1 : -1
  return [birth?.ways?.[index], birth?.ways?.[1 - index]]
}

/** The other is found by the key they have towards who called, so that it does not matter, nor show, whether they are there. */
async function isOver(
  { births, holds, memberships, referee }: Parts,
  account: AccountId,
  sitting: SpaceId,
  beside: string | undefined,
): Promise<boolean> {
  if (await referee.isClosed(sitting)) return true
  const held = await holds.heldFrom(account)
  const [host] = (held.length > 0 && (await births(sitting))?.members) || []
  const caller = host && (await memberships.account({ space: sitting, member: host }))
  if (caller === undefined || beside === undefined) return false
  for (const other of held) {
    for (const { space, member } of await memberships.of(other)) {
      if ((await memberships.member(caller, space)) === undefined) continue
      if ((await referee.signKey(space, member)) === beside) return true
    }
  }
  return false
}

async function enter(
  { births, hints, holds, memberships }: Parts,
  account: AccountId,
  { space, author: member }: Act,
  reply: ActReply,
): Promise<Response> {
  if (reply.type !== 'accepted') return answerAct(reply)
  if (!(await memberships.bind(account, { space, member }))) return refuse('ended')
  const { members } = (await births(space)) ?? { members: [] }
  const other = principals({ kind: 'sitting', members, lanes: [] }).find((one) => one !== member)
  await holds.joined(account, other && (await memberships.account({ space, member: other })))
  hints.follow(account, { space, member })
  return answerAct(reply)
}

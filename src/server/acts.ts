/** One act comes in: is it of one piece, by a member, signed, and are its words the ones it speaks of? Then the referee. */
import type { ActReply } from '../referee/ports.ts'
import { type Act, parseAct } from '../wire/acts.ts'
import { inputOf, isSigned, wireEntry, wordsOf } from '../wire/arriving.ts'
import { actRequest } from '../wire/routes.ts'
import { answer, refuse } from './answers.ts'
import type { Kind } from './limits.ts'
import type { Parts } from './parts.ts'
import { type Handle, kib, taking } from './requests.ts'
import { proofs } from './sign.ts'

export function postAct(parts: Parts): Handle {
  const { limits, memberships, referee } = parts
  return taking(actRequest, 160 * kib, async (asked, { act: text, sig, words }) => {
    const act = parseAct(text)
    if (!act) return refuse('malformed')
    const { account } = asked.get('who')
    if (!(await limits.allows(purseOf(act), account))) return refuse('slow-down')
    if ((await memberships.member(account, act.space)) !== act.author) return refuse('not-found')
    const key = await referee.signKey(act.space, act.author)
    const brought = wordsOf(proofs, act, words)
    if (key === undefined || !brought || !(await isSigned(proofs, act, { text, sig, key })))
      return refuse('malformed')
    const reply = await referee.act({ ...inputOf(act, text, sig), ...brought })
    if (reply.type === 'accepted') await ends(parts, act)
    return answerAct(reply)
  })
}

/** Who leaves or reports an order takes back every way in that they gave; an order stands between the two everywhere (O-2). */
async function ends(parts: Parts, { did, space, author }: Act): Promise<void> {
  if (did.move !== 'leave' && did.move !== 'hold') return
  const { members } = (await parts.births(space)) ?? { members: [] }
  if (author === members[0]) await parts.invitations.end(space)
  const two = members.slice(-2)
  if (did.move !== 'hold' || !two.includes(author)) return
  const [one, other] = await Promise.all(two.map((member) => parts.memberships.account({ space, member })))
  const account = await parts.memberships.account({ space, member: author })
  if (account !== undefined) await parts.holds.set({ by: 'member', account }, one, other)
}

export function answerAct(reply: ActReply): Response {
  switch (reply.type) {
    case 'accepted':
      return answer({ type: 'accepted', entry: wireEntry(reply.entry), head: reply.head })
    case 'refused':
      return answer(reply, 422)
    case 'moved':
      return answer({ type: 'moved', entries: reply.entries.map(wireEntry), head: reply.head }, 409)
    case 'malformed':
      return refuse('malformed')
  }
}

/** Acts that protect are counted apart, so no flood of others can keep anyone from closing. */
function purseOf({ did, head }: Act): Kind {
  const protects = ['leave', 'hold', 'pause', 'resume', 'taken-back', 'yes-withdrawn', 'ended'].includes(
    did.move,
  )
  return protects || (did.move === 'door-set' && !head) ? 'protective' : 'acts'
}

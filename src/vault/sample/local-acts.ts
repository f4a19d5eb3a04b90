/** Writing to a house in the page: acts, births and coming in, checked as the server checks them, then the referee. */
import * as v from 'valibot'
import type { ActReply } from '../../referee/ports.ts'
import { parseAct, parseBirth } from '../../wire/acts.ts'
import { begins, inputOf, isBorn, isProved, isSigned, wireEntry, wordsOf } from '../../wire/arriving.ts'
import { actRequest, comeInRequest, spaceRequest, vaultPut } from '../../wire/routes.ts'
import type { AccountId } from '../../wire/shapes.ts'
import { type LocalParts, refused, reply, type Reply } from './local-parts.ts'

export async function takeAct(parts: LocalParts, account: AccountId, body: unknown): Promise<Reply> {
  const { members, proofs, referee } = parts
  const asked = v.safeParse(actRequest, body)
  const act = asked.success ? parseAct(asked.output.act) : undefined
  if (!asked.success || !act) return refused.malformed
  const { act: text, sig, words } = asked.output
  if (members.member(account, act.space) !== act.author) return refused.notFound
  const key = await referee.signKey(act.space, act.author)
  const brought = wordsOf(proofs, act, words)
  if (key === undefined || !brought || !(await isSigned(proofs, act, { text, sig, key })))
    return refused.malformed
  return answerAct(await referee.act({ ...inputOf(act, text, sig), ...brought }))
}

export async function takeBirth(parts: LocalParts, account: AccountId, body: unknown): Promise<Reply> {
  const { house, members, proofs, referee } = parts
  const asked = v.safeParse(spaceRequest, body)
  if (!asked.success) return refused.malformed
  const { birth: text, sig, joined: first } = asked.output
  const birth = parseBirth(text)
  const joined = parseAct(first.act)
  if (!birth || !joined || birth.referee !== house.referee || !begins(birth, joined)) return refused.malformed
  const key = birth.keys.sign
  const signed = await isBorn(proofs, { text, sig, key })
  if (!signed || !(await isSigned(proofs, joined, { text: first.act, sig: first.sig, key })))
    return refused.malformed
  const { space, author: member } = joined
  const input = inputOf(joined, first.act, first.sig)
  if (!(await referee.bear({ space, birth: text, signature: sig, joined: input }))) return refused.malformed
  members.bind(account, { space, member })
  return reply({ type: 'born' })
}

/** By a way in, once. */
export async function takeComingIn(
  parts: LocalParts,
  account: AccountId,
  id: string,
  body: unknown,
): Promise<Reply> {
  const { members, proofs, referee, spaces, ways } = parts
  const asked = v.safeParse(comeInRequest, body)
  const joined = asked.success ? parseAct(asked.output.act) : undefined
  if (!asked.success || !joined) return refused.malformed
  const way = ways.get(id)
  if (!way) return refused.ended
  const [inviter, invited] = (await spaces.birth(way.space))?.members ?? []
  const { act: text, sig } = asked.output
  const fits = joined.space === way.space && joined.author === invited
  const another = members.member(account, way.space) !== inviter
  if (!fits || !another || !(await isProved(proofs, joined, { text, sig, auth: way.auth })))
    return refused.malformed
  const answer = await referee.act(inputOf(joined, text, sig))
  if (answer.type !== 'accepted') return refused.ended
  ways.delete(id)
  members.bind(account, { space: joined.space, member: joined.author })
  return answerAct(answer)
}

/** The whole vault, never over what was written meanwhile. */
export function takeVault({ vaults }: LocalParts, account: AccountId, body: unknown): Reply {
  const asked = v.safeParse(vaultPut, body)
  if (!asked.success) return refused.malformed
  const { expected, blob } = asked.output
  if (vaults.get(account)?.version !== expected) return refused.movedOn
  vaults.set(account, { version: expected + 1, blob })
  return reply({ version: expected + 1 })
}

function answerAct(answer: ActReply): Reply {
  switch (answer.type) {
    case 'accepted':
      return reply({ type: 'accepted', entry: wireEntry(answer.entry), head: answer.head })
    case 'refused':
      return reply(answer, 422)
    case 'moved':
      return reply({ type: 'moved', entries: answer.entries.map(wireEntry), head: answer.head }, 409)
    case 'malformed':
      return refused.malformed
  }
}

/**
 * Setting and ending a hold between two people whom one helps, with a credential that allows it. The answer is the same whether
 * they are there or not, know each other or not, and were held before or not.
 */
import type { SpaceId } from '../domain/vocabulary.ts'
import type { AccountId } from '../wire/shapes.ts'
import { holdRequest } from '../wire/credential.ts'
import { done, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import { type Asked, type Handle, kib, taking } from './requests.ts'

type Has = Pick<Parts, 'births' | 'credentials' | 'holds' | 'limits' | 'memberships'>
type Change = (helper: AccountId, one: AccountId | undefined, other: AccountId | undefined) => Promise<void>

export function postHold(parts: Has): Handle {
  const { set } = parts.holds
  return changing(parts, (helper, one, other) => set({ by: 'helper', account: helper }, one, other))
}

export function deleteHold(parts: Has): Handle {
  return changing(parts, parts.holds.endOwn)
}

function changing(parts: Has, change: Change): Handle {
  return taking(holdRequest, kib, async (asked, { one, other }) => {
    const { account } = asked.get('who')
    if (!(await parts.limits.allows('protective', account))) return refuse('slow-down')
    const theirs = await Promise.all([one, other].map((space) => otherIn(parts, asked, space)))
    const mine = one !== other && theirs.every((found) => found !== undefined)
    if (!(await parts.credentials.of(account))?.mayHold || !mine) return refuse('not-found')
    await change(account, theirs[0]?.account, theirs[1]?.account)
    return done()
  })
}

/** Who is beside me in a pair of mine, and nobody's account before they came in. Undefined where I am not, and in no pair. */
async function otherIn({ births, memberships }: Has, asked: Asked, space: SpaceId) {
  const me = await memberships.member(asked.get('who').account, space)
  const members = me === undefined ? [] : ((await births(space))?.members ?? [])
  const other = members.find((member) => member !== me)
  if (members.length !== 2 || other === undefined) return undefined
  return { account: await memberships.account({ space, member: other }) }
}

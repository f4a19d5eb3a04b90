/** Spaces are born by one signed act of whoever begins them, and listed for those who are in them. */
import { parseAct, parseBirth } from '../wire/acts.ts'
import { begins, inputOf, isBorn, isSigned } from '../wire/arriving.ts'
import { spaceRequest } from '../wire/routes.ts'
import { answer, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import { type Handle, kib, taking } from './requests.ts'
import { proofs } from './sign.ts'

export function postSpace({ house, limits, memberships, referee, hints }: Parts): Handle {
  return taking(spaceRequest, 64 * kib, async (asked, { birth: text, sig, joined: first }) => {
    const { account } = asked.get('who')
    const birth = parseBirth(text)
    const joined = parseAct(first.act)
    if (!birth || !joined || birth.referee !== house.referee || !begins(birth, joined))
      return refuse('malformed')
    if (!(await limits.allows('spaces', account))) return refuse('slow-down')
    const key = birth.keys.sign
    const signed = await isBorn(proofs, { text, sig, key })
    if (!signed || !(await isSigned(proofs, joined, { text: first.act, sig: first.sig, key })))
      return refuse('malformed')
    const { space, author: member } = joined
    const born = await referee.bear({
      space,
      birth: text,
      signature: sig,
      joined: inputOf(joined, first.act, first.sig),
    })
    if (!born || !(await memberships.bind(account, { space, member }))) return refuse('malformed')
    hints.follow(account, { space, member })
    return answer({ type: 'born' })
  })
}

/** Asked when the app opens, so the cookie of a sign-in that is used stays. */
export function getSpaces({ births, cookies, memberships }: Parts): Handle {
  return async (asked) => {
    const seats = await memberships.of(asked.get('who').account)
    const mine = seats.map(async ({ space, member }) => {
      const stored = await births(space)
      return stored ? [{ birth: stored.birth, sig: stored.signature, member }] : []
    })
    return answer({ spaces: (await Promise.all(mine)).flat() }, 200, cookies.renew(asked))
  }
}

/**
 * Opening an account, in two steps. A pass lets one in (a sign-up code, an invitation still alive, or an open house);
 * the server draws four figures behind the person's word, so that nobody is ever told a name is taken.
 */
import type * as v from 'valibot'
import { signUpFinish, signUpRequest } from '../wire/routes.ts'
import { answer, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import { type Handle, kib, taking } from './requests.ts'
import { fits } from './slots.ts'
import { openTickets } from './tickets.ts'

type Pass = v.InferOutput<typeof signUpRequest>['pass']
type Begun = { readonly name: string; readonly pass: Pass }

/** Free figures are found at the first draw unless thousands chose the same word. */
const draws = 500

export function signingUp(parts: Parts): { readonly begin: Handle; readonly finish: Handle } {
  const { accounts, codes, cookies, limits, opaque, signIns } = parts
  const tickets = openTickets<Begun>(parts.clock, parts.random)

  const free = async (
    word: string,
  ): Promise<{ readonly figures: string; readonly name: string } | undefined> => {
    for (let draw = 0; draw < draws; draw++) {
      const figures = drawFigures(parts)
      const name = accounts.nameKey(word + figures)
      if (!(await accounts.byName(name)) && !tickets.some((begun) => begun.name === name))
        return { figures, name }
    }
    return undefined
  }

  return {
    begin: taking(signUpRequest, 4 * kib, async (asked, { word, request, pass }) => {
      // Someone with an invitation shares no counter with anyone: whoever lives with them could read it.
      const counted = pass.type !== 'invitation'
      if (counted && !(await limits.allows('sign-up', limits.visitor(asked)))) return refuse('slow-down')
      if (!(await isGood(parts, pass))) return refuse('ended')
      const found = await free(word)
      if (!found) return refuse('no-room')
      const response = opaque.register(found.name, request)
      if (response === undefined) return refuse('malformed')
      const ticket = tickets.give({ name: found.name, pass })
      return answer({ ticket, figures: found.figures, response })
    }),

    finish: taking(
      signUpFinish,
      400 * kib,
      async (_asked, { ticket, record, slots, vault, card, shared }) => {
        if (!fits(slots, card) || !opaque.usable(record)) return refuse('malformed')
        const begun = tickets.take(ticket)
        if (!begun) return refuse('ended')
        const spent = begun.pass.type === 'code' ? [codes.spend(begun.pass.code)] : []
        const made = { name: begun.name, record, slots, vault, ...(card !== undefined && { card }) }
        const account = await accounts.open(made, spent)
        if (!account) return refuse('ended')
        const token = await signIns.begin(account, { way: 'passphrase', since: parts.clock() }, 'first')
        return answer({ ...(await accounts.read(account)) }, 200, cookies.set(token, shared))
      },
    ),
  }
}

/** An invitation as a pass: only the clock ends it, and nothing about it is counted. */
async function isGood({ codes, invitations, house }: Parts, pass: Pass): Promise<boolean> {
  if (pass.type === 'code') return codes.alive(pass.code)
  if (pass.type === 'invitation') return (await invitations.find(pass.id)) !== undefined
  return house.signUp === 'open'
}

function drawFigures({ random }: Parts): string {
  const [a = 0, b = 0, c = 0, d = 0] = random(4)
  return String((((a << 24) | (b << 16) | (c << 8) | d) >>> 0) % 10_000).padStart(4, '0')
}

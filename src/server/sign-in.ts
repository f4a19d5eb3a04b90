/**
 * Signing in by passphrase or by recovery card, in two steps each. Every name and every card gets the same answers;
 * only someone who knows the secret comes to a different end.
 */
import { cardFinish, cardRequest, signInFinish, signInRequest } from '../wire/routes.ts'
import { labels } from '../wire/labels.ts'
import type { AccountId } from '../wire/shapes.ts'
import { tup } from '../wire/tup.ts'
import type { WayKind } from '../wire/ways.ts'
import { answer, done, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import { type Asked, type Handle, kib, taking } from './requests.ts'
import { verify } from './sign.ts'
import { openTickets } from './tickets.ts'

export function signingIn(parts: Parts): { readonly begin: Handle; readonly finish: Handle } {
  const { accounts, opaque, ways } = parts
  const tickets = openTickets<{ readonly state: string; readonly account?: AccountId }>(
    parts.clock,
    parts.random,
  )
  return {
    begin: taking(signInRequest, 4 * kib, async (asked, { name, request }) => {
      const key = accounts.nameKey(name)
      await ways.settle()
      if (!(await mayTry(parts, asked, key))) return refuse('slow-down')
      const known = await accounts.byName(key)
      const started = opaque.start(key, known?.record, request)
      if (!started) return refuse('malformed')
      const ticket = tickets.give({ state: started.state, ...(known && { account: known.account }) })
      return answer({ ticket, response: started.response })
    }),
    finish: taking(signInFinish, 4 * kib, (_asked, { ticket, finish, shared }) => {
      const begun = tickets.take(ticket)
      const account = begun && opaque.finish(begun.state, finish) ? begun.account : undefined
      return welcome(parts, account, 'passphrase', shared)
    }),
  }
}

export function signingInByCard(parts: Parts): { readonly begin: Handle; readonly finish: Handle } {
  const { accounts, erasing, random, ways } = parts
  const tickets = openTickets<{ readonly card: string; readonly challenge: Uint8Array }>(parts.clock, random)
  return {
    begin: taking(cardRequest, kib, async (asked, { card }) => {
      if (!(await mayTry(parts, asked, card))) return refuse('slow-down')
      const challenge = random(32)
      const ticket = tickets.give({ card, challenge })
      return answer({ ticket, challenge: Buffer.from(challenge).toString('base64url') })
    }),
    finish: taking(cardFinish, kib, async (_asked, { ticket, sig, shared, back }) => {
      const begun = tickets.take(ticket)
      const proved = begun && (await verify(begun.card, tup(labels.card, begun.challenge), sig))
      await ways.settle()
      if (proved && back) await erasing.takeBack(begun.card)
      // Said to nobody but who holds the card.
      if (proved && (await erasing.sleeps(begun.card))) return refuse('ended')
      return welcome(parts, proved ? await accounts.byCard(begun.card) : undefined, 'card', shared)
    }),
  }
}

/** Counted at one name or card, from one place. No counter is shared by people in a house: one could read it. */
function mayTry({ limits }: Parts, asked: Asked, key: string): Promise<boolean> {
  return limits.allows('sign-in', `${limits.visitor(asked)} ${key}`)
}

/** The account's other pages come in step, so that they tell their owner that somebody signed in. */
async function welcome(
  { accounts, signIns, cookies, hints, ways }: Parts,
  account: AccountId | undefined,
  way: WayKind,
  shared: boolean | undefined,
): Promise<Response> {
  const known = account && (await accounts.read(account))
  if (!known) return refuse('signed-out')
  const token = await signIns.begin(known.account, { way, since: await ways.since(known.account, way) })
  hints.end((other) => other.account === known.account)
  return answer(known, 200, cookies.set(token, shared))
}

/** Ends this sign-in; its event stream ends with it. */
export function signOut({ signIns, cookies, hints }: Parts): Handle {
  return async (asked) => {
    const who = asked.get('who')
    await signIns.end(who)
    hints.end(({ signIn }) => signIn === who.signIn)
    return done(cookies.clear())
  }
}

/** Ends every sign-in of this account but this one: a phone was lost. */
export function signOutOthers({ signIns, hints }: Parts): Handle {
  return async (asked) => {
    const who = asked.get('who')
    await signIns.endOthers(who)
    hints.end(({ account, signIn }) => account === who.account && signIn !== who.signIn)
    return done()
  }
}

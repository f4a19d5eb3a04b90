/**
 * What a browser may ask about the ways into its own account: what waits and what happened, a new card or passphrase for
 * the one that is there, and that one not come. Nothing of it stands in any space, so nobody else can tell that it was asked.
 */
import * as v from 'valibot'
import {
  cardAsked,
  changeRefused,
  passphraseAsked,
  passphraseBegun,
  wayKind,
  waysTold,
} from '../wire/ways.ts'
import type { Slots } from '../wire/routes.ts'
import type { AccountId } from '../wire/shapes.ts'
import { answer, done, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import { type Handle, kib, taking } from './requests.ts'
import { askFrom, mayRefuse } from './seniority.ts'
import type { SignedIn } from './sign-ins.ts'
import { oneLess, oneMore } from './slots.ts'
import { openTickets } from './tickets.ts'
import type { NewWay } from './ways.ts'

type Handles = Readonly<Record<'list' | 'told' | 'card' | 'begin' | 'passphrase' | 'refuse', Handle>>

export function changingWays(parts: Parts): Handles {
  const { accounts, clock, hints, limits, opaque, random, signIns, ways } = parts
  const tickets = openTickets<AccountId>(clock, random)

  /** What comes next is a list with one slot more; the old one stays in it until the new one holds. */
  const asked = async (who: SignedIn, after: Slots, way: Omit<NewWay, 'slot'>) => {
    await ways.settle()
    const before = (await accounts.read(who.account))?.slots
    if (!before || !(await signIns.stands(who))) return refuse('signed-out')
    // Counted by sign-in: one cannot use up what another may ask.
    if (!(await limits.allows('ways', who.signIn))) return refuse('slow-down')
    const slot = oneMore(before, after, way.kind)
    if (slot === undefined) return refuse(after.generation > before.generation ? 'malformed' : 'moved-on')
    if (before.slots.filter(({ kind }) => kind === way.kind).length !== 1) return refuse('no-room')
    const until = await ways.ask(who, { ...way, slot }, { before, after })
    if (typeof until === 'string') return refuse(until)
    hints.end(({ account, signIn }) => account === who.account && signIn !== who.signIn)
    return answer({ until })
  }

  return {
    async list(request) {
      await ways.settle()
      const who = request.get('who')
      const { slots } = (await accounts.read(who.account)) ?? {}
      if (!slots || !(await signIns.stands(who))) return refuse('signed-out')
      const changes = (await ways.changes(who.account)).map((change) => ({
        kind: change.kind,
        slot: change.slot,
        until: change.until,
        mine: change.by.signIn === who.signIn,
        mayRefuse: mayRefuse(who, change),
      }))
      return answer({ slots: slots.generation, askFrom: askFrom(who), changes, ...(await ways.notices(who)) })
    },
    told: taking(waysTold, kib, async (request, { upTo }) => {
      await ways.told(request.get('who'), upTo)
      return done()
    }),
    card: taking(cardAsked, 16 * kib, async (request, { slots, card }) => {
      if (await accounts.byCard(card)) return refuse('malformed')
      return asked(request.get('who'), slots, { kind: 'card', secret: card })
    }),
    begin: taking(passphraseBegun, 4 * kib, async (request, { request: message }) => {
      const { account } = request.get('who')
      const name = await accounts.nameOf(account)
      if (name === undefined) return refuse('signed-out')
      const response = opaque.register(name, message)
      if (response === undefined) return refuse('malformed')
      return answer({ ticket: tickets.give(account), response })
    }),
    passphrase: taking(passphraseAsked, 20 * kib, async (request, { ticket, record, slots }) => {
      const who = request.get('who')
      if (!opaque.usable(record)) return refuse('malformed')
      if (tickets.take(ticket) !== who.account) return refuse('ended')
      return asked(who, slots, { kind: 'passphrase', secret: record })
    }),
    refuse: taking(changeRefused, 16 * kib, async (request, { slots: after }) => {
      await ways.settle()
      const who = request.get('who')
      const kind = v.safeParse(wayKind, request.req.param('kind'))
      const before = (await accounts.read(who.account))?.slots
      if (!before || !(await signIns.stands(who))) return refuse('signed-out')
      const change = (await ways.changes(who.account)).find((one) => kind.success && one.kind === kind.output)
      if (!change) return refuse('ended')
      if (oneLess(before, after) !== change.slot) return refuse('moved-on')
      const came = await ways.refuse(who, change, { before, after })
      return came === 'refused' ? done() : refuse(came)
    }),
  }
}

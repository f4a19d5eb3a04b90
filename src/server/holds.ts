/**
 * Holds: what stands between two accounts so that nothing is joined between them, and which spaces were stopped by one. Nobody
 * is told that there is one; what there is to see is a space that is closed, or a link that has ended.
 */
import { dayOf, type Instant, type SpaceId } from '../domain/vocabulary.ts'
import type { Stop } from '../referee/ports.ts'
import type { AccountId } from '../wire/shapes.ts'
import { holding, newHoldId, type Setter, stopping, twoOf } from './holding.ts'
import type { Random } from './sign.ts'
import { numberIn, type Store, textIn } from './store.ts'
import type { Timers } from './timers.ts'

export type Holds = {
  /** `quiet` when all that stands is what one of the two reported themselves. */
  readonly between: (one: AccountId | undefined, other: AccountId | undefined) => Promise<Stop | undefined>
  /** With whom this account is held, other than by what one of the two reported. */
  readonly heldFrom: (account: AccountId) => Promise<readonly AccountId[]>
  readonly stopped: (space: SpaceId) => Promise<Stop | undefined>
  /** Nothing for one person twice, or for somebody who is not there. The same again is the same. */
  readonly set: (
    setter: Exclude<Setter, { readonly by: 'staff' }>,
    one: AccountId | undefined,
    other: AccountId | undefined,
  ) => Promise<void>
  /** What this helper set between them, and nobody else's. */
  readonly endOwn: (
    helper: AccountId,
    one: AccountId | undefined,
    other: AccountId | undefined,
  ) => Promise<void>
  /** After somebody came in somewhere: a hold may have been set meanwhile. */
  readonly joined: (one: AccountId | undefined, other: AccountId | undefined) => Promise<void>
  /** Closes what was stopped and is not closed yet. Answers when there will be something to do again. */
  readonly sweep: (now: Instant, close: (space: SpaceId) => Promise<boolean>) => Promise<Instant | undefined>
  /** The operator writes from a process of their own, so the loop is woken from time to time when there is something new. */
  readonly watch: (timers: Timers, wake: () => void) => () => void
}

type Needs = {
  readonly store: Store
  readonly clock: () => Instant
  readonly random: Random
  readonly onSet: () => void
}

const lookEveryMs = 15_000

export function openHolds({ store, clock, random, onSet }: Needs): Holds {
  const fresh = () => store.all('select space from held_space where aloud = 1 and looked = 0')
  const between: Holds['between'] = async (one, other) => {
    const two = twoOf(one, other)
    const sql = 'select set_by from hold where one = ? and other = ? and ended_on is null'
    const standing = two ? await store.all(sql, ...two) : []
    if (standing.length === 0) return undefined
    return standing.every((row) => row['set_by'] === 'member') ? 'quiet' : 'aloud'
  }
  return {
    between,
    async heldFrom(account) {
      const sql = `select other as held from hold where one = ? and ended_on is null and set_by <> 'member'
        union select one from hold where other = ? and ended_on is null and set_by <> 'member'`
      return (await store.all(sql, account, account)).map((row) => heldIn(textIn(row, 'held')))
    },
    async stopped(space) {
      const row = await store.get('select aloud from held_space where space = ?', space)
      if (!row) return undefined
      return numberIn(row, 'aloud') === 1 ? 'aloud' : 'quiet'
    },
    async set(setter, one, other) {
      const two = twoOf(one, other)
      if (!two) return
      await store.write(holding(newHoldId(random), two, setter, dayOf(clock())))
      onSet()
    },
    async endOwn(helper, one, other) {
      const two = twoOf(one, other)
      if (!two) return
      const sql = `update hold set ended_on = ?, ended_by_one = 'helper'
        where one = ? and other = ? and set_by = 'helper' and set_account = ? and ended_on is null`
      await store.write([{ sql, values: [dayOf(clock()), ...two, helper] }])
    },
    async joined(one, other) {
      const two = twoOf(one, other)
      const stop = await between(one, other)
      if (!two || !stop) return
      await store.write([stopping(two, stop === 'aloud')])
      onSet()
    },
    async sweep(now, close) {
      let whole = true
      for (const row of await fresh()) {
        const space = spaceIn(textIn(row, 'space'))
        if (await close(space))
          await store.write([{ sql: 'update held_space set looked = 1 where space = ?', values: [space] }])
        else whole = false
      }
      return whole ? undefined : now
    },
    watch(timers, wake) {
      let cancel = () => {}
      let watching = true
      const wait = () => {
        if (watching) cancel = timers.after(lookEveryMs, () => void look())
      }
      /** A database that is away for a moment is asked again. */
      const look = async () => {
        const found = await fresh().catch(() => [])
        if (found.length > 0) wake()
        wait()
      }
      wait()
      return () => {
        watching = false
        cancel()
      }
    },
  }
}

function heldIn(text: string): AccountId {
  return text as AccountId
}
function spaceIn(text: string): SpaceId {
  return text as SpaceId
}

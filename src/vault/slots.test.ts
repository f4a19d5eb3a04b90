import { beforeAll, describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { slots as shape, type Slots } from '../wire/routes.ts'
import { toBase64url } from '../wire/bytes.ts'
import { bytesOf, type Bytes } from './bytes.ts'
import { newAccountKey } from './keys.ts'
import { flip } from './made-up-pair.contract.ts'
import { randomBytes } from './seal.ts'
import { addSlot, changeAccountKey, listSlots, makeSlot, opensWith, removeSlot, unlock } from './slots.ts'

const account = newAccountKey()
const [passphrase, card] = [randomBytes(64), randomBytes(32)]
let one: Slots
let two: Slots

beforeAll(async () => {
  one = await listSlots(account, 0, [await makeSlot('passphrase', passphrase, account)])
  two = await addSlot(one, await makeSlot('card', card, account), account)
})

describe('slots', () => {
  test('SE7 each opens with its own secret, and fits what travels', async () => {
    expect(v.is(shape, two)).toBe(true)
    expect(await unlock(two, 'passphrase', passphrase)).toMatchObject({ type: 'open', account })
    expect(await unlock(two, 'card', card)).toMatchObject({ type: 'open', account })
    expect(await unlock(two, 'passphrase', card)).toEqual({ type: 'shut' })
    expect(await unlock(two, 'card', passphrase)).toEqual({ type: 'shut' })
    expect(await opensWith(two, 'card', card, account)).toBe(true)
    expect(await opensWith(two, 'card', card, newAccountKey())).toBe(false)
    expect([one.generation, two.generation]).toEqual([0, 1])
  })

  test('SE7 a slot added, dropped, doubled or moved by another is noticed', async () => {
    const [first, second] = two.slots
    if (!first || !second) throw new Error('two slots were made')
    const foreign = await makeSlot('card', randomBytes(32), newAccountKey())
    const lists = [[first], [first, second, foreign], [first, second, second], [second, first]]
    for (const slots of lists) {
      expect(await unlock({ ...two, slots }, 'passphrase', passphrase)).toEqual({ type: 'altered' })
    }
    expect(await unlock({ ...two, generation: 2 }, 'card', card)).toEqual({ type: 'altered' })
    expect(await unlock({ ...two, mac: one.mac }, 'card', card)).toEqual({ type: 'altered' })
  })

  test('SE7 one flipped byte in a slot and the account does not open', async () => {
    const [slot] = one.slots
    if (!slot) throw new Error('a slot was made')
    for (const field of ['private', 'account', 'public'] as const) {
      const bytes = bytesOf(slot[field])
      for (let at = 0; at < bytes.length; at += 3) {
        const changed = { ...slot, [field]: toBase64url(flip(bytes, at)) }
        expect((await unlock({ ...one, slots: [changed] }, 'passphrase', passphrase)).type).not.toBe('open')
      }
    }
  })

  test('SE7 a new account key reaches every slot without their secrets, and a dropped one opens nothing', async () => {
    const card2 = two.slots[1]?.id
    if (!card2) throw new Error('a card was added')
    const next = newAccountKey()
    const changed = await changeAccountKey(two, next)
    expect(await unlock(changed, 'passphrase', passphrase)).toMatchObject({ type: 'open', account: next })
    expect(await unlock(changed, 'card', card)).toMatchObject({ type: 'open', account: next })
    const less = await removeSlot(changed, card2, next)
    expect(await unlock(less, 'card', card)).toEqual({ type: 'shut' })
    expect(await unlock(less, 'passphrase', passphrase)).toMatchObject({ type: 'open', account: next })
  })

  test('SE7 a server that swaps in an account key of its own is noticed', async () => {
    const [slot] = one.slots
    if (!slot) throw new Error('a slot was made')
    const theirs: Bytes = newAccountKey()
    const swapped = { ...one, slots: (await changeAccountKey(one, theirs)).slots }
    expect(await unlock(swapped, 'passphrase', passphrase)).toEqual({ type: 'altered' })
  })
})

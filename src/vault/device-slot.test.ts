import { describe, expect, test } from 'vitest'
import {
  deviceSlotKind,
  eraseDeviceSlot,
  keepDeviceSlot,
  openDeviceSlot,
  type DeviceStore,
} from './device-slot.ts'
import {
  draftKey,
  existingDraftKey,
  forgetDraftKey,
  openDraft,
  putInDraft,
  sealDraft,
  takeOutDraft,
} from './draft-key.ts'
import type { PartStore } from './draft-key.ts'
import { newAccountKey, ownKey } from './keys.ts'
import { flip } from './made-up-pair.contract.ts'
import { deviceBoundKey } from './seal.ts'

/** As IndexedDB keeps values: by structured clone, so a key that cannot be read out stays one. */
function memoryStore(): DeviceStore & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>()
  return {
    kept,
    get: async (name) => structuredClone(kept.get(name)),
    put: async (name, value) => void kept.set(name, structuredClone(value)),
    delete: async (name) => void kept.delete(name),
  }
}

function part(): PartStore {
  let held: string | undefined
  return {
    get: async () => held,
    put: async (text) => void (held = text),
    delete: async () => void (held = undefined),
  }
}

describe('the device slot', () => {
  test('SE12 the passphrase opens it again, and another does not', async () => {
    const store = memoryStore()
    const account = newAccountKey()
    expect(await openDeviceSlot(store, 'anything')).toEqual({ type: 'none' })
    await keepDeviceSlot(store, { kind: 'passphrase', text: 'four words at home' }, account)
    expect(await deviceSlotKind(store)).toBe('passphrase')
    expect(await openDeviceSlot(store, ' four  words at home')).toEqual({ type: 'open', account })
    for (let tries = 0; tries < 6; tries++) {
      expect(await openDeviceSlot(store, 'four words at work')).toEqual({ type: 'shut' })
    }
    expect(await openDeviceSlot(store, 'four words at home')).toEqual({ type: 'open', account })
    await eraseDeviceSlot(store)
    expect(await openDeviceSlot(store, 'four words at home')).toEqual({ type: 'none' })
    expect(await deviceSlotKind(store)).toBeUndefined()
  })

  test('SE12 five wrong PINs in a row erase it, and a right one begins the count anew', async () => {
    const store = memoryStore()
    const account = newAccountKey()
    await keepDeviceSlot(store, { kind: 'pin', text: '2468' }, account)
    for (let tries = 0; tries < 4; tries++)
      expect(await openDeviceSlot(store, '0000')).toEqual({ type: 'shut' })
    expect(await openDeviceSlot(store, '2468')).toEqual({ type: 'open', account })
    for (let tries = 0; tries < 4; tries++)
      expect(await openDeviceSlot(store, '0000')).toEqual({ type: 'shut' })
    expect(await openDeviceSlot(store, '0000')).toEqual({ type: 'erased' })
    expect(store.kept.size).toBe(0)
    expect(await openDeviceSlot(store, '2468')).toEqual({ type: 'none' })
  })

  test('SE12 a PIN is counted before it is tried, so closing the page gives no try back', async () => {
    const store = memoryStore()
    await keepDeviceSlot(store, { kind: 'pin', text: '2468' }, newAccountKey())
    const counted: unknown[] = []
    const watched: DeviceStore = {
      ...store,
      put(name, value) {
        counted.push(value)
        return store.put(name, value)
      },
    }
    await openDeviceSlot(watched, '0000')
    expect(counted).toMatchObject([{ wrong: 1 }])
  })

  test('SE12 what lies in the store opens nothing without the key that cannot leave the browser', async () => {
    const store = memoryStore()
    await keepDeviceSlot(store, { kind: 'passphrase', text: 'four words at home' }, newAccountKey())
    const [[name, kept] = ['', {}]] = [...store.kept]
    store.kept.set(name, { ...Object(kept), bound: await deviceBoundKey() })
    expect(await openDeviceSlot(store, 'four words at home')).toEqual({ type: 'shut' })
  })
})

describe('drafts before there is an account', () => {
  test('SE13 survive a reload and end with the tab', async () => {
    const [lasting, passing] = [part(), part()]
    expect(await existingDraftKey(lasting, passing)).toBeUndefined()
    const sealed = await sealDraft(await draftKey(lasting, passing), 'letter', 'Dear Ana')
    const reloaded = await existingDraftKey(lasting, passing)
    expect(reloaded && (await openDraft(reloaded, 'letter', sealed))).toBe('Dear Ana')
    expect(reloaded && (await openDraft(reloaded, 'another', sealed))).toBeUndefined()
    expect(reloaded && (await openDraft(reloaded, 'letter', flip(sealed, 40)))).toBeUndefined()
    const newTab = part()
    expect(await existingDraftKey(lasting, newTab)).toBeUndefined()
    expect(await openDraft(await draftKey(lasting, newTab), 'letter', sealed)).toBeUndefined()
  })

  test('SE13 end with "Leave now"', async () => {
    const [lasting, passing] = [part(), part()]
    await draftKey(lasting, passing)
    await forgetDraftKey(lasting, passing)
    expect(await existingDraftKey(lasting, passing)).toBeUndefined()
  })

  test('SE13 a draft begun while locked goes in with the public key and comes out with the account', async () => {
    const own = await ownKey(newAccountKey())
    const sealed = await putInDraft(own.public, 'setback', 'something happened')
    expect(await takeOutDraft(own, 'setback', sealed)).toBe('something happened')
    expect(await takeOutDraft(own, 'another', sealed)).toBeUndefined()
    expect(await takeOutDraft(await ownKey(newAccountKey()), 'setback', sealed)).toBeUndefined()
    expect((await putInDraft(own.public, 'setback', '')).length).toBe(sealed.length)
  })
})

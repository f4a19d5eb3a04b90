import { expect, test } from 'vitest'
import { openMemoryStore } from './device-store.ts'
import { newAccountKey } from './keys.ts'
import { sealedStore } from './sealed-store.ts'

const canary = 'a quiet heron stands in the reeds'

test('CL13 the device store holds ciphertext alone, and gives it back under the same name and key only', async () => {
  const store = openMemoryStore()
  const [key, other] = [newAccountKey(), newAccountKey()]
  const kept = sealedStore(store, 'a_one', key)
  await kept.put('draft/1', { text: canary })
  await kept.put('draft/2', { text: 'other' })
  expect(await kept.get('draft/1')).toEqual({ text: canary })
  for (const name of await store.keys()) {
    const value = await store.get(name)
    expect(value).toBeInstanceOf(Uint8Array)
    expect(Buffer.from(value as Uint8Array).toString('latin1')).not.toContain('heron')
  }
  expect(await sealedStore(store, 'a_one', other).get('draft/1')).toBeUndefined()
  await store.put('a_one/draft/2', await store.get('a_one/draft/1'))
  expect(await kept.get('draft/2')).toBeUndefined()
  expect(await kept.get('nothing')).toBeUndefined()
  await store.put('a_one/draft/1', 'text')
  expect(await kept.get('draft/1')).toBeUndefined()
})

test('CL13 one account on a device does not meet another', async () => {
  const store = openMemoryStore()
  const one = sealedStore(store, 'a_one', newAccountKey())
  const two = sealedStore(store, 'a_two', newAccountKey())
  await one.put('outbox', [1])
  await two.put('outbox', [2])
  expect([await one.names(), await two.names()]).toEqual([['outbox'], ['outbox']])
  await one.delete('outbox')
  expect([await one.get('outbox'), await two.get('outbox')]).toEqual([undefined, [2]])
})

/** Runs in the browser: unlocks with the app's own client and says how long that took, and how long one look takes. */
import { keepDeviceSlot } from '../src/vault/device-slot.ts'
import { openIdbStore } from '../src/vault/idb-store.ts'
import { openClient } from '../src/vault/open-client.ts'
import { bytesOf } from '../src/vault/bytes.ts'

export type Opened = {
  readonly stretchMs: number
  readonly openMs: number
  readonly firstViewsMs: number
  readonly viewsMs: number
  readonly seen: readonly number[]
}

const passphrase = 'river lamp cotton bridge'
const { account, key, slots, vault } = await (await fetch('/given')).json()
const store = await openIdbStore()
if ((await store.get('account')) === undefined) {
  await store.put('account', account)
  await store.put(`${account}/slots`, slots)
  await store.put(`${account}/vault`, vault)
  await keepDeviceSlot(store, { kind: 'passphrase', text: passphrase }, bytesOf(key))
}

let keysAt = 0
const client = await openClient({
  base: '',
  store: {
    ...store,
    async put(name, value) {
      // The first thing an unlocked session does.
      if (name === `${account}/vault`) keysAt ||= performance.now()
      await store.put(name, value)
    },
  },
})

const began = performance.now()
const unlocked = await client.unlock(passphrase)
if (!unlocked.ok) throw new Error(unlocked.trouble)
const there = performance.now()
const seen = look()
const opened = performance.now()
const rounds = 5
for (let round = 0; round < rounds; round++) look()
const looked = performance.now()
Object.assign(globalThis, {
  opened: {
    stretchMs: keysAt - began,
    openMs: opened - keysAt,
    firstViewsMs: opened - there,
    viewsMs: (looked - opened) / rounds,
    seen,
  } satisfies Opened,
})

function look(): readonly number[] {
  const [today, [person], pages] = [client.today(), client.people(), client.pages()]
  const told = [person?.left ?? [], person?.given ?? []].flat().filter((one) => 'words' in one && one.words)
  return [today.due.length, today.shelf.length, told.length, person?.given.length ?? 0, pages.length]
}

/** The draft one may begin before there is any account: it survives a reload, and ends with the tab or "Leave now". */
import type { Client } from './client.ts'
import type { DeviceStore } from './device-store.ts'
import {
  draftKey,
  existingDraftKey,
  forgetDraftKey,
  openDraft,
  sealDraft,
  type PartStore,
} from './draft-key.ts'

/** The two halves of the draft's key: one on the device, one that ends with the tab. */
export type Parts = { readonly lasting: PartStore; readonly passing: PartStore }

const name = 'first-draft'

export function firstDraft(store: DeviceStore, given?: Parts): Client['firstDraft'] {
  const { lasting, passing } = given ?? { lasting: lastingPart(store), passing: passingPart() }
  return {
    async read() {
      const key = await existingDraftKey(lasting, passing)
      const sealed = await store.get(name)
      if (!key || !(sealed instanceof Uint8Array)) return ''
      return (await openDraft(key, name, new Uint8Array(sealed))) ?? ''
    },
    async save(text) {
      await store.put(name, await sealDraft(await draftKey(lasting, passing), name, text))
    },
    async drop() {
      await forgetDraftKey(lasting, passing)
      await store.delete(name)
    },
  }
}

function lastingPart(store: DeviceStore): PartStore {
  const part = 'first-draft-key'
  return {
    async get() {
      const value = await store.get(part)
      return typeof value === 'string' ? value : undefined
    },
    put: (value) => store.put(part, value),
    delete: () => store.delete(part),
  }
}

/** In a browser, sessionStorage; elsewhere, memory. Synchronous underneath, so leaving drops it in the same tick. */
function passingPart(): PartStore {
  let held: string | undefined
  const tab = 'sessionStorage' in globalThis && 'document' in globalThis ? sessionStorage : undefined
  return {
    async get() {
      return tab ? (tab.getItem(name) ?? undefined) : held
    },
    async put(part) {
      if (tab) tab.setItem(name, part)
      else held = part
    },
    async delete() {
      tab?.removeItem(name)
      held = undefined
    },
  }
}

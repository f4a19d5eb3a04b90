/** Opening again after the idle lock: with the passphrase and what this device keeps, also without a connection. */
import * as v from 'valibot'
import { slots as slotsShape } from '../wire/routes.ts'
import { accountId } from '../wire/shapes.ts'
import type { Unlocked } from './account.ts'
import { bytesOf } from './bytes.ts'
import type { Result } from './client.ts'
import { readContent } from './content.ts'
import { openDeviceSlot } from './device-slot.ts'
import type { DeviceStore } from './device-store.ts'
import { openVault } from './keys.ts'
import { fail, ok } from './results.ts'

const kept = v.object({ version: v.number(), blob: v.string() })

export async function reopen(store: DeviceStore, passphrase: string): Promise<Result<Unlocked>> {
  const account = v.safeParse(accountId, await store.get('account'))
  if (!account.success) return fail('signed-out')
  const opened = await openDeviceSlot(store, passphrase)
  if (opened.type !== 'open') return fail(opened.type === 'shut' ? 'wrong' : 'signed-out')
  const vault = v.safeParse(kept, await store.get(`${account.output}/vault`))
  const slots = v.safeParse(slotsShape, await store.get(`${account.output}/slots`))
  if (!vault.success || !slots.success) return fail('signed-out')
  const { version, blob } = vault.output
  const bytes = await openVault(opened.account, bytesOf(blob))
  const content = bytes && readContent(bytes)
  if (!content) return fail('wrong')
  return ok({ account: account.output, key: opened.account, slots: slots.output, content, version, blob })
}

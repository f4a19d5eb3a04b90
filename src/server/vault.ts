/** The person's sealed bundle of keys: fetched whole, replaced whole, never over what another device wrote first. */
import { vaultPut } from '../wire/routes.ts'
import { answer, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import { type Handle, kib, taking } from './requests.ts'

export function getVault({ accounts }: Parts): Handle {
  return async (asked) => {
    const mine = await accounts.read(asked.get('who').account)
    return mine ? answer(mine.vault) : refuse('signed-out')
  }
}

export function putVault({ accounts }: Parts): Handle {
  return taking(vaultPut, 384 * kib, async (asked, { expected, blob }) => {
    const put = await accounts.putVault(asked.get('who').account, expected, blob)
    return put ? answer({ version: expected + 1 }) : refuse('moved-on')
  })
}

/**
 * "Never write to this address." Only a hash of the address leaves this device, and what comes back is the same for
 * every address. It needs no account, and says nothing of the link that led here.
 */
import { addressBytes } from '../wire/addresses.ts'
import { toBase64url } from '../wire/bytes.ts'
import type { Result } from './client.ts'
import { sha256 } from './seal.ts'

const patienceMs = 20_000

export async function neverWriteTo(address: string): Promise<Result> {
  const body = JSON.stringify({ address: toBase64url(await sha256(addressBytes(address))) })
  const status = await post(body)
  if (status === 200) return { ok: true, value: undefined }
  if (status === undefined) return { ok: false, trouble: 'offline' }
  return { ok: false, trouble: status === 429 ? 'slow-down' : 'broken' }
}

async function post(body: string): Promise<number | undefined> {
  try {
    const { status } = await fetch('/suppressions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(patienceMs),
    })
    return status
  } catch {
    return undefined
  }
}

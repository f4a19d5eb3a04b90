/** Putting one's name to sealed words that one has read, and checking such a name. Who may, and when, is asked elsewhere. */
import type { Cosigned } from '../domain/vocabulary.ts'
import { toBase64url } from '../wire/bytes.ts'
import { signedBytes, textBytes } from '../wire/chain.ts'
import { cosignText, type Reading } from '../wire/cosign.ts'
import { bytesOf, type Bytes } from './bytes.ts'
import { sha256, sign, verify, verifyKey, type SignKey } from './seal.ts'

export async function writeCosigned(reading: Reading, key: SignKey): Promise<Cosigned> {
  return { by: toBase64url(key.public), sig: toBase64url(await sign(key, await bytesFor(reading))) }
}

export async function cosignedHolds(reading: Reading, { by, sig }: Cosigned): Promise<boolean> {
  const key = await verifyKey(bytesOf(by))
  return key !== undefined && verify(key, bytesOf(sig), await bytesFor(reading))
}

async function bytesFor(reading: Reading): Promise<Bytes> {
  return signedBytes('cosign', await sha256(textBytes(cosignText(reading))))
}

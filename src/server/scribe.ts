/** The referee's scribe with this server's hash and its referee key. */
import type { Scribe } from '../referee/ports.ts'
import { openScribe as openScribeWith } from '../wire/scribe.ts'
import { sha256, type Signer } from './sign.ts'

export function openScribe({ sign }: Pick<Signer, 'sign'>): Scribe {
  return openScribeWith({ sha256, sign })
}

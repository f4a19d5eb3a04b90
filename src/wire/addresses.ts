/** The one spelling of an email address, so that both sides hash the same bytes however it was typed. */
import { utf8 } from './bytes.ts'

/** What H is taken of. Spaces around it, capitals and wide letters make no difference. */
export function addressBytes(address: string): Uint8Array<ArrayBuffer> {
  return utf8(address.normalize('NFKC').trim().toLowerCase())
}

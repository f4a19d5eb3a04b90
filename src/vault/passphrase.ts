/** A passphrase to sign in with: one is offered, any is taken that is long enough. Length is the only rule. */
import { drawWords, type Language } from './spoken-words.ts'

/** Five words of 2048: 55 bits, before the stretching that OPAQUE adds. */
export async function offerPassphrase(language: Language): Promise<string> {
  return (await drawWords(language, 5)).join(' ')
}

/** At least four words, or fourteen signs. */
export function longEnough(passphrase: string): boolean {
  const spelled = spelling(passphrase)
  const words = spelled.split(' ').filter((word) => word.length > 1)
  return words.length >= 4 || Array.from(spelled).length >= 14
}

/**
 * The one spelling that is used as the secret: as RFC 8265 OpaqueString (NFC, every space a plain one), and besides
 * no spaces at the ends or doubled within, for it is often pasted. Case counts.
 */
export function spelling(passphrase: string): string {
  return passphrase
    .normalize('NFC')
    .split(/\p{White_Space}+/u)
    .filter(Boolean)
    .join(' ')
}

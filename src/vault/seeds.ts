/** Seeds that work everywhere. Law 9: some platforms cannot import a key whose seed starts with a zero byte. */
import type { Bytes } from './bytes.ts'
import { randomBytes, sealKeyFromSeed, type SealKey } from './seal.ts'

/** Decided by the bytes alone, so that every device of a person finds the same keys. */
export function works(seed: Bytes): boolean {
  return seed[0] !== 0
}

/** What `draw` gives for the first n, from 0, that makes only working seeds. */
export async function firstThatWorks<T extends Readonly<Record<string, Bytes>>>(
  draw: (n: number) => Promise<T>,
): Promise<T> {
  for (let n = 0; n < 64; n++) {
    const seeds = await draw(n)
    if (Object.values(seeds).every(works)) return seeds
  }
  throw new Error('seeds: sixty-four in a row start with zero')
}

export function newSeed(): Bytes {
  const seed = randomBytes(32)
  return works(seed) ? seed : newSeed()
}

/** A fresh key pair to seal to, with the seed it can be made again from: doors and slots. */
export async function newSealKey(): Promise<{ readonly seed: Bytes; readonly key: SealKey }> {
  const seed = newSeed()
  return { seed, key: await sealKeyFromSeed(seed) }
}

/**
 * Co-signs: whose reading a door asks for before something passes it (S1-2). Here keys and signatures are only compared
 * and carried: that a signature holds is seen to before an act comes this far.
 */
import type { Cosigns, Door, Placed } from './vocabulary.ts'

/** What one door asks for. */
export function cosignsOf({ cosign }: Door): Cosigns {
  return cosign === undefined ? {} : { cosigns: [cosign] }
}

/** Every co-sign of both. */
export function meetCosigns(one: Cosigns, other: Cosigns): Cosigns {
  const all = new Set([...keysIn(one), ...keysIn(other)])
  return all.size === 0 ? {} : { cosigns: [...all].sort() }
}

export function sameCosigns(one: Cosigns, other: Cosigns): boolean {
  return keysIn(one).join() === keysIn(other).join()
}

/** Has everyone read it whose reading is asked for? */
export function isCosigned({ cosigned }: Placed, asked: Cosigns): boolean {
  return keysIn(asked).every((key) => cosigned?.some(({ by }) => by === key))
}

function keysIn({ cosigns = [] }: Cosigns): readonly string[] {
  return cosigns
}

/**
 * Standing matters: what two people may each privately say yes to. Both devices hold this list; one yes alone leaves
 * nothing for either (K5). Most open a way, and what each then does with their own door is theirs; someone in the
 * middle (S5) opens none.
 */
import type { Day } from '../domain/vocabulary.ts'
import type { LaneName } from './lanes.ts'

export const laneMatters = ['practical', 'thanks', 'request', 'talk', 'promise', 'together', 'today'] as const
export type LaneMatter = (typeof laneMatters)[number]
export const matters = [...laneMatters, 'middle'] as const
export type Matter = (typeof matters)[number]

/** The lane whose door lets it in. The daily lines go with the practical notes. */
export const laneOfMatter = {
  practical: 'practical',
  thanks: 'thanks',
  request: 'request',
  talk: 'talk',
  promise: 'promise',
  together: 'together',
  today: 'practical',
} as const satisfies Record<LaneMatter, LaneName>

/** All that one may know of a matter: one's own yes, and since when both know of both. */
export type Standing = { readonly mine: boolean; readonly agreedOn?: Day }
export type MatterRow = { readonly matter: LaneMatter } & Standing

/** Every matter that opens a way, in its one order; none at all while one of the two has everything shut (V-9). */
export function matterRows(
  standing: Readonly<Record<LaneMatter, Standing>>,
  forTwo: boolean,
): readonly MatterRow[] {
  if (!forTwo) return []
  return laneMatters.map((matter) => {
    const { mine, agreedOn } = standing[matter]
    return agreedOn === undefined ? { matter, mine } : { matter, mine: false, agreedOn }
  })
}

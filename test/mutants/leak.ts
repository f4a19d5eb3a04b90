/** What a planted leak is, and the laws that must break on one: always over the same histories. */
import { i1Law, type Sides } from '../i1-law.ts'
import type { OpenPair } from '../small-world.ts'

export type Edit = { readonly file: string; readonly from: string; readonly to: string }
export type Leak = {
  readonly name: string
  readonly edits: readonly Edit[]
  readonly law: (openPair: OpenPair) => Promise<unknown>
}

/** Each leak is known to show among these histories. */
const first = { endOnFailure: true, seed: 26 } as const
const looks = (sides: Sides) => (openPair: OpenPair) => i1Law(openPair, sides, 4000, first)
export const writerLooks = looks({ hidden: 'b', eyes: 'a' })
export const readerLooks = looks({ hidden: 'a', eyes: 'b' })
export const many = { runs: 3000, ...first } as const

export const act = 'src/referee/act.ts'
export const carry = 'src/referee/carry.ts'
export const doors = 'src/domain/doors.ts'
export const hand = 'src/domain/hand.ts'
export const match = 'src/domain/match.ts'
export const publish = 'src/domain/publish.ts'
export const state = 'src/domain/state.ts'
export const talks = 'src/domain/talks.ts'

/** The referee looks at what is the other's while it decides. */
export const theirs: Edit = {
  file: act,
  from: 'const record = turnsOn ?? (await states.record(space, birth))',
  to: `const record = turnsOn ?? (await states.record(space, birth))
    const other = birth.members.find((one) => one !== member) ?? member
    const theirs = await states.tray(space, birth, other)
    const theirSide = await states.side(space, birth, other)`,
}
export function refuses(when: string): readonly Edit[] {
  return [
    theirs,
    {
      file: act,
      from: 'const verdict = decide(',
      to: `if (${when}) return { type: 'refused', reason: 'not-now' }\nconst verdict = decide(`,
    },
  ]
}

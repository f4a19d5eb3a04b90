/** Runs in the browser: takes the whole side, verifies and folds it, and says how long that took. */
import { emptySide, foldSide } from '../src/domain/state.ts'
import type { HeadOf } from '../src/vault/acts.ts'
import { followSide, trustBirth } from '../src/vault/streams.ts'
import type { MadeUpSide } from './made-up-side.ts'

const side: MadeUpSide = await (await fetch('/side')).json()
const began = performance.now()
const birth = await trustBirth(side.birth, side.sig)
if (!birth) throw new Error('the birth does not hold')
let state = emptySide(birth.birth, side.member)
let known: HeadOf | undefined
for (const answer of side.pages) {
  const followed = await followSide(
    { birth, pinned: { [side.member]: side.sign }, ...(known && { known }) },
    side.member,
    answer,
  )
  if (followed.type === 'fault') throw new Error(`${followed.what} at ${followed.seq}`)
  state = foldSide(birth.birth, state, followed.events)
  known = followed.head
}
Object.assign(globalThis, { opened: performance.now() - began, size: state.pages.size })

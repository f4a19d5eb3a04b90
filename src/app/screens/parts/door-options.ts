import type { DoorState } from '../../../domain/vocabulary.ts'
import { type Way, waysOf } from '../../../practice/doors-set.ts'
import type { LaneName } from '../../../practice/lanes.ts'
import type { Option } from '../../kit/choice.tsx'
import type { Messages } from '../../messages/choose.ts'

/** The four states a door can have, the most shut first. */
export function doorOptions({ states, hints }: Messages['door']): readonly Option<DoorState>[] {
  return order.map((value) => ({ value, label: states[value], hint: hints[value], door: value }))
}

/** The ways a door of this lane can stand: for thanks, also once a week. */
export function wayOptions(words: Messages['door'], lane: LaneName): readonly Option<Way>[] {
  const { states, hints, door } = words
  return waysOf(lane).map((value) =>
    value === 'weekly'
      ? { value, label: door.weekly, hint: door.weeklyHint, door: 'knock' }
      : { value, label: states[value], hint: hints[value], door: value },
  )
}

const order: readonly DoorState[] = ['shut', 'bank', 'knock', 'open']

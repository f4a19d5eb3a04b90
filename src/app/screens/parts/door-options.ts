import type { DoorState } from '../../../domain/vocabulary.ts'
import type { Option } from '../../kit/choice.tsx'
import type { Messages } from '../../messages/choose.ts'

/** The four states a door can have, the most shut first. */
export function doorOptions({ states, hints }: Messages['door']): readonly Option<DoorState>[] {
  return order.map((value) => ({ value, label: states[value], hint: hints[value], door: value }))
}

const order: readonly DoorState[] = ['shut', 'bank', 'knock', 'open']

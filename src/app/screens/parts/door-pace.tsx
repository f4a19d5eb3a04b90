import type { Terms } from '../../../domain/vocabulary.ts'
import { caps, hasCap, paces } from '../../../practice/doors-set.ts'
import type { LaneName } from '../../../practice/lanes.ts'
import { Select } from '../../kit/select.tsx'
import { type DoorWords, lengthText, oftenText } from './door-words.ts'

/**
 * How often something may come through a door of mine. Only I set it, and nothing here leans to either side (S6-2).
 * Must pass: native selects; what was set before is among the choices, whatever it was.
 */
export type DoorPaceProps = {
  words: DoorWords
  lane: LaneName
  often: Pick<Terms, 'pace' | 'cap'>
  onSet: (often: Pick<Terms, 'pace' | 'cap'>) => void
  error?: string | undefined
}

export function DoorPace({ words, lane, often, onSet, error }: DoorPaceProps) {
  const { pace, cap } = often
  const setPace = (pace: string) => onSet({ cap, pace: Number(pace) })
  if (!hasCap(lane)) {
    return (
      <Select
        label={words.pace}
        value={String(pace)}
        options={choices(paces, pace, (pace) => oftenText(words, { pace, cap }))}
        onChoose={setPace}
        error={error}
      />
    )
  }
  return (
    <div class="pair">
      <Select
        label={words.cap}
        value={String(cap)}
        options={choices(caps, cap, (cap) => (cap === 1 ? words.oneTime : words.times(String(cap))))}
        onChoose={(cap) => onSet({ pace, cap: Number(cap) })}
        error={error}
      />
      <Select
        label={words.capTime}
        value={String(pace)}
        options={choices(paces, pace, (pace) => lengthText(words, pace))}
        onChoose={setPace}
      />
    </div>
  )
}

function choices(known: readonly number[], now: number, name: (value: number) => string) {
  const values = known.includes(now) ? known : [...known, now].sort((one, other) => one - other)
  return values.map((value) => ({ value: String(value), label: name(value) }))
}

import type { Hours } from '../../../domain/vocabulary.ts'
import { Select } from '../../kit/select.tsx'
import { Days } from '../../kit/tick.tsx'
import { Wrong } from '../../kit/wrong.tsx'
import type { Messages } from '../../messages/choose.ts'

/**
 * Days and hours in which a knock or a letter may come. They are never told.
 * Must pass: whole hours only; the zone is said; a week without a day says how to mend it.
 */
export type DoorHoursProps = {
  words: Messages['door']['door']
  language: string
  hours: Hours
  onSet: (hours: Hours) => void
  error?: string | undefined
}

export function DoorHours({ words, language, hours, onSet, error }: DoorHoursProps) {
  const options = wholeHours(language)
  return (
    <div class="stack">
      {error && <Wrong id="door-days">{error}</Wrong>}
      <Days
        legend={words.days}
        names={words.dayNames}
        ticked={hours.days.map((day) => day - 1)}
        onTick={(ticked) => onSet({ ...hours, days: ticked.map((place) => place + 1) })}
      />
      <div class="pair">
        <Select
          label={words.from}
          value={String(hours.from)}
          options={options}
          onChoose={(from) => onSet({ ...hours, from: Number(from) })}
        />
        <Select
          label={words.until}
          value={String(hours.to)}
          options={options}
          onChoose={(to) => onSet({ ...hours, to: Number(to) })}
        />
      </div>
      <p class="hint">
        {words.hoursHint} {words.zone} <span translate={false}>{place(hours.zone)}</span>.
      </p>
    </div>
  )
}

function wholeHours(language: string): readonly { value: string; label: string }[] {
  const written = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  return Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: written.format(new Date(Date.UTC(2024, 0, 1, hour))),
  }))
}

/** `America/New_York` as `New York`. */
function place(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

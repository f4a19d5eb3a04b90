import type { Hours } from '../../../domain/vocabulary.ts'
import { spanOf } from '../../../practice/doors-set.ts'
import { Button } from '../../kit/button.tsx'
import { Select } from '../../kit/select.tsx'
import { Days } from '../../kit/tick.tsx'
import { Wrong } from '../../kit/wrong.tsx'
import { type DoorWords, hourText, placeOf, weekdayText } from './door-words.ts'

/**
 * Days and hours in which a knock or anything open may come. They are never told.
 * Must pass: whole hours only; the zone is said, and another one is never taken without a press; a week without a day
 * says how to mend it; an end before the beginning is said to be the next morning.
 */
export type DoorHoursProps = {
  words: DoorWords
  language: string
  hours: Hours
  /** The zone of this device. */
  here: string
  /** One day of the week, instead of several. */
  weekly?: boolean | undefined
  onSet: (hours: Hours) => void
  error?: string | undefined
}

export function DoorHours({ words, language, hours, here, weekly, onSet, error }: DoorHoursProps) {
  const options = wholeHours(language)
  const span = spanOf(hours)
  return (
    <fieldset aria-describedby={error ? 'door-hours-wrong' : undefined}>
      <legend>{words.when}</legend>
      {error && <Wrong id="door-hours-wrong">{error}</Wrong>}
      <div class="stack mid">
        {weekly ? (
          <Select
            label={words.onDay}
            value={String(hours.days[0])}
            options={week(language)}
            onChoose={(day) => onSet({ ...hours, days: [Number(day)] })}
          />
        ) : (
          <Days
            legend={words.days}
            names={words.dayNames}
            ticked={hours.days.map((day) => day - 1)}
            onTick={(ticked) => onSet({ ...hours, days: ticked.map((place) => place + 1) })}
          />
        )}
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
        {span === 'all-day' && <p>{words.isAllDay}</p>}
        {span === 'overnight' && <p>{words.isOvernight}</p>}
        <p class="hint">
          {words.hoursHint} <span translate={false}>{words.zone(placeOf(hours.zone))}</span>
        </p>
        {here !== hours.zone && (
          <Button onPress={() => onSet({ ...hours, zone: here })}>{words.zoneHere(placeOf(here))}</Button>
        )}
      </div>
    </fieldset>
  )
}

function wholeHours(language: string): readonly { value: string; label: string }[] {
  return Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: hourText(hour, language) }))
}

function week(language: string): readonly { value: string; label: string }[] {
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayText(day, language) }))
}

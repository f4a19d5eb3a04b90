import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/**
 * A yes-or-blank row, and a week of days.
 * Must pass: native checkboxes, the whole row is the target; never ticked ahead when it is a consent.
 */
export type TickProps = {
  children: ComponentChildren
  ticked: boolean
  onTick: (ticked: boolean) => void
  hint?: ComponentChildren
}

export function Tick({ children, ticked, onTick, hint }: TickProps) {
  const id = useId()
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={ticked}
        aria-describedby={hint ? id : undefined}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>
        {children}
        {hint && (
          <span class="hint" id={id}>
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}

export type DaysProps = {
  legend: ComponentChildren
  /** Short names, in the order of the week. */
  names: readonly string[]
  /** Places in `names`, from 0. */
  ticked: readonly number[]
  onTick: (ticked: readonly number[]) => void
}

export function Days({ legend, names, ticked, onTick }: DaysProps) {
  return (
    <fieldset>
      <legend class="small">{legend}</legend>
      <div class="days">
        {names.map((name, day) => (
          <label key={name} class="day">
            <input
              type="checkbox"
              checked={ticked.includes(day)}
              onChange={(event) =>
                onTick(
                  names.flatMap((_, at) =>
                    (at === day ? event.currentTarget.checked : ticked.includes(at)) ? [at] : [],
                  ),
                )
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

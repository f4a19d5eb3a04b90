import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { DoorPicture, type DoorState } from './door-picture.tsx'
import { described } from './field.tsx'
import { Wrong } from './wrong.tsx'

/**
 * One answer out of a few: native radios, every row the same size.
 * Must pass: fieldset and legend; the whole row is the target; nothing is picked unless `value` says so; order is the
 * caller's and the way out comes first. With `door`, name and sentence carry the state and the picture is hidden.
 */
export type Option<T extends string> = {
  value: T
  label: ComponentChildren
  hint?: ComponentChildren
  /** A drawing before the label, hidden from readers. */
  sign?: ComponentChildren
  door?: DoorState | undefined
}

export type ChoiceProps<T extends string> = {
  legend: ComponentChildren
  options: readonly Option<T>[]
  onChoose: (value: T) => void
  value?: T | undefined
  hint?: ComponentChildren
  error?: ComponentChildren
  /** Legend in body size, for a choice inside a card. */
  small?: boolean | undefined
  /** Short rows side by side where there is room. */
  grid?: boolean | undefined
}

export function Choice<T extends string>(props: ChoiceProps<T>) {
  const id = useId()
  const { legend, options, onChoose, value, hint, error, small, grid } = props
  return (
    <fieldset aria-describedby={described(id, hint, error)}>
      <legend class={small ? 'small' : undefined}>{legend}</legend>
      {hint && (
        <p class="hint under" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <Wrong id={`${id}-error`}>{error}</Wrong>}
      <div class={grid ? 'choices grid' : 'choices'}>
        {options.map((option) => (
          <label key={option.value} class={option.door ? 'choice pic' : 'choice'}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>
              <Named option={option} />
              {option.hint && <span class="hint">{option.hint}</span>}
            </span>
            {option.door && <DoorPicture state={option.door} />}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Named<T extends string>({ option }: { option: Option<T> }) {
  if (!option.sign) return <>{option.label}</>
  return (
    <span class="with-glyph">
      {option.sign}
      {option.label}
    </span>
  )
}

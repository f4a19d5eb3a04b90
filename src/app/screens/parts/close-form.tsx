import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kit/button.tsx'
import { Choice, type Option } from '../../kit/choice.tsx'
import { useFaultIn } from './use-fault.ts'

/**
 * A choice that ends something, or leaves it as it is. Must pass: leaving it comes first, all ways are of one size, none
 * is picked; no reason is asked; one press does it, whatever the other has done.
 */
export type CloseFormProps<T extends string> = {
  words: { readonly legend: string; readonly pick: string; readonly do: string }
  options: readonly Option<T>[]
  /** What must be known before the press. */
  children?: ComponentChildren
  onDo: (picked: T) => void
}

export function CloseForm<T extends string>({ words, options, children, onDo }: CloseFormProps<T>) {
  const [picked, pick] = useState<T>()
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (picked === undefined) setFault({})
        else onDo(picked)
      }}
    >
      <Choice
        legend={words.legend}
        value={picked}
        onChoose={pick}
        error={fault && picked === undefined ? words.pick : undefined}
        options={options}
      />
      {children}
      <Button submit>{words.do}</Button>
    </form>
  )
}

import { useState } from 'preact/hooks'
import {
  type Month,
  monthFaults,
  type MonthFaults,
  monthFields,
  monthOf,
  monthParts,
  monthToKeep,
} from '../../../practice/growth.ts'
import { Button } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { OwnText } from './own-text.tsx'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * What mattered, what I kept, what I learned; any one of them is enough.
 * Must pass: each fault is told at its field, and all that was typed stays.
 */
export type MonthFormProps = {
  screen: ScreenProps
  /** What stands for this month already. */
  month: Month | undefined
  /** Keeps it; `given` is called when it is kept, and then nothing of the form stays. */
  onKeep: (month: Month, given: () => void) => void
}

export function MonthForm({ screen, month, onKeep }: MonthFormProps) {
  const { client, t } = screen
  const words = t.growth.month
  const { date } = client.today()
  const form = `month/${monthOf(date)}`
  const { fields, keep } = useForm(client, form, monthFields(month))
  const [tried, setTried] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(tried)
  const faults = monthFaults(fields)
  const wrong = (tried ? faults : undefined) ?? ({} satisfies MonthFaults)
  const add = () => {
    setTried(faults && {})
    if (!faults) onKeep(monthToKeep(fields, date), () => void client.dropForm(form))
  }
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      {monthParts.map((part) => (
        <OwnText
          key={part}
          screen={screen}
          label={words.parts[part].label}
          hint={words.parts[part].hint}
          value={fields[part]}
          onWrite={(text) => keep({ ...fields, [part]: text })}
          error={wrong[part] && words.faults[wrong[part]]}
        />
      ))}
      <div>
        <Button submit>{words.save}</Button>
      </div>
    </form>
  )
}

import { useState } from 'preact/hooks'
import { useFaultIn } from './use-fault.ts'

/**
 * A form that is given by a press. A word that is missing is told of once it was pressed, everything else at once; the
 * first thing to mend gets the keyboard. `onPress` is for what an earlier press had said.
 */
export function useGiving<Wrong extends string>(
  wrong: Wrong | undefined,
  onGive: () => void,
  onPress?: () => void,
) {
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const onSubmit = (event: Event) => {
    event.preventDefault()
    onPress?.()
    setFault(wrong && {})
    if (!wrong) onGive()
  }
  return {
    ref,
    pressed: fault !== undefined,
    /** What to say at the field by now. */
    wrong: fault === undefined && wrong === 'empty' ? undefined : wrong,
    form: { ref, noValidate: true, onSubmit },
  }
}

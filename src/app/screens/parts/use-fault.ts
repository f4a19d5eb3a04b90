import { useLayoutEffect, useRef } from 'preact/hooks'

/** Puts the keyboard at the first thing to mend. `fault` is a new value for every try. */
export function useFaultIn<T extends HTMLElement>(fault: unknown) {
  const ref = useRef<T>(null)
  useLayoutEffect(() => {
    if (fault === undefined) return
    const found = ref.current?.querySelector('[aria-invalid="true"], fieldset:has(> .wrong) input')
    if (found instanceof HTMLElement) found.focus()
  }, [fault])
  return ref
}

import { useState } from 'preact/hooks'
import type { Client } from '../../../vault/client.ts'

/**
 * The fields of one form, kept sealed on this device with every keystroke: what was typed is there again after the
 * lock, a reload, or a refusal, until it is given or dropped.
 */
export type Form<Fields> = {
  readonly fields: Fields
  readonly keep: (fields: Fields) => void
  /** It was given, or is not wanted any more: nothing of it stays. */
  readonly drop: () => void
}

export function useForm<Fields extends Readonly<Record<string, string>>>(
  client: Client,
  id: string,
  empty: Fields,
): Form<Fields> {
  const [fields, setFields] = useState<Fields>(() => ({ ...empty, ...client.form(id) }))
  return {
    fields,
    keep(next) {
      setFields(next)
      void client.keepForm(id, next)
    },
    drop() {
      setFields(empty)
      void client.dropForm(id)
    },
  }
}

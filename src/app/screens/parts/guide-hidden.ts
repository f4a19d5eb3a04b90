/** What a person does not want to be asked again: the names of questions, kept sealed on this device and nowhere else. */
import { useState } from 'preact/hooks'
import { cautionLabels, type Label } from '../../../guide/labels.ts'
import type { Client } from '../../../vault/client.ts'

/** All of the client that the guide may touch. */
export type HiddenClient = Pick<Client, 'form' | 'keepForm' | 'dropForm'>

export type Hidden = {
  readonly labels: readonly Label[]
  readonly hide: (label: Label) => void
  readonly showAll: () => void
}

const place = 'guide-hidden'

export function useHidden(client: HiddenClient): Hidden {
  const [labels, setLabels] = useState<readonly Label[]>(() => {
    const kept = client.form(place)
    return cautionLabels.filter((label) => kept[label] === 'hidden')
  })
  return {
    labels,
    hide(label) {
      const next = [...labels, label]
      setLabels(next)
      void client.keepForm(place, Object.fromEntries(next.map((one) => [one, 'hidden'])))
    },
    showAll() {
      setLabels([])
      void client.dropForm(place)
    },
  }
}

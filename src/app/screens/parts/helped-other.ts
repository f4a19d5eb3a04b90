/** With whom one would sit, as whoever asks knows them: it stands in the ask, which one opens by being here. */
import { useEffect, useState } from 'preact/hooks'
import type { Client } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'

/** Undefined until it was read, and where it cannot be. */
export function useOther(client: Client, host: PersonView, sitting: string): string | undefined {
  const [other, setOther] = useState<string>()
  const asks = host.given.flatMap(({ kind, word }) => (kind === 'sitting' ? [word] : [])).join(' ')
  useEffect(() => {
    let gone = false
    const look = async () => {
      for (const word of asks.split(' ').filter(Boolean)) {
        // oxlint-disable-next-line no-await-in-loop -- it is here already, and mostly the first is the one
        const ask = await client.read(host.id, word)
        const found = ask.ok && ask.value.kind === 'sitting' && ask.value.sitting === sitting
        if (found && !gone) return setOther(ask.value.other)
      }
      return undefined
    }
    void look()
    return () => {
      gone = true
    }
  }, [client, host.id, asks, sitting])
  return other
}

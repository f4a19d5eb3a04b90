/** The letter begun before there was an account becomes a draft like any other, and its own key goes. */
import { useEffect, useState } from 'preact/hooks'
import type { Client } from '../vault/client.ts'

export async function keepFirstDraft(client: Client): Promise<void> {
  const text = await client.firstDraft.read()
  if (text.trim() === '') return
  const draft = await client.newDraft({ text })
  // Without a connection the page is written later; the words are on this device already.
  await client.leaveDraft(draft.id)
  await client.firstDraft.drop()
}

/** Whether a letter was begun in this tab. */
export function useBegun(client: Client): boolean {
  const [begun, setBegun] = useState(false)
  useEffect(() => {
    void client.firstDraft.read().then((text) => setBegun(text.trim() !== ''))
  }, [client])
  return begun
}

import type { Draft } from '../../../practice/pages.ts'
import { promiseWords } from '../../../practice/parts.ts'
import type { Client } from '../../../vault/client.ts'

/** Hands what one will do to the promise form on Today, to be finished there (S1-6). No promise is made here. */
export async function promiseOf({ parts }: Draft, client: Pick<Client, 'form' | 'keepForm'>): Promise<void> {
  const typed = client.form('promise')
  const act = promiseWords(typed['act'] ?? '', parts?.will ?? '')
  await client.keepForm('promise', { backup: '', day: '', ...typed, act })
}

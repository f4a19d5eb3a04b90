/** Bare PostgreSQL: everything that arrived meanwhile in one durable statement, and nothing else. Told to `raw-limit.ts`. */
import { Client } from 'pg'

export async function openRawPostgres(address: string) {
  const client = new Client({ connectionString: address })
  await client.connect()
  await client.query(
    'create table if not exists raw (id bigint generated always as identity, act text, blob bytea)',
  )
  const text = 'insert into raw (act, blob) select * from unnest($1::text[], $2::bytea[])'
  return async (batch: readonly { readonly act: string; readonly blob: Uint8Array }[]): Promise<void> => {
    const values = [batch.map(({ act }) => act), batch.map(({ blob }) => Buffer.from(blob))]
    await client.query({ name: 'raw', text, values })
  }
}

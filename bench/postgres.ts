/** The same acts in PostgreSQL, through one server and through two, beside the bare database; all on this one machine. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres, withoutPostgres } from '../test/postgres.ts'
import { type Child, startOn } from './child.ts'
import { flood, percentile } from './load.ts'
import { pagesOf, type Resident, settle } from './people.ts'

const rounds = 3
const perRound = 3000
const inFlight = 128

/** Undefined where PostgreSQL is not installed. */
export async function measurePostgres() {
  if (withoutPostgres) return undefined
  await using postgres = await startPostgres()
  const [data, database, bare] = [
    await mkdtemp(join(tmpdir(), 'halfdoor-bench-')),
    await postgres.database(),
    await postgres.database(),
  ]
  const one = await startOn(database, './server-process.ts', data)
  const other = await startOn(database, './server-process.ts', data)
  const residents = await settle(one, 128)
  const key = Buffer.from(residents[0]?.seat.key.public ?? []).toString('base64url')
  const raw = await startOn(bare, './raw-limit.ts', data, key)
  const both = [one, other]
  for (const child of both) await flood(child.port, await pagesOf(residents, 500), inFlight)

  const figures: { readonly raw: number; readonly one: number; readonly two: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const shots = await pagesOf(residents.slice(0, 1), perRound)
    figures.push({
      raw: await flood(raw.port, shots, inFlight),
      one: await flood(one.port, await pagesOf(residents, perRound), inFlight),
      two: await floodBoth(both, residents),
    })
  }
  for (const child of [raw, ...both]) await child.stop()
  await rm(data, { recursive: true, force: true })

  const middle = (values: readonly number[]) =>
    percentile(
      values.toSorted((a, b) => a - b),
      0.5,
    )
  const share = (values: readonly number[]) => Number(middle(values).toFixed(2))
  return {
    rawPerSecond: Math.round(middle(figures.map((each) => each.raw))),
    one: {
      actsPerSecond: Math.round(middle(figures.map((each) => each.one))),
      ofRawLimit: share(figures.map((each) => each.one / each.raw)),
    },
    two: {
      actsPerSecond: Math.round(middle(figures.map((each) => each.two))),
      ofRawLimit: share(figures.map((each) => each.two / each.raw)),
      ofOne: share(figures.map((each) => each.two / each.one)),
    },
  }
}

/** Half of the people at each, at once. */
async function floodBoth(servers: readonly Child[], residents: readonly Resident[]): Promise<number> {
  const half = residents.length / 2
  const parts = await Promise.all(
    servers.map((_, index) => pagesOf(residents.slice(index * half, (index + 1) * half), perRound / 2)),
  )
  const rates = await Promise.all(
    servers.map(({ port }, index) => flood(port, parts[index] ?? [], inFlight / 2)),
  )
  return 2 * Math.min(...rates)
}

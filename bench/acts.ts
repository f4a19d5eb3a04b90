/** Durable acts through the whole server, side by side with the raw limit in interleaved rounds of one run. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpuMicros, startChild } from './child.ts'
import { flood, percentile, pour } from './load.ts'
import { pagesOf, settle } from './people.ts'

const rounds = 3
const perRound = 6000
const inFlight = 128

export async function measureActs() {
  const data = await mkdtemp(join(tmpdir(), 'halfdoor-bench-'))
  const server = await startChild('./server-process.ts', data)
  const residents = await settle(server, 256)
  const raw = await startChild(
    './raw-limit.ts',
    data,
    Buffer.from(residents[0]!.seat.key.public).toString('base64url'),
  )
  const ours: { readonly rate: number; readonly raw: number; readonly cpu: number }[] = []
  await flood(server.port, await pagesOf(residents, 1000), inFlight)
  for (let round = 0; round < rounds; round++) {
    const rawRate = await flood(raw.port, await pagesOf(residents.slice(0, 1), perRound), inFlight)
    const shots = await pagesOf(residents, perRound)
    const before = await server.usage()
    const rate = await flood(server.port, shots, inFlight)
    ours.push({ rate, raw: rawRate, cpu: cpuMicros(before, await server.usage()) / perRound })
  }
  const latencies = await pour(server.port, await pagesOf(residents, 4000), 1000)
  await raw.stop()
  await server.stop()
  await rm(data, { recursive: true, force: true })
  const middle = (values: readonly number[]) =>
    percentile(
      [...values].sort((one, other) => one - other),
      0.5,
    )
  return {
    actsPerSecond: Math.round(middle(ours.map(({ rate }) => rate))),
    ofRawLimit: Number(middle(ours.map(({ rate, raw: limit }) => rate / limit)).toFixed(2)),
    cpuMicrosPerAct: Math.round(middle(ours.map(({ cpu }) => cpu))),
    p50MsAt1000: Number(percentile(latencies, 0.5).toFixed(2)),
    p99MsAt1000: Number(percentile(latencies, 0.99).toFixed(2)),
    rawPerSecond: Math.round(middle(ours.map(({ raw: limit }) => limit))),
  }
}

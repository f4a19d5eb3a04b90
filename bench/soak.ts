/** Five hundred acts a second for as long as asked: nothing is refused, nothing slows down, and memory stays where it was. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChild } from './child.ts'
import { percentile, pour } from './load.ts'
import { changesOf, settle } from './people.ts'

const perSecond = 500
const people = 256
const stretchSeconds = 10

/** Megabytes are those the server holds after it let go of what it could. */
export async function soak(minutes: number) {
  const data = await mkdtemp(join(tmpdir(), 'halfdoor-soak-'))
  const server = await startChild('./server-process.ts', data)
  const residents = await settle(server, people)
  const last = new Map()
  const waits: number[] = []
  const megabytes: number[] = []
  const stretches = Math.max(4, Math.round((minutes * 60) / stretchSeconds))
  for (let stretch = 0; stretch < stretches; stretch++) {
    const shots = await changesOf(residents, perSecond * stretchSeconds, last)
    waits.push(...(await pour(server.port, shots, perSecond)))
    megabytes.push(Math.round((await server.usage()).rss / 1024 / 1024))
    const [p50, p99] = [0.5, 0.99].map((share) =>
      percentile(sorted(waits.slice(-shots.length)), share).toFixed(1),
    )
    console.log(`${(stretch + 1) * stretchSeconds} s: p50 ${p50} ms, p99 ${p99} ms, ${megabytes.at(-1)} MB`)
  }
  await server.stop()
  await rm(data, { recursive: true, force: true })

  const quarter = Math.floor(stretches / 4)
  const [early, late] = [megabytes.slice(quarter, 2 * quarter), megabytes.slice(-quarter)].map((part) =>
    percentile(sorted(part), 0.5),
  )
  return {
    minutes: Number(((stretches * stretchSeconds) / 60).toFixed(1)),
    acts: waits.length,
    p50: Number(percentile(sorted(waits), 0.5).toFixed(2)),
    p99: Number(percentile(sorted(waits), 0.99).toFixed(2)),
    earlyMB: early ?? 0,
    lateMB: late ?? 0,
    growth: Number(((late ?? 0) / (early ?? 1)).toFixed(2)),
  }
}

function sorted(values: readonly number[]): readonly number[] {
  return values.toSorted((one, other) => one - other)
}

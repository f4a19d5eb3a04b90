/** One house of a hundred spaces and one of a hundred thousand, side by side: opening, placing and handing must cost the same. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HeadOf } from '../src/vault/acts.ts'
import { entryAt, freshMember, freshSpace } from '../src/log/made-up.contract.ts'
import { databaseIn } from '../src/server/storage/open-store.ts'
import { openSqlite } from '../src/server/storage/sqlite.ts'
import { placed } from '../test/raw-people.ts'
import { startChild, type WithClock } from './child.ts'
import { flood, percentile } from './load.ts'
import { pagesOf, type Resident, settle } from './people.ts'
import { pair } from './hints.ts'

const few = 100
const many = 100_000
const rounds = 5
const pairs = 25
const acts = 1500

export async function measureManySpaces() {
  const [small, large] = [await openHouse(few), await openHouse(many)]
  const ratios: { readonly open: number; readonly place: number; readonly hand: number }[] = []
  for (let round = 0; round < rounds; round++) {
    // In turns, so that neither is always measured on the warmer machine.
    const [first, second] = round % 2 === 0 ? [small, large] : [large, small]
    const [one, other] = [await costs(first), await costs(second)]
    const [less, more] = round % 2 === 0 ? [one, other] : [other, one]
    ratios.push({ open: more.open / less.open, place: more.place / less.place, hand: more.hand / less.hand })
  }
  for (const { server, data } of [small, large]) {
    await server.stop()
    await rm(data, { recursive: true, force: true })
  }
  const middle = (values: readonly number[]) =>
    Number(
      percentile(
        values.toSorted((a, b) => a - b),
        0.5,
      ).toFixed(2),
    )
  return {
    spaces: many,
    of: few,
    open: middle(ratios.map(({ open }) => open)),
    place: middle(ratios.map(({ place }) => place)),
    hand: middle(ratios.map(({ hand }) => hand)),
  }
}

type House = {
  readonly server: WithClock
  readonly data: string
  readonly residents: readonly Resident[]
  readonly two: readonly Awaited<ReturnType<typeof pair>>[]
}

/** Most of its spaces are only there: a pair with a few entries, and a courier who comes in some years. */
async function openHouse(spaces: number): Promise<House> {
  const data = await mkdtemp(join(tmpdir(), 'halfdoor-bench-'))
  const store = await openSqlite(databaseIn(data))
  for (let born = 0; born < spaces; born += 1000) {
    await Promise.all(
      Array.from({ length: Math.min(1000, spaces - born) }, () => store.spaces.create(aSpace())),
    )
  }
  await store.close()
  const server = await startChild('./server-process.ts', data)
  const residents = await settle(server, 50)
  const two: House['two'][number][] = []
  for (let index = 0; index < pairs; index++) two.push(await pair(server))
  return { server, data, residents, two }
}

function aSpace() {
  const members = [freshMember(), freshMember()]
  const act = 'x'.repeat(300)
  const entries = members.flatMap((member) =>
    [1, 2, 3].map((seq) => ({ stream: `${member}/side` as const, entry: entryAt(seq, { act }) })),
  )
  return { space: freshSpace(), birth: act, signature: 'x', members, entries, wakeAt: 4_000_000_000 }
}

/** Milliseconds for each of the three, as they are asked over HTTP and done in the courier's loop. */
async function costs({ server, residents, two }: House) {
  const shots = await pagesOf(residents, acts)
  const place = 1000 / (await flood(server.port, shots, 64))
  let began = performance.now()
  for (const { two: reader, other } of two) {
    await reader.ask('GET', '/spaces')
    for (const stream of ['record', `${other.me}/side`, `${other.me}/tray`])
      await reader.ask('GET', `/streams/${other.space}/${stream}?after=0`)
  }
  const open = (performance.now() - began) / two.length
  for (const { one, seat } of two) {
    const { head } = (await one.ask('GET', `/streams/${seat.space}/${seat.me}/side?after=0`)).json as {
      readonly head: HeadOf
    }
    await one.ask('POST', '/acts', (await placed(seat, head)).body)
  }
  began = performance.now()
  for (let hour = 0; hour < 24; hour++) await server.hourLater()
  return { open, place, hand: (performance.now() - began) / two.length }
}

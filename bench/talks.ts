/**
 * Five hundred talks at once: how many turns a second the whole server takes, beside plain pages in interleaved rounds
 * of the same run, and how soon the other's event stream says that a turn is there.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpuMicros, startChild } from './child.ts'
import { spread } from './connections.ts'
import { beginAnew, fire, flood, percentile } from './load.ts'
import { pagesOf, settle } from './people.ts'
import { beginTalks, listenTo, signTurns, type Turn } from './talking.ts'

const number = 500
const rounds = 3
const turnsARound = 3
/** Each of the talks takes a turn every two and a half seconds: far more than people do. */
const perSecond = 200
const heardTurns = 3

export async function measureTalks() {
  const data = await mkdtemp(join(tmpdir(), 'halfdoor-bench-'))
  // A day does not end while it runs: turns are signed in advance, and stand under the day.
  const noon = Math.floor(Date.now() / 86_400_000) * 86_400 + 43_200
  const server = await startChild('./server-process.ts', data, String(noon))
  const residents = (await Promise.all(Array.from({ length: 8 }, () => settle(server, number / 4)))).flat()
  const talks = await beginTalks(server, residents)
  const streams = await Promise.all(residents.map(({ person }) => listenTo(server.port, person.cookie)))

  const ours: { readonly rate: number; readonly pages: number; readonly cpu: number }[] = []
  await flood(server.port, await pagesOf(residents, 1000), 128)
  for (let round = 0; round < rounds; round++) {
    const pages = await pagesOf(residents, number * turnsARound)
    const turns = await signTurns(talks, noon, turnsARound)
    const beside = await flood(server.port, pages, 128)
    const before = await server.usage()
    const rate = await floodInTurn(server.port, turns)
    const cpu = cpuMicros(before, await server.usage()) / turns.length
    ours.push({ rate, pages: beside, cpu })
  }

  const waits = await hear(server.port, await signTurns(talks, noon, heardTurns), (turn) =>
    streams[turn.other]?.heard(`"stream":"${turn.stream}","seq":${turn.seq}}`),
  )
  for (const { socket } of streams) socket.destroy()
  await server.stop()
  await rm(data, { recursive: true, force: true })
  const middle = (values: readonly number[]) =>
    percentile(
      values.toSorted((one, other) => one - other),
      0.5,
    )
  return {
    talks: number,
    turnsPerSecond: Math.round(middle(ours.map(({ rate }) => rate))),
    ofPages: Number(middle(ours.map(({ rate, pages }) => rate / pages)).toFixed(2)),
    cpuMicrosPerTurn: Math.round(middle(ours.map(({ cpu }) => cpu))),
    hint: spread(waits),
  }
}

/** A talk's next turn is sent when every talk's last one is there: a request held up on its way must not be overtaken. */
async function floodInTurn(port: number, turns: readonly Turn[]): Promise<number> {
  let seconds = 0
  for (let from = 0; from < turns.length; from += number) {
    const slice = turns.slice(from, from + number)
    seconds += slice.length / (await flood(port, slice, 128))
  }
  return turns.length / seconds
}

/** Milliseconds from sending each turn, at an even pace, to the hint of the other. */
async function hear(
  port: number,
  turns: readonly Turn[],
  heard: (turn: Turn) => Promise<number> | undefined,
): Promise<readonly number[]> {
  beginAnew()
  const began = performance.now()
  const waits: Promise<number>[] = []
  for (const [index, turn] of turns.entries()) {
    const planned = began + (index * 1000) / perSecond
    while (performance.now() < planned)
      await new Promise((resolve) => setTimeout(resolve, planned - performance.now() > 2 ? 1 : 0))
    const hint = heard(turn)
    if (!hint) throw new Error('nobody listens')
    const sent = performance.now()
    waits.push(
      Promise.all([hint, fire(port, turn)]).then(([at, { status }]) => {
        if (status !== 200) throw new Error(`a turn was answered ${status}`)
        return at - sent
      }),
    )
  }
  return Promise.all(waits)
}

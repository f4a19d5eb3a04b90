/** Figures for whoever runs the machine, and what they must never tell. */
import { expect, test } from 'vitest'
import { openRawHouse } from '../../test/raw-house.ts'
import { page, pairOf } from '../../test/raw-people.ts'
import { openMetrics, step } from './metrics.ts'

async function read(port: number | undefined, path = '/metrics'): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`)
  return `${answer.status}\n${await answer.text()}`
}

test('abuse 59 without the operator’s word there are no figures, and none on the house’s own port', async () => {
  await using house = await openRawHouse()
  expect(house.server.metricsPort).toBeUndefined()
  await using told = await openRawHouse({ metrics: 0 })
  expect(await read(told.server.port)).not.toContain('halfdoor_')
  expect(await read(told.server.metricsPort, '/other')).toMatch(/^404/)
})

test('abuse 59 figures are of the machine: no id, no name, nothing open, and requests in twenties', async () => {
  await using house = await openRawHouse({ metrics: 0 })
  const { one, seat, other } = await pairOf(house)
  const before = await read(house.server.metricsPort)
  expect(before).not.toContain('halfdoor_requests_total{')
  for (let acts = 0; acts < 2 * step; acts++) await one.ask('POST', '/acts', await page(seat))
  const after = await read(house.server.metricsPort)
  const account = (await one.ask('GET', '/account')).json.account
  for (const secret of [account, seat.space, seat.me, other.me, one.name, '127.0.0.1'])
    expect(after).not.toContain(secret)
  const lines = after.split('\n').filter((line) => line.startsWith('halfdoor'))
  const [, told] = /halfdoor_requests_total\{answer="2xx"\} (\d+)/.exec(after) ?? []
  expect([Number(told) > 0, Number(told) % step]).toEqual([true, 0])
  const kinds = [...new Set(lines.map((line) => line.replace(/ .*/, '')))]
  expect(kinds.toSorted()).toEqual([
    'halfdoor_cpu_seconds',
    'halfdoor_delay_seconds',
    'halfdoor_memory_bytes',
    'halfdoor_requests_total{answer="2xx"}',
    'halfdoor_up_seconds',
  ])
  expect(after.split('\n').filter((line) => !/^(?:#|halfdoor_|200$|$)/.test(line))).toEqual([])
})

test('a fault is counted as the journal tells of it', async () => {
  const metrics = openMetrics()
  const lines: unknown[] = []
  const journal = metrics.journal((line) => void lines.push(line))
  journal({ event: 'started', port: 1 })
  journal({ event: 'broken', fault: new Error('what somebody sent') })
  const told = await metrics.serve(0)
  const text = await read(told.port)
  await told.close()
  expect(lines).toHaveLength(2)
  expect(text).toContain('halfdoor_faults_total{event="broken"} 1')
  expect(text).not.toContain('somebody')
})

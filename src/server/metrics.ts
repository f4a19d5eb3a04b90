/**
 * Figures about the machine for whoever runs it, on a port of their own that answers this computer alone. None is about people: no
 * name, no id, no address, nothing open or waiting, and requests only in twenties, so that nobody's coming shows in a small house.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Counter, Gauge, Registry } from 'prom-client'
import type { Journal } from './journal.ts'
import { type Listening, listen } from './listener.ts'

export type Metrics = {
  /** Counts what the journal is told, and tells it. */
  readonly journal: (journal: Journal) => Journal
  /** Counts an answer by the first figure of its status. */
  readonly answered: (status: number) => void
  readonly serve: (port: number) => Promise<Listening>
}

/** As many as the operator's own counts leave unsaid (abuse 59). */
export const step = 20

export function openMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const delay = monitorEventLoopDelay({ resolution: 20 })
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  gauge('halfdoor_memory_bytes', 'Memory the server holds.', () => process.memoryUsage.rss())
  gauge('halfdoor_cpu_seconds', 'Processor time since the start.', () => cpuSeconds())
  gauge('halfdoor_up_seconds', 'Time since the start.', () => Math.floor(process.uptime()))
  gauge('halfdoor_delay_seconds', 'How late the server is at worst, one time in a hundred.', () =>
    lately(delay),
  )
  const requests = new Counter({
    name: 'halfdoor_requests_total',
    help: `Requests answered, in steps of ${step}.`,
    labelNames: ['answer'],
    registers,
  })
  const faults = new Counter({
    name: 'halfdoor_faults_total',
    help: 'Faults that the journal tells of.',
    labelNames: ['event'],
    registers,
  })
  const untold = new Map<string, number>()

  return {
    journal: (journal) => (line) => {
      if (line.event === 'broken' || line.event === 'carrying-broken') faults.inc({ event: line.event })
      journal(line)
    },
    answered(status) {
      const answer = `${Math.floor(status / 100)}xx`
      const many = (untold.get(answer) ?? 0) + 1
      untold.set(answer, many % step)
      if (many === step) requests.inc({ answer }, step)
    },
    async serve(port) {
      delay.enable()
      const tell = async (request: Request): Promise<Response> => {
        if (request.method !== 'GET' || new URL(request.url).pathname !== '/metrics')
          return new Response('', { status: 404 })
        return new Response(await registry.metrics(), { headers: { 'Content-Type': registry.contentType } })
      }
      const listening = await listen(tell, port, '127.0.0.1')
      return {
        ...listening,
        async close() {
          delay.disable()
          await listening.close()
        },
      }
    },
  }
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000_000
}

/** Since it was last asked. */
function lately(delay: ReturnType<typeof monitorEventLoopDelay>): number {
  const seconds = delay.percentile(99) / 1e9
  delay.reset()
  return Number.isFinite(seconds) ? seconds : 0
}

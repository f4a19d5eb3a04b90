/** A driver for loopback: so many requests in flight, or so many a second with latency from the planned moment. */
import { Agent, request } from 'node:http'

export type Shot = { readonly path: string; readonly cookie: string; readonly body: string }

/** Connections take turns: one that rested for five seconds may be closed in the moment it is used again. */
const agent = new Agent({ keepAlive: true, maxSockets: 256, scheduling: 'fifo' })

/**
 * Connections that nobody used for some seconds may be closed at the other end in the moment they are used again. Those in use stay:
 * another flood may be running beside this one.
 */
export function beginAnew(): void {
  for (const idle of Object.values(agent.freeSockets)) for (const socket of idle ?? []) socket.destroy()
}

/** Milliseconds until the whole answer was there. */
export function fire(
  port: number,
  { path, cookie, body }: Shot,
): Promise<{ readonly status: number; readonly ms: number }> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const headers = {
      Cookie: cookie,
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
    }
    const asked = request({ port, host: '127.0.0.1', path, method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, ms: performance.now() - began }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Keeps `inFlight` requests going until all are done. Answers requests per second. */
export async function flood(port: number, shots: readonly Shot[], inFlight: number): Promise<number> {
  beginAnew()
  let next = 0
  const began = performance.now()
  const lane = async () => {
    for (let shot = shots[next++]; shot; shot = shots[next++]) {
      const { status } = await fire(port, shot)
      if (status !== 200) throw new Error(`an act was answered ${status}`)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, lane))
  return shots.length / ((performance.now() - began) / 1000)
}

/** Fires at a fixed rate, whatever comes back, and answers the latencies, sorted. */
export async function pour(
  port: number,
  shots: readonly Shot[],
  perSecond: number,
): Promise<readonly number[]> {
  beginAnew()
  const began = performance.now()
  const waits: Promise<number>[] = []
  for (const [index, shot] of shots.entries()) {
    const planned = began + (index * 1000) / perSecond
    while (performance.now() < planned)
      await new Promise((resolve) => setTimeout(resolve, planned - performance.now() > 2 ? 1 : 0))
    waits.push(fire(port, shot).then(() => performance.now() - planned))
  }
  return (await Promise.all(waits)).sort((one, other) => one - other)
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

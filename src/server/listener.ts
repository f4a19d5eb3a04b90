/** The socket side: takes requests to the app, and stops without cutting an act in two. */
import { getRequestListener } from '@hono/node-server'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Listening = { readonly port: number; readonly close: () => Promise<void> }

type Fetch = Parameters<typeof getRequestListener>[0]
const patienceMs = 3_000

/** No Date header: two answers to the same question are the same bytes. */
export async function listen(fetch: Fetch, port: number, host: string | undefined): Promise<Listening> {
  const answer = getRequestListener(fetch)
  const server = createServer((incoming, outgoing) => {
    outgoing.sendDate = false
    void answer(incoming, outgoing)
  })
  server.listen(port, host)
  await once(server, 'listening')
  return {
    port: portOf(server.address()),
    async close() {
      const closed = once(server, 'close')
      server.close()
      const idle = setInterval(() => server.closeIdleConnections(), 20)
      const late = setTimeout(() => server.closeAllConnections(), patienceMs)
      await closed
      clearInterval(idle)
      clearTimeout(late)
    },
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on a port.')
  return address.port
}

/**
 * Opening a space with 10,000 entries in Chromium: fetched pages of the stream are verified (canonical, chained,
 * signed) and folded, with the very code of the vault, from a cold start of the page.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { builtPage, emptyPage, launch } from './chromium.ts'
import { openMadeUpSide } from './made-up-side.ts'

const entries = 10_000

export async function measureOpen() {
  const side = JSON.stringify(await openMadeUpSide(entries))
  const page = await builtPage('open-page.ts')
  const server = createServer((request, response) => {
    if (request.url === '/side') return response.end(side)
    response.setHeader('Content-Type', request.url === '/page.js' ? 'text/javascript' : 'text/html')
    return response.end(request.url === '/page.js' ? page : emptyPage)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launch()
  const tab = await browser.newPage()
  await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
  const ms = await tab.waitForFunction(() => (globalThis as { opened?: number }).opened, undefined, {
    timeout: 60_000,
  })
  const measured = Math.round((await ms.jsonValue()) ?? 0)
  await browser.close()
  server.close()
  return { ms: measured }
}

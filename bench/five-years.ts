/**
 * Five years of daily promises in Chromium with the app's own client: the first time on a device, when everything is
 * fetched and verified, and every time after, from what the device keeps.
 */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { builtPage, emptyPage, launch } from './chromium.ts'
import { openMadeUpYears, type MadeUpYears } from './made-up-years.ts'
import type { Opened } from './years-page.ts'

export async function measureYears() {
  const years = await openMadeUpYears(new Date().toISOString().slice(0, 10))
  const page = await builtPage('years-page.ts')
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path === '/') return void response.setHeader('Content-Type', 'text/html').end(emptyPage)
    if (path === '/page.js') return void response.setHeader('Content-Type', 'text/javascript').end(page)
    return void giveJson(years, path, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launch()
  const context = await browser.newContext()
  const visit = async (): Promise<Opened> => {
    const tab = await context.newPage()
    tab.on('pageerror', (fault) => console.log(String(fault)))
    await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
    const opened = await tab.waitForFunction(() => (globalThis as { opened?: Opened }).opened, undefined, {
      timeout: 600_000,
    })
    const said = await opened.jsonValue()
    await tab.close()
    if (!said) throw new Error('the page said nothing')
    return said
  }
  const first = await visit()
  const later: Opened[] = []
  for (let visits = 0; visits < 5; visits++) later.push(await visit())
  await browser.close()
  server.close()
  const again = later.toSorted((one, other) => one.openMs - other.openMs)[2]
  if (!again || later.some(({ seen }) => String(seen) !== String(first.seen)))
    throw new Error('a later time shows something else')
  const ms = (value: number) => Number(value.toFixed(value < 10 ? 1 : 0))
  return {
    events: years.events,
    firstMs: ms(first.openMs),
    againMs: ms(again.openMs),
    stretchMs: ms(again.stretchMs),
    /** Stretching is the same work each time, so this holds on a busy machine too. */
    ofStretch: Number((again.openMs / again.stretchMs).toFixed(2)),
    firstViewsMs: ms(again.firstViewsMs),
    viewsMs: ms(again.viewsMs),
    seen: again.seen,
  }
}

async function giveJson(years: MadeUpYears, path: string, response: ServerResponse): Promise<void> {
  const json = await answer(years, path)
  response.statusCode = json ? 200 : 404
  response.setHeader('Content-Type', 'application/json').end(JSON.stringify(json ?? { type: 'not-found' }))
}

async function answer(years: MadeUpYears, path: string): Promise<object | undefined> {
  const { pathname, searchParams } = new URL(path, 'http://localhost')
  const [, kind, ...rest] = pathname.split('/')
  if (kind === 'given') return years.given
  if (kind === 'vault') return years.given.vault
  if (kind === 'spaces') return years.spaces
  if (kind === 'words') return years.words.get(rest[0] ?? '')
  return years.streams.get(rest.join('/'))?.after(Number(searchParams.get('after')))
}

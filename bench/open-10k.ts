/**
 * Opening a space with 10,000 entries in Chromium: fetched pages of the stream are verified (canonical, chained,
 * signed) and folded, with the very code of the vault, from a cold start of the page.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { openMadeUpSide } from './made-up-side.ts'

const entries = 10_000

export async function measureOpen() {
  const folder = await mkdtemp(join(tmpdir(), 'halfdoor-bench-'))
  const side = JSON.stringify(await openMadeUpSide(entries))
  const page = await builtPage(folder)
  const server = createServer((request, response) => {
    if (request.url === '/side') return response.end(side)
    response.setHeader('Content-Type', request.url === '/page.js' ? 'text/javascript' : 'text/html')
    return response.end(
      request.url === '/page.js'
        ? page
        : '<!doctype html><title>.</title><script type="module" src="/page.js"></script>',
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({
    executablePath: readFileSync('.halfdoor/chromium', 'utf8').trim(),
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--no-first-run',
    ],
  })
  const tab = await browser.newPage()
  await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
  const ms = await tab.waitForFunction(() => (globalThis as { opened?: number }).opened, undefined, {
    timeout: 60_000,
  })
  const measured = Math.round((await ms.jsonValue()) ?? 0)
  await browser.close()
  server.close()
  await rm(folder, { recursive: true, force: true })
  return { ms: measured }
}

async function builtPage(folder: string): Promise<string> {
  const entry = join(folder, 'entry.ts')
  await writeFile(entry, `export * from '${join(import.meta.dirname, 'open-page.ts')}'`)
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2024',
      lib: { entry, formats: ['es'], fileName: 'page' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [output] = Array.isArray(made) ? made : [made]
  const [chunk] = output && 'output' in output ? output.output : []
  if (chunk?.type !== 'chunk') throw new Error('the page was not built')
  return chunk.code
}

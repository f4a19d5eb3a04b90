import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRawHouse, type RawHouse } from '../../test/raw-house.ts'
import { lawful } from './headers.ts'

/** The pages where no page is, as they are built. */
const missing = readFileSync('public/missing.html', 'utf8')
const missingEs = readFileSync('public/missing-es.html', 'utf8')
const away = 'https://www.weather.gov/'

let house: RawHouse
let pages: string
beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'halfdoor-pages-'))
  await mkdir(join(pages, 'assets'))
  await mkdir(join(pages, '.vite'))
  const files = {
    'index.html': '<title>Halfdoor</title>',
    'invitation.html': '<title>Invitation</title>',
    'handout.html': '<title>Handout</title>',
    'help.html': '<title>Help</title>',
    'missing.html': missing,
    'missing-es.html': missingEs,
    '.vite/manifest.json': '{}',
    'manifest.webmanifest': '{}',
    'assets/main-abc123.js': 'export {}\n'.repeat(500),
    'assets/opaque-worker-abc123.js': 'self',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(pages, name), text)
  house = await openRawHouse({ pages })
})
afterAll(async () => {
  await house[Symbol.asyncDispose]()
  await rm(pages, { recursive: true })
})

test.each([
  ['/', 'Halfdoor', 'text/html; charset=utf-8'],
  ['/i', 'Invitation', 'text/html; charset=utf-8'],
  ['/s', 'Handout', 'text/html; charset=utf-8'],
  ['/manifest.webmanifest', '{}', 'application/manifest+json'],
])('%s is served as it was built', async (path, text, type) => {
  const page = await house.ask('GET', path)
  expect(page.text).toContain(text)
  expect(page.headers.get('content-type')).toBe(type)
  expect(page.headers.get('cache-control')).toBe('no-cache')
  for (const absent of ['etag', 'last-modified', 'date', 'x-powered-by', 'server'])
    expect(page.headers.has(absent)).toBe(false)
})

test('H1-10 the help page is kept by any browser for a week, so that it opens again without a connection', async () => {
  const page = await house.ask('GET', '/help.html')
  expect(page.text).toContain('Help')
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('cache-control')).toBe('max-age=604800')
})

const walking = { 'Sec-Fetch-Mode': 'navigate' }
const lost = [
  '/hepl',
  '/hepl.html?name=Mia',
  '/i/',
  '/assets',
  '/acts/1',
  '/.vite/manifest.json',
  '/missing.html',
  '/missing-es.html',
]

test.each(lost)('H1-11 whoever walks to %s reads a page, under the same law as everywhere', async (path) => {
  const { status, text, headers } = await fetched('GET', path, walking)
  expect([status, text]).toEqual([404, missing])
  for (const [name, value] of Object.entries({ ...lawful, 'Content-Type': 'text/html; charset=utf-8' }))
    expect(headers[name.toLowerCase()], name).toBe(value)
})

test.each([
  ['es', missingEs],
  ['es-MX,es;q=0.9,en;q=0.8', missingEs],
  ['fr-FR, ES;q=0.5, en;q=0.3', missingEs],
  ['en-US,en;q=0.9,es;q=0.8', missing],
  ['fr-es,est;q=0.9', missing],
  ['', missing],
])('H1-11 whoever reads %j is answered in their language', async (languages, page) => {
  const { status, text } = await fetched('GET', '/hepl', { ...walking, 'Accept-Language': languages })
  expect([status, text]).toEqual([404, page])
})

test.each([
  [missing, ['/help.html', away, '/', '/', '/ayuda.html']],
  [missingEs, ['/ayuda.html', away, '/', '/', '/help.html']],
])('H1-11 it has no script, loads nothing from elsewhere, and help comes first', (page, ways) => {
  expect(page).not.toMatch(/<script|\sstyle=|<style|\son\w+=|javascript:|<iframe|<img|<form/i)
  const loads = [...page.matchAll(/<link[^>]+href="([^"]*)"/g)].map(([, href]) => href)
  expect(loads).toEqual(['/help-base.css', '/help.css', '/icon.svg'])
  const links = [...page.matchAll(/<a[^>]+href="([^"]*)"/g)].map(([, href]) => href)
  expect(links).toEqual(['#main', away, ...ways])
})

test('H1-11 whatever does not walk there gets the one refusal, whatever it reads', async () => {
  const refusal = [404, '{"type":"not-found"}']
  for (const mode of ['cors', 'no-cors', 'same-origin', 'websocket', '']) {
    const headers = { Accept: 'text/html,*/*;q=0.8', ...(mode !== '' && { 'Sec-Fetch-Mode': mode }) }
    for (const path of lost) {
      const { status, text } = await fetched('GET', path, headers)
      expect([status, text], `${mode} ${path}`).toEqual(refusal)
    }
  }
  const sent = await fetched('DELETE', '/hepl', walking)
  expect([sent.status, sent.text]).toEqual(refusal)
})

test('H1-11 what is there answers a walk as it answers everything', async () => {
  for (const path of ['/', '/help.html', '/assets/main-abc123.js', '/health', '/account']) {
    const plain = await fetched('GET', path, {})
    expect(await fetched('GET', path, walking), path).toEqual(plain)
  }
})

test('what has a hash in its name is kept for ever, and small on the way', async () => {
  const { headers, text } = await house.ask('GET', '/assets/main-abc123.js', undefined, {
    'Accept-Encoding': 'br',
  })
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(headers.get('content-encoding')).toBe('br')
  expect(text).toBe('export {}\n'.repeat(500))
})

test('only the worker that opens passphrases may run WebAssembly', async () => {
  const paths = ['/', '/i', '/help.html', '/assets/main-abc123.js', '/health', '/nothing']
  for (const path of paths) {
    expect((await house.ask('GET', path)).headers.get('content-security-policy')).toContain(
      "script-src 'self';",
    )
  }
  const worker = await house.ask('GET', '/assets/opaque-worker-abc123.js')
  expect(worker.headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval';")
})

test.each([
  '/today',
  '/.vite/manifest.json',
  '/assets',
  '/assets/other.js',
  '/%2e%2e%2fkeys',
  '/..%5ckeys',
  '/A',
  '/index',
  '//',
  '/i/',
  '/s/',
])('%s is not there, in the same words as everything that is not', async (path) => {
  const { status, text } = await house.ask('GET', path, undefined, { Accept: 'text/html' })
  expect([status, text]).toEqual([404, '{"type":"not-found"}'])
})

type Fetched = { readonly status: number; readonly text: string; readonly headers: IncomingHttpHeaders }

/** With these headers and no other: `fetch` sets its own mode over the one it is given. */
function fetched(method: string, path: string, headers: Record<string, string>): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: house.server.port, method, path, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers })
      })
    })
    asked.on('error', reject).end()
  })
}

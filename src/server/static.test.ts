import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRawHouse, type RawHouse } from '../../test/raw-house.ts'

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

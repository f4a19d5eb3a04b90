import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRawHouse, type RawHouse } from '../../test/raw-house.ts'

let house: RawHouse
beforeAll(async () => {
  const pages = await mkdtemp(join(tmpdir(), 'halfdoor-pages-'))
  await mkdir(join(pages, 'assets'))
  const files = {
    'index.html': '<title>Halfdoor</title>',
    'invitation.html': '<title>Invitation</title>',
    'help.html': '<title>Help</title>',
    'manifest.webmanifest': '{}',
    'assets/main-abc123.js': 'export {}\n'.repeat(500),
    'assets/opaque-worker-abc123.js': 'self',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(pages, name), text)
  house = await openRawHouse({ pages })
})
afterAll(() => house[Symbol.asyncDispose]())

const walking = { Accept: 'text/html,application/xhtml+xml' }

test.each([
  ['/', 'Halfdoor', 'text/html; charset=utf-8'],
  ['/i', 'Invitation', 'text/html; charset=utf-8'],
  ['/help.html', 'Help', 'text/html; charset=utf-8'],
  ['/manifest.webmanifest', '{}', 'application/manifest+json'],
])('%s is served as it was built', async (path, text, type) => {
  const page = await house.ask('GET', path)
  expect(page.text).toContain(text)
  expect(page.headers.get('content-type')).toBe(type)
  expect(page.headers.get('cache-control')).toBe('no-cache')
  for (const absent of ['etag', 'last-modified', 'date', 'x-powered-by', 'server'])
    expect(page.headers.has(absent)).toBe(false)
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

test('the app has addresses of its own, for people who walk there; nothing else is there', async () => {
  expect((await house.ask('GET', '/letters/new', undefined, walking)).text).toContain('Halfdoor')
  const nowhere = [
    '/letters/new',
    '/assets/other.js',
    '/../package.json',
    '/%2e%2e%2fkeys',
    '/assets',
    '/wp-login.php',
    '/A',
  ]
  for (const path of nowhere.slice(0, 1))
    expect((await house.ask('GET', path)).text).toBe('{"type":"not-found"}')
  for (const path of nowhere.slice(1)) {
    const { status, text } = await house.ask('GET', path, undefined, path === '/assets' ? {} : walking)
    expect([path, status, text]).toEqual([path, 404, '{"type":"not-found"}'])
  }
})

/**
 * What a phone on prepaid data must load before it shows the first word.
 * All sizes are of the gzipped files, in kB of 1,024 bytes.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { filesUnder } from './source.ts'

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}

const MANIFEST = 'dist/.vite/manifest.json'

describe.skipIf(!existsSync('vite.config.ts'))('the weight of the first screen', () => {
  test.each([
    ['invitation.html', 25],
    ['handout.html', 25],
    ['index.html', 90],
  ])('%s loads at most %i kB of script', (page, budget) => {
    const scripts = firstLoad(page)
    expect(scripts.length, `scripts of ${page}`).toBeGreaterThan(0)
    const weights = scripts.map((file) => `${kilobytes(file).toFixed(1)} ${file}`)
    expect(sum(scripts), weights.join(', ')).toBeLessThanOrEqual(budget)
  })

  test('every page of the build is one of these, or has no script at all', () => {
    const pages = filesUnder('dist', /\.html$/)
    expect(pages.length).toBeGreaterThan(2)
    const weighed = new Set(['dist/index.html', 'dist/invitation.html', 'dist/handout.html'])
    for (const page of pages.filter((file) => !weighed.has(file))) {
      const text = readFileSync(page, 'utf8')
      expect(text, page).not.toMatch(/<script|<link[^>]+rel="?(modulepreload|preload)|\son\w+=|javascript:/i)
    }
  })

  test('nothing in the build comes from elsewhere', () => {
    const loads = filesUnder('dist', /\.(html|css)$/).flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /(?:src=|<link[^>]+href=|url\(|@import )["']?((?:https?:)?\/\/[^"')\s]+)/gi,
        ),
      ].map(([, address]) => `${file} loads ${address}`),
    )
    expect(loads).toEqual([])
  })
})

test('weighing looks at the gzipped bytes', () => {
  expect(gzipSync('a'.repeat(10_240)).length).toBeLessThan(200)
})

/** The entry, all it imports at once, whatever the page asks for by itself, and the words of the heavier language. */
function firstLoad(page: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Readonly<Record<string, Chunk>>
  const atOnce = closure(manifest, page)
  const languages = atOnce
    .flatMap((name) => manifest[name]?.dynamicImports ?? [])
    .filter((name) => /messages\/(?:[\w-]+\.)?(en|es)\.ts$/.test(name))
    .map((name) => closure(manifest, name).filter((part) => !atOnce.includes(part)))
    .map((names) => filesOf(manifest, names))
  const [heavier = []] = languages.sort((one, other) => sum(other) - sum(one))
  const html = readFileSync(join('dist', page), 'utf8')
  const named = [...html.matchAll(/(?:<script[^>]+src|<link[^>]+rel="modulepreload"[^>]+href)="\/?([^"]+)"/g)]
  return [...new Set([...filesOf(manifest, atOnce), ...heavier, ...named.map(([, file]) => file ?? '')])]
}

function closure(manifest: Readonly<Record<string, Chunk>>, name: string): readonly string[] {
  const found = new Set<string>()
  const follow = (part: string) => {
    const chunk = manifest[part]
    if (!chunk) throw new Error(`${part} is not in ${MANIFEST}`)
    if (found.has(part)) return
    found.add(part)
    chunk.imports?.forEach(follow)
  }
  follow(name)
  return [...found]
}

function filesOf(manifest: Readonly<Record<string, Chunk>>, names: readonly string[]): readonly string[] {
  return names.map((name) => manifest[name]?.file ?? '').filter((file) => file.endsWith('.js'))
}

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + kilobytes(file), 0)
}

function kilobytes(file: string): number {
  return gzipSync(readFileSync(join('dist', file)), { level: 9 }).length / 1024
}

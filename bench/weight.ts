/** What a browser loads before it shows the first words, gzipped; 1 kB is 1024 bytes. Reads the built pages. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

type Chunk = { readonly file: string; readonly imports?: readonly string[] }

export function measureWeight() {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
    readFileSync('dist/.vite/manifest.json', 'utf8'),
  )
  return {
    invitationKB: kB(firstLoad(manifest, 'invitation.html')),
    shellKB: kB(firstLoad(manifest, 'index.html')),
    helpKB: kB(scriptsOf('dist/help.html')),
  }
}

/** The entry and everything it imports at once. */
function firstLoad(manifest: Readonly<Record<string, Chunk>>, entry: string): readonly string[] {
  const names = new Set([entry])
  for (const name of names) for (const next of manifest[name]?.imports ?? []) names.add(next)
  return [...names]
    .flatMap((name) => manifest[name]?.file ?? [])
    .filter((file) => file.endsWith('.js'))
    .map((file) => `dist/${file}`)
}

function scriptsOf(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src]) => `dist${src}`)
}

function kB(files: readonly string[]): number {
  return Number(
    (files.reduce((size, file) => size + gzipSync(readFileSync(file)).length, 0) / 1024).toFixed(1),
  )
}

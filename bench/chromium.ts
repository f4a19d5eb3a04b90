/** Our own code in Chromium: one page built from a file of this folder, and a browser that speaks to nobody else. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'

export function launch() {
  return chromium.launch({
    executablePath: readFileSync('.halfdoor/chromium', 'utf8').trim(),
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--no-first-run',
    ],
  })
}

/** The script of the page, whole. */
export async function builtPage(file: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'halfdoor-bench-'))
  const entry = join(folder, 'entry.ts')
  await writeFile(entry, `export * from '${join(import.meta.dirname, file)}'`)
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
  await rm(folder, { recursive: true, force: true })
  const [output] = Array.isArray(made) ? made : [made]
  const [chunk] = output && 'output' in output ? output.output : []
  if (chunk?.type !== 'chunk') throw new Error('the page was not built')
  return chunk.code
}

export const emptyPage = '<!doctype html><title>.</title><script type="module" src="/page.js"></script>'

/** Plants changes in a copy of the source and opens the small world over that copy. The tree itself is not touched. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { OpenPair } from '../small-world.ts'
import type { Edit } from './leak.ts'

const home = '.halfdoor/mutants'
const needed = [
  'src/domain',
  'src/wire',
  'src/log',
  'src/referee',
  'src/server/scribe.ts',
  'src/server/sign.ts',
  'test/small-world.ts',
]

export async function plant(name: string, edits: readonly Edit[]): Promise<OpenPair> {
  const root = resolve(home, name)
  rmSync(root, { recursive: true, force: true })
  for (const one of needed) {
    mkdirSync(join(root, one, '..'), { recursive: true })
    cpSync(one, join(root, one), { recursive: true, filter: (path) => !/\.(test|contract)\.ts$/.test(path) })
  }
  for (const { file, from, to } of edits) {
    const parts = readFileSync(join(root, file), 'utf8').split(from)
    if (parts.length !== 2) throw new Error(`${file} holds "${from}" ${parts.length - 1} times, not once.`)
    writeFileSync(join(root, file), parts.join(to))
  }
  const world = (await import(join(root, 'test/small-world.ts'))) as { readonly openPair: OpenPair }
  return world.openPair
}

export function uproot(): void {
  rmSync(home, { recursive: true, force: true })
}

/** Plants changes in a copy of the source and opens the small world over that copy. The tree itself is not touched. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { OpenSeniorityHouse } from '../seniority-house.ts'
import type { OpenPair } from '../small-world.ts'
import type { Edit } from './leak.ts'

const homes = { pair: '.halfdoor/mutants', ways: '.halfdoor/ways' } as const
type Home = (typeof homes)[keyof typeof homes]
const small = [
  'src/domain',
  'src/wire',
  'src/log',
  'src/referee',
  'src/server/scribe.ts',
  'src/server/sign.ts',
  'test/small-world.ts',
]

export async function plant(name: string, edits: readonly Edit[]): Promise<OpenPair> {
  const root = plantIn(homes.pair, name, edits, small)
  const world = (await import(join(root, 'test/small-world.ts'))) as { readonly openPair: OpenPair }
  return world.openPair
}

/** The same for the ways into an account. */
export async function plantSeniority(name: string, edits: readonly Edit[]): Promise<OpenSeniorityHouse> {
  const root = plantIn(homes.ways, name, edits, [
    'src/domain',
    'src/wire',
    'src/log',
    'src/server',
    'test/seniority-house.ts',
  ])
  const world = (await import(join(root, 'test/seniority-house.ts'))) as {
    readonly openSeniorityHouse: OpenSeniorityHouse
  }
  return world.openSeniorityHouse
}

function plantIn(home: Home, name: string, edits: readonly Edit[], needed: readonly string[]): string {
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
  return root
}

export function uproot(what: keyof typeof homes = 'pair'): void {
  rmSync(homes[what], { recursive: true, force: true })
}

/** Checks the types of every place code may run in: each has its own tsconfig, with its own outer world. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { filesUnder } from './source.ts'

export const PLACES = ['anywhere', 'server', 'browser', 'test'] as const
export type Place = (typeof PLACES)[number]

/** True when the types of this place hold; a place without any file yet holds. */
export function typesHold(place: Place): boolean {
  const config = `tsconfig.${place}.json`
  const { include } = JSON.parse(readFileSync(config, 'utf8')) as { include: readonly string[] }
  const folders = include.filter((path) => !path.includes('*'))
  if (!folders.some((folder) => filesUnder(folder, /\.tsx?$/).length > 0)) return true
  const tsc = ['node_modules/typescript/bin/tsc', '-p', config]
  return spawnSync(process.execPath, tsc, { stdio: 'inherit' }).status === 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const broken = PLACES.filter((place) => !typesHold(place))
  if (broken.length > 0) {
    console.error(`Types do not hold in: ${broken.join(', ')}`)
    process.exitCode = 1
  }
}

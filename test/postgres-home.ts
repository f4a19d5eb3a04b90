/** Where Debian puts the programs of PostgreSQL. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const homes = '/usr/lib/postgresql'

/** The folder of its programs; undefined where it is not installed. */
export function postgresHome(): string | undefined {
  const versions = existsSync(homes)
    ? readdirSync(homes).toSorted((one, other) => Number(other) - Number(one))
    : []
  return versions.map((version) => join(homes, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
}

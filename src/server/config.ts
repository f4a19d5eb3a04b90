/**
 * The environment and the operator's file, read once at start. Anything it does not know stops the start with one
 * plain sentence; nothing else in the server reads the environment.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import { type OwnHelp, readOwnHelp } from './help/own.ts'
import { isMissing } from './keys.ts'

export type SignUp = 'code' | 'open'
export type Config = {
  readonly port: number
  /** The folder of the database and the operator's file. */
  readonly data: string
  readonly keys: string
  /** The address of a PostgreSQL database; absent, everything is in a file of the data folder. */
  readonly database?: string
  /** The public address, without a slash at its end; absent while there is only this computer. */
  readonly origin?: string
  readonly signUp: SignUp
  /** Where "Leave now" goes, when the operator chose a place. */
  readonly leaveTo?: string
  /** Where figures about the machine are told, to this computer alone. */
  readonly metrics?: number
  /** What the operator added to the help page. */
  readonly help?: OwnHelp
}

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = readPort(env['PORT'] || '4600')
  const data = env['HALFDOOR_DATA'] || './data'
  const origin = env['HALFDOOR_ORIGIN'] ? { origin: readOrigin(env['HALFDOOR_ORIGIN']) } : {}
  const database = env['HALFDOOR_DATABASE'] ? { database: readDatabase(env['HALFDOOR_DATABASE']) } : {}
  const keys = env['HALFDOOR_KEYS'] || join(data, 'keys')
  return { port, data, keys, ...database, ...origin, ...readOperator(data) }
}

/** Where people find this house. */
export function addressOf({ origin, port }: Pick<Config, 'origin' | 'port'>): string {
  return origin ?? `http://localhost:${port}`
}

/** Browsers do the sealing, and they do it on https and on this very computer, nowhere else. */
export function isPublic({ origin }: Pick<Config, 'origin'>): boolean {
  return origin?.startsWith('https://') ?? false
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new Error('PORT is a number from 0 to 65535.')
  return port
}

/** It may hold a passphrase, so it is never said again. */
function readDatabase(text: string): string {
  if (!/^postgres(?:ql)?:\/\/./.test(text))
    throw new Error('HALFDOOR_DATABASE is an address such as postgres://halfdoor@localhost/halfdoor.')
  return text
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const here = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (!url || !(here || url.protocol === 'https:') || url.href !== `${url.origin}/`) {
    throw new Error(
      'HALFDOOR_ORIGIN is an address such as https://halfdoor.example, or http://localhost:4600.',
    )
  }
  return url.origin
}

function readOperator(data: string): Pick<Config, 'signUp' | 'leaveTo' | 'help' | 'metrics'> {
  const file = join(data, 'operator.toml')
  const { 'sign-up': signUp = 'code', 'leave-to': leaveTo, help: lines, ...rest } = readToml(file)
  const { 'help-country': country, 'metrics-port': metricsPort, ...others } = rest
  const [unknown] = Object.keys(others)
  if (unknown !== undefined)
    throw new Error(
      `${file} knows sign-up, leave-to, metrics-port, help and help-country; it has a line "${unknown}".`,
    )
  if (signUp !== 'code' && signUp !== 'open') throw new Error(`In ${file}, sign-up is "code" or "open".`)
  const help = readOwnHelp(file, data, lines, country)
  const metrics = metricsPort === undefined ? {} : { metrics: readMetricsPort(file, metricsPort) }
  const settings = { signUp, ...metrics, ...(help && { help }) } as const
  if (leaveTo === undefined) return settings
  if (typeof leaveTo !== 'string' || !/^https:\/\/[^\s"<>]+$/.test(leaveTo)) {
    throw new Error(`In ${file}, leave-to is an https address.`)
  }
  return { ...settings, leaveTo }
}

function readMetricsPort(file: string, port: unknown): number {
  if (typeof port === 'number' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(`In ${file}, metrics-port is a number from 0 to 65535.`)
}

function readToml(file: string): Readonly<Record<string, unknown>> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return {}
    throw error
  }
  try {
    return parse(text)
  } catch {
    throw new Error(`${file} is not TOML; docs/operators.md shows how it looks.`)
  }
}

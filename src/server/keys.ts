/**
 * The server's own keys, kept outside the database in a folder of their own. They are made once, for an empty
 * database; a database never runs with keys that are missing or not its own.
 */
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeSetup } from './opaque.ts'
import { openSigner, type Random, sha256, type Signer } from './sign.ts'

export type ServerKeys = {
  /** The OPAQUE server setup: without it no passphrase signs in. */
  readonly setup: string
  /** Turns a sign-in name into what is stored of it. */
  readonly pepper: Uint8Array
  /** Draws the minute at which things leave. */
  readonly ticks: Uint8Array
  readonly referee: Signer
  /** Tells these keys from any others; says nothing about them. */
  readonly fingerprint: string
}

/** `known` is the fingerprint of the keys this database was made with; undefined while it is empty. */
export async function openKeys(
  folder: string,
  known: string | undefined,
  random: Random,
): Promise<ServerKeys> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const make: Make = known === undefined ? keep : missing
  const secret = async () => Buffer.from(random(32)).toString('base64url')
  const setup = await readOrMake(folder, 'opaque', makeSetup, make)
  const pepper = bytesOf(await readOrMake(folder, 'pepper', secret, make))
  const ticks = bytesOf(await readOrMake(folder, 'ticks', secret, make))
  const referee = openSigner(bytesOf(await readOrMake(folder, 'referee', secret, make)))
  const parts = [setup, referee.publicKey, Buffer.from(pepper).toString('hex')].join(' ')
  const fingerprint = sha256(Buffer.from(parts)).toString('base64url')
  if (known !== undefined && known !== fingerprint)
    throw new Error(`${folder} holds the keys of another database.`)
  return { setup, pepper, ticks, referee, fingerprint }
}

type Make = (file: string, text: () => Promise<string>) => Promise<string>

async function readOrMake(
  folder: string,
  name: string,
  text: () => Promise<string>,
  make: Make,
): Promise<string> {
  const file = join(folder, name)
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    if (!isMissing(error)) throw error
    return make(file, text)
  }
}

async function keep(file: string, text: () => Promise<string>): Promise<string> {
  const made = await text()
  await using handle = await open(file, 'wx', 0o600)
  await handle.writeFile(`${made}\n`)
  await handle.sync()
  return made
}

function missing(file: string): Promise<never> {
  throw new Error(
    `${file} is not there. This database was made with keys that are kept apart from it; ` +
      'put the keys folder back, or set HALFDOOR_KEYS to where it is.',
  )
}

function bytesOf(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length !== 32) throw new Error('A key file holds 32 bytes as base64url; one here does not.')
  return bytes
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

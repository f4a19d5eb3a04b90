/** A real server in a temporary folder with a clock that a test moves, asked over real sockets, byte by byte. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Instant } from '../src/domain/vocabulary.ts'
import { openJournal } from '../src/server/journal.ts'
import { startServer, type Running, type Setup } from '../src/server/server.ts'

export type Said = {
  readonly status: number
  readonly text: string
  readonly headers: Headers
  readonly json: ReturnType<typeof JSON.parse>
}
export type Ask = (
  method: string,
  path: string,
  body?: object | string,
  headers?: Record<string, string>,
) => Promise<Said>

export interface RawHouse extends AsyncDisposable {
  readonly server: Running
  readonly folder: string
  readonly lines: readonly string[]
  readonly now: () => Instant
  readonly pass: (seconds: number) => void
  /** Asks without being signed in. */
  readonly ask: Ask
}

/** A quarter past noon UTC on a Monday. */
const start: Instant = 1_794_831_300

export async function openRawHouse(setup: Partial<Setup> = {}): Promise<RawHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'halfdoor-'))
  const lines: string[] = []
  let now = start
  const server = await startServer({
    data: folder,
    keys: join(folder, 'keys'),
    port: 0,
    signUp: 'code',
    clock: () => now,
    journal: openJournal({ write: (line) => void lines.push(line) }),
    generosity: 1000,
    ...setup,
  })
  return {
    server,
    folder,
    lines,
    now: () => now,
    pass(seconds) {
      now += seconds
    },
    ask: askFrom(server.port),
    async [Symbol.asyncDispose]() {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A folder that is gone when the test is. */
export async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'halfdoor-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** One browser: sends its cookie along, if it has one. */
export function askFrom(port: number, cookie?: string): Ask {
  return async (method, path, body, headers = {}) => {
    const sent: Record<string, string> = { ...headers }
    if (cookie !== undefined) sent['Cookie'] = cookie
    if (body !== undefined) sent['Content-Type'] ??= 'application/json'
    const text = typeof body === 'object' ? JSON.stringify(body) : body
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: sent,
      ...(text !== undefined && { body: text }),
    })
    return read(answer)
  }
}

async function read(answer: Response): Promise<Said> {
  const text = await answer.text()
  const isJson = answer.headers.get('content-type') === 'application/json'
  return { status: answer.status, text, headers: answer.headers, json: isJson ? JSON.parse(text) : undefined }
}

/**
 * I11: the server is blind to words. A mark in every field the client offers, and every secret it makes, are looked
 * for in all the server has, writes, logs and answers. The last test plants marks, and has to find every one.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openJournal } from '../src/server/journal.ts'
import { canaries, fields } from './blindness/canaries.ts'
import { filePlaces, findIn, spellings, textPlace, type Place } from './blindness/search.ts'
import { exportKey, secretsOfAccount, secretsOfCard } from './blindness/secrets.ts'
import { endIt, live, type Lived } from './blindness/story.ts'
import { must, openWorld, passphrase, type World } from './world.ts'

const lines: string[] = []
/** Every byte that went to the server, and every byte that came back, by whom it came to. */
const sent: string[] = []
const heard: string[] = []
const asked: { readonly method: string; readonly path: string; readonly body: string }[] = []
const log: Buffer[] = []
let logSize = 0
const real = globalThis.fetch
const folder = mkdtempSync(join(tmpdir(), 'halfdoor-blind-'))

let world: World
let lived: Lived
let marks: Readonly<Record<string, Uint8Array>>
let spaces: readonly string[]
/** All there was to be seen while the letter was on its way, and after everything had ended. */
let places: readonly Place[]

beforeAll(async () => {
  const journal = openJournal({ write: (line) => void lines.push(line) })
  world = await openWorld({ journal })
  globalThis.fetch = record
  lived = await live(world)
  // A fault may quote what people sent; its line does not.
  for (const text of Object.values(canaries)) {
    journal({ event: 'broken', fault: Object.assign(new Error(text), { code: text, cause: text }) })
  }
  spaces = spacesIn(join(world.data, 'halfdoor.db'))
  marks = await marksOf(lived)
  const during = await everything('during')
  await endIt(world, lived)
  const after = await everything('after')
  globalThis.fetch = real
  const stranger = await heardByStranger()
  places = [
    ...during,
    ...after,
    textPlace('log lines', lines),
    { name: 'halfdoor.db-wal as it grew', bytes: Buffer.concat(log) },
    textPlace('what a stranger is answered', stranger),
  ]
}, 120_000)

afterAll(async () => {
  globalThis.fetch = real
  await world[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

const record: typeof fetch = async (input, init) => {
  const [path, body] = [addressOf(input).slice(world.server.address.length), textIn(init?.body)]
  const method = init?.method ?? 'GET'
  asked.push({ method, path, body })
  sent.push(`${method} ${path} ${JSON.stringify([...new Headers(init?.headers)])} ${body}`)
  const answer = await real(input, init)
  if (path === '/hints') return answer
  const text = await answer.clone().text()
  heard.push(`${answer.status} ${JSON.stringify([...answer.headers])} ${text}`)
  if (method !== 'GET') keepLog()
  return answer
}

/** The client asks with a string and sends text. */
function addressOf(input: Parameters<typeof fetch>[0]): string {
  return typeof input === 'string' ? input : 'not a string'
}
function textIn(body: unknown): string {
  return typeof body === 'string' ? body : ''
}

/** The log is moved into the database soon and cut: so what is new in it is kept after every request. */
function keepLog(): void {
  const bytes = readFileSync(join(world.data, 'halfdoor.db-wal'))
  if (bytes.length > logSize) log.push(bytes.subarray(logSize))
  else if (bytes.length < logSize) log.push(bytes)
  logSize = bytes.length
}

async function marksOf({ stores, signInNames, card, link }: Lived) {
  const { address } = world.server
  const texts = Object.entries(canaries).map(([name, text]) => [name, Buffer.from(text)] as const)
  return {
    ...Object.fromEntries(texts),
    ...(await secretsOfAccount(stores[0], canaries.hisPassphrase, spaces)),
    ...(await exportKey(address, signInNames[0], canaries.hisPassphrase)),
    ...(await secretsOfCard(card)),
    ...link,
  }
}

/** The database, its log and its index, a backup of it, the keys: every file there is. */
async function everything(when: string): Promise<readonly Place[]> {
  const copy = join(folder, `${when}.db`)
  const db = new DatabaseSync(join(world.data, 'halfdoor.db'), { readOnly: true })
  await backup(db, copy)
  db.close()
  return [...filePlaces(world.data), ...filePlaces(folder)].map(({ name, bytes }) => ({
    name: `${name} ${when}`,
    bytes,
  }))
}

function spacesIn(path: string): readonly string[] {
  const db = new DatabaseSync(path, { readOnly: true })
  const tokens = db
    .prepare('select token from space')
    .all()
    .map(({ token }) => `s_${String(token)}`.replace('s_s_', 's_'))
  db.close()
  return tokens
}

/** Someone else with an account asks for all that the two ever asked for, and sends what they sent. */
async function heardByStranger(): Promise<readonly string[]> {
  const other = await world.person('stonework', 'Max')
  must(await other.addPerson('Lea'))
  const said: string[] = []
  let cookie = ''
  const ask = async ({ method, path, body }: (typeof asked)[number]) => {
    const headers = { Cookie: cookie, 'Content-Type': 'application/json' }
    const answer = await real(world.server.address + path, { method, headers, ...(body && { body }) })
    const text = await answer.text()
    said.push(`${answer.status} ${JSON.stringify([...answer.headers])} ${text}`)
    return answer
  }
  globalThis.fetch = async (input, init) => {
    const answer = await real(input, init)
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return answer
  }
  const mine = await world.device()
  must(await mine.signIn({ name: other.me()?.signInName ?? '', passphrase }))
  globalThis.fetch = real
  const once = new Map(asked.map((one) => [`${one.method} ${one.path} ${one.body}`, one]))
  for (const one of once.values()) if (!/^\/(account|sign-out|slots)/.test(one.path)) await ask(one)
  return said
}

test('I11 every field of the client has a mark, and every mark was put in', () => {
  expect(Object.keys(fields).sort()).toEqual(Object.keys(lived.his).sort())
  expect([...new Set(Object.values(fields).flat())].sort()).toEqual(Object.keys(canaries).sort())
})

test('I11 no mark and no secret is in what the server keeps, logs and answers', () => {
  expect(findIn(places, marks)).toEqual([])
})

test('I11 no mark and no secret goes over the wire, but for the word one signs in with', () => {
  const { word: _, ...others } = marks
  expect(findIn([textPlace('requests', sent)], others)).toEqual([])
  expect(findIn([textPlace('answers', heard)], marks)).toEqual([])
})

test('I11 what was looked through is what there is', () => {
  const sizes = new Map(places.map(({ name, bytes }) => [name.split('/').at(-1), bytes.length]))
  for (const file of [
    'halfdoor.db during',
    'halfdoor.db-wal as it grew',
    'halfdoor.db-shm during',
    'during.db during',
  ]) {
    expect(sizes.get(file), file).toBeGreaterThan(0)
  }
  expect(places.filter(({ name }) => name.includes('/keys/')).length).toBeGreaterThan(3)
  // What the server may know is found by the same search, wherever it has to be.
  const [space = ''] = spaces
  const known = findIn(places, { space: Buffer.from(space.slice(2)) }).join('\n')
  for (const where of ['halfdoor.db during', 'during.db during', 'after.db after'])
    expect(known).toContain(where)
  expect(findIn([textPlace('answers', heard)], { space: Buffer.from(space) })).not.toEqual([])
  expect(findIn([textPlace('requests', sent)], { word: marks['word'] ?? Buffer.of() })).not.toEqual([])
  expect(lines.length).toBeGreaterThanOrEqual(Object.keys(canaries).length)
  expect([sent.length > 100, heard.length > 100, Object.keys(marks).length >= 30]).toEqual([true, true, true])
  expect(places.find(({ name }) => name.startsWith('what a stranger'))?.bytes.length).toBeGreaterThan(5000)
})

test('I11 a mark that is planted anywhere, however it is spelled, is found', async () => {
  const path = join(world.data, 'halfdoor.db')
  const db = new DatabaseSync(path)
  for (const [how, needle] of spellings(marks['letter'] ?? Buffer.of())) {
    db.prepare('insert or replace into meta values (?, ?)').run('planted', needle.toString('utf8'))
    const found = findIn(await everything('planted'), marks)
    expect(
      found.some((one) => one.startsWith('letter in ') && one.includes('halfdoor.db')),
      how,
    ).toBe(true)
    expect(
      found.some((one) => one.includes('planted.db')),
      `${how} in the backup`,
    ).toBe(true)
  }
  db.prepare(`delete from meta where key = 'planted'`).run()
  db.close()
  for (const [name, bytes] of Object.entries(marks)) {
    for (const [how, needle] of spellings(bytes)) {
      const around = Buffer.concat([Buffer.from('{"event":"'), needle, Buffer.from('"}')])
      expect(findIn([{ name: 'a line', bytes: around }], { [name]: bytes }), `${name} ${how}`).not.toEqual([])
    }
    const [before, after] = [Buffer.from('x{"a":"'), Buffer.from('"}yz')]
    for (const cut of [0, 1, 2]) {
      const whole = Buffer.concat([before.subarray(cut), bytes, after])
      const line = textPlace('a line', [whole.toString('base64')])
      expect(findIn([line], { [name]: bytes }), `${name} inside base64`).not.toEqual([])
    }
  }
})

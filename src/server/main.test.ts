import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askFrom, openRawHouse, openFolder } from '../../test/raw-house.ts'
import { register } from '../../test/raw-people.ts'

type Run = {
  readonly child: ChildProcess
  readonly out: () => string
  readonly err: () => string
  readonly ended: Promise<number | null>
}

function run(file: string, env: Record<string, string>, ...args: readonly string[]): Run {
  const { HALFDOOR_ORIGIN: _, ...own } = process.env
  const child = spawn('node', [join(import.meta.dirname, file), ...args], { env: { ...own, ...env } })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  return { child, out: () => out, err: () => err, ended: once(child, 'close').then(([code]) => code) }
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 400) throw new Error('It did not come to pass.')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

test('it says where it is, lets the first person in by the link it prints, and stops when asked', async () => {
  const data = await openFolder()
  const env = { HALFDOOR_DATA: data, PORT: '0' }
  const server = run('main.ts', env)
  await until(() => server.out().split('\n').length > 3)
  const [ready, first, links] = server.out().split('\n')
  const port = Number(/^Halfdoor is ready at http:\/\/localhost:(\d+)$/.exec(ready ?? '')?.[1])
  const code = /\/#code=([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})$/.exec(first ?? '')?.[1]
  expect(links).toBe('Until HALFDOOR_ORIGIN is an https address, links work on this computer only.')

  const ask = askFrom(port)
  const { finish } = await register(ask, 'ana', { type: 'code', code })
  expect((await ask('POST', '/sign-up/finish', finish())).status).toBe(200)

  const second = run('main.ts', env)
  expect(await second.ended).toBe(1)
  expect(second.err()).toBe(`Another Halfdoor is running on ${data}. One folder has one server.\n`)

  const operator = run('operator.ts', env, 'code')
  expect(await operator.ended).toBe(0)
  const made = /#code=(\S+)/.exec(operator.out())?.[1]
  expect((await register(ask, 'bea', { type: 'code', code: made })).begun.status).toBe(200)

  const start = performance.now()
  server.child.kill('SIGTERM')
  expect(await server.ended).toBe(0)
  expect(performance.now() - start).toBeLessThan(5000)
  expect(
    server
      .err()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).event),
  ).toEqual(['started', 'stopping', 'stopped'])

  await rm(join(data, 'keys'), { recursive: true })
  const keyless = run('main.ts', env)
  expect(await keyless.ended).toBe(1)
  expect(keyless.err().split('\n')).toHaveLength(2)
  expect(keyless.err()).toContain('put the keys folder back, or set HALFDOOR_KEYS')
})

test('a port that is taken is said in one sentence', async () => {
  await using house = await openRawHouse()
  const data = await openFolder()
  const { err, ended } = run('main.ts', { HALFDOOR_DATA: data, PORT: String(house.server.port) })
  expect(await ended).toBe(1)
  expect(err()).toBe('The port is taken. PORT chooses another.\n')
})

test('a database elsewhere is refused in one sentence', async () => {
  const data = await openFolder()
  const { err, ended } = run('main.ts', { HALFDOOR_DATA: data, HALFDOOR_DATABASE: 'postgres://db' })
  expect(await ended).toBe(1)
  expect(err().split('\n')).toHaveLength(2)
})

/** What an operator can ask of a house, and what nobody can. */
import { spawnSync } from 'node:child_process'
import { beforeEach, expect, test } from 'vitest'
import { grant, operate } from '../../../test/operate.ts'
import { openRawHouse, type RawHouse } from '../../../test/raw-house.ts'
import { page, pairOf } from '../../../test/raw-people.ts'
import { commands, known } from './commands.ts'
import { coarse } from './counts.ts'

let house: RawHouse
beforeEach(async () => {
  house = await openRawHouse()
  return () => house[Symbol.asyncDispose]()
})
const where = () => ({ data: house.folder, now: house.now })

test('abuse 59 counts say fewer than twenty, or tens', () => {
  expect([0, 1, 19].map(coarse)).toEqual(['fewer than 20', 'fewer than 20', 'fewer than 20'])
  expect([20, 29, 30, 1239].map(coarse)).toEqual(['20', '20', '30', '1230'])
})

test('abuse 59 counts are of the whole house, and no command takes a person or a space', async () => {
  const { one, two, seat, other } = await pairOf(house)
  expect(await operate(where(), 'counts')).toBe(
    'accounts: fewer than 20\nspaces: fewer than 20\nacts: fewer than 20',
  )
  for (let pages = 0; pages < 22; pages++) await one.ask('POST', '/acts', await page(seat))
  expect(await operate(where(), 'counts')).toBe('accounts: fewer than 20\nspaces: fewer than 20\nacts: 20')
  const account = (await one.ask('GET', '/account')).json.account
  await one.ask('POST', '/credentials', { code: await grant(where(), ['peer', 'Ana Reyes']) })
  const said = await Promise.all(['counts', 'helpers', 'code'].map((name) => operate(where(), name)))
  const another = (await two.ask('GET', '/account')).json.account
  for (const id of [account, another, seat.space, seat.me, other.me])
    expect(said.join('\n')).not.toContain(id)
  for (const name of ['counts', 'helpers', 'code'])
    await expect(operate(where(), name, [account])).rejects.toThrow('not understood')
  expect([...commands.keys()]).toEqual([
    'code',
    'suppressed',
    'helper',
    'helpers',
    'helper-end',
    'staff',
    'staff-end',
    'hold',
    'hold-end',
    'holds',
    'counts',
  ])
})

test('S5-2 a credential needs a kind that is known and a name of one line', async () => {
  const odd = [[], ['counselor'], ['doctor', 'Ana'], ['peer', ''], ['peer', 'a\nb'], ['peer', 'Ana', 'Reyes']]
  for (const words of odd) await expect(operate(where(), 'helper', words)).rejects.toThrow('not understood')
  await expect(operate(where(), 'helper', ['peer', 'Ana'], { licence: '' })).rejects.toThrow('not understood')
  expect(await operate(where(), 'helpers')).toBe('None yet.')
  await grant(where(), ['peer', 'Ana Reyes'], { licence: 'CPRS 12', hold: true })
  expect(await operate(where(), 'helpers')).toMatch(
    /^h_[\w-]{22} · peer · Ana Reyes · CPRS 12 · may hold · since 2026-11-16 · until 2027-11-16 · its code waits$/,
  )
})

test('S5-2 the operator types it while the server runs, and what is not known is answered with what is', async () => {
  const file = new URL('../operator.ts', import.meta.url).pathname
  const run = (...args: readonly string[]) => {
    const env = { ...process.env, HALFDOOR_DATA: house.folder }
    const { status, stdout, stderr } = spawnSync('node', [file, ...args], { env, encoding: 'utf8' })
    return { status, stdout, stderr }
  }
  const made = run('helper', 'mediator', 'Ana Reyes', '--licence', 'Court roster 7', '--hold')
  expect([made.status, made.stderr]).toEqual([0, ''])
  expect(made.stdout).toMatch(/^A helper code for Ana Reyes, mediator, for 14 days: (?:\w{4}-){3}\w{4}\n$/)
  expect(run('helpers').stdout).toContain('Ana Reyes · Court roster 7 · may hold')
  for (const args of [[], ['counts', '--hold'], ['helpers', '--who']]) {
    const said = run(...args)
    expect([said.status, said.stdout, said.stderr]).toEqual([1, '', `${known()}\n`])
  }
  for (const { usage } of commands.values()) expect(known()).toContain(usage)
})

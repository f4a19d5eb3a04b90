/** Holds by the staff of a house: one and a paper to close, two and a paper to end, and a list that says nothing of anyone. */
import { spawnSync } from 'node:child_process'
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, expect, test } from 'vitest'
import { does, share } from '../../../test/abuse/three-people.ts'
import { operate } from '../../../test/operate.ts'
import { openRawHouse, type RawHouse } from '../../../test/raw-house.ts'
import {
  bearNew,
  invite,
  otherSeat,
  pairOf,
  type Person,
  type Seat,
  signUp,
} from '../../../test/raw-people.ts'
import { databaseIn } from '../storage/open-store.ts'

const paper = 'Order 12 of 3 March, county court'
const change = 'Order lifted 9 May, county court'
const today = '2026-11-16'

let house: RawHouse
beforeEach(async () => {
  house = await openRawHouse()
  return () => house[Symbol.asyncDispose]()
})
const where = () => ({ data: house.folder, now: house.now })
const codeOf = async (name: string) => (await operate(where(), 'staff', [name])).split(': ').at(-1) ?? ''
const hold = (words: readonly string[], codes: readonly string[], on = paper) =>
  operate(where(), 'hold', words, { paper: on, codes })
const end = (id: string, codes: readonly string[]) =>
  operate(where(), 'hold-end', [id], { paper: change, codes })
const idOf = (said: string) => /o_[\w-]{22}/.exec(said)?.[0] ?? ''

async function pair() {
  const both = await pairOf(house)
  await does(both.two, both.other, { move: 'appear' })
  house.pass(2 * 3600)
  await house.server.carry()
  return both
}
async function movesOf({ ask }: Person, { space }: Seat) {
  const { entries } = (await ask('GET', `/streams/${space}/record`)).json
  return entries.map(({ move }: { move: string }) => move)
}
const noticesOf = async ({ ask }: Person) => (await ask('GET', '/notices')).json.notices

test('abuse 59 one of the staff closes with a code and a paper, and the server that runs does it', async () => {
  const { one, two, seat } = await pair()
  const ana = await codeOf('Ana')
  expect(ana).toMatch(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}$/)
  for (const codes of [[], ['ABCD-EFGH-JKMN-PQRS'], ['']])
    expect(await hold([seat.space], codes)).toBe('This takes the code of one of the staff. Nothing was done.')
  expect(rows('hold')).toEqual([])
  expect(await hold([seat.space], [ana.toLowerCase().replaceAll('-', ' ')])).toMatch(/^Set: o_[\w-]{22}\.$/)
  await house.server.carry()
  expect(await movesOf(one, seat)).toEqual(['appeared', 'closed'])
  expect([await noticesOf(one), await noticesOf(two)]).toEqual([[], []])
  for (const words of [[], [seat.space, seat.space, seat.space]])
    await expect(hold(words, [ana])).rejects.toThrow('not understood')
  for (const odd of ['', ' ', 'two\nlines', 'x'.repeat(121)])
    await expect(hold([seat.space], [ana], odd)).rejects.toThrow('not understood')
  await expect(operate(where(), 'hold', [seat.space], { codes: [ana] })).rejects.toThrow('not understood')
})

test('O-4 two spaces name two people only when each leaves one; otherwise nothing is done', async () => {
  const { one, two, seat } = await pair()
  const [helper, stranger] = [await signUp(house, 'helena'), await signUp(house, 'stella')]
  const [withOne, withTwo] = [await share(house, helper, one), await share(house, helper, two)]
  const elsewhere = await share(house, stranger, await signUp(house, 'otto'))
  const own = await bearNew(house, one, 'self')
  const ana = await codeOf('Ana')
  const none = 'Two people cannot be told from that. Nothing was done.'
  for (const words of [
    ['s_AAAAAAAAAAAAAAAAAAAAAA'],
    [own.space],
    [seat.space, seat.space],
    [withOne.mine.space, elsewhere.mine.space],
  ])
    expect(await hold(words, [ana]), words.join()).toBe(none)
  expect(rows('hold')).toEqual([])
  const first = await hold([withOne.mine.space, withTwo.mine.space], [ana])
  const second = await hold([seat.space], [ana], 'Order 14')
  expect(second).toMatch(/^Set: o_[\w-]{22}\. Between the two stood already: o_[\w-]{22}$/)
  expect(second).toContain(idOf(first))
  const [a, b] = rows('hold')
  expect([a?.['one'], a?.['other']]).toEqual([b?.['one'], b?.['other']])
  const hers = await bearNew(house, two, 'self')
  expect(await hold([own.space, elsewhere.mine.space], [ana])).toBe(none)
  expect(await hold([own.space, hers.space], [ana], 'Order 15')).toContain(idOf(second))
})

test('O-4 ending takes two different people of the staff and a paper; what was closed stays closed, and both find a notice', async () => {
  const { one, two, seat, other } = await pair()
  const [ana, ben, eve] = [await codeOf('Ana'), await codeOf('Ben'), await codeOf('Eve')]
  expect(await operate(where(), 'staff-end', ['Eve'])).toBe('Ended.')
  const id = idOf(await hold([seat.space], [ana]))
  await house.server.carry()
  const refused = 'This takes the codes of two different people of the staff. Nothing was done.'
  for (const codes of [[], [ana], [ana, ana], [ana, ` ${ana.toLowerCase()} `], [ana, eve], [ana, 'ABCD']])
    expect(await end(id, codes), codes.join()).toBe(refused)
  expect((await begin(one, two)).status).toBe(410)
  await expect(operate(where(), 'hold-end', [id], { codes: [ana, ben] })).rejects.toThrow('not understood')
  expect(await end('o_nobody', [ana, ben])).toBe('None that stands has this id.')
  expect([await noticesOf(one), await noticesOf(two)]).toEqual([[], []])
  expect(await end(id, [ana, ben])).toBe('Ended. What it closed stays closed; they may begin anew.')
  expect(await end(id, [ana, ben])).toBe('None that stands has this id.')
  const told = [{ on: Math.floor(house.now() / 86_400), what: 'hold-ended' }]
  expect([await noticesOf(one), await noticesOf(two)]).toEqual([told, told])
  expect(await movesOf(two, other)).toEqual(['appeared', 'closed'])
  expect((await begin(one, two)).status).toBe(200)
  expect(await movesOf(one, seat)).toEqual(['appeared', 'closed'])
})

test('I1 abuse 59 that what one reported themselves has ended is told to them, and not to the other', async () => {
  const { one, two, other } = await pairOf(house)
  await does(two, other, { move: 'hold', aloud: false })
  const [ana, ben] = [await codeOf('Ana'), await codeOf('Ben')]
  const [row] = rows('hold')
  expect(await end(String(row?.['id']), [ana, ben])).toMatch(/^Ended/)
  expect([await noticesOf(one), (await noticesOf(two)).length]).toEqual([[], 1])
})

test('abuse 59 the list says id, day, paper and who set it, and names nobody and no space', async () => {
  expect(await operate(where(), 'holds')).toBe('None yet.')
  const { one, two, seat, other } = await pair()
  const [ana, ben] = [await codeOf('Ana'), await codeOf('Ben')]
  await does(two, other, { move: 'hold', aloud: false })
  const id = idOf(await hold([seat.space], [ana]))
  await end(id, [ben, ana])
  const said = await operate(where(), 'holds')
  const lines = said.split('\n')
  expect(lines).toHaveLength(2)
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(new RegExp(`^o_[\\w-]{22} · since ${today} · no paper · set by a member$`)),
      `${id} · since ${today} · ${paper} · set by Ana · ended ${today} by Ben and Ana, ${change}`,
    ]),
  )
  const accounts = await Promise.all(
    [one, two].map(async ({ ask }) => (await ask('GET', '/account')).json.account),
  )
  for (const hidden of [...accounts, seat.space, seat.me, other.me]) expect(said).not.toContain(hidden)
  await expect(operate(where(), 'holds', [id])).rejects.toThrow('not understood')
  await expect(operate(where(), 'holds', [], { paper })).rejects.toThrow('not understood')
})

test('abuse 59 a code of the staff is personal, printed once, kept as a hash, and gone when it is ended', async () => {
  const ana = await codeOf('Ana')
  expect(await operate(where(), 'staff', ['Ana'])).toBe('This name has a code. End it first.')
  expect(JSON.stringify(rows('staff'))).not.toContain(ana)
  expect(await operate(where(), 'staff-end', ['Ana'])).toBe('Ended.')
  expect(await operate(where(), 'staff-end', ['Ana'])).toBe('Nobody of this name has a code.')
  expect(rows('staff')).toMatchObject([{ name: 'Ana', code_hash: null }])
  const anew = await codeOf('Ana')
  expect(anew).not.toBe(ana)
  const { seat } = await pairOf(house)
  expect(await hold([seat.space], [ana])).toMatch(/^This takes/)
  expect(await hold([seat.space], [anew])).toMatch(/^Set/)
  for (const words of [[], [''], ['helper'], ['Member'], ['a\nb'], ['Ana', 'Reyes']])
    await expect(operate(where(), 'staff', words)).rejects.toThrow('not understood')
  await expect(operate(where(), 'staff-end', [])).rejects.toThrow('not understood')
})

test('abuse 59 the codes come from the environment or line by line, and never from the command', async () => {
  const { one, two, seat } = await pair()
  const file = new URL('../operator.ts', import.meta.url).pathname
  const run = (args: readonly string[], { codes, input }: { codes?: string; input?: string } = {}) => {
    const env = {
      ...process.env,
      HALFDOOR_DATA: house.folder,
      ...(codes !== undefined && { HALFDOOR_STAFF: codes }),
    }
    return spawnSync('node', [file, ...args], { env, encoding: 'utf8', input: input ?? '' })
  }
  const code = (name: string) => run(['staff', name]).stdout.trim().split(': ').at(-1) ?? ''
  const [ana, ben] = [code('Ana'), code('Ben')]
  const set = run(['hold', seat.space, '--paper', paper], { input: `${ana}\n` })
  expect([set.status, set.stderr]).toEqual([0, 'Staff code:\n'])
  await house.server.carry()
  expect(await movesOf(one, seat)).toEqual(['appeared', 'closed'])
  const args = ['hold-end', idOf(set.stdout), '--paper', change]
  expect(run(args, { input: `${ana}\n` }).stdout).toMatch(/^This takes the codes of two/)
  const twice = run(args, { codes: `${ana},${ben}` })
  expect([twice.stdout.slice(0, 6), twice.stderr]).toEqual(['Ended.', ''])
  expect(await noticesOf(two)).toHaveLength(1)
})

test('O-2 what the operator wrote beside the server is closed within a quarter of a minute, with nobody there', async () => {
  const after = (milliseconds: number, run: () => void) => {
    const timer = setTimeout(run, milliseconds / 1000)
    timer.unref()
    return () => clearTimeout(timer)
  }
  await house[Symbol.asyncDispose]()
  house = await openRawHouse({ timers: { after } })
  const { one, seat } = await pair()
  await hold([seat.space], [await codeOf('Ana')])
  await expect.poll(() => movesOf(one, seat)).toEqual(['appeared', 'closed'])
})

async function begin(one: Person, two: Person) {
  const seat = await bearNew(house, one)
  const { id, auth } = await invite(one, seat)
  const { joined } = await otherSeat(seat, auth)
  return two.ask('POST', `/invitations/${id}/come-in`, { act: joined.text, sig: joined.sig })
}

function rows(table: 'hold' | 'staff') {
  const db = new DatabaseSync(databaseIn(house.folder), { readOnly: true })
  const found = db.prepare(`select * from ${table}`).all()
  db.close()
  return found
}

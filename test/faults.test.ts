/** Bad days: a full disk, and a clock that jumps back. */
import { describe, expect, test, vi } from 'vitest'
import type { SqliteStore } from '../src/server/storage/sqlite.ts'
import type * as Sqlite from '../src/server/storage/sqlite.ts'
import { zeros } from './faults/counted-house.ts'
import { openRawHouse, type Said } from './raw-house.ts'
import { act, bear, newSeat, page, pairOf, placed, random64, register, sent, signUp } from './raw-people.ts'
import { day, hour, must, openWorld, passphrase } from './world.ts'

/** The store of the house that was opened last, so that a test can fill its disk and count its rows. */
let store: SqliteStore
vi.mock('../src/server/storage/sqlite.ts', async (original) => {
  const real = await original<typeof Sqlite>()
  return { ...real, openSqlite: async (path: string) => (store = await real.openSqlite(path)) }
})

const answered = ({ status, text }: Said) => [status, text]
const headOf = ({ json }: Said) => ({ seq: json.head.seq, hash: json.head.hash })
const tables = [
  'space',
  'birth',
  'entry',
  'word',
  'wrap',
  'account',
  'membership',
  'invitation',
  'code',
  'meta',
]
const count = async (table: string) => Number((await store.get(`select count(*) as n from ${table}`))?.['n'])
const rows = () => Promise.all(tables.map(async (table) => `${table} ${await count(table)}`))
const full = () => store.write([{ sql: 'pragma max_page_count = 1', values: [] }])
const room = () => store.write([{ sql: 'pragma max_page_count = 1000000', values: [] }])

describe('a full disk', () => {
  test('L21 every act is answered "slow down", nothing of it is written, and it goes on when there is room', async () => {
    await using house = await openRawHouse({ signUp: 'open' })
    const { one, seat } = await pairOf(house)
    const born = await newSeat((await house.ask('GET', '/house')).json.referee)
    const birth = {
      birth: born.birth.text,
      sig: born.birth.sig,
      joined: { act: born.joined.text, sig: born.joined.sig },
    }
    const joining = await register(house.ask, 'nora', { type: 'open' })
    await full()
    await fill(one, seat)
    const letter = await placed(seat, headOf(await one.ask('GET', `/streams/${seat.space}/${seat.me}/side`)))
    const before = await rows()

    const large = await page(seat, 60_000)
    const asks: readonly (() => Promise<Said>)[] = [
      () => one.ask('POST', '/acts', large),
      () => one.ask('POST', '/acts', letter.body),
      () => one.ask('POST', '/spaces', birth),
      () => house.ask('POST', '/sign-up/finish', { ...joining.finish(), vault: zeros(200_000) }),
      () => one.ask('PUT', '/vault', { expected: 1, blob: zeros(200_000) }),
    ]
    for (const ask of asks) expect(answered(await ask())).toEqual([503, '{"type":"slow-down"}'])
    expect(await rows()).toEqual(before)
    for (const line of house.lines) {
      expect(Object.keys(JSON.parse(line)).sort()).toEqual(['at', 'code', 'event', 'level', 'time'])
    }
    expect((await one.ask('GET', `/streams/${seat.space}/${seat.me}/side`)).status).toBe(200)
    expect((await one.ask('GET', '/vault')).status).toBe(200)

    await room()
    for (const body of [letter.body, large]) expect((await one.ask('POST', '/acts', body)).status).toBe(200)
    expect((await one.ask('POST', '/spaces', birth)).status).toBe(200)
    expect((await one.ask('PUT', '/vault', { expected: 1, blob: zeros(200_000) })).status).toBe(200)
  })

  test('L21 a person who writes while the disk is full loses nothing: it waits, and leaves when there is room', async () => {
    await using world = await openWorld()
    const client = await world.person('river', 'Ray')
    await full()
    const drafts = await Promise.all(
      Array.from({ length: 4 }, (_, index) => client.newDraft({ text: `${index} ${'x'.repeat(20_000)}` })),
    )
    for (const { id } of drafts) must(await client.leaveDraft(id))
    expect(client.drafts()).toHaveLength(4)
    await room()
    must(await client.sync())
    const third = await world.device()
    must(await third.signIn({ name: client.me()?.signInName ?? '', passphrase }))
    expect(
      third
        .drafts()
        .map(({ text }) => text.slice(0, 1))
        .sort(),
    ).toEqual(['0', '1', '2', '3'])
  })
})

/** The last free places in the file are used up. */
async function fill(one: Pair['one'], seat: Pair['seat']): Promise<void> {
  for (const size of [60_000, 20_000, 4000, 1000, 200]) {
    await untilRefused(async () => one.ask('POST', '/acts', await page(seat, size)))
  }
  const { referee } = (await one.ask('GET', '/house')).json
  await untilRefused(async () => bear(one, await newSeat(referee)))
}
type Pair = Awaited<ReturnType<typeof pairOf>>

async function untilRefused(ask: () => Promise<Said>): Promise<void> {
  for (let tries = 0; tries < 60; tries++) if ((await ask()).status !== 200) return
  throw new Error('the disk does not fill')
}

describe('a clock that jumps back', () => {
  test('FA1 time stands still on every stream until the clock has caught up, and nothing is lost', async () => {
    await using house = await openRawHouse()
    const { one, two, seat, other } = await pairOf(house)
    const side = () => one.ask('GET', `/streams/${seat.space}/${seat.me}/side`)
    const tray = () => two.ask('GET', `/streams/${seat.space}/${other.me}/tray`)
    const record = () => two.ask('GET', `/streams/${seat.space}/record`)
    const letter = await placed(seat, headOf(await side()))
    expect((await one.ask('POST', '/acts', letter.body)).status).toBe(200)
    const appear = await act(
      other,
      { move: 'appear' },
      headOf(await two.ask('GET', `/streams/${seat.space}/${other.me}/side`)),
    )
    expect((await two.ask('POST', '/acts', sent(appear))).status).toBe(200)
    await house.server.carry()
    const placedAt = house.now()

    house.pass(-3 * day)
    await house.server.carry()
    for (const make of [page(seat), act(seat, { move: 'pause', aloud: false }).then((one) => sent(one))]) {
      expect((await one.ask('POST', '/acts', await make)).status).toBe(200)
    }
    const times = (await side()).json.entries.map(({ at }: { readonly at: number }) => at)
    expect(times).toEqual([...times].sort((first, second) => first - second))
    expect(times.at(-1)).toBe(placedAt)
    expect([(await tray()).json.entries, (await record()).json.entries]).toEqual([[], []])
    for (let step = 0; step < 3 * 24 - 7; step++) {
      house.pass(hour)
      await house.server.carry()
    }
    expect([(await tray()).json.entries, (await record()).json.entries]).toEqual([[], []])

    for (let step = 0; step < 48; step++) {
      house.pass(hour)
      await house.server.carry()
    }
    expect((await tray()).json.entries).toMatchObject([{ move: 'handed' }])
    expect((await record()).json.entries).toMatchObject([{ move: 'appeared' }])

    house.pass(-40 * day)
    const closing = await act(other, { move: 'leave', aloud: true })
    expect((await two.ask('POST', '/acts', sent(closing))).status).toBe(200)
    await house.server.carry()
    const days = (await record()).json.entries.map(({ at }: { readonly at: number }) => at)
    expect(days).toEqual([...days].sort((first, second) => first - second))
    expect((await record()).json.entries.at(-1)).toMatchObject({ move: 'closed' })
  })

  test('FA1 I4 pace follows the days that stand on the side, whatever the clock says', async () => {
    await using house = await openRawHouse()
    const { one, seat } = await pairOf(house)
    const send = async () => {
      const at = headOf(await one.ask('GET', `/streams/${seat.space}/${seat.me}/side`))
      return one.ask('POST', '/acts', (await placed(seat, at)).body)
    }
    expect((await send()).status).toBe(200)
    const refused = await send()
    expect(refused.json).toMatchObject({ type: 'refused', reason: 'again-on' })
    for (const jump of [-1, -20, -300]) {
      house.pass(jump * day)
      expect(answered(await send())).toEqual(answered(refused))
    }
    house.pass(321 * day + 14 * day)
    expect((await send()).status).toBe(200)
  })

  test('FA1 who is signed in stays so, and the vault and links stay as they were', async () => {
    await using house = await openRawHouse()
    const { one, seat, invitation } = await pairOf(house)
    const link = await house.ask('GET', `/invitations/${invitation}`)
    house.pass(-100 * day)
    expect((await one.ask('GET', '/vault')).status).toBe(200)
    expect((await one.ask('PUT', '/vault', { expected: 1, blob: random64(64) })).status).toBe(200)
    expect(answered(await house.ask('GET', `/invitations/${invitation}`))).toEqual(answered(link))
    expect((await one.ask('POST', '/acts', await page(seat))).status).toBe(200)
    expect((await signUp(house, 'nora')).cookie).not.toBe('')
  })
})

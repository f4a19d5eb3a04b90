/**
 * Erasing an account (I9): it sleeps for fourteen days under its recovery card, nobody else can tell, and then nothing of it
 * is left but what was handed over.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test, vi } from 'vitest'
import { databaseIn } from '../src/server/storage/open-store.ts'
import type { Client } from '../src/vault/client.ts'
import { allAnswered, endHearing } from './all-answered.ts'
import { day, hour, must, openWorld, passphrase, type World } from './world.ts'
import { couple } from './world-pair.ts'

afterEach(endHearing)

type Person = { readonly client: Client; readonly person: string }

/** Ray and Mia, each with a letter of the other's, pages of their own, and one letter of Mia's that no door let through. */
async function lived(world: World) {
  const { ray, mia } = await couple(world)
  const card = await mia.client.drawCard()
  must(await mia.client.keepCard(card))
  await leaves(ray, 'I lied in March.')
  await leaves(mia, 'I read it.')
  must(await mia.client.keepPage({ kind: 'note', id: 'n', text: 'I slept badly.', on: '2026-03-25' }))
  await world.wait(3 * day)
  must(await ray.client.setDoor(ray.person, 'practical', await shutDoor(ray), false))
  must(await mia.client.leave(mia.person, practical('Nobody reads this.')))
  await world.wait(2 * day)
  return { ray, mia, card: card.join(' ') }
}

function practical(text: string) {
  return { kind: 'practical', language: 'en', text, question: 'none' } as const
}

async function shutDoor({ client, person }: Person) {
  const door = client.person(person)?.doors?.practical.door
  if (!door) throw new Error('no door')
  return { ...door, state: 'shut' as const }
}

async function leaves({ client, person }: Person, text: string) {
  const { id } = await client.newDraft({ to: person, text })
  must(await client.leaveLetter(id))
}

test('I9 I1 at every moment of the sleep, and after it, the other is answered what silence answers, byte for byte', async () => {
  await using world = await openWorld()
  const { ray, mia, card } = await lived(world)
  const before = await allAnswered(world, ray.client)
  expect(before.length).toBeGreaterThan(5)
  const same = async () => expect(await allAnswered(world, ray.client)).toEqual(before)
  must(await mia.client.deleteAccount())
  await same()
  for (const seconds of [hour, day, 6 * day]) {
    await world.wait(seconds)
    await same()
  }
  const back = await world.device()
  must(await back.signInWithCard({ card, back: true }))
  await same()
  must(await back.deleteAccount())
  for (const seconds of [13 * day, 2 * day]) {
    await world.wait(seconds)
    await same()
  }
  // What he leaves now looks as it always did.
  await leaves(ray, 'I am still here.')
  await world.wait(2 * day)
  const [view] = ray.client.people()
  expect(view).toMatchObject({ closed: false, paused: false })
  expect(view?.left[0]).toMatchObject({ takenBack: false, waitsHere: false })
  expect(await allAnswered(world, ray.client)).not.toEqual(before)
})

test('I9 abuse 56 within fourteen days the card brings everything back, and nothing else opens it', async () => {
  await using world = await openWorld()
  const { ray, mia, card } = await lived(world)
  const name = mia.client.me()?.signInName ?? ''
  const other = await world.device()
  must(await other.signIn({ name, passphrase }))
  const pages = JSON.stringify(mia.client.pages())
  must(await mia.client.deleteAccount())
  expect(mia.client.stage()).toBe('out')
  expect(await other.sync()).toMatchObject({ ok: false })
  must(await ray.client.leave(ray.person, practical('Tuesday?')))
  await world.wait(13 * day + 23 * hour)
  const device = await world.device()
  expect(await device.signIn({ name, passphrase })).toMatchObject({ trouble: 'wrong' })
  expect(await device.signInWithCard({ card })).toEqual({ ok: false, trouble: 'ended' })
  expect(await device.signInWithCard({ card: await otherCard(device), back: true })).toMatchObject({
    trouble: 'wrong',
  })
  must(await device.signInWithCard({ card, back: true }))
  expect(JSON.stringify(device.pages())).toBe(pages)
  expect(device.people()[0]?.given.length).toBeGreaterThan(0)
  await device.signOut()
  must(await device.signIn({ name, passphrase }))
  await world.wait(20 * day)
  must(await device.sync())
  expect(JSON.stringify(device.pages())).toBe(pages)
})

async function otherCard(client: Client): Promise<string> {
  return (await client.drawCard()).join(' ')
}

test('I9 after fourteen days the card opens nothing, and without a card it is erased at once', async () => {
  await using world = await openWorld()
  const { mia, card } = await lived(world)
  must(await mia.client.deleteAccount())
  await world.wait(14 * day)
  const device = await world.device()
  expect(await device.signInWithCard({ card, back: true })).toMatchObject({ trouble: 'wrong' })
  expect(await device.signInWithCard({ card })).toMatchObject({ trouble: 'wrong' })
  const bare = await world.device()
  const person = {
    word: 'brook',
    firstName: 'Ann',
    passphrase,
    language: 'en',
    pass: { type: 'open' },
  } as const
  must(await bare.signUp(person))
  must(await bare.deleteAccount())
  await world.wait(0)
  expect(rowsOf(world, `select * from account where erased_at is not null`)).toEqual([])
  expect(rowsOf(world, `select * from account`)).toHaveLength(1)
})

test('I9 abuse 57 then nothing of it lies on the disk but what was handed over, which its reader keeps', async () => {
  await using world = await openWorld()
  const { ray, mia } = await lived(world)
  const [herName] = [mia.client.me()?.signInName ?? '']
  const mine = traces(world, ray)
  expect(mine.gone.length).toBeGreaterThan(12)
  expect(found(world, mine.gone)).toEqual(mine.gone.map(({ what }) => what))
  must(await mia.client.deleteAccount())
  await world.wait(14 * day + hour)
  // The log is emptied within a second or so.
  await vi.waitFor(() => expect(found(world, mine.gone)).toEqual([]), 20_000)
  expect(found(world, mine.kept)).toEqual(mine.kept.map(({ what }) => what))
  const his = await world.device()
  must(await his.signIn({ name: ray.client.me()?.signInName ?? '', passphrase }))
  const [view] = his.people()
  const [letter] = view?.given ?? []
  expect(must(await his.read(view?.id ?? '', letter?.word ?? ''))).toMatchObject({ text: 'I read it.' })
  expect(await (await world.device()).signIn({ name: herName, passphrase })).toMatchObject({
    trouble: 'wrong',
  })
})

type Trace = { readonly what: string; readonly bytes: Buffer }

/** What of Mia the disk holds: all that must go, and the one thing that has another reader. */
function traces(
  world: World,
  ray: Person,
): { readonly gone: readonly Trace[]; readonly kept: readonly Trace[] } {
  const handed = new Set(ray.client.person(ray.person)?.given.map(({ word }) => word))
  const [space] = rowsOf(world, `select space from membership group by space having count(*) = 2`)
  const [her] = rowsOf(
    world,
    `select account, member from membership where space = ? order by rowid desc`,
    space?.['space'],
  )
  const account = String(her?.['account'])
  const own = rowsOf(
    world,
    `select space, member from membership where account = ? and space <> ?`,
    account,
    space?.['space'],
  )
  const members = new Set([String(her?.['member']), ...own.map(({ member }) => String(member))])
  const [row] = rowsOf(world, `select * from account where id = ?`, account)
  const words = rowsOf(world, `select token, author, blob from word where token is not null`)
  const wraps = rowsOf(world, `select reader, wrap from wrap where reader is not null`)
  const trace = (what: string, value: unknown): Trace => ({
    what,
    bytes: typeof value === 'string' ? Buffer.from(value) : Buffer.from(value as Uint8Array),
  })
  const hers = words.filter(({ author }) => members.has(String(author)))
  const kept = hers.filter(({ token }) => handed.has(String(token)))
  return {
    gone: [
      ...['id', 'name_hmac', 'opaque_record', 'card_key', 'slots', 'vault'].map((of) => trace(of, row?.[of])),
      ...own.flatMap((one) => [trace('own space', one['space']), trace('own member', one['member'])]),
      ...hers.filter((one) => !kept.includes(one)).map(({ blob }, at) => trace(`word ${at}`, blob)),
      ...wraps
        .filter(({ reader }) => members.has(String(reader)))
        .map(({ wrap }, at) => trace(`wrap ${at}`, wrap)),
    ],
    kept: kept.map(({ blob }, at) => trace(`handed ${at}`, blob)),
  }
}

function found({ data }: World, sought: readonly Trace[]): readonly string[] {
  const files = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith('halfdoor.db'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  expect(files.length).toBeGreaterThan(0)
  return sought.filter(({ bytes }) => files.some((file) => file.includes(bytes))).map(({ what }) => what)
}

function rowsOf(
  { data }: World,
  sql: string,
  ...values: readonly unknown[]
): readonly Record<string, unknown>[] {
  const db = new DatabaseSync(databaseIn(data), { readOnly: true })
  try {
    return db.prepare(sql).all(...(values as string[]))
  } finally {
    db.close()
  }
}

/** The quiet path, lived on a real server: what is one's own stays so, and the one careful ask is one envelope. */
import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { offeredDoors, usualDoor } from '../src/practice/lanes.ts'
import { mayAskAgain } from '../src/practice/ask-again.ts'
import type { PageWords } from '../src/practice/pages.ts'
import { openMemoryStore } from '../src/vault/device-store.ts'
import { filePlaces, findIn } from './blindness/search.ts'
import { day, must, openWorld, passphrase, type World } from './world.ts'

const zone = 'UTC'
const marks = {
  reflection: 'lapwingquill',
  steady: 'dotterelquill',
  living: 'whimbrelquill',
  name: 'Avocetta',
}
const own: readonly Exclude<PageWords, { kind: 'draft' }>[] = [
  { kind: 'reflection', id: 'r1', text: `A ${marks.reflection} lay on the path.`, on: '2026-03-25' },
  { kind: 'steady', id: 's1', act: `Rent, and a ${marks.steady}`, on: '2026-03-25' },
  { kind: 'steady-done', id: 'd1', steady: 's1', on: '2026-03-25' },
  { kind: 'living', id: 'l1', text: `I give the ${marks.living} back`, on: '2026-03-25' },
]

async function pairIn(world: World) {
  const ray = await world.person('river', 'Ray')
  const mia = must(await ray.addPerson('Mia'))
  const { url, words } = must(await ray.invite({ person: mia, note: '', letters: 'open' }))
  const hers = await world.person('meadow', 'Mia')
  const doors = { ...offeredDoors('loved', zone), letter: usualDoor('letter', 'bank', zone) }
  const secret = url.split('#')[1] ?? ''
  const him = must(await hers.comeIn({ secret, words, part: 'loved', doors, mayKnow: false }))
  await world.wait(day)
  return { ray, mia, hers, him }
}

function table(world: World, name: string): readonly Record<string, unknown>[] {
  const db = new DatabaseSync(join(world.data, 'halfdoor.db'), { readOnly: true })
  try {
    return db.prepare(`select * from ${name}`).all()
  } finally {
    db.close()
  }
}

test('B4-1 abuse 25 notes, steady acts and amends are sealed to one’s own key, and nobody else ever has one', async () => {
  await using world = await openWorld()
  const { ray, hers, him } = await pairIn(world)
  const before = JSON.stringify([hers.people(), hers.pages(), hers.today()])
  for (const page of own) must(await ray.keepPage(page))
  await world.wait(day)
  expect(ray.pages()).toEqual(expect.arrayContaining([...own]))
  expect(findIn(filePlaces(world.data), bytesOf(marks))).toEqual([])
  expect(JSON.stringify([hers.people(), hers.pages(), { ...hers.today(), date: '2026-03-26' }])).toBe(
    before.replace(/"date":"[^"]*"/, '"date":"2026-03-26"'),
  )
  expect(hers.person(him)?.given).toEqual([])

  const elsewhere = await world.device(openMemoryStore())
  must(await elsewhere.signIn({ name: ray.me()?.signInName ?? '', passphrase }))
  expect(elsewhere.pages()).toEqual(expect.arrayContaining([...own]))
  for (const { kind, id } of own) must(await elsewhere.removePage(kind, id))
  must(await ray.sync())
  expect(ray.pages()).toEqual([])
})

test('F1-5 someone who never comes in is a name on the writer’s own side, and nowhere on the server', async () => {
  await using world = await openWorld()
  const ray = await world.person('river', 'Ray')
  const noor = must(await ray.addPerson(marks.name))
  const draft = await ray.newDraft({ to: noor, text: `Dear ${marks.name}` })
  must(await ray.leaveDraft(draft.id))
  must(await ray.keepPage({ kind: 'harm', id: 'h1', text: 'The rent', who: noor, on: '2026-03-25' }))
  await world.wait(30 * day)
  expect(ray.person(noor)).toMatchObject({ name: marks.name, space: false, left: [], given: [] })
  expect(findIn(filePlaces(world.data), bytesOf({ name: marks.name }))).toEqual([])
  expect(table(world, 'account')).toHaveLength(1)
  expect(table(world, 'membership')).toHaveLength(1)
  expect(table(world, 'invitation')).toEqual([])
  expect(table(world, 'space').map(({ members }) => String(members).split(' ').length)).toEqual([1])
})

test('F1-3 after ninety quiet days one fixed question lies in her bank; it is not asked again before ninety more', async () => {
  await using world = await openWorld()
  const { ray, mia, hers, him } = await pairIn(world)
  const may = () => {
    const person = ray.person(mia)
    return person !== undefined && mayAskAgain(person, world.now())
  }
  expect(may()).toBe(false)
  const draft = await ray.newDraft({ to: mia, text: 'I took the rent money.' })
  must(await ray.leaveLetter(draft.id))
  await quiet(world, 89)
  expect(may()).toBe(false)
  await world.wait(2 * day)
  expect(may()).toBe(true)
  must(await ray.leave(mia, { kind: 'ask', ask: 'again', language: 'en' }))
  expect(may()).toBe(false)
  await world.wait(2 * day)
  const [asked] = hers.person(him)?.given ?? []
  expect(asked).toMatchObject({ kind: 'ask', lane: 'letter', cue: false })
  expect(await hers.read(him, asked?.word ?? '')).toEqual({
    ok: true,
    value: { kind: 'ask', ask: 'again', language: 'en' },
  })
  await quiet(world, 86)
  expect(may()).toBe(false)
  await world.wait(4 * day)
  expect(may()).toBe(true)
})

test('what these proofs look for is found where it stands', () => {
  const planted = [{ name: 'planted', bytes: Buffer.from(JSON.stringify(own)) }]
  expect(findIn(planted, bytesOf(marks)).length).toBeGreaterThanOrEqual(3)
  expect(readFileSync('src/server/storage/schema.ts', 'utf8')).toContain('create table membership')
})

/** Days on which both look in, and nothing else happens: a sign-in that is never used ends. */
async function quiet(world: World, days: number): Promise<void> {
  for (let left = days; left > 0; left -= 20) await world.wait(Math.min(left, 20) * day)
}

function bytesOf(texts: Readonly<Record<string, string>>): Readonly<Record<string, Buffer>> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]))
}

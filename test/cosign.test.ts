/** Someone reads letters first (S1-2), headless on a real server: Ray writes, Mia asks for it, and Ann helps both. */
import { expect, test } from 'vitest'
import { dayOf } from '../src/domain/vocabulary.ts'
import { usualDoor } from '../src/practice/lanes.ts'
import { withReader } from '../src/practice/doors-set.ts'
import { isStill } from '../src/practice/reading.ts'
import { openMemoryStore } from '../src/vault/device-store.ts'
import { day, hour, must, openWorld, passphrase, type World } from './world.ts'
import { helpOf, helps, signsTerms, type Helped } from './world-help.ts'
import { couple, zone } from './world-pair.ts'

async function three(world: World, kind: 'reader' | 'counselor' | 'peer' = 'reader') {
  const { ray, mia } = await couple(world)
  const ann = await world.person('ann', 'Ann')
  const his = await helps(world, ann, ray.client, kind)
  const hers = await helps(world, ann, mia.client, kind)
  await signsTerms(world, his)
  await signsTerms(world, hers)
  return { ray, mia, ann, his, hers }
}
type Three = Awaited<ReturnType<typeof three>>

const readingKey = ({ person, as }: Helped) => helpOf(person, as).terms?.words.reading
const open = usualDoor('letter', 'open', zone)

async function asks(world: World, { mia, hers }: Three, aloud = true) {
  const door = withReader(open, readingKey(hers))
  must(await mia.client.setDoor(mia.person, 'letter', door, aloud))
  await world.wait(hour)
}

async function writes(world: World, { ray }: Three, text = 'I took the money in March.') {
  const { id } = await ray.client.newDraft({ to: ray.person, text })
  await world.wait(0)
  return id
}

const month = (world: World) => dayOf(world.now()) + 30
const letters = ({ mia }: Three) =>
  (mia.client.person(mia.person)?.given ?? []).filter(({ kind }) => kind === 'letter')
const mayOf = ({ ray }: Three) => ray.client.person(ray.person)?.may.letter

test('S1-2 the reading key stands in the terms of who reads letters, the same for all whom they read for', async () => {
  await using world = await openWorld()
  const all = await three(world)
  expect(readingKey(all.his)).toMatch(/^[\w-]{43}$/)
  expect(readingKey(all.hers)).toBe(readingKey(all.his))
  const peer = await helps(world, all.ann, await world.person('kim', 'Kim'), 'peer')
  await signsTerms(world, peer)
  expect(helpOf(peer.person, peer.as).terms?.words).not.toHaveProperty('reading')
})

test('S1-2 a letter goes once who is asked has read it, as they read it, and Mia gets it like any other', async () => {
  await using world = await openWorld()
  const all = await three(world)
  const { ray, ann, his } = all
  await asks(world, all)
  expect(mayOf(all)).toEqual({ type: 'needs-cosign', readers: [readingKey(all.hers)] })
  const id = await writes(world, all)
  expect(await ray.client.leaveLetter(id)).toEqual({ ok: false, trouble: 'needs-cosign' })
  expect(ray.client.drafts().map((one) => one.id)).toContain(id)

  must(await ray.client.askReading(id, his.as, month(world)))
  await world.wait(hour)
  expect(await ray.client.leaveLetter(id)).toEqual({ ok: false, trouble: 'needs-cosign' })
  const [ask] = helpOf(ann, his.client).readings
  expect(ask).toMatchObject({
    words: { kind: 'letter', text: 'I took the money in March.' },
    cosigned: false,
  })
  must(await ann.coSign(his.client, ask?.word ?? ''))
  await world.wait(hour)
  expect(helpOf(ann, his.client).readings[0]?.cosigned).toBe(true)
  const [mine] = helpOf(ray.client, his.as).readings
  expect(mine).toMatchObject({ letter: id, cosigned: true })

  must(await ray.client.leaveLetter(id))
  expect(ray.client.drafts().map((one) => one.id)).not.toContain(id)
  await world.wait(day)
  const [given] = letters(all)
  const opened = must(await all.mia.client.read(all.mia.person, given?.word ?? ''))
  expect(opened).toMatchObject({ kind: 'letter', text: 'I took the money in March.' })
})

test('S1-2 a letter that was changed after it was read is one that nobody has read', async () => {
  await using world = await openWorld()
  const all = await three(world)
  const { ray, ann, his } = all
  await asks(world, all)
  const id = await writes(world, all)
  must(await ray.client.askReading(id, his.as, month(world)))
  await world.wait(hour)
  must(await ann.coSign(his.client, helpOf(ann, his.client).readings[0]?.word ?? ''))
  await world.wait(hour)
  const [draft] = ray.client.drafts()
  const [read] = helpOf(ray.client, his.as).readings
  if (!draft || !read) throw new Error('There is a draft, and it was read.')
  expect(isStill(draft, read.words)).toBe(true)
  await ray.client.keepDraft({ ...draft, text: `${draft.text} And in April.` })
  const [changed] = ray.client.drafts()
  expect(changed && isStill(changed, read.words)).toBe(false)
  expect(await ray.client.leaveLetter(id)).toEqual({ ok: false, trouble: 'needs-cosign' })
  // As it was read it may still go, also from another device.
  await ray.client.keepDraft(draft)
  must(await ray.client.leaveDraft(id))
  const phone = await world.device(openMemoryStore())
  must(await phone.signIn({ name: ray.client.me()?.signInName ?? '', passphrase }))
  must(await phone.leaveLetter(id))
  await world.wait(day)
  expect(letters(all)).toHaveLength(1)
})

test('S1-2 asked for and not told, it waits, and Ray learns nothing of it; asked for no more, it comes through', async () => {
  await using world = await openWorld()
  const all = await three(world)
  const { ray, mia } = all
  await asks(world, all, false)
  expect(mayOf(all)).toEqual({ type: 'allowed' })
  must(await ray.client.leaveLetter(await writes(world, all)))
  await world.wait(20 * day)
  expect(letters(all)).toEqual([])
  must(await mia.client.setDoor(mia.person, 'letter', open, false))
  await world.wait(3 * day)
  expect(letters(all)).toHaveLength(1)
})

test('S1-2 another helper’s name is not the one that is asked for', async () => {
  await using world = await openWorld()
  const all = await three(world)
  const { ray } = all
  await asks(world, all)
  const sue = await world.person('sue', 'Sue')
  const other = await helps(world, sue, ray.client, 'counselor')
  await signsTerms(world, other)
  const id = await writes(world, all)
  must(await ray.client.askReading(id, other.as, month(world)))
  await world.wait(hour)
  must(await sue.coSign(other.client, helpOf(sue, other.client).readings[0]?.word ?? ''))
  await world.wait(hour)
  expect(await ray.client.leaveLetter(id)).toEqual({ ok: false, trouble: 'needs-cosign' })
})

test('S1-2 two are asked for at once: both read the same, and both names go under it', async () => {
  await using world = await openWorld()
  const all = await three(world)
  const { ray, mia, ann, his } = all
  const sue = await world.person('sue', 'Sue')
  const other = await helps(world, sue, ray.client, 'counselor')
  await signsTerms(world, other)
  await asks(world, all)
  await world.wait(day)
  const by = readingKey(other)
  must(await mia.client.setDoor(mia.person, 'letter', withReader(open, by), true))
  await world.wait(hour)
  expect(mayOf(all)).toMatchObject({
    type: 'needs-cosign',
    readers: [readingKey(all.hers), by].toSorted((one, other) => (String(one) < String(other) ? -1 : 1)),
  })
  const id = await writes(world, all)
  must(await ray.client.askReading(id, his.as, month(world)))
  must(await ray.client.askReading(id, other.as, month(world)))
  await world.wait(hour)
  must(await ann.coSign(his.client, helpOf(ann, his.client).readings[0]?.word ?? ''))
  await world.wait(hour)
  expect(await ray.client.leaveLetter(id)).toEqual({ ok: false, trouble: 'needs-cosign' })
  must(await sue.coSign(other.client, helpOf(sue, other.client).readings[0]?.word ?? ''))
  await world.wait(hour)
  must(await ray.client.leaveLetter(id))
  await world.wait(day)
  expect(letters(all)).toHaveLength(1)
})

test('S1-2 a helper may say what they think of it in own words, before or instead of putting a name to it', async () => {
  await using world = await openWorld()
  const all = await three(world)
  const { ray, ann, his } = all
  await asks(world, all)
  const id = await writes(world, all)
  must(await ray.client.askReading(id, his.as, month(world)))
  await world.wait(hour)
  const word = helpOf(ann, his.client).readings[0]?.word ?? ''
  must(await ann.answer(his.client, word, { text: 'Say whose money it was.' }))
  await world.wait(hour)
  expect(helpOf(ray.client, his.as).readings[0]).toMatchObject({
    said: 'Say whose money it was.',
    cosigned: false,
  })
  must(await ann.coSign(his.client, word))
  await world.wait(hour)
  expect(helpOf(ray.client, his.as).readings[0]?.cosigned).toBe(true)
})

test('S1-2 a helper may take their name back for as long as the letter was not left', async () => {
  await using world = await openWorld()
  const all = await three(world)
  const { ray, ann, his } = all
  await asks(world, all)
  const id = await writes(world, all)
  must(await ray.client.askReading(id, his.as, month(world)))
  await world.wait(hour)
  const word = helpOf(ann, his.client).readings[0]?.word ?? ''
  must(await ann.coSign(his.client, word))
  await world.wait(hour)
  const name = ann.person(his.client)?.left.find(({ words }) => words?.kind === 'cosigned')
  must(await ann.takeBack(his.client, name?.word ?? ''))
  await world.wait(hour)
  expect(helpOf(ray.client, his.as).readings[0]?.cosigned).toBe(false)
  expect(await ray.client.leaveLetter(id)).toEqual({ ok: false, trouble: 'needs-cosign' })
  must(await ann.coSign(his.client, word))
  await world.wait(hour)
  must(await ray.client.leaveLetter(id))
})

test('S5-3 S5-4 what is given to read is lent: to who signed terms with, until a day, and back at once', async () => {
  await using world = await openWorld()
  const all = await three(world)
  const { ray, mia, ann, his } = all
  const id = await writes(world, all)
  expect(await ray.client.askReading(id, ray.person, month(world))).toEqual({
    ok: false,
    trouble: 'not-here',
  })
  expect((await ray.client.askReading(id, his.as, dayOf(world.now()) + 92)).ok).toBe(false)
  expect(await ray.client.askReading('none', his.as, month(world))).toEqual({
    ok: false,
    trouble: 'not-here',
  })
  must(await ray.client.askReading(id, his.as, dayOf(world.now()) + 7))
  await world.wait(hour)
  const word = helpOf(ann, his.client).readings[0]?.word ?? ''
  expect(await mia.client.coSign(mia.person, word)).toEqual({ ok: false, trouble: 'not-here' })
  must(await ray.client.takeBack(his.as, helpOf(ray.client, his.as).readings[0]?.word ?? ''))
  await world.wait(hour)
  expect(helpOf(ann, his.client).readings).toEqual([])
  expect(await ann.coSign(his.client, word)).toEqual({ ok: false, trouble: 'not-here' })
})

test('S1-2 an unopened letter may be lent to a helper to read first, and stays unopened', async () => {
  await using world = await openWorld()
  const all = await three(world)
  const { ray, mia, ann, hers } = all
  must(await ray.client.leaveLetter(await writes(world, all)))
  await world.wait(day)
  const [given] = letters(all)
  const word = given?.word ?? ''
  must(await mia.client.lendUnread(mia.person, word, hers.as, month(world)))
  await world.wait(hour)
  const [lent] = helpOf(ann, hers.client).lent
  expect(lent?.words).toMatchObject({ what: 'received', text: 'I took the money in March.' })
  expect(letters(all)[0]?.opened).toBe(false)
  must(await ann.answer(hers.client, lent?.word ?? '', { text: 'You could read it with me.' }))
  await world.wait(hour)
  const back = mia.client
    .person(hers.as)
    ?.given.find(({ re }) => re === helpOf(mia.client, hers.as).lent[0]?.word)
  expect(must(await mia.client.read(hers.as, back?.word ?? ''))).toMatchObject({
    text: 'You could read it with me.',
  })
  expect(await mia.client.lendUnread(mia.person, 'w_none', hers.as, month(world))).toEqual({
    ok: false,
    trouble: 'not-here',
  })
})

/** Plans and what is left after something happened, headless: two people on a real server, each with their own client. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { laneNames, usualDoor } from '../src/practice/lanes.ts'
import { partToKeep, partToLeave, theirParts } from '../src/practice/plan.ts'
import { openInQuiet, quietForm, quietFrom, quietNow, setbackOf } from '../src/practice/setbacks.ts'
import type { EnvelopeWords } from '../src/practice/words.ts'
import type { PersonView } from '../src/vault/views.ts'
import { day, hour, must, openWorld, type World } from './world.ts'
import { couple, zone } from './world-pair.ts'

type One = Awaited<ReturnType<typeof couple>>['ray']
type Left = Exclude<EnvelopeWords, { kind: 'letter' | 'answer' }>

const viewOf = ({ client, person }: One): PersonView => {
  const view = client.person(person)
  if (!view) throw new Error('there is nobody')
  return view
}

async function openPair(world: World) {
  const { ray, mia } = await couple(world)
  for (const one of [ray, mia]) {
    for (const lane of ['plan', 'practical'] as const) {
      must(await one.client.setDoor(one.person, lane, usualDoor(lane, 'open', zone), false))
    }
  }
  await world.wait(3 * day)
  return { ray, mia }
}

const part: Left = {
  kind: 'plan-part',
  language: 'en',
  plan: 'setback',
  about: 'setback',
  part: 'tell',
  text: 'A short note, before the next evening.',
}
const note = setbackOf({ text: 'I drank on Friday. I am at Leo’s.', safe: true, next: 'I call Ann.' }, 'en')
const safe: Left = { kind: 'safe', language: 'en' }

/** The last thing placed: every clear field the server has of it, and the size of its words; ids are their lengths. */
function lastPlaced({ data }: World) {
  const db = new DatabaseSync(join(data, 'halfdoor.db'), { readOnly: true })
  try {
    const row = db.prepare(`select move, act from entry where move = 'placed' order by id desc limit 1`).get()
    const act: unknown = JSON.parse(String(row?.['act']))
    const size = db.prepare('select length(blob) as size from word order by id desc limit 1').get()
    return { move: row?.['move'], act, size: String(size?.['size']) }
  } finally {
    db.close()
  }
}

/** The same with every id, hash and signature as its length, and places in a stream left out: what is left is what can tell one thing from another. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/[\w-]{16,}/g, ({ length }) => `(${length})`)
  if (typeof value === 'number') return 'a number'
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one)]))
}

test('F2-1 on the server a note that something happened is the same move, lane and size as a part of a plan or "I am safe"', async () => {
  await using world = await openWorld()
  const { ray } = await openPair(world)
  const seen = []
  for (const words of [note, part, safe]) {
    must(await ray.client.leave(ray.person, words))
    must(await ray.client.sync())
    seen.push(shapeOf(lastPlaced(world)))
  }
  expect(seen[0]).toEqual(expect.objectContaining({ move: 'placed' }))
  expect(seen[1]).toEqual(seen[0])
  expect(seen[2]).toEqual(seen[0])
})

test('F2-1 F2-6 the note reaches her door like anything else, and is answered in one line; nothing else of hers moves', async () => {
  await using world = await openWorld()
  const { ray, mia } = await openPair(world)
  must(await ray.client.leave(ray.person, note))
  await world.wait(2 * day)
  const given = viewOf(mia).given.find(({ lane }) => lane === 'plan')
  expect(given).toMatchObject({ kind: 'setback', opened: false })
  expect(Object.keys(given ?? {})).not.toContain('outside')
  expect(must(await mia.client.read(mia.person, given?.word ?? ''))).toEqual(note)
  const own = await mia.client.answer(mia.person, given?.word ?? '', { text: 'Again?' })
  expect(own.ok).toBe(false)
  must(await mia.client.answer(mia.person, given?.word ?? '', { line: 'are-you-safe' }))
  await world.wait(2 * day)
  expect(viewOf(ray).given.map(({ kind, lane }) => [kind, lane])).toEqual([['answer', 'plan']])
})

test('F2-5 for two days after it every lane to her but the practical one is quiet, by his own device alone', async () => {
  await using world = await openWorld()
  const { ray, mia } = await openPair(world)
  const before = viewOf(mia).may
  must(await ray.client.leave(ray.person, note))
  await ray.client.keepForm(quietForm(ray.person), quietFrom(world.now()))
  await world.wait(47 * hour)
  const { may } = viewOf(ray)
  for (const lane of laneNames) {
    expect([lane, may[lane].type]).toEqual([lane, openInQuiet(lane) ? 'allowed' : 'not-now'])
  }
  expect(viewOf(mia).may).toEqual(before)
  expect(quietNow(ray.client.form(quietForm(ray.person)), world.now())).toBeDefined()
  await world.wait(hour)
  expect(viewOf(ray).may.thanks.type).toBe('allowed')
  expect(quietNow(ray.client.form(quietForm(ray.person)), world.now())).toBeUndefined()
})

test('F2-7 a note resets nothing: his promises, marks and pages stand as they stood', async () => {
  await using world = await openWorld()
  const { ray } = await openPair(world)
  const due = '2026-03-28'
  const promise = must(await ray.client.promise({ act: 'I call the clinic.', due }))
  must(await ray.client.mark(promise, 'kept'))
  const [pages, today] = [ray.client.pages(), ray.client.today()]
  must(await ray.client.leave(ray.person, note))
  await ray.client.keepForm(quietForm(ray.person), quietFrom(world.now()))
  expect(ray.client.pages()).toEqual(pages)
  expect(ray.client.today()).toEqual(today)
})

test('F2-12 each leaves parts of their own at the other’s door; one is taken back, and the others hold', async () => {
  await using world = await openWorld()
  const { ray, mia } = await openPair(world)
  const today = ray.client.today().date
  const leaves = async (
    one: One,
    side: 'mine' | 'theirs',
    name: 'tell' | 'details' | 'helps',
    text: string,
  ) => {
    const page = partToKeep({ about: 'setback', side }, name, { id: one.client.newId(), text, today })
    must(await one.client.leave(one.person, partToLeave({ ...page, person: one.person }, 'en')))
  }
  await leaves(ray, 'mine', 'tell', 'A short note.')
  await leaves(mia, 'theirs', 'details', 'No details.')
  await leaves(mia, 'theirs', 'helps', 'Eat with me.')
  await world.wait(2 * day)
  const [helps] = viewOf(mia).left
  must(await mia.client.takeBack(mia.person, helps?.word ?? ''))
  await world.wait(2 * day)
  const lane = await Promise.all(
    viewOf(ray).given.map(async (one) => ({
      ...one,
      words: must(await ray.client.read(ray.person, one.word)),
    })),
  )
  const plan = theirParts(lane, { about: 'setback', side: 'mine' })
  expect(plan.map(({ part: name, now }) => [name, now.words.text, now.given.takenBack])).toEqual([
    ['helps', 'Eat with me.', true],
    ['details', 'No details.', false],
  ])
  expect(viewOf(mia).given.map(({ kind }) => kind)).toEqual(['plan-part'])
})

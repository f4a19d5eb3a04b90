/** Promises on two real devices: what is mine stays mine until I show it, and then it stands as it was first shown. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, hour, must, openWorld } from '../../test/world.ts'
import { couple } from '../../test/world-pair.ts'
import { daysAfter } from '../practice/days.ts'
import { usualDoor } from '../practice/lanes.ts'
import { marks } from '../practice/pages.ts'
import { promiseWords, settledWords } from '../practice/promise-show.ts'
import { inPlace, shownOf } from '../practice/promise-shown.ts'
import { lifeWith, occurrence } from '../practice/promises.ts'
import type { Client } from './client.ts'

async function pair() {
  const world = await openWorld()
  const { ray, mia } = await couple(world)
  must(await mia.client.setDoor(mia.person, 'promise', usualDoor('promise', 'open', 'UTC'), false))
  await world.wait(3 * day)
  const today = ray.client.today().date
  const id = must(
    await ray.client.promise({
      act: 'Fetch Ana from school.',
      due: daysAfter(today, 1),
      backup: 'I call my brother.',
      know: 'She is home at four.',
    }),
  )
  return { world, ray, mia, id, today }
}

const ownLife = (client: Client, id: string) => {
  const life = lifeWith(client.pages(), id)
  if (!life) throw new Error('the promise is gone')
  return life
}

async function lies(client: Client, person: string) {
  must(await client.sync())
  const given = client.person(person)?.given.filter(({ lane }) => lane === 'promise') ?? []
  const opened = await Promise.all(
    given.map(async (one) => ({
      word: one.word,
      on: '2026-01-01',
      takenBack: one.takenBack,
      words: must(await client.read(person, one.word)),
    })),
  )
  return shownOf(inPlace(opened))
}

test('S3-5 a mark leaves nothing for the other: no envelope and no knock, and all they see stays as it was', async () => {
  const { world, ray, mia, id } = await pair()
  await using _ = world
  must(await ray.client.leave(ray.person, promiseWords(ownLife(ray.client, id).promise, 'en')))
  await world.wait(2 * day)
  const theirs = () => JSON.stringify([mia.client.people(), mia.client.today().knocks])
  const left = () => ray.client.person(ray.person)?.left
  const before = [theirs(), left()]
  for (const mark of ['told', 'partly', 'kept', 'let'] as const) must(await ray.client.mark(id, mark))
  await world.wait(2 * day)
  expect([theirs(), left()]).toEqual(before)
  expect(left()).toHaveLength(1)
  expect(ray.client.today().shelf).toMatchObject([{ mark: 'told', later: [{}, {}, {}] }])
})

test('S3-4 the wording first handed holds, and so does the first outcome shown, whatever is left after', async () => {
  const { world, ray, mia, id } = await pair()
  await using _ = world
  const { promise } = ownLife(ray.client, id)
  const leave = async (words: Parameters<Client['leave']>[1]) => {
    must(await ray.client.leave(ray.person, words))
    await world.wait(day + hour)
  }
  await leave(promiseWords(promise, 'en'))
  must(await ray.client.mark(id, 'told', { of: promise.due, text: 'I did not go.' }))
  const said = occurrence(ownLife(ray.client, id), promise.due)
  await leave(settledWords(said, { mark: 'told', text: 'I did not go.' }, 'en'))
  await leave(promiseWords({ ...promise, act: 'Nothing of the kind.' }, 'en'))
  await leave(settledWords(said, { mark: 'kept' }, 'en'))
  const [shown, ...others] = await lies(mia.client, mia.person)
  expect(others).toEqual([])
  expect(shown?.words).toMatchObject({ act: 'Fetch Ana from school.', know: 'She is home at four.' })
  expect(shown?.settled.get(promise.due)?.map(({ words }) => [words.mark, words.text])).toEqual([
    ['told', 'I did not go.'],
    ['kept', undefined],
  ])
})

test('S3-3 only who promised says how it went; "I saw it differently" reaches them and changes nothing', async () => {
  const { world, ray, mia, id } = await pair()
  await using _ = world
  const { promise } = ownLife(ray.client, id)
  must(await ray.client.leave(ray.person, promiseWords(promise, 'en')))
  await world.wait(day + hour)
  must(await ray.client.mark(id, 'kept', { of: promise.due }))
  const said = occurrence(ownLife(ray.client, id), promise.due)
  must(await ray.client.leave(ray.person, settledWords(said, { mark: 'kept' }, 'en')))
  await world.wait(day + hour)
  expect(await mia.client.mark(id, 'told')).toMatchObject({ ok: false, trouble: 'not-here' })
  const settled = mia.client.person(mia.person)?.given.find(({ kind }) => kind === 'settled')?.word ?? ''
  const answer = (words: Parameters<Client['answer']>[2]) => mia.client.answer(mia.person, settled, words)
  expect(await answer({ text: 'It was not so.' })).toMatchObject({ ok: false })
  expect(await answer({ line: 'no' })).toMatchObject({ ok: false })
  must(await answer({ line: 'saw-differently' }))
  await world.wait(day + hour)
  must(await ray.client.sync())
  const heard = ray.client.person(ray.person)?.given.find(({ kind }) => kind === 'answer')
  expect(must(await ray.client.read(ray.person, heard?.word ?? ''))).toMatchObject({
    line: 'saw-differently',
  })
  expect(occurrence(ownLife(ray.client, id), promise.due)).toMatchObject({ mark: 'kept', later: [] })
  const [shown] = await lies(mia.client, mia.person)
  expect(shown?.settled.get(promise.due)?.map(({ words }) => words.mark)).toEqual(['kept'])
})

test('S3-4 changed ahead is said before its day is over and never after, and the day it is moved to is there', async () => {
  await using world = await openWorld()
  const ray = await world.person('river', 'Ray')
  const today = ray.today().date
  const at = { on: today, zone: 'UTC', at: '15:00' }
  const id = must(await ray.promise({ act: 'Fetch Ana.', due: today, when: at }))
  expect(await ray.mark(id, 'ahead', { of: today, to: daysAfter(today, -1) })).toMatchObject({
    trouble: 'wrong',
  })
  expect(await ray.mark(id, 'ahead', { of: today, to: '2026-02-31' })).toMatchObject({ trouble: 'wrong' })
  must(await ray.mark(id, 'ahead', { of: today, to: daysAfter(today, 2) }))
  expect(ray.today()).toMatchObject({ due: [], coming: [{ of: daysAfter(today, 2) }] })
  const second = must(await ray.promise({ act: 'Fetch him.', due: today, when: at }))
  await world.wait(3 * hour)
  expect(await ray.mark(second, 'ahead', { of: today, to: daysAfter(today, 2) })).toMatchObject({
    trouble: 'wrong',
  })
  must(await ray.mark(second, 'told', { of: today }))
})

test('a promise is made for a day that exists, and a mark is for a promise of one’s own', async () => {
  await using world = await openWorld()
  const ray = await world.person('river', 'Ray')
  expect(await ray.promise({ act: 'Walk.', due: '2026-02-31' })).toMatchObject({ trouble: 'wrong' })
  expect(await ray.mark('nothing', 'kept')).toMatchObject({ trouble: 'not-here' })
  const id = must(await ray.promise({ act: 'Walk.', due: ray.today().date }))
  expect(await ray.mark(id, 'kept', { text: 'x'.repeat(401) })).toMatchObject({ trouble: 'too-long' })
})

test('S3-4 whatever is marked, and however often, the first stands on every device of one’s own', async () => {
  await using world = await openWorld()
  const ray = await world.person('river', 'Ray')
  const said = fc.array(fc.constantFrom(...marks), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(said, async (all) => {
      const id = must(await ray.promise({ act: 'Walk.', due: ray.today().date }))
      for (const mark of all) must(await ray.mark(id, mark))
      must(await ray.sync())
      const row = ray.today().shelf.find(({ promise }) => promise.id === id)
      expect([row?.mark, ...(row?.later ?? []).map(({ mark }) => mark)]).toEqual(all)
    }),
    { numRuns: 6 },
  )
})

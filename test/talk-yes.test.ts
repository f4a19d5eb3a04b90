/** The two yeses that begin a talk, headless: taken back, given anew, and a device that says "not now" by itself. */
import { expect, test } from 'vitest'
import { usualDoor } from '../src/practice/lanes.ts'
import { day, hour, must, openWorld, type World } from './world.ts'
import { couple, zone } from './world-pair.ts'

async function asked(world: World, topic = 'March') {
  const two = await couple(world)
  const { ray, mia } = two
  must(await mia.client.setDoor(mia.person, 'talk', usualDoor('talk', 'open', zone), false))
  await world.wait(3 * day)
  must(await ray.client.askToTalk(ray.person, { topic, pace: 'letter', first: 'them' }))
  await world.wait(day)
  must(await mia.client.sync())
  const view = () => mia.client.person(mia.person)
  const talks = async () => {
    await world.wait(2 * hour)
    must(await ray.client.sync())
    must(await mia.client.sync())
    return [ray.client.person(ray.person)?.talks, view()?.talks].map((some) => some?.length)
  }
  return { ...two, view, talks, word: view()?.asks[0]?.word ?? '' }
}

test('S2-9 a yes that was taken back begins no talk, and one said anew does', async () => {
  await using world = await openWorld()
  const { mia, view, talks, word } = await asked(world)
  must(await mia.client.agreeToTalk(mia.person, word, 'me'))
  expect(view()?.asks[0]?.mine).toBe(true)
  must(await mia.client.disagreeToTalk(mia.person, word))
  expect(view()?.asks[0]?.mine).toBe(false)
  expect(await talks()).toEqual([0, 0])
  must(await mia.client.agreeToTalk(mia.person, word, 'me'))
  expect(await talks()).toEqual([1, 1])
  must(await mia.client.disagreeToTalk(mia.person, word))
  expect(await talks()).toEqual([1, 1])
  expect(await mia.client.disagreeToTalk(mia.person, 'w_other')).toMatchObject({ trouble: 'not-here' })
})

test('S2-9 an ask that was taken back takes its yes along, also where the answer comes later', async () => {
  await using world = await openWorld()
  const { ray, mia, talks, word } = await asked(world)
  const [mine] = ray.client.person(ray.person)?.asks ?? []
  must(await ray.client.takeBack(ray.person, mine?.word ?? ''))
  must(await mia.client.agreeToTalk(mia.person, word, 'them'))
  expect(await talks()).toEqual([0, 0])
  expect(ray.client.person(ray.person)?.asks).toEqual([])
})

test('S2-8 a device with the topic on its list lays the ask aside: nothing knocks, and nothing is sent', async () => {
  await using world = await openWorld()
  const { ray, mia, view, talks } = await asked(world, 'The money in March')
  expect(mia.client.today().knocks).toHaveLength(1)
  const before = JSON.stringify(ray.client.person(ray.person))
  must(await mia.client.keepPage({ kind: 'not-tonight', id: 'n', text: 'money' }))
  expect(mia.client.today().knocks).toEqual([])
  expect(view()?.given.find(({ kind }) => kind === 'talk-ask')).toMatchObject({ aside: true, opened: false })
  await talks()
  expect(JSON.stringify(ray.client.person(ray.person))).toBe(before)
  must(await mia.client.removePage('not-tonight', 'n'))
  expect(mia.client.today().knocks).toHaveLength(1)
})

/** A talk in turns, headless: asked, agreed, said and said back, passed, ended; both devices see the same. */
import { expect, test } from 'vitest'
import { usualDoor } from '../src/practice/lanes.ts'
import { day, hour, must, openWorld } from './world.ts'
import { couple, zone } from './world-pair.ts'

test('S2-1 a talk goes in turns: said, said back, confirmed, and then the other has the floor', async () => {
  await using world = await openWorld()
  const { ray, mia } = await couple(world)
  must(await mia.client.setDoor(mia.person, 'talk', usualDoor('talk', 'open', zone), false))
  await world.wait(3 * day)
  must(await ray.client.askToTalk(ray.person, { topic: 'March', pace: 'letter', first: 'them' }))
  await world.wait(day)
  must(await mia.client.sync())
  const [ask] = mia.client.person(mia.person)?.asks ?? []
  expect(ask).toMatchObject({ by: 'them', topic: 'March', mine: false })
  must(await mia.client.agreeToTalk(mia.person, ask?.word ?? '', 'me'))
  await world.wait(2 * hour)
  const both = [ray, mia] as const
  const sync = async () => {
    for (const one of both) must(await one.client.sync())
  }
  await sync()
  const talkOf = (one: (typeof both)[number]) => one.client.person(one.person)?.talks[0]
  const id = talkOf(ray)?.id ?? ''
  expect(talkOf(mia)).toMatchObject({ id, topic: 'March', next: 'me', holder: 'me', phase: 'say' })
  const language = 'en'
  expect(
    await ray.client.takeTurn(ray.person, id, { kind: 'say', language, text: 'Me first.' }),
  ).toMatchObject({
    ok: false,
  })
  must(await mia.client.takeTurn(mia.person, id, { kind: 'say', language, text: 'I counted my purse.' }))
  await sync()
  expect(talkOf(ray)).toMatchObject({ next: 'me', holder: 'them', phase: 'say-back' })
  expect(talkOf(ray)?.turns.at(-1)?.words).toMatchObject({ text: 'I counted my purse.' })
  must(await ray.client.takeTurn(ray.person, id, { kind: 'say-back', language, text: 'You counted.' }))
  await sync()
  must(await mia.client.confirmTurn(mia.person, id))
  await sync()
  expect(talkOf(ray)).toMatchObject({ next: 'me', holder: 'me', phase: 'say' })
  must(await ray.client.endTalk(ray.person, id))
  // Both at once: the second finds it ended.
  must(await mia.client.endTalk(mia.person, id))
  await sync()
  expect(talkOf(mia)).toMatchObject({ ended: true, next: 'nobody' })
})

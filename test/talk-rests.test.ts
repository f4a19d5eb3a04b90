/** A talk that rests, on the screens of the one who waits: whatever keeps the other away, it says the same. */
import './screen-place.ts'
import { expect, test } from 'vitest'
import { pageOf } from '../src/app/screens/parts/talk-page.contract.ts'
import { screenProps } from '../src/app/screens/parts/screen-props.contract.ts'
import { en } from '../src/app/messages/en.ts'
import type { Place } from '../src/app/place.ts'
import type { ScreenProps } from '../src/app/screen.ts'
import { TalkRoom } from '../src/app/screens/talk.tsx'
import { Talks } from '../src/app/screens/talks.tsx'
import { usualDoor } from '../src/practice/lanes.ts'
import type { Client, Result } from '../src/vault/client.ts'
import { day, hour, must, openWorld } from './world.ts'
import { couple, zone } from './world-pair.ts'

const words = en.talk.room
const screens = { talks: Talks, talk: TalkRoom }
const Either = (props: ScreenProps) => screens[props.place.screen as keyof typeof screens](props)
const page = pageOf(Either)
const language = 'en'

type Her = { readonly client: Client; readonly person: string }

/** The turn is hers, and she does this. All that he reads in the next weeks, in the talk and around it. */
async function story(does: (her: Her) => Promise<Result>): Promise<readonly string[]> {
  await using world = await openWorld()
  const { ray, mia } = await couple(world)
  must(await mia.client.setDoor(mia.person, 'talk', usualDoor('talk', 'open', zone), false))
  await world.wait(3 * day)
  must(await ray.client.askToTalk(ray.person, { topic: 'March', pace: 'letter', first: 'them' }))
  await world.wait(day)
  const [ask] = mia.client.person(mia.person)?.asks ?? []
  must(await mia.client.agreeToTalk(mia.person, ask?.word ?? '', 'me'))
  await world.wait(2 * hour)
  const item = ray.client.person(ray.person)?.talks[0]?.id ?? ''
  must(await mia.client.takeTurn(mia.person, item, { kind: 'say', language, text: 'I counted.' }))
  must(await ray.client.sync())
  must(await ray.client.takeTurn(ray.person, item, { kind: 'say-back', language, text: 'You counted.' }))
  must(await mia.client.sync())
  must(await does(mia))
  const read: string[] = []
  for (const days of [1, 2, 14, 14]) {
    await world.wait(days * day)
    for (const screen of ['talks', 'talk'] as const) {
      const place: Place = { screen, person: ray.person, ...(screen === 'talk' && { item }) }
      await page.clear()
      await page.show(screenProps(ray.client, place))
      read.push(page.text())
    }
  }
  return read
}

test('S2-5 to the one who waits, a talk says the same whether the other lets it rest, rests, shuts a door, or has left quietly', async () => {
  const rests = await story(async () => ({ ok: true, value: undefined }))
  expect(rests.at(1)).toContain(words.headings.wait)
  expect(rests.at(-1)).toContain(words.resting)
  expect(rests.at(-2)).toContain(en.talk.talks.rests)
  expect(await story(({ client, person }) => client.close(person, false))).toEqual(rests)
  expect(await story(({ client, person }) => client.pause(person, { aloud: false }))).toEqual(rests)
  const shut = usualDoor('talk', 'shut', zone)
  expect(await story(({ client, person }) => client.setDoor(person, 'talk', shut, false))).toEqual(rests)
})

/** One person before the same talk on two devices, on the screens: a turn stands once, and no word of either is lost. */
import './screen-place.ts'
import { expect, test, vi } from 'vitest'
import { pageOf } from '../src/app/screens/parts/talk-page.contract.ts'
import { screenProps } from '../src/app/screens/parts/screen-props.contract.ts'
import { en } from '../src/app/messages/en.ts'
import { TalkRoom } from '../src/app/screens/talk.tsx'
import { usualDoor } from '../src/practice/lanes.ts'
import type { Client } from '../src/vault/client.ts'
import { day, hour, must, openWorld, passphrase, type World } from './world.ts'
import { couple, zone } from './world-pair.ts'

const words = en.talk
const phone = pageOf(TalkRoom)
const laptop = pageOf(TalkRoom)

test('S2-1 said on two devices of one person at once, one turn stands, and the words of the other stay on its page', async () => {
  await using world = await openWorld()
  const { ray, mia } = await talking(world)
  const other = await world.device()
  must(await other.signIn({ name: mia.client.me()?.signInName ?? '', passphrase }))
  const item = ray.client.person(ray.person)?.talks[0]?.id ?? ''
  const place = { screen: 'talk', person: mia.person, item } as const
  const both = [
    { page: phone, client: mia.client, text: 'From the phone.' },
    { page: laptop, client: other, text: 'From the laptop.' },
  ] as const
  const show = () => Promise.all(both.map(({ page, client }) => page.show(screenProps(client, place))))
  await show()
  for (const { page, text } of both) await page.write(words.say.labels.first, text)
  await Promise.all(both.map(({ page }) => page.submit()))
  await vi.waitFor(
    async () => {
      for (const client of [mia.client, other, ray.client]) must(await client.sync())
      await show()
      for (const { page } of both) expect(page.text('h1')).toBe(words.room.headings.wait)
    },
    { timeout: 20_000, interval: 50 },
  )
  const said = turnsOf(ray)
  expect(said).toHaveLength(1)
  for (const { page, client, text } of both) {
    expect(turnsOf({ client, person: mia.person })).toEqual(said)
    expect(page.texts('.given .said')).toEqual(said)
    const begun = page.texts('.said').filter((one) => one === text)
    expect(begun, 'where it stands, or where it was begun').toHaveLength(1)
    expect(page.text().includes(words.room.begunHeading)).toBe(said[0] !== text)
  }
})

/** A talk that began; Mia speaks first. */
async function talking(world: World) {
  const { ray, mia } = await couple(world)
  must(await mia.client.setDoor(mia.person, 'talk', usualDoor('talk', 'open', zone), false))
  await world.wait(3 * day)
  must(await ray.client.askToTalk(ray.person, { topic: 'March', pace: 'live', first: 'them' }))
  await world.wait(day)
  const [ask] = mia.client.person(mia.person)?.asks ?? []
  must(await mia.client.agreeToTalk(mia.person, ask?.word ?? '', 'me'))
  await world.wait(2 * hour)
  return { ray, mia }
}

function turnsOf({ client, person }: { client: Client; person: string }): readonly string[] {
  return client.person(person)?.talks[0]?.turns.map(({ words: said }) => said?.text ?? '') ?? []
}

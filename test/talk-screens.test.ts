/** A talk on the screens of both, against a real server: asked, agreed, said, paused, ended; each sees what the other did. */
import './screen-place.ts'
import { expect, test, vi } from 'vitest'
import { pageOf } from '../src/app/screens/parts/talk-page.contract.ts'
import { screenProps } from '../src/app/screens/parts/screen-props.contract.ts'
import type { Place } from '../src/app/place.ts'
import { en } from '../src/app/messages/en.ts'
import { TalkRoom } from '../src/app/screens/talk.tsx'
import { Talks } from '../src/app/screens/talks.tsx'
import type { ScreenProps } from '../src/app/screen.ts'
import { usualDoor } from '../src/practice/lanes.ts'
import type { Client } from '../src/vault/client.ts'
import { day, hour, must, openWorld, type World } from './world.ts'
import { couple, zone } from './world-pair.ts'

const words = en.talk
const { headings } = words.room
const screens = { talks: Talks, talk: TalkRoom }
const Either = (props: ScreenProps) => screens[props.place.screen as keyof typeof screens](props)
const rays = pageOf(Either)
const mias = pageOf(Either)

/** Someone at a page, who looks again after everything they do until what it leads to is there. */
function at(page: typeof rays, { client, person }: { client: Client; person: string }) {
  let place: Place = { screen: 'talks', person }
  const until = (law: () => void) =>
    vi.waitFor(
      async () => {
        await page.show(screenProps(client, place))
        law()
      },
      { timeout: 20_000, interval: 20 },
    )
  const hasHeading = (form: keyof typeof headings) =>
    until(() => expect(page.text('h1')).toBe(headings[form]))
  return {
    ...page,
    client,
    until,
    hasHeading,
    async go(next: Place) {
      place = { ...next, person }
      await page.clear()
      await page.show(screenProps(client, place))
    },
    /** Writes a turn and hands it over; then the turn is theirs. */
    async hands(label: string, text: string) {
      await page.write(label, text)
      await page.submit()
      await hasHeading('wait')
    },
    async sync() {
      must(await client.sync())
    },
    view: () => client.person(person),
  }
}

async function opened(world: World) {
  const pair = await couple(world)
  must(await pair.mia.client.setDoor(pair.mia.person, 'talk', usualDoor('talk', 'open', zone), false))
  await world.wait(3 * day)
  return { ray: at(rays, pair.ray), mia: at(mias, pair.mia) }
}

test('S2-1 two people hold a talk on their screens, in turns, with a break, and it ends without agreement', async () => {
  await using world = await openWorld()
  const { ray, mia } = await opened(world)

  await ray.go({ screen: 'talks' })
  await ray.write(words.ask.topic, 'March')
  await ray.click('input[value=live]')
  await ray.click('input[value=them]')
  await ray.submit('details:has(input[value=live]) form')
  await ray.until(() => expect(ray.text()).toContain(en.people.left.said))
  await world.wait(day)
  await mia.go({ screen: 'talks' })
  await mia.press(words.given.look)
  await mia.until(() => expect(mia.text('.card h3')).toBe('March'))
  await mia.press(words.given.yesMe)
  await mia.until(() => expect(mia.text('main [role=status]')).toContain(words.given.saidYes))
  await world.wait(2 * hour)
  await mia.until(() => expect(mia.texts('.flow .rooms b')).toEqual(['March']))
  const item = mia.view()?.talks[0]?.id ?? ''

  await ray.go({ screen: 'talk', item })
  await mia.go({ screen: 'talk', item })
  expect([ray.text('h1'), mia.text('h1')]).toEqual([headings.wait, headings.say])
  await mia.click('input[value=ears]')
  await mia.hands(words.say.labels.first, 'I counted my purse every night.')
  await ray.sync()
  await ray.hasHeading('say-back')
  expect(ray.text('.given')).toContain('I counted my purse every night.')
  expect(ray.text('.given')).toContain('Mia would like you to listen.')

  await ray.write(words.back.label, 'Every night you counted.')
  await mia.press(words.break.take)
  await mia.until(() => expect(mia.texts('.yours button')).toContain(words.break.stop))
  await ray.submit()
  await ray.until(() => expect(ray.text('.yours')).toContain(words.break.theirs))
  expect(ray.texts('.said')).toContain('Every night you counted.')
  await mia.press(words.break.stop)
  await mia.until(() => expect(mia.texts('.yours button')).not.toContain(words.break.stop))
  await world.wait(2 * hour)
  await ray.hasHeading('say-back')
  await ray.hands(words.back.label, ray.written(words.back.label) ?? '')
  expect(ray.view()?.talks[0]?.turns.at(-1)?.words?.text).toBe('Every night you counted.')

  await mia.sync()
  await mia.hasHeading('confirm')
  await mia.press(words.confirm.replies['not-quite'])
  await mia.hands(words.say.labels['not-quite'], 'And I still do it.')
  await ray.sync()
  await ray.hasHeading('say-back')
  await ray.hands(words.back.label, 'And you still do.')
  await mia.sync()
  await mia.hasHeading('confirm')
  await mia.press(words.confirm.replies.yes)
  await mia.hasHeading('wait')
  await ray.sync()
  await ray.hasHeading('say')
  await ray.write(words.say.sense, 'the money was yours.')
  await ray.hands(words.say.labels.first, 'I was afraid to say it.')
  await mia.sync()
  await mia.hasHeading('say-back')
  expect(mia.texts('.given .said')).toEqual(['the money was yours.', 'I was afraid to say it.'])

  await mia.write(words.back.label, 'You were afr')
  await ray.press(words.end.end)
  await ray.press(words.end.end, 1)
  await ray.hasHeading('after')
  await mia.submit()
  await mia.hasHeading('after')
  expect(mia.texts('.said')).toContain('You were afr')
  await mia.write(words.after.text, 'We both want less noise.')
  await mia.click('input[value="4"]')
  await mia.submit('.yours form')
  await mia.until(() => expect(mia.text('.yours')).toContain(words.after.kept))
  const notes = (client: Client) => client.pages().filter(({ kind }) => kind === 'talk-note')
  expect(notes(mia.client)).toMatchObject([{ talk: item, heard: 4, text: 'We both want less noise.' }])
  expect(notes(ray.client)).toEqual([])
})

test('S2-8 an ask about a listed topic is set aside by the device of the one who is asked; the asker’s stays as it was', async () => {
  await using world = await openWorld()
  const { ray, mia } = await opened(world)
  await mia.go({ screen: 'talks' })
  await mia.write(words.later.label, 'the money')
  await mia.submit('details:not(:has(input[type=radio])) form')
  await mia.until(() => expect(mia.text()).toContain(words.later.added))
  const person = ray.view()?.id ?? ''
  must(await ray.client.askToTalk(person, { topic: 'Money, again', pace: 'letter', first: 'me' }))
  const before = { ...ray.view(), may: undefined }
  await world.wait(day)
  await mia.until(() => expect(mia.view()?.given).toMatchObject([{ kind: 'talk-ask', aside: true }]))
  expect(mia.view()?.asks.map(({ topic }) => topic)).toEqual(['Money, again'])
  expect(mia.text()).not.toContain('Money, again')
  expect(mia.client.today().knocks).toEqual([])
  await ray.sync()
  expect({ ...ray.view(), may: undefined }).toEqual(before)
})

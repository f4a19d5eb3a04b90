/** The daily lines and time together, headless: two people on a real server, each with the client the screens use. */
import { expect, test } from 'vitest'
import { dateIn } from '../src/practice/days.ts'
import { daysOf, dayOnly } from '../src/practice/day-words.ts'
import { deckOf } from '../src/practice/ideas.ts'
import { usualDoor } from '../src/practice/lanes.ts'
import { outOf, plansOf } from '../src/practice/together.ts'
import type { EnvelopeWords } from '../src/practice/words.ts'
import type { Client } from '../src/vault/client.ts'
import type { PersonView } from '../src/vault/views.ts'
import { day, hour, must, openWorld, type World } from './world.ts'
import { couple, zone } from './world-pair.ts'

type One = { readonly client: Client; readonly person: string }
const language = 'en' as const

const viewOf = ({ client, person }: One): PersonView => {
  const view = client.person(person)
  if (!view) throw new Error('there is nobody')
  return view
}

/** Opens all that was given, as a person who reads everything. */
async function readAll(one: One): Promise<Readonly<Record<string, EnvelopeWords>>> {
  const words: Record<string, EnvelopeWords> = {}
  for (const { word } of viewOf(one).given) words[word] = must(await one.client.read(one.person, word))
  return words
}

/** Both in step with the server, and doors of hers open for what is between them. */
async function openPair(world: World) {
  const { ray, mia } = await couple(world)
  for (const lane of ['practical', 'together'] as const)
    for (const one of [ray, mia])
      must(await one.client.setDoor(one.person, lane, usualDoor(lane, 'open', zone), false))
  await world.wait(3 * day)
  return { ray, mia }
}

const lineFor = (world: World, text: string) =>
  ({ kind: 'today', language, text, on: dateIn(zone, world.now()) }) as const

test('S3-8 two who both said yes leave a line each day and a thank-you; nobody is called to either', async () => {
  await using world = await openWorld()
  const { ray, mia } = await openPair(world)
  must(await ray.client.sayYes(ray.person, 'today'))
  await world.wait(day)
  expect(viewOf(mia).matters.today).toEqual({ mine: false })
  must(await mia.client.sayYes(mia.person, 'today'))
  await world.wait(2 * hour)
  expect(viewOf(ray).matters.today.agreedOn).toBe(viewOf(mia).matters.today.agreedOn)
  expect(viewOf(ray).matters.today.agreedOn).toBeDefined()
  must(await ray.client.leave(ray.person, lineFor(world, 'I call the clinic.')))
  await world.wait(day)
  expect(mia.client.today().knocks).toEqual([])
  const [given] = dayOnly(viewOf(mia)).given
  await readAll(mia)
  must(await mia.client.answer(mia.person, given?.word ?? '', { line: 'thank-you' }))
  await world.wait(day)
  expect(ray.client.today().knocks).toEqual([])
  const [first] = daysOf(viewOf(ray), await readAll(ray))
  expect(first?.lines.map(({ side, thanked }) => [side, thanked])).toEqual([['mine', true]])
  const refused = await mia.client.answer(mia.person, given?.word ?? '', { text: 'And the money?' })
  expect(refused.ok).toBe(false)
})

test('S3-8 to the other, stopping is nothing: all that Ray has is the same as if Mia had only let days pass', async () => {
  const story = async (stops: boolean) => {
    await using world = await openWorld()
    const { ray, mia } = await openPair(world)
    for (const one of [ray, mia]) must(await one.client.sayYes(one.person, 'today'))
    await world.wait(2 * hour)
    must(await mia.client.leave(mia.person, lineFor(world, 'I plant the beans.')))
    await world.wait(day)
    if (stops) {
      const on = dateIn(zone, world.now())
      must(await mia.client.keepPage({ kind: 'day-stopped', id: mia.person, on }))
      must(await mia.client.takeYesBack(mia.person, 'today'))
    }
    for (const text of ['I walk.', 'I rest.']) {
      await world.wait(day)
      must(await ray.client.leave(ray.person, lineFor(world, text)))
    }
    await world.wait(3 * day)
    const { link: _link, ...known } = viewOf(ray)
    return named([known, ray.client.today()])
  }
  expect(await story(true)).toBe(await story(false))
})

test('B1-6 one pick leaves no trace for the other; both know on the same day once both picked', async () => {
  await using world = await openWorld()
  const { ray, mia } = await openPair(world)
  const before = named(viewOf(mia).ideas)
  must(await ray.client.sayYesToIdea(ray.person, 'walk'))
  must(await ray.client.sayYesToIdea(ray.person, 'cook'))
  await world.wait(2 * day)
  expect(named(viewOf(mia).ideas)).toBe(before)
  must(await mia.client.sayYesToIdea(mia.person, 'walk'))
  must(await mia.client.sayYesToIdea(mia.person, 'film'))
  await world.wait(2 * hour)
  const decks = [ray, mia].map((one) => deckOf(viewOf(one).ideas, [], world.now()).agreed)
  expect(decks[0]).toEqual(decks[1])
  expect(decks[0]?.map(({ idea }) => idea)).toEqual(['walk'])
})

test('B1-6 a place and a time are left, answered, made substance-free, and called off, though the week’s one is left', async () => {
  await using world = await openWorld()
  const { ray, mia } = await openPair(world)
  for (const one of [ray, mia]) must(await one.client.sayYesToIdea(one.person, 'walk'))
  await world.wait(2 * hour)
  const on = dateIn(zone, world.now() + 5 * day)
  const place = 'The bench by the lake'
  const meeting = {
    kind: 'meeting',
    language,
    meeting: ray.client.newId(),
    idea: 'walk',
    place,
    on,
    at: '15:00',
  } as const
  must(await ray.client.leave(ray.person, { ...meeting, sober: false }))
  await world.wait(day)
  const plan = async (one: One) => plansOf(viewOf(one), await readAll(one), { now: world.now(), zone })[0]
  const asked = await plan(mia)
  expect(asked).toMatchObject({ by: 'them', said: 'nothing', sober: false, meeting: { place } })
  must(await mia.client.answer(mia.person, asked?.word ?? '', { line: 'yes', sober: true }))
  await world.wait(day)
  expect([await plan(ray), await plan(mia)]).toMatchObject([
    { said: 'yes', sober: true, off: false },
    { said: 'yes', sober: true, off: false },
  ])
  const standing = await plan(ray)
  expect(viewOf(ray).may.together.type).toBe('again-on')
  expect(standing && outOf(standing, false)).toEqual({ takeBack: standing?.word })
  must(await ray.client.takeBack(ray.person, standing?.word ?? ''))
  await world.wait(2 * hour)
  expect([await plan(ray), await plan(mia)]).toMatchObject([{ off: true }, { off: true }])
})

/** What a view holds, with ids by the order in which they come: each world draws its own. */
function named(view: unknown): string {
  const names = new Map<string, string>()
  return JSON.stringify(view).replaceAll(/"(?:[a-z]_)?[\w-]{16,}"/g, (id) => {
    if (!names.has(id)) names.set(id, `id${names.size}`)
    return names.get(id) ?? ''
  })
}

/** A hold by a helper, headless on a real server: what two share is closed, and nothing of why, or that there is one, is told. */
import { expect, test } from 'vitest'
import { grant } from '../../test/operate.ts'
import { helps, signsTerms } from '../../test/world-help.ts'
import { hour, must, openWorld, type World } from '../../test/world.ts'
import { offeredDoors } from '../practice/lanes.ts'
import type { Client } from './client.ts'

/** Ann helps Ray and Mia, who share a space of their own. */
async function threePeople(world: World, hold = true) {
  const [ann, ray, mia] = [
    await world.person('ann', 'Ann'),
    await world.person('ray', 'Ray'),
    await world.person('mia', 'Mia'),
  ]
  must(await ann.redeemHelperCode(await grant(world, ['mediator', 'Ann'], { hold })))
  const [one, two] = [await helps(world, ann, ray), await helps(world, ann, mia)]
  return { ann, ray, mia, one, two, ...(await together(world, ray, mia)) }
}

async function together(world: World, ray: Client, mia: Client) {
  const hers = must(await ray.addPerson('Mia'))
  const { url, words } = must(await ray.invite({ person: hers, note: '', letters: 'open' }))
  const secret = url.split('#')[1] ?? ''
  const doors = offeredDoors('loved', 'Europe/Berlin')
  const came = await mia.comeIn({ secret, words, part: 'loved', doors, mayKnow: true })
  await world.wait(2 * hour)
  return { hers, came }
}
const isClosed = (client: Client, person: string) => client.person(person)?.closed

test('S5-8 a helper closes what two share; to both it is closed, with the helper nothing changes, and nobody finds a notice', async () => {
  await using world = await openWorld()
  const { ann, ray, mia, one, two, hers, came } = await threePeople(world)
  must(await ann.holdBoth(one.client, two.client))
  must(await ann.holdBoth(two.client, one.client))
  await world.wait(hour)
  expect([isClosed(ray, hers), isClosed(mia, must(came))]).toEqual([true, true])
  expect([isClosed(ann, one.client), isClosed(ann, two.client)]).toEqual([false, false])
  expect([isClosed(ray, one.as), isClosed(mia, two.as)]).toEqual([false, false])
  for (const client of [ann, ray, mia]) expect(must(await client.notices())).toEqual([])
  expect((await together(world, ray, mia)).came).toMatchObject({ trouble: 'ended' })
  must(await ann.endHold(one.client, two.client))
  expect((await together(world, ray, mia)).came.ok).toBe(true)
  expect([isClosed(ray, hers), isClosed(mia, must(came))]).toEqual([true, true])
})

test('S5-8 only with a credential that allows it, and only of two who let the helper know that they are here', async () => {
  await using world = await openWorld()
  const { ann, ray, one, two, hers } = await threePeople(world, false)
  const nora = must(await ann.addPerson('Nora'))
  must(await ann.invite({ person: nora, note: '', letters: 'open' }))
  const none = { ok: false, trouble: 'not-here' }
  expect(await ann.holdBoth(one.client, two.client)).toMatchObject(none)
  must(await ann.redeemHelperCode(await grant(world, ['mediator', 'Ann'], { hold: true })))
  for (const [first, second] of [
    [one.client, one.client],
    [one.client, nora],
    [nora, two.client],
    ['nobody', two.client],
  ] as const) {
    expect(await ann.holdBoth(first, second)).toMatchObject(none)
    expect(await ann.endHold(first, second)).toMatchObject(none)
  }
  expect(await ray.holdBoth(hers, one.as)).toMatchObject(none)
  await world.wait(hour)
  expect(isClosed(ray, hers)).toBe(false)
})

/** Ann calls a sitting with both, after a private talk with each. */
async function called(world: World, { ann, one, two }: Awaited<ReturnType<typeof threePeople>>) {
  for (const help of [one, two]) await signsTerms(world, help)
  const on = new Date(world.now() * 1000).toISOString().slice(0, 10)
  const people: [string, string] = [one.client, two.client]
  must(await ann.keepPage({ kind: 'case', id: 'loan', name: 'The loan', people, on }))
  for (const person of people) {
    const page = { kind: 'intake', id: ann.newId(), case: 'loan', person, on } as const
    must(await ann.keepPage({ ...page, decision: 'proceed', asked: ['alone', 'fear'] }))
  }
  const input = { topic: 'The loan', place: '', dates: [{ on: '2026-04-20', at: '10:00' }] }
  const id = must(await ann.callSitting({ case: 'loan', ...input }))
  await world.wait(2 * hour)
  const seen = (client: Client) => client.sittings().find((sitting) => sitting.id === id)
  const yes = (client: Client) => {
    const matters = seen(client)?.dates.map(({ matter }) => matter) ?? []
    expect(matters).toHaveLength(1)
    return client.answerDates(id, { matters, first: 'me' })
  }
  const agreed = (client: Client) => seen(client)?.dates.some(({ agreedOn }) => agreedOn !== undefined)
  return { id, seen, yes, agreed }
}

/** What coming to sittings was answered meanwhile, byte for byte. */
async function answersTo(doing: () => Promise<void>): Promise<readonly string[]> {
  const heard: string[] = []
  const real = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const said = await real(input, init)
    const headers = [...said.headers].filter(([name]) => name !== 'date')
    if (typeof input === 'string' && /\/spaces\/[^/]+\/come-in$/.test(input))
      heard.push(JSON.stringify([said.status, headers, await said.clone().text()]))
    return said
  }
  await doing().finally(() => {
    globalThis.fetch = real
  })
  return heard
}

test('S5-8 a sitting of two between whom a hold stands has ended like one that was stopped, whoever comes first', async () => {
  const heard: (readonly string[])[] = []
  for (const why of ['held', 'stopped'] as const) {
    await using world = await openWorld()
    const all = await threePeople(world)
    const { ann, ray, mia, one, two } = all
    if (why === 'held') must(await ann.holdBoth(one.client, two.client))
    const { id, seen, yes, agreed } = await called(world, all)
    if (why === 'stopped') must(await ann.leaveSitting(id, true))
    await world.wait(2 * hour)
    const answers = await answersTo(async () => {
      for (const client of [ray, mia, ray])
        expect(await yes(client)).toMatchObject({ ok: false, trouble: 'ended' })
    })
    heard.push(answers)
    await world.wait(2 * hour)
    expect([seen(ray)?.closed, seen(mia)?.closed]).toEqual([true, true])
    if (why === 'held') expect(seen(ann)).toMatchObject({ closed: false, agreements: [] })
    expect(agreed(ann)).toBe(false)
  }
  expect(heard[0]).toHaveLength(2)
  expect(new Set(heard.flat()).size).toBe(1)
  expect(heard[0]?.[0]).toContain('[410,')
})

test('S5-8 a hold closes the sitting that two are already in', async () => {
  await using world = await openWorld()
  const all = await threePeople(world)
  const { seen, yes, agreed } = await called(world, all)
  for (const client of [all.ray, all.mia]) must(await yes(client))
  await world.wait(2 * hour)
  expect(agreed(all.ray)).toBe(true)
  must(await all.ann.holdBoth(all.one.client, all.two.client))
  await world.wait(hour)
  for (const client of [all.ann, all.ray, all.mia]) expect(seen(client)?.closed).toBe(true)
})

test('I1 O-2 an order reported quietly stops a sitting of the two without a word: it looks as if nobody else had come', async () => {
  await using world = await openWorld()
  const all = await threePeople(world)
  const { ann, ray, mia } = all
  must(await mia.hold(must(all.came), false))
  const { seen, yes, agreed } = await called(world, all)
  for (const client of [mia, ray]) must(await yes(client))
  await world.wait(3 * 24 * hour)
  for (const client of [ann, ray, mia]) expect([seen(client)?.closed, agreed(client)]).toEqual([false, false])
  expect(ray.person(all.hers)?.closed).toBe(false)
})

/** What is lent to a helper (S5-3), headless on a real server: an end that holds, taking back that holds at once. */
import { expect, test } from 'vitest'
import { dayOf } from '../src/domain/vocabulary.ts'
import { dateIn } from '../src/practice/days.ts'
import { usualDoor } from '../src/practice/lanes.ts'
import { openMemoryStore } from '../src/vault/device-store.ts'
import { day, hour, must, openWorld, passphrase } from './world.ts'
import { couple, zone } from './world-pair.ts'
import { helpOf, helps, signsTerms } from './world-help.ts'

const note = (text: string) =>
  ({ kind: 'share', language: 'en', share: 'one', what: 'note', title: 'March', text }) as const

test('S5-4 nothing is lent before the terms are signed, and each signs alone', async () => {
  await using world = await openWorld()
  const helped = await helps(world, await world.person('ann', 'Ann'), await world.person('ray', 'Ray'))
  const { helper, client, person, as } = helped
  expect(helpOf(helper, client)).toMatchObject({ they: 'client', kind: 'mediator' })
  expect(helpOf(person, as)).toMatchObject({ they: 'helper', kind: 'mediator' })
  const until = dayOf(world.now()) + 30
  expect(await person.lend(as, note('I took it.'), until)).toEqual({ ok: false, trouble: 'not-here' })
  await signsTerms(world, helped)
  expect(helpOf(person, as).terms?.agreed).toBe(true)
  expect(helpOf(helper, client).terms?.agreed).toBe(true)
  must(await person.lend(as, note('I took it.'), until))
  await world.wait(hour)
  expect(helpOf(helper, client).lent.map(({ words }) => words.text)).toEqual(['I took it.'])
  // A helper has no lending of their own to do here.
  expect((await helper.lend(client, note('Mine.'), until)).ok).toBe(false)
})

test('S5-3 taken back, it is gone from the helper at once: from their app, and for a device that never had it', async () => {
  await using world = await openWorld()
  const helped = await helps(world, await world.person('ann', 'Ann'), await world.person('ray', 'Ray'))
  const { helper, client, person, as } = helped
  await signsTerms(world, helped)
  must(await person.lend(as, note('The first.'), dayOf(world.now()) + 30))
  must(await person.lend(as, { ...note('The second.'), share: 'two' }, dayOf(world.now()) + 30))
  await world.wait(hour)
  const name = helper.me()?.signInName ?? ''
  expect(helpOf(helper, client).lent).toHaveLength(2)
  const first = helpOf(person, as).lent.find(({ words }) => words.text === 'The first.')
  must(await person.takeBack(as, first?.word ?? ''))
  // Before the courier comes by: the words are not given out any more.
  const other = await world.device(openMemoryStore())
  must(await other.signIn({ name, passphrase }))
  expect(helpOf(other, client).lent.map(({ words }) => words.text)).toEqual(['The second.'])
  await world.wait(hour)
  expect(helpOf(helper, client).lent.map(({ words }) => words.text)).toEqual(['The second.'])
  expect(helpOf(person, as).lent.map(({ words }) => words.text)).toEqual(['The second.'])
})

test('S5-3 it ends by itself on its day, on every device, also without a line', async () => {
  await using world = await openWorld()
  const helped = await helps(world, await world.person('ann', 'Ann'), await world.person('ray', 'Ray'))
  const { helper, client, person, as } = helped
  await signsTerms(world, helped)
  must(await person.lend(as, note('For a week.'), dayOf(world.now()) + 7))
  await world.wait(6 * day)
  expect(helpOf(helper, client).lent).toHaveLength(1)
  await world.wait(2 * day)
  expect(helpOf(helper, client).lent).toEqual([])
  expect(helper.person(client)?.given.filter(({ kind }) => kind === 'share')).toEqual([])
  expect(helpOf(person, as).lent).toEqual([])
})

test('S5-3 an end is at most ninety days ahead, and a helper may give back early', async () => {
  await using world = await openWorld()
  const helped = await helps(world, await world.person('ann', 'Ann'), await world.person('ray', 'Ray'))
  const { helper, client, person, as } = helped
  await signsTerms(world, helped)
  expect((await person.lend(as, note('Too long.'), dayOf(world.now()) + 92)).ok).toBe(false)
  must(await person.lend(as, note('Ninety.'), dayOf(world.now()) + 90))
  await world.wait(hour)
  const [lent] = helpOf(helper, client).lent
  must(await helper.giveBack(client, lent?.word ?? ''))
  expect(helpOf(helper, client).lent).toEqual([])
  await world.wait(hour)
  // Nobody tells the person that it was given back.
  expect(helpOf(person, as).lent).toHaveLength(1)
})

test('S5-3 from now on, what passes in one lane is lent too, until its day or until one stops; the other learns nothing', async () => {
  await using world = await openWorld()
  const { ray, mia } = await couple(world)
  const helped = await helps(world, await world.person('ann', 'Ann'), ray.client)
  const { helper, client, as } = helped
  await signsTerms(world, helped)
  const open = usualDoor('practical', 'open', zone)
  for (const one of [ray, mia])
    must(
      await one.client.setDoor(
        one.person,
        'practical',
        { ...open, hours: { ...open.hours, from: 0, to: 0 } },
        false,
      ),
    )
  await world.wait(3 * day)
  const note = (text: string) => ({ kind: 'practical', language: 'en', text, question: 'none' }) as const
  must(await ray.client.leave(ray.person, note('Before.')))
  await world.wait(hour)
  const until = dateIn(zone, world.now() + 30 * day)
  const input = { helper: as, person: ray.person, lane: 'practical', until } as const
  expect((await ray.client.shareFromNow({ ...input, until: dateIn(zone, world.now() + 100 * day) })).ok).toBe(
    false,
  )
  const id = must(await ray.client.shareFromNow(input))
  must(await ray.client.leave(ray.person, note('Mine.')))
  must(await mia.client.leave(mia.person, note('Hers, read.')))
  must(await mia.client.leave(mia.person, note('Hers, not read.')))
  await world.wait(hour)
  const [, read] = ray.client.person(ray.person)?.given ?? []
  must(await ray.client.read(ray.person, read?.word ?? ''))
  const before = JSON.stringify(mia.client.person(mia.person))
  await world.wait(hour)
  await world.wait(hour)
  expect(
    helpOf(helper, client)
      .lent.map(({ words }) => words.text)
      .sort(),
  ).toEqual(['Hers, read.', 'Mine.'])
  expect(JSON.stringify(mia.client.person(mia.person))).toBe(before)
  must(await ray.client.stopSharing(id))
  must(await ray.client.leave(ray.person, note('After.')))
  await world.wait(2 * hour)
  expect(helpOf(helper, client).lent).toEqual([])
})

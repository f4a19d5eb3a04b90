/** What is lent to a helper (S5-3), headless on a real server: an end that holds, taking back that holds at once. */
import { expect, test } from 'vitest'
import { dayOf } from '../src/domain/vocabulary.ts'
import { openMemoryStore } from '../src/vault/device-store.ts'
import { day, hour, must, openWorld, passphrase } from './world.ts'
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
  const [first] = helpOf(person, as).lent.filter(({ words }) => words.text === 'The first.')
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

/**
 * What the other of two learns of one's helper: nothing (S5-5, abuse 35). All that a device of hers is ever answered, from the
 * first byte on, is the same before and after whatever he does with a helper of his, and whatever a mediator notes of either.
 */
import { afterEach, expect, test } from 'vitest'
import { dayOf } from '../src/domain/vocabulary.ts'
import { allAnswered, endHearing } from './all-answered.ts'
import { day, hour, must, openWorld } from './world.ts'
import { helpOf, helps, signsTerms } from './world-help.ts'
import { couple } from './world-pair.ts'

afterEach(endHearing)

test('S5-5 a helper of mine is nobody’s but mine: inviting, terms, what is lent and its end move nothing of the other', async () => {
  await using world = await openWorld()
  const { ray, mia } = await couple(world)
  await world.wait(2 * day)
  const before = await allAnswered(world, mia.client)
  expect(before.length).toBeGreaterThan(5)
  const helped = await helps(world, await world.person('ann', 'Ann'), ray.client)
  await signsTerms(world, helped)
  const share = { kind: 'share', language: 'en', share: 'one', what: 'note', text: 'About Mia.' } as const
  must(await ray.client.lend(helped.as, share, dayOf(world.now()) + 30))
  await world.wait(hour)
  must(await ray.client.takeBack(helped.as, helpOf(ray.client, helped.as).lent[0]?.word ?? ''))
  must(
    await helped.helper.leave(helped.client, {
      kind: 'practical',
      language: 'en',
      text: 'Tuesday?',
      question: 'none',
    }),
  )
  await world.wait(2 * hour)
  expect(await allAnswered(world, mia.client)).toEqual(before)
  must(await ray.client.close(helped.as, true))
  await world.wait(2 * hour)
  expect(await allAnswered(world, mia.client)).toEqual(before)
  // What is left at her own door does move something: the comparison sees.
  const { id } = await ray.client.newDraft({ to: ray.person, text: 'I lied in March.' })
  must(await ray.client.leaveLetter(id))
  await world.wait(2 * hour)
  expect(await allAnswered(world, mia.client)).not.toEqual(before)
})

const asked = () => ['alone' as const, 'fear' as const, 'hurt' as const]

test('abuse 35 that there was a private talk, how long, and what was decided stand on the mediator’s side alone', async () => {
  await using world = await openWorld()
  const ann = await world.person('ann', 'Ann')
  const { ray, mia } = await couple(world)
  const his = await helps(world, ann, ray.client)
  const hers = await helps(world, ann, mia.client)
  await signsTerms(world, his)
  await signsTerms(world, hers)
  await world.wait(day)
  const before = [await allAnswered(world, ray.client), await allAnswered(world, mia.client)]
  const on = new Date(world.now() * 1000).toISOString().slice(0, 10)
  must(await ann.keepPage({ kind: 'case', id: 'two', name: 'Two', people: [his.client, hers.client], on }))
  const page = { kind: 'intake' as const, case: 'two', on, asked: asked(), text: 'Long talk.' }
  must(await ann.keepPage({ ...page, id: 'his', person: his.client, decision: 'proceed' }))
  must(await ann.keepPage({ ...page, id: 'hers', person: hers.client, decision: 'not-suitable' }))
  const dates = [{ on, at: '15:00' }]
  expect((await ann.callSitting({ case: 'two', topic: 'March', place: 'Room two', dates })).ok).toBe(false)
  await world.wait(2 * hour)
  expect([await allAnswered(world, ray.client), await allAnswered(world, mia.client)]).toEqual(before)
})

/**
 * A consent that ends while something told under it waits (P2-5), headless on a real server: staff, who is in treatment, and
 * who is to hear, each in a pair of their own.
 */
import { expect, test } from 'vitest'
import { dayOf } from '../src/domain/vocabulary.ts'
import { signedConsent } from '../src/practice/consent.contract.ts'
import type { EnvelopeWords } from '../src/practice/words.ts'
import type { Client } from '../src/vault/client.ts'
import { day, hour, must, openWorld, type World } from './world.ts'
import { helps, signsTerms } from './world-help.ts'

type Disclosure = Extract<EnvelopeWords, { kind: 'disclosure' }>

/** She rests, so what is told to her waits; two consents stand, and something was told under each. */
async function twoWait(world: World) {
  const ann = await world.person('ann', 'Ann')
  const [ray, mia] = [await world.person('ray', 'Ray'), await world.person('mia', 'Mia')]
  const his = await helps(world, ann, ray, 'counselor')
  const hers = await helps(world, ann, mia, 'counselor')
  await signsTerms(world, his)
  must(await mia.pause(hers.as, { aloud: false }))
  for (const consent of ['one', 'two']) {
    must(await ray.lend(his.as, signedConsent({}, consent), dayOf(world.now()) + 30))
    await world.wait(day + hour)
    const [given] = ann.person(his.client)?.given.filter(({ kind }) => kind === 'consent') ?? []
    must(await ann.disclose(hers.client, told(consent), { person: his.client, word: given?.word ?? '' }))
  }
  await world.wait(2 * hour)
  return { ann, ray, mia, his, hers }
}

function told(consent: string): Disclosure {
  return {
    kind: 'disclosure',
    language: 'en',
    disclosure: consent,
    consent,
    recipient: 'Mia',
    class: 'progress',
    noticeVersion: '42-cfr-2.32/1@2024',
    notice: 'The notice.',
    scope: 'The consent.',
    text: `Told under ${consent}.`,
  }
}

function consentsLeft(client: Client, person: string) {
  return (client.person(person)?.left ?? []).filter(({ words }) => words?.kind === 'consent')
}

const toldTo = (client: Client, person: string) =>
  (client.person(person)?.given ?? []).filter(({ kind }) => kind === 'disclosure').length

test('P2-5 a consent that is ended in one press ends what waits under it, in another space, and nothing else', async () => {
  await using world = await openWorld()
  const { ray, mia, his, hers } = await twoWait(world)
  expect(toldTo(mia, hers.as)).toBe(0)
  const [latest] = consentsLeft(ray, his.as)
  must(await ray.takeBack(his.as, latest?.word ?? ''))
  must(await mia.resume(hers.as))
  await world.wait(2 * hour)
  expect(toldTo(mia, hers.as)).toBe(1)
  const [given] = mia.person(hers.as)?.given.filter(({ kind }) => kind === 'disclosure') ?? []
  expect(must(await mia.read(hers.as, given?.word ?? ''))).toMatchObject({ text: 'Told under one.' })
})

test('P2-5 a consent that runs out in the queue ends what waits under it', async () => {
  await using world = await openWorld()
  const { ann, mia, his, hers } = await twoWait(world)
  await world.wait(31 * day)
  must(await mia.resume(hers.as))
  await world.wait(2 * day)
  expect(toldTo(mia, hers.as)).toBe(0)
  // Neither stands any more, and nothing can be told under it.
  const under = {
    person: his.client,
    word: ann.person(his.client)?.given.find(({ kind }) => kind === 'consent')?.word ?? '',
  }
  expect((await ann.disclose(hers.client, told('one'), under)).ok).toBe(false)
})

test('P2-5 who leaves their helper, quietly too, ends every consent they gave there', async () => {
  await using world = await openWorld()
  const { ray, mia, his, hers } = await twoWait(world)
  must(await ray.close(his.as, false))
  must(await mia.resume(hers.as))
  await world.wait(2 * hour)
  expect(toldTo(mia, hers.as)).toBe(0)
})

/** A house in the page is no softer than a server: it checks the same, and gives nobody what is not theirs. */
import { beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { actAnswer, streamAnswer, vaultAnswer, wordAnswer } from '../../wire/routes.ts'
import { newId, writeAct } from '../acts.ts'
import { readFragment } from '../invitations.ts'
import { selfSpace } from '../session.ts'
import { openLocalHouse } from './local-house.ts'
import { openSampleClock } from './sample-clock.ts'
import { makePair, makePerson, type Person } from './sample-pair.ts'

const now = 1_774_441_800
const anything = v.unknown()

async function openHouse() {
  const clock = openSampleClock(() => now)
  const house = openLocalHouse(clock.now, clock.timers)
  const ray = await makePerson(house, clock, { firstName: 'Ray', language: 'en' })
  const mia = await makePerson(house, clock, { firstName: 'Mia', language: 'en' })
  await makePair(house, ray.session, mia.session, 'Europe/Madrid')
  return { house, ray, mia }
}
let world: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  world = await openHouse()
})

const spaceOf = ({ session }: Person) => {
  const [pair] = session.content.people.flatMap((person) => person.pair ?? [])
  if (!pair) throw new Error('they have a pair')
  return pair
}
const problem = (type: string) => ({ type: 'problem', problem: type })

test('LA-1 each reads the record and what is their own, and the other’s is not there', async () => {
  const { ray, mia } = world
  const { space, me, them } = spaceOf(ray)
  const read = (path: string) => ray.session.http.get(path, streamAnswer)
  for (const stream of ['record', `${me}/side`, `${me}/tray`])
    expect(await read(`/streams/${space}/${stream}?after=0`)).toMatchObject({ type: 'answer' })
  for (const stream of [`${them}/side`, `${them}/tray`, 'nothing'])
    expect(await read(`/streams/${space}/${stream}?after=0`)).toEqual(problem('not-found'))
  const herSelf = selfSpace(mia.session)?.id
  expect(await read(`/streams/${herSelf}/record?after=0`)).toEqual(problem('not-found'))
  expect(await ray.session.http.get(`/words/${newId.word()}`, wordAnswer)).toEqual(problem('not-found'))
  expect(await ray.session.http.get('/account', anything)).toMatchObject({ status: 404 })
})

test('LA-1 an act is signed by its author, or it is none', async () => {
  const { ray, mia } = world
  const { space, me } = spaceOf(ray)
  const keys = ray.session.spaces.get(space)?.keys.sign
  if (!keys) throw new Error('they have keys')
  const at = { space, author: me, id: newId.act() }
  const { text, sig } = await writeAct(at, { move: 'pause', aloud: false }, keys)
  const post = ({ session }: Person, act: string) =>
    session.http.send('POST', '/acts', { act, sig, words: [] }, actAnswer)
  expect(await post(mia, text)).toEqual(problem('not-found'))
  expect(await post(ray, text.replace('false', 'true'))).toEqual(problem('malformed'))
  expect(await post(ray, 'no act')).toEqual(problem('malformed'))
  expect(await post(ray, text)).toMatchObject({ type: 'answer', value: { type: 'accepted' } })
})

test('LA-1 a way in lets one in, once', async () => {
  const { ray, mia } = world
  const { space, me } = spaceOf(mia)
  const keys = mia.session.spaces.get(space)?.keys
  if (!keys) throw new Error('they have keys')
  const at = { space, author: me, id: newId.act() }
  const { text, sig } = await writeAct(at, { move: 'resume' }, keys.sign)
  const [link] = spaceOf(ray).links
  const way = await readFragment(link?.secret ?? '')
  const path = `/invitations/${way?.id}/come-in`
  expect(await mia.session.http.send('POST', path, { act: text, sig }, actAnswer)).toEqual(problem('ended'))
})

test('LA-1 a vault is never written over one that is newer', async () => {
  const { ray } = world
  const { http } = ray.session
  const kept = await http.get('/vault', vaultAnswer)
  const [version, blob] = kept.type === 'answer' ? [kept.value.version, kept.value.blob] : [0, '']
  const put = (expected: number) => http.send('PUT', '/vault', { expected, blob }, anything)
  expect(await put(version - 1)).toMatchObject({ status: 409 })
  expect(await put(version)).toMatchObject({ status: 200 })
})

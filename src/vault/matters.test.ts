/** Standing matters: both devices call them the same, one yes alone shows nowhere, and both say so on the same day. */
import { expect, test } from 'vitest'
import { day, hour, must, passphrase } from '../../test/world.ts'
import { laneNames } from '../practice/lanes.ts'
import { matters } from '../practice/matters.ts'
import { toBase64url } from '../wire/bytes.ts'
import { matterId } from '../wire/shapes.ts'
import { newId } from './acts.ts'
import type { Client } from './client.ts'
import type { Pair } from './content.ts'
import { cut, meet, openDevices, through } from './devices.contract.ts'
import { matterId as nameOf } from './matters.ts'
import { newSeed } from './seeds.ts'
import { is } from 'valibot'

const key = (seed = newSeed()) => toBase64url(seed)
const lanes = Object.fromEntries(laneNames.map((lane) => [lane, newId.lane()])) as Pair['lanes']
const pairWith = (seed: string | undefined): Pair => ({
  space: newId.space(),
  me: newId.member(),
  them: newId.member(),
  role: 'inviter',
  lanes,
  doorKey: { auth: key(), seal: key(), ...(seed !== undefined && { seed }) },
  links: [],
})

test('K5 a matter has the same name on both devices, another in every space, and none without the key', async () => {
  const seed = key()
  const names = await Promise.all(matters.map((matter) => nameOf(pairWith(seed), matter)))
  expect(await Promise.all(matters.map((matter) => nameOf(pairWith(seed), matter)))).toEqual(names)
  expect(names.every((name) => is(matterId, name))).toBe(true)
  expect(new Set(names).size).toBe(matters.length)
  const others = await Promise.all(matters.map((matter) => nameOf(pairWith(key()), matter)))
  expect(names.filter((name) => others.includes(name))).toEqual([])
  expect(await nameOf(pairWith(undefined), 'thanks')).toBeUndefined()
})

test('K5 one yes alone shows nowhere; when both said it, both see the day, and neither whose was first', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices)
  const pass = async (seconds: number, ...clients: readonly Client[]) => {
    await devices.world.wait(seconds)
    for (const client of clients) must(await client.sync())
  }
  const hers = () => her.client.person(ray)?.matters
  const mine = () => his.client.person(mia)?.matters
  await pass(hour, his.client, her.client)
  const [before, theirs] = [hers(), his.client.person(mia)]
  must(await his.client.sayYes(mia, 'thanks'))
  expect(mine()?.thanks).toEqual({ mine: true })
  expect(mine()?.practical).toEqual({ mine: false })
  await pass(2 * hour, his.client, her.client)
  expect(hers()).toEqual(before)
  must(await his.client.takeYesBack(mia, 'thanks'))
  expect(his.client.person(mia)).toEqual(theirs)

  // She has not shown herself: both said yes, and nothing is known. Then it comes with her, on one page.
  must(await his.client.sayYes(mia, 'thanks'))
  must(await her.client.sayYes(ray, 'thanks'))
  await pass(3 * hour, his.client, her.client)
  expect([mine()?.thanks, hers()?.thanks]).toEqual([{ mine: true }, { mine: true }])
  must(await her.client.appear(ray))
  await pass(2 * hour, his.client, her.client)
  const agreedOn = Math.floor(devices.world.now() / day)
  expect(his.client.person(mia)).toMatchObject({ theyAppeared: true })
  expect([mine()?.thanks, hers()?.thanks]).toEqual([
    { mine: false, agreedOn },
    { mine: false, agreedOn },
  ])

  // It stands after a reload without a line, and a yes fades for who said it as it does for everyone.
  must(await his.client.sayYes(mia, 'practical'))
  await pass(14 * day, his.client)
  expect(mine()?.practical).toEqual({ mine: true })
  await pass(1, his.client)
  expect(mine()?.practical).toEqual({ mine: false })
  his.line.way = cut
  const reloaded = await his.reload()
  must(await reloaded.unlock(passphrase))
  expect(reloaded.person(mia)?.matters.thanks).toEqual({ mine: false, agreedOn })
})

test('K5 a yes that waits here is seen by who said it, and taking it back leaves none behind', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { mayKnow: true })
  await devices.world.wait(2 * hour)
  must(await his.client.sync())
  his.line.way = cut
  must(await his.client.sayYes(mia, 'request'))
  must(await his.client.sayYes(mia, 'request'))
  expect(his.client.person(mia)?.matters.request).toEqual({ mine: true })
  must(await his.client.takeYesBack(mia, 'request'))
  expect(his.client.person(mia)?.matters.request).toEqual({ mine: false })
  must(await her.client.sayYes(ray, 'request'))
  his.line.way = through
  must(await his.client.sync())
  await devices.world.wait(3 * hour)
  for (const client of [his.client, her.client]) must(await client.sync())
  expect(his.client.person(mia)?.matters.request).toEqual({ mine: false })
  expect(her.client.person(ray)?.matters.request).toEqual({ mine: true })

  must(await his.client.sayYes(mia, 'request'))
  await devices.world.wait(2 * hour)
  must(await her.client.sync())
  expect(her.client.person(ray)?.matters.request).toMatchObject({ mine: false, agreedOn: expect.any(Number) })
})

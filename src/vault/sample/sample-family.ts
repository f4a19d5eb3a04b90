/**
 * "Look around first": two people of a made-up family, each with the real client, over a real referee in this page. All
 * of it is made here and now, in memory; nothing is stored, nothing is sent, and it ends when it is closed or with the
 * tab.
 */
import type { Client, Language } from '../client.ts'
import { zoneHere } from '../dates.ts'
import { openClient } from '../open-client.ts'
import { openLocalHouse, type LocalHouse } from './local-house.ts'
import { inMemory, onlyHere } from './only-here.ts'
import { openSampleClock, type SampleClock } from './sample-clock.ts'
import { makePair, makePerson, type Person } from './sample-pair.ts'
import { live } from './sample-story.ts'
import type { SampleWords } from './sample-words.ts'

export type Sample = {
  readonly ray: Client
  readonly mia: Client
  readonly close: () => Promise<void>
}

export async function openSample(
  words: SampleWords,
  language: Language,
  { real = () => Math.floor(Date.now() / 1000) }: { readonly real?: () => number } = {},
): Promise<Sample> {
  const zone = zoneHere()
  const clock = openSampleClock(real)
  const house = openLocalHouse(clock.now, clock.timers)
  clock.moveTo(clock.ago(44, 19))
  const [one, other] = await Promise.all([
    makePerson(house, clock, { firstName: words.ray, language }),
    makePerson(house, clock, { firstName: words.mia, language }),
  ])
  const known = await makePair(house, one.session, other.session, zone)
  const devices = (follow: boolean) =>
    Promise.all([device(house, clock, one, follow), device(house, clock, other, follow)])
  const [ray, mia] = await devices(false)
  const until = async (daysAgo: number, atHour: number, looks?: Client) => {
    await passTo(house, clock, clock.ago(daysAgo, atHour))
    await looks?.sync()
  }
  const { now } = clock
  await live({ ray, mia, his: known.other, hers: known.one, words, language, zone, until, now })
  await passTo(house, clock, real())
  clock.letGo()
  await house.carry()
  const [his, hers] = await devices(true)
  return {
    ray: onlyHere(his),
    mia: onlyHere(hers),
    async close() {
      await Promise.all([his, hers].map((client) => client[Symbol.asyncDispose]()))
      await house.close()
    },
  }
}

/** A device of theirs, open already. */
function device(
  house: LocalHouse,
  clock: SampleClock,
  { unlocked, store, session }: Person,
  follow: boolean,
): Promise<Client> {
  const http = house.httpOf(unlocked.account)
  const { content, version } = session
  return openClient({
    base: '',
    http,
    store,
    clock: clock.now,
    follow,
    draftParts: inMemory(),
    unlocked: { ...unlocked, content, version },
  })
}

/** Stops wherever the courier asked to be woken, as time does. */
async function passTo(house: LocalHouse, clock: SampleClock, at: number): Promise<void> {
  await house.carry()
  for (let wake = house.wakeAt(); wake !== undefined && wake <= at; wake = house.wakeAt()) {
    clock.moveTo(Math.max(clock.now(), wake))
    await house.carry()
  }
  clock.moveTo(Math.max(clock.now(), at))
  await house.carry()
}

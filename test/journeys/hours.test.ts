/**
 * The night on which the clocks change. Her doors knock between 18 and 19 where she lives, and one of them between 2 and
 * 3, an hour that this night has twice or not at all. Whatever is left for her, nothing knocks outside her hours.
 */
import { expect, test } from 'vitest'
import type { Door } from '../../src/domain/vocabulary.ts'
import { usualDoor } from '../../src/practice/lanes.ts'
import { openPerson } from './first-letter.ts'
import { comesIn, nowOn, type Two } from './lived-steps.ts'
import { leftNow, must, pair } from './people.ts'
import { day, follow, hour, openStage, press, sees, stands, told, type Stage } from './stage.ts'

const zone = 'Europe/Madrid'
const minute = 60

test('I14 through the night of a clock change nothing knocks outside the hours of who it is for', async () => {
  await using stage = await openStage('en')
  await told(stage, async () => {
    const change = nextChange(nowOn(stage) + 5 * day)
    await stage.wait(change - 4 * day - nowOn(stage))
    const two = await pair(stage, 'knock', true)
    await setsHours(two)
    await stage.wait(change - 14 * hour - nowOn(stage))

    const knocks = await livesThrough(stage, two, change + 42 * hour)
    const at = (lane: string) => knocks.filter((one) => one.lane === lane).map(({ local }) => local.hour)
    expect(at('letter')).toEqual([18])
    expect(at('thanks')).toEqual([2])
    expect(at('practical').length).toBeGreaterThan(4)
    expect(new Set(at('practical'))).toEqual(new Set([18]))
    expect(new Set(knocks.map(({ local }) => local.offset)).size).toBe(2)

    const page = await stage.person(390)
    await comesIn(stage, page, two.mia.name)
    await sees(page, stage.t.today.today.knocks)
    await openPerson(stage, page, 'Ray')
    await page.locator('main').getByRole('link', { name: stage.t.people.person.letter }).first().click()
    await stands(page, 'read')
    await press(page, stage.t.letter.read.read)
    await sees(page, 'I took the money')
    await openPerson(stage, page, 'Ray')
    await follow(page, stage.t.people.person.practical)
    await stands(page, 'practical')
    expect(stage.said).toEqual([])
  })
})

/** When the clocks there change after this. */
function nextChange(after: number): number {
  const here = Temporal.Instant.fromEpochMilliseconds(after * 1000).toZonedDateTimeISO(zone)
  const change = here.getTimeZoneTransition('next')
  if (!change) throw new Error('the clocks of this zone no longer change')
  return Math.floor(change.epochMilliseconds / 1000)
}

async function setsHours({ mia }: Two): Promise<void> {
  const often = { pace: 1, cap: 12 }
  const night: Door = { ...usualDoor('thanks', 'knock', zone), ...often }
  const doors = [
    ['practical', { ...usualDoor('practical', 'knock', zone), ...often }],
    ['thanks', { ...night, hours: { ...night.hours, from: 2, to: 3 } }],
  ] as const
  for (const [lane, door] of doors) must(await mia.client.setDoor(mia.person, lane, door, false))
}

type Knock = { readonly lane: string; readonly local: { readonly hour: number; readonly offset: string } }

/**
 * Everything that knocks until then, and where the hands of her clock stood. Time goes on in small steps, or to the
 * next moment at which the courier wants to look.
 */
async function livesThrough(stage: Stage, two: Two, until: number): Promise<readonly Knock[]> {
  const { mia, ray } = two
  const knocks: Knock[] = []
  const seen = new Set<string>()
  let round = 0
  while (nowOn(stage) < until) {
    await leavesSomething(ray, round++)
    await stage.server.carry()
    must(await mia.client.sync())
    for (const { word, cue, lane = '' } of mia.client.person(mia.person)?.given ?? []) {
      if (!seen.has(word) && cue) knocks.push({ lane, local: hands(nowOn(stage)) })
      seen.add(word)
    }
    expect(mia.client.today().knocks.length > 0).toBe(knocks.length > 0)
    const next = Math.min(stage.server.wakeAt() ?? until, nowOn(stage) + step(nowOn(stage)), until)
    await stage.wait(Math.max(1, next - nowOn(stage)))
  }
  return knocks
}

/** Ten minutes in and around her hours; half an hour else. */
function step(now: number): number {
  return [1, 2, 3, 17, 18, 19].includes(hands(now).hour) ? 10 * minute : 30 * minute
}

/** A letter and thanks at the start; a short note every few hours. */
async function leavesSomething({ client, person, name }: Two['ray'], round: number): Promise<void> {
  const language = 'en'
  if (round === 0) {
    await leftNow({ client, name }, person, 'I took the money from your drawer in March.')
    must(await client.leave(person, { kind: 'thanks', language, text: 'You fed the cat.' }))
  }
  if (round % 11 !== 0) return
  const text = `The key is under the mat. ${round}`
  must(await client.leave(person, { kind: 'practical', language, text, question: 'none' }))
}

function hands(now: number): Knock['local'] {
  const local = Temporal.Instant.fromEpochMilliseconds(now * 1000).toZonedDateTimeISO(zone)
  return { hour: local.hour, offset: local.offset }
}

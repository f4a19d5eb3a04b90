/** People as the screens see them: of the other there is only what they told. */
import { expect, test } from 'vitest'
import { day, hour, must, passphrase } from '../../test/world.ts'
import { laneNames, usualDoor } from '../practice/lanes.ts'
import type { Client } from './client.ts'
import type { PersonView } from './views.ts'
import { loseReply, meet, openDevices, through, zone, type Devices, type Device } from './devices.contract.ts'

async function leave({ client }: Device, to: string, text: string): Promise<string> {
  const draft = await client.newDraft({ to, text })
  must(await client.leaveLetter(draft.id))
  return client.person(to)?.left[0]?.word ?? ''
}
async function pass(devices: Devices, seconds: number, ...clients: readonly Client[]) {
  await devices.world.wait(seconds)
  for (const client of clients) must(await client.sync())
}

test('K4-1 whatever she does in private, he sees the same person', async () => {
  const views: (PersonView | undefined)[][] = []
  const inPrivate: readonly ((her: Client, ray: string, word: string) => Promise<unknown>)[] = [
    async () => {},
    async (her, ray, word) => {
      must(await her.read(ray, word))
      must(await her.setDoor(ray, 'letter', usualDoor('letter', 'open', zone), false))
      must(await her.pause(ray, { aloud: true }))
    },
    async (her, ray) => {
      must(await her.setDoor(ray, 'letter', usualDoor('letter', 'shut', zone), true))
      must(await her.close(ray, true))
    },
    async (her, ray, word) => {
      must(await her.giveBack(ray, word))
      must(await her.sayYes(ray, 'thanks'))
      must(await her.setDoor(ray, 'letter', { ...usualDoor('letter', 'open', zone), fade: true }, true))
      must(await her.hold(ray, true))
    },
    async (her) => must(await her.deleteAccount()),
  ]
  for (const act of inPrivate) {
    const devices = await openDevices()
    const { his, her, mia, ray } = await meet(devices)
    const word = await leave(his, mia, 'A letter.')
    await pass(devices, 2 * day, his.client, her.client)
    const seen = [nameless(his.client.person(mia))]
    await act(her.client, ray, word)
    for (const seconds of [hour, 3 * day, 20 * day]) {
      await pass(devices, seconds, his.client)
      seen.push(nameless(his.client.person(mia)))
    }
    views.push(seen)
  }
  for (const seen of views) expect(seen).toEqual(views[0])
  expect(views[0]?.at(-1)).toMatchObject({ theyAppeared: false, closed: false, paused: false, given: [] })
})

/** Ids and links are drawn anew in each world. */
function nameless(person: PersonView | undefined): PersonView | undefined {
  if (!person) return undefined
  const { link: _, ...rest } = person
  return { ...rest, id: '', left: rest.left.map((one) => ({ ...one, word: '' })) }
}

test('R-D1 a door that will loosen is shown to who set it, and to nobody else', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { mayKnow: true })
  await pass(devices, 2 * hour, his.client, her.client)
  must(await her.client.setDoor(ray, 'letter', usualDoor('letter', 'shut', zone), true))
  await pass(devices, 2 * day, his.client, her.client)
  expect(his.client.person(mia)?.may.letter).toEqual({ type: 'not-now' })
  const before = his.client.person(mia)

  must(await her.client.setDoor(ray, 'letter', usualDoor('letter', 'open', zone), true))
  const today = Math.floor(devices.world.now() / day)
  expect(her.client.person(ray)?.doors?.letter).toMatchObject({
    door: { state: 'open' },
    inForce: 'shut',
    loosens: { state: 'open', on: expect.any(Number) },
  })
  const on = her.client.person(ray)?.doors?.letter.loosens?.on ?? 0
  expect([today + 1, today + 2]).toContain(on)
  must(await his.client.sync())
  expect(his.client.person(mia)).toEqual(before)
  expect(JSON.stringify(his.client.person(mia))).not.toContain('loosens')

  await pass(devices, 2 * day + 2 * hour, his.client, her.client)
  expect(her.client.person(ray)?.doors?.letter).toMatchObject({ inForce: 'open' })
  expect(her.client.person(ray)?.doors?.letter).not.toHaveProperty('loosens')
  expect(his.client.person(mia)?.may.letter).toEqual({ type: 'allowed' })
})

test('K4-4 taking back before it was handed leaves nothing; afterwards the reader keeps it', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices)
  const first = await leave(his, mia, 'Taken back in time.')
  must(await his.client.takeBack(mia, first))
  await pass(devices, 2 * day, his.client, her.client)
  expect(her.client.person(ray)?.given).toEqual([])
  expect(his.client.person(mia)?.left).toMatchObject([{ takenBack: true }])

  await pass(devices, 14 * day, his.client)
  const second = await leave(his, mia, 'Taken back too late.')
  await pass(devices, 2 * day, his.client, her.client)
  const answers = [await his.client.takeBack(mia, second), await his.client.takeBack(mia, first)]
  expect(answers[0]).toEqual(answers[1])
  await pass(devices, 2 * day, his.client, her.client)
  expect(her.client.person(ray)?.given).toMatchObject([{ takenBack: true, kind: 'letter' }])
  expect(must(await her.client.read(ray, second))).toMatchObject({ text: 'Taken back too late.' })
  expect(his.client.person(mia)?.left.map(({ takenBack }) => takenBack)).toEqual([true, true])
})

test('CL11 shredded words leave the device and the server; what was handed stays with the reader', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices)
  const word = await leave(his, mia, 'Shredded here.')
  await pass(devices, 2 * day, his.client, her.client)
  must(await his.client.shred(mia, word))
  expect(his.client.person(mia)?.left).toMatchObject([{ word, words: undefined }])
  expect((await his.store.keys()).filter((key) => key.includes('/words/'))).toEqual([])
  const again = await his.reload()
  must(await again.unlock(passphrase))
  expect(again.person(mia)?.left).toMatchObject([{ word, words: undefined }])
  expect(must(await her.client.read(ray, word))).toMatchObject({ text: 'Shredded here.' })
})

test('K6 a quiet rest holds what comes in and is hers to see; one said aloud stops both ways', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'open', mayKnow: true })
  await pass(devices, 2 * hour, his.client, her.client)
  must(await her.client.pause(ray, { aloud: false }))
  await leave(his, mia, 'While she rests.')
  await pass(devices, 3 * day, his.client, her.client)
  expect(her.client.person(ray)).toMatchObject({ resting: true, given: [], paused: false })
  expect(his.client.person(mia)).toMatchObject({ paused: false, resting: false })
  must(await her.client.resume(ray))
  await pass(devices, 2 * day, his.client, her.client)
  expect(her.client.person(ray)).toMatchObject({ resting: false, given: [{ cue: false, kind: 'letter' }] })

  must(await her.client.pause(ray, { hours: 48, aloud: true }))
  await pass(devices, hour, his.client, her.client)
  expect(his.client.person(mia)).toMatchObject({
    paused: true,
    mine: false,
    may: { letter: { type: 'not-now' }, practical: { type: 'not-now' } },
  })
  expect(her.client.person(ray)).toMatchObject({ paused: true, mine: true, resting: true })
  expect(his.client.person(mia)).not.toHaveProperty('restsUntil')
  await pass(devices, 3 * day, his.client, her.client)
  expect(his.client.person(mia)).toMatchObject({ paused: false })
})

test('R-D4 closing quietly shows nothing, can be said aloud later, and what was handed stays', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'open', mayKnow: true })
  const word = await leave(his, mia, 'A letter.')
  await pass(devices, 2 * day, his.client, her.client)
  must(await her.client.close(ray, false))
  await pass(devices, 20 * day, his.client, her.client)
  expect(his.client.person(mia)).toMatchObject({ closed: false, may: { letter: { type: 'allowed' } } })
  expect(her.client.person(ray)).toMatchObject({ leftQuietly: true, closed: false, given: [{ word }] })
  await leave(his, mia, 'After she left.')
  await pass(devices, 3 * day, his.client, her.client)
  expect(her.client.person(ray)?.given).toHaveLength(1)
  expect(await her.client.answer(ray, word, { line: 'read' })).toMatchObject({ trouble: 'closed' })

  must(await her.client.close(ray, true))
  await pass(devices, hour, his.client, her.client)
  expect(his.client.person(mia)).toMatchObject({
    closed: true,
    may: { letter: { type: 'closed' } },
    leftQuietly: false,
  })
  expect(must(await her.client.read(ray, word))).toMatchObject({ text: 'A letter.' })
  expect(his.client.person(mia)?.left).toHaveLength(2)
})

test('I5 closing works from the first second of a new device, whatever waits before it, and over a bad line', async () => {
  const devices = await openDevices()
  const { his, mia } = await meet(devices)
  const fresh = await devices.alsoOn(his.signInName)
  fresh.line.way = (call) => (call.path === '/acts' ? loseReply(call) : call.send())
  must(await fresh.client.close(mia, true))
  fresh.line.way = through
  must(await fresh.client.sync())
  await pass(devices, hour, his.client, fresh.client)
  expect(his.client.person(mia)?.closed).toBe(true)
  expect(fresh.client.person(mia)?.closed).toBe(true)
})

test('I7 what the screens get of another has no field for seen, typing, counts or dates of theirs', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'open', mayKnow: true })
  await leave(his, mia, 'A letter.')
  await pass(devices, 2 * day, his.client, her.client)
  must(await her.client.read(ray, her.client.person(ray)?.given[0]?.word ?? ''))
  const person = his.client.person(mia)
  const told =
    'appeared appearedOn asks closed given ideas link may name paused space talks theyAppeared'.split(' ')
  const mine = 'doors drafts forTwo held id left leftQuietly matters mine resting'.split(' ')
  expect(Object.keys(person ?? {}).sort()).toEqual([...told, ...mine].sort())
  expect(Object.keys(person?.left[0] ?? {}).sort()).toEqual([
    'lane',
    'on',
    'takenBack',
    'waitsHere',
    'word',
    'words',
  ])
  expect(Object.keys(person?.matters.practical ?? {})).toEqual(['mine'])
  expect(Object.keys(person?.doors ?? {}).sort()).toEqual([...laneNames].sort())
  expect(Object.keys(his.client.today()).sort()).toEqual(['coming', 'date', 'due', 'knocks', 'shelf'])
  expect(her.client.today().knocks).toEqual([])
})

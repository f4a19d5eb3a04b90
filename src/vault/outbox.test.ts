/** The outbox: acts wait with their ids, protective ones go first, an unknown outcome is sent again. */
import { expect, test } from 'vitest'
import { day, must, passphrase } from '../../test/world.ts'
import { usualDoor } from '../practice/lanes.ts'
import { parseAct } from '../wire/acts.ts'
import { cut, loseReply, meet, openDevices, through, zone, type Call } from './devices.contract.ts'

function moveIn({ body }: Call): string {
  return parseAct(JSON.parse(body).act)?.did.move ?? ''
}

test('CL2 acts that protect leave before everything else that waits, whenever they were done', async () => {
  const devices = await openDevices()
  const { his, mia } = await meet(devices)
  his.line.way = cut
  const draft = await his.client.newDraft({ to: mia, text: 'Before I thought again.' })
  must(await his.client.leaveDraft(draft.id))
  expect(must(await his.client.leaveLetter(draft.id))).toEqual({ waitsHere: true })
  const shut = usualDoor('letter', 'shut', zone)
  must(await his.client.pause(mia, { aloud: false }))
  must(await his.client.close(mia, false))
  must(await his.client.setDoor(mia, 'letter', shut, false))

  const sent: string[] = []
  his.line.way = (call) => {
    if (call.path === '/acts') sent.push(moveIn(call))
    return call.send()
  }
  must(await his.client.sync())
  const first = (move: string) => sent.indexOf(move)
  expect(first('leave')).toBeGreaterThanOrEqual(0)
  expect(first('leave')).toBeLessThan(first('placed'))
  expect(first('pause')).toBeLessThan(first('placed'))
})

test('CL1 an act whose answer was lost is sent again under its id, and stands once', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'open' })
  const draft = await his.client.newDraft({ to: mia, text: 'Once.' })
  const ids: string[] = []
  his.line.way = (call) => {
    if (call.path !== '/acts' || moveIn(call) !== 'placed') return call.send()
    ids.push(parseAct(JSON.parse(call.body).act)?.id ?? '')
    return loseReply(call)
  }
  expect(must(await his.client.leaveLetter(draft.id))).toEqual({ waitsHere: true })
  expect(his.client.person(mia)?.left).toMatchObject([{ waitsHere: true, words: { text: 'Once.' } }])
  await his.client.sync()
  his.line.way = (call) => {
    if (call.path === '/acts' && moveIn(call) === 'placed')
      ids.push(parseAct(JSON.parse(call.body).act)?.id ?? '')
    return call.send()
  }
  must(await his.client.sync())

  expect(ids.length).toBeGreaterThan(2)
  expect(new Set(ids).size).toBe(1)
  expect(his.client.person(mia)?.left).toMatchObject([{ waitsHere: false, words: { text: 'Once.' } }])
  await devices.world.wait(2 * day)
  must(await her.client.sync())
  expect(her.client.person(ray)?.given).toHaveLength(1)
})

test('CL1 sixty acts from two devices over a line that loses replies and requests: each exactly once', async () => {
  const devices = await openDevices()
  const phone = await devices.person('river', 'Ray')
  const laptop = await devices.alsoOn(phone.signInName)
  let chance = 7
  const random = () => (chance = (chance * 48_271) % 2_147_483_647) / 2_147_483_647
  let lost = 0
  const lossy = async (call: Call) => {
    const drawn = random()
    if (drawn < 0.35) lost += 1
    if (drawn < 0.15) return cut()
    return drawn < 0.35 ? loseReply(call) : call.send()
  }
  phone.line.way = laptop.line.way = lossy
  const promise = (device: typeof laptop, index: number) =>
    device.client.promise({ act: `Act ${index}`, due: '2026-03-25' })
  for (let index = 0; index < 60; index += 2) {
    const both = await Promise.all([promise(phone, index), promise(laptop, index + 1)])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
  }
  for (let round = 0; round < 40; round++) await Promise.all([phone.client.sync(), laptop.client.sync()])
  phone.line.way = laptop.line.way = through
  must(await phone.client.sync())
  must(await laptop.client.sync())
  must(await phone.client.sync())

  expect(lost).toBeGreaterThan(20)
  const acts = Array.from({ length: 60 }, (_, index) => `Act ${index}`).sort()
  const standing = ({ client }: typeof laptop) => {
    return client
      .today()
      .due.map(({ promise }) => promise.act)
      .sort()
  }
  expect(standing(phone)).toEqual(acts)
  expect(standing(laptop)).toEqual(acts)
  console.log(`lossy line: 60 acts, ${lost} requests or replies lost, each stands once on both devices`)
})

test('CL1 acts done at the same time each hear what became of themselves', async () => {
  const devices = await openDevices()
  const { his, mia } = await meet(devices)
  const first = await his.client.newDraft({ to: mia, text: 'The first.' })
  const second = await his.client.newDraft({ to: mia, text: 'The second.' })
  const results = await Promise.all([
    his.client.leaveLetter(first.id),
    his.client.leaveLetter(second.id),
    his.client.promise({ act: 'Walk.', due: '2026-03-25' }),
  ])
  expect(results[0]).toMatchObject({ ok: true, value: { waitsHere: false } })
  expect(results[1]).toMatchObject({ ok: false, trouble: 'not-now' })
  expect(results[2]).toMatchObject({ ok: true })
  expect(his.client.drafts()).toMatchObject([{ id: second.id, text: 'The second.' }])
})

test('CL3 a letter that is refused after it waited comes back as a draft', async () => {
  const devices = await openDevices()
  const { his, mia } = await meet(devices)
  const laptop = await devices.alsoOn(his.signInName)
  his.line.way = cut
  const waiting = await his.client.newDraft({ to: mia, text: 'Written on the train.' })
  must(await his.client.leaveDraft(waiting.id))
  expect(must(await his.client.leaveLetter(waiting.id))).toEqual({ waitsHere: true })
  expect(his.client.drafts()).toEqual([])
  const other = await laptop.client.newDraft({ to: mia, text: 'Written at home.' })
  must(await laptop.client.leaveLetter(other.id))

  his.line.way = through
  must(await his.client.sync())
  expect(his.client.person(mia)?.left).toMatchObject([{ words: { text: 'Written at home.' } }])
  expect(his.client.drafts()).toMatchObject([{ to: mia, text: 'Written on the train.' }])
  const reloaded = await his.reload()
  must(await reloaded.unlock(passphrase))
  expect(reloaded.drafts()).toMatchObject([{ to: mia, text: 'Written on the train.' }])
})

test('CL3 own words of an answer that is refused after it waited come back as a draft', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'open', mayKnow: true })
  const draft = await his.client.newDraft({ to: mia, text: 'A letter.' })
  must(await his.client.leaveLetter(draft.id))
  await devices.world.wait(2 * day)
  must(await her.client.sync())
  const [letter] = her.client.person(ray)?.given ?? []
  her.line.way = cut
  must(await her.client.answer(ray, letter?.word ?? '', { text: 'I need more time.' }))
  expect(her.client.person(ray)?.given).toMatchObject([{ answered: true }])
  must(await his.client.close(mia, true))
  await devices.world.wait(2 * day)
  her.line.way = through
  must(await her.client.sync())
  expect(her.client.drafts()).toMatchObject([{ to: ray, text: 'I need more time.' }])
})

test('K4-4 a letter that still waits here can be taken back, also when it had arrived after all', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'open' })
  his.line.way = cut
  const first = await his.client.newDraft({ to: mia, text: 'Not this one.' })
  must(await his.client.leaveLetter(first.id))
  const [waiting] = his.client.person(mia)?.left ?? []
  must(await his.client.takeBack(mia, waiting?.word ?? ''))
  his.line.way = through
  must(await his.client.sync())
  expect(his.client.person(mia)?.left).toEqual([])

  const second = await his.client.newDraft({ to: mia, text: 'Nor this.' })
  his.line.way = (call) => (call.path === '/acts' ? loseReply(call) : call.send())
  must(await his.client.leaveLetter(second.id))
  const [arrived] = his.client.person(mia)?.left ?? []
  expect(arrived?.waitsHere).toBe(true)
  must(await his.client.takeBack(mia, arrived?.word ?? ''))
  his.line.way = through
  must(await his.client.sync())
  expect(his.client.person(mia)?.left).toMatchObject([{ takenBack: true }])
  await devices.world.wait(2 * day)
  must(await her.client.sync())
  expect(her.client.person(ray)?.given).toEqual([])
})

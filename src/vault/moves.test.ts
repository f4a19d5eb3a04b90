/** What the one invited may say back: three set lines or own words, once each, outside pace. */
import { expect, test } from 'vitest'
import { day, must } from '../../test/world.ts'
import { meet, openDevices } from './devices.contract.ts'

test.each([{ line: 'wait' as const }, { text: 'In my own words.' }])(
  'S1-4 an answer arrives as it was said, tells that she is here, and is said once: %o',
  async (said) => {
    const devices = await openDevices()
    const { his, her, mia, ray } = await meet(devices)
    const draft = await his.client.newDraft({ to: mia, text: 'A letter.' })
    must(await his.client.leaveLetter(draft.id))
    await devices.world.wait(2 * day)
    must(await her.client.sync())
    const [letter] = her.client.person(ray)?.given ?? []
    expect(his.client.person(mia)?.theyAppeared).toBe(false)
    expect(await her.client.answer(ray, letter?.word ?? '', { text: '  ' })).toMatchObject({
      trouble: 'empty',
    })
    must(await her.client.answer(ray, letter?.word ?? '', said))
    expect(await her.client.answer(ray, letter?.word ?? '', said)).toMatchObject({ ok: false })
    expect(her.client.person(ray)).toMatchObject({ appeared: true, given: [{ answered: true }] })
    await devices.world.wait(2 * day)
    must(await his.client.sync())
    const person = his.client.person(mia)
    expect(person).toMatchObject({ theyAppeared: true, appearedOn: expect.any(Number) })
    expect(person?.given).toMatchObject([{ kind: 'answer', re: letter?.word, opened: false }])
    const words = must(await his.client.read(mia, person?.given[0]?.word ?? ''))
    expect(words).toEqual({ kind: 'answer', language: 'en', ...said })
  },
)

test("CL16 what was opened or set aside is on pages of one's own, seen on the other device and by nobody else", async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'knock' })
  const draft = await his.client.newDraft({ to: mia, text: 'A letter.' })
  must(await his.client.leaveLetter(draft.id))
  await devices.world.wait(2 * day)
  must(await her.client.sync())
  expect(her.client.today().knocks).toMatchObject([{ id: ray }])
  const [letter] = her.client.person(ray)?.given ?? []
  const before = his.client.person(mia)
  must(await her.client.setAside(ray, letter?.word ?? ''))
  expect(her.client.today().knocks).toEqual([])
  const tablet = await devices.alsoOn(her.signInName)
  expect(tablet.client.person(ray)?.given).toMatchObject([{ aside: true, opened: false }])
  must(await tablet.client.read(ray, letter?.word ?? ''))
  must(await her.client.sync())
  expect(her.client.person(ray)?.given).toMatchObject([{ aside: true, opened: true }])
  must(await his.client.sync())
  expect(his.client.person(mia)).toEqual(before)
})

test('CL16 reading again writes nothing more', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'open' })
  const draft = await his.client.newDraft({ to: mia, text: 'A letter.' })
  must(await his.client.leaveLetter(draft.id))
  await devices.world.wait(2 * day)
  must(await her.client.sync())
  const [letter] = her.client.person(ray)?.given ?? []
  let acts = 0
  her.line.way = (call) => {
    if (call.path === '/acts') acts += 1
    return call.send()
  }
  for (let time = 0; time < 4; time++) must(await her.client.read(ray, letter?.word ?? ''))
  expect(acts).toBe(1)
})

/** What each may do with a letter, and what may be said back to which kind of thing: once each, outside pace. */
import { expect, test } from 'vitest'
import { day, hour, must, passphrase } from '../../test/world.ts'
import { usualDoor } from '../practice/lanes.ts'
import type { EnvelopeWords } from '../practice/words.ts'
import { parseAct } from '../wire/acts.ts'
import { cut, meet, openDevices, through, zone } from './devices.contract.ts'

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

test('S1-4 each kind of thing takes its own set lines, and thanks take none', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { mayKnow: true })
  const language = 'en' as const
  type Left = Exclude<EnvelopeWords, { kind: 'letter' | 'answer' }>
  const things: readonly Left[] = [
    { kind: 'thanks', language, text: 'You called.' },
    { kind: 'practical', language, text: 'Pickup at four?', question: 'yes-no' },
    { kind: 'request', language, act: 'Bring the key.', when: 'On Friday.' },
    { kind: 'limit', language, limit: 'one', when: 'When you shout', will: 'I will hang up.' },
  ]
  for (const words of things) must(await her.client.leave(ray, words))
  await devices.world.wait(2 * day)
  must(await his.client.sync())
  const given = (kind: string) => his.client.person(mia)?.given.find((one) => one.kind === kind)?.word ?? ''
  expect(his.client.person(mia)?.given).toHaveLength(4)
  const wrong = [
    ['thanks', { line: 'read' }],
    ['thanks', { text: 'Thank you for the thanks.' }],
    ['practical', { line: 'read' }],
    ['practical', { line: 'heard' }],
    ['request', { line: 'other-time' }],
    ['request', { text: 'In my own words.' }],
    ['limit', { line: 'yes' }],
    ['limit', { text: 'But.' }],
  ] as const
  for (const [kind, said] of wrong)
    expect(await his.client.answer(mia, given(kind), said), `${kind} ${JSON.stringify(said)}`).toMatchObject({
      trouble: 'not-here',
    })
  for (const [kind, said] of [
    ['practical', { line: 'other-time' }],
    ['request', { line: 'no' }],
    ['limit', { line: 'heard' }],
  ] as const)
    must(await his.client.answer(mia, given(kind), said))
})

test('K4-3 a letter may have an end, and one that is for no door is left at none', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'shut' })
  for (const purpose of ['imagined', 'unsent', 'later'] as const) {
    const draft = await his.client.newDraft({ to: mia, text: 'Not for a door.' })
    await his.client.keepDraft({ ...draft, purpose })
    expect(await his.client.leaveLetter(draft.id)).toMatchObject({ trouble: 'not-here' })
    expect(his.client.drafts()).toHaveLength(1)
    must(await his.client.removeDraft(draft.id))
  }
  const draft = await his.client.newDraft({ to: mia, text: 'For this week.' })
  const until = Math.floor(devices.world.now() / day) + 5
  must(await his.client.leaveLetter(draft.id, until))
  expect(his.client.person(mia)?.left).toMatchObject([{ until, words: { text: 'For this week.' } }])
  must(await her.client.setDoor(ray, 'letter', usualDoor('letter', 'open', zone), false))
  await devices.world.wait(day)
  must(await her.client.pause(ray, { hours: 24 * 5, aloud: false }))
  await devices.world.wait(20 * day)
  must(await her.client.sync())
  expect(her.client.person(ray)).toMatchObject({ given: [], doors: { letter: { inForce: 'open' } } })
  must(await his.client.sync())
  const [letter] = his.client.person(mia)?.left ?? []
  expect(letter).toMatchObject({ until, takenBack: false })
})

test('S1-4 what is given back opens no more on any device of the reader’s, and its author sees nothing of it', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'open', mayKnow: true })
  const draft = await his.client.newDraft({ to: mia, text: 'A letter.' })
  must(await his.client.leaveLetter(draft.id))
  await devices.world.wait(2 * day)
  for (const { client } of [his, her]) must(await client.sync())
  const before = his.client.person(mia)
  const word = her.client.person(ray)?.given[0]?.word ?? ''
  expect(her.client.today().knocks).toMatchObject([{ id: ray }])

  her.line.way = cut
  must(await her.client.giveBack(ray, word))
  expect(her.client.person(ray)?.given).toEqual([])
  expect(her.client.today().knocks).toEqual([])
  expect(await her.client.read(ray, word)).toMatchObject({ trouble: 'not-here' })
  her.line.way = through
  must(await her.client.sync())
  expect((await her.store.keys()).filter((name) => name.includes('/words/'))).toEqual([])
  const reloaded = await her.reload()
  must(await reloaded.unlock(passphrase))
  const tablet = await devices.alsoOn(her.signInName)
  for (const client of [reloaded, tablet.client]) {
    expect(client.person(ray)?.given).toEqual([])
    expect(await client.read(ray, word)).toMatchObject({ trouble: 'not-here' })
  }
  await devices.world.wait(2 * day)
  must(await his.client.sync())
  expect(his.client.person(mia)).toEqual(before)
})

test('O-2 a hold is hers to see and looks like closing; what waited to leave comes back as a draft', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'open', mayKnow: true })
  await devices.world.wait(2 * hour)
  her.line.way = cut
  const draft = await her.client.newDraft({ to: ray, text: 'Before the order.' })
  must(await her.client.leaveLetter(draft.id))
  must(await her.client.hold(ray, true))
  her.line.way = through
  must(await her.client.sync())
  expect(her.client.person(ray)).toMatchObject({ held: true, closed: true, given: [], left: [] })
  expect(her.client.drafts()).toMatchObject([{ to: ray, text: 'Before the order.' }])
  await devices.world.wait(2 * day)
  must(await his.client.sync())
  expect(his.client.person(mia)).toMatchObject({ held: false, closed: true, given: [], leftQuietly: false })
  expect(his.client.person(mia)?.may.letter).toEqual({ type: 'closed' })
  expect(his.client.person(mia)?.forTwo).toBe(false)
})

test('K4-4 what is taken back while it is on its way is taken back', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'open' })
  let arrive = () => {}
  const arrives = new Promise<void>((resolve) => (arrive = resolve))
  let underway = false
  his.line.way = async (call) => {
    if (call.path === '/acts' && parseAct(JSON.parse(call.body).act)?.did.move === 'placed') {
      underway = true
      await arrives
    }
    return call.send()
  }
  const draft = await his.client.newDraft({ to: mia, text: 'Already on its way.' })
  const leaving = his.client.leaveLetter(draft.id)
  await expect.poll(() => underway).toBe(true)
  const back = his.client.takeBack(mia, his.client.person(mia)?.left[0]?.word ?? '')
  await expect.poll(() => his.client.person(mia)?.left).toEqual([])
  arrive()
  must(await leaving)
  must(await back)
  must(await his.client.sync())
  expect(his.client.person(mia)?.left).toMatchObject([{ takenBack: true, waitsHere: false }])
  await devices.world.wait(2 * day)
  must(await her.client.sync())
  expect(her.client.person(ray)?.given).toEqual([])
})

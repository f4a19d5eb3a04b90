/** Drafts: no keystroke is lost by a reload, a lock, a cut line, a refusal, or another device. */
import { expect, test } from 'vitest'
import { day, must, passphrase } from '../../test/world.ts'
import { openMemoryStore } from './device-store.ts'
import { cut, meet, openDevices, through, type Device } from './devices.contract.ts'

const textsOf = ({ client }: Pick<Device, 'client'>) =>
  client
    .drafts()
    .map(({ text }) => text)
    .sort()

test('CL4 a draft survives a reload and a lock, written as a page or only typed, with a line or without', async () => {
  const devices = await openDevices()
  const his = await devices.person('river', 'Ray')
  const page = await his.client.newDraft({ text: 'Left as a page.' })
  must(await his.client.leaveDraft(page.id))
  await his.client.newDraft({ text: 'Only typed.' })
  for (const way of [through, cut]) {
    his.line.way = way
    await his.client.lock()
    expect(his.client.drafts()).toEqual([])
    must(await his.client.unlock(passphrase))
    expect(textsOf(his)).toEqual(['Left as a page.', 'Only typed.'])
    const reloaded = await his.reload()
    expect(reloaded.stage()).toBe('locked')
    must(await reloaded.unlock(passphrase))
    expect(textsOf({ client: reloaded })).toEqual(['Left as a page.', 'Only typed.'])
  }
})

test('CL4 a draft survives a crash at every keystroke', async () => {
  const devices = await openDevices()
  const his = await devices.person('river', 'Ray')
  const draft = await his.client.newDraft({ text: 'I' })
  for (const text of ['I a', 'I am', 'I am s']) {
    await his.client.keepDraft({ ...draft, text })
    const after = await his.reload()
    must(await after.unlock(passphrase))
    expect(textsOf({ client: after })).toEqual([text])
  }
})

test('CL4 what was typed without a line reaches the other device when there is one', async () => {
  const devices = await openDevices()
  const his = await devices.person('river', 'Ray')
  const laptop = await devices.alsoOn(his.signInName)
  his.line.way = cut
  const draft = await his.client.newDraft({ text: 'On the bus.' })
  must(await his.client.leaveDraft(draft.id))
  const reloaded = await his.reload()
  must(await reloaded.unlock(passphrase))
  expect(textsOf({ client: reloaded })).toEqual(['On the bus.'])
  his.line.way = through
  must(await reloaded.sync())
  must(await laptop.client.sync())
  expect(textsOf(laptop)).toEqual(['On the bus.'])
})

test('CL3 a letter that is refused stays a draft', async () => {
  const devices = await openDevices()
  const { his, mia } = await meet(devices)
  const first = await his.client.newDraft({ to: mia, text: 'The first.' })
  must(await his.client.leaveLetter(first.id))
  const second = await his.client.newDraft({ to: mia, text: 'The second.' })
  must(await his.client.leaveDraft(second.id))
  const day14 = Math.floor(devices.world.now() / day) + 14
  expect(await his.client.leaveLetter(second.id)).toEqual({ ok: false, trouble: 'not-now', on: day14 })
  expect(textsOf(his)).toEqual(['The second.'])
  expect(his.client.person(mia)?.may.letter).toEqual({ type: 'again-on', on: day14 })
  await devices.world.wait(14 * day)
  must(await his.client.leaveLetter(second.id))
  expect(textsOf(his)).toEqual([])
  expect(his.client.person(mia)?.left.map(({ words }) => words)).toMatchObject([
    { text: 'The second.' },
    { text: 'The first.' },
  ])
})

test('CL5 two devices that wrote the same draft without a line leave both, and each can be written on', async () => {
  const devices = await openDevices()
  const phone = await devices.person('river', 'Ray')
  const draft = await phone.client.newDraft({ text: 'Begun.' })
  must(await phone.client.leaveDraft(draft.id))
  const laptop = await devices.alsoOn(phone.signInName)
  expect(textsOf(laptop)).toEqual(['Begun.'])
  phone.line.way = laptop.line.way = cut
  await phone.client.keepDraft({ ...draft, text: 'Begun, and more on the phone.' })
  await laptop.client.keepDraft({ ...draft, text: 'Begun, and more on the laptop.' })
  must(await phone.client.leaveDraft(draft.id))
  must(await laptop.client.leaveDraft(draft.id))
  phone.line.way = laptop.line.way = through
  for (const { client } of [phone, laptop, phone]) must(await client.sync())
  const both = ['Begun, and more on the laptop.', 'Begun, and more on the phone.']
  expect(textsOf(phone)).toEqual(both)
  expect(textsOf(laptop)).toEqual(both)

  const ids = new Set(phone.client.drafts().map(({ id }) => id))
  expect(ids.size).toBe(2)
  for (const one of phone.client.drafts()) {
    await phone.client.keepDraft({ ...one, text: `${one.text} Again.` })
    must(await phone.client.leaveDraft(one.id))
  }
  must(await laptop.client.sync())
  expect(textsOf(laptop)).toEqual(both.map((text) => `${text} Again.`))
  for (const one of laptop.client.drafts().slice(0, 1)) must(await laptop.client.removeDraft(one.id))
  must(await phone.client.sync())
  expect(textsOf(phone)).toHaveLength(1)
})

test('CL5 what lay typed on one device while the other went on does not push it out', async () => {
  const devices = await openDevices()
  const phone = await devices.person('river', 'Ray')
  const draft = await phone.client.newDraft({ text: 'Begun.' })
  must(await phone.client.leaveDraft(draft.id))
  const laptop = await devices.alsoOn(phone.signInName)
  await laptop.client.keepDraft({ ...draft, text: 'Typed on the laptop, and left open.' })
  await phone.client.keepDraft({ ...draft, text: 'Gone on with on the phone.' })
  must(await phone.client.leaveDraft(draft.id))
  must(await laptop.client.sync())
  const both = ['Gone on with on the phone.', 'Typed on the laptop, and left open.']
  expect(textsOf(laptop)).toEqual(both)
  must(await laptop.client.leaveDraft(draft.id))
  expect(textsOf(laptop)).toEqual(both)
  must(await phone.client.sync())
  expect(textsOf(phone)).toEqual(both)
})

test('CL5 removing a draft that was typed on takes its page along, on every device', async () => {
  const devices = await openDevices()
  const phone = await devices.person('river', 'Ray')
  const draft = await phone.client.newDraft({ text: 'Begun.' })
  must(await phone.client.leaveDraft(draft.id))
  const laptop = await devices.alsoOn(phone.signInName)
  await phone.client.keepDraft({ ...draft, text: 'No.' })
  must(await phone.client.removeDraft(draft.id))
  must(await laptop.client.sync())
  expect([textsOf(phone), textsOf(laptop)]).toEqual([[], []])
})

test('SE13 the first draft survives a reload with the same two parts, and ends with either of them', async () => {
  const devices = await openDevices()
  const store = openMemoryStore()
  const part = () => {
    let kept: string | undefined
    return {
      get: async () => kept,
      put: async (value: string) => void (kept = value),
      delete: async () => void (kept = undefined),
    }
  }
  const { openClient } = await import('./open-client.ts')
  const parts = { lasting: part(), passing: part() }
  const open = (draftParts: typeof parts) =>
    openClient({ base: devices.world.server.address, store, draftParts })
  await (await open(parts)).firstDraft.save('Before there is an account.')
  expect(await (await open(parts)).firstDraft.read()).toBe('Before there is an account.')
  expect(await (await open({ ...parts, passing: part() })).firstDraft.read()).toBe('')
  expect(await (await open({ ...parts, lasting: part() })).firstDraft.read()).toBe('')
  for (const key of await store.keys()) {
    expect(Buffer.from((await store.get(key)) as Uint8Array).toString('latin1')).not.toContain('account')
  }
  const client = await open(parts)
  client.leaveNow()
  expect(await client.firstDraft.read()).toBe('')
  expect(await parts.passing.get()).toBeUndefined()
})

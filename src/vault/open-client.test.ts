/** The client as a whole: who is here, what a lock, a shared computer and leaving drop, and that nothing throws. */
import { expect, test } from 'vitest'
import { day, hour, must, openWorld, passphrase } from '../../test/world.ts'
import { offeredDoors, usualDoor } from '../practice/lanes.ts'
import type { Client } from './client.ts'
import { openMemoryStore } from './device-store.ts'
import { cut, meet, openDevices, zone } from './devices.contract.ts'
import { openClient } from './open-client.ts'

test('abuse 52 a shared computer keeps nothing, while one is signed in and after', async () => {
  const devices = await openDevices()
  const home = await devices.person('river', 'Ray')
  const library = await devices.device()
  must(await library.client.signIn({ name: home.signInName, passphrase, shared: true }))
  const mia = must(await library.client.addPerson('Mia'))
  const draft = await library.client.newDraft({ to: mia, text: 'At the library.' })
  must(await library.client.leaveDraft(draft.id))
  must(await library.client.promise({ act: 'Walk.', due: '2026-03-25' }))
  expect(await library.store.keys()).toEqual([])
  await library.client.lock()
  expect(library.client.stage()).toBe('out')
  expect(await library.client.unlock(passphrase)).toMatchObject({ trouble: 'signed-out' })
  must(await library.client.signIn({ name: home.signInName, passphrase, shared: true }))
  expect(library.client.drafts()).toMatchObject([{ text: 'At the library.' }])
  library.client.leaveNow()
  expect([library.client.stage(), library.client.people(), library.client.me()]).toEqual([
    'out',
    [],
    undefined,
  ])
  await library.client.signOut()
  expect(await library.store.keys()).toEqual([])
  must(await home.client.sync())
  expect(home.client.drafts()).toMatchObject([{ text: 'At the library.' }])
})

test('abuse 38 a lock and "leave now" drop keys and words in the very tick, and signing out erases the device', async () => {
  const devices = await openDevices()
  const his = await devices.person('river', 'Ray')
  await his.client.newDraft({ text: 'Only for me.' })
  const told: string[] = []
  his.client.subscribe(() => told.push(his.client.stage()))
  his.client.leaveNow()
  expect([his.client.stage(), his.client.drafts(), his.client.people()]).toEqual(['locked', [], []])
  expect(told).toEqual(['locked'])
  must(await his.client.unlock(passphrase))
  void his.client.lock()
  expect([his.client.stage(), his.client.drafts(), his.client.me()]).toEqual(['locked', [], undefined])
  must(await his.client.unlock(passphrase))
  await his.client.signOut()
  expect([his.client.stage(), await his.store.keys()]).toEqual(['out', []])
  expect(await his.client.unlock(passphrase)).toMatchObject({ trouble: 'signed-out' })
})

test('CL13 the device store of someone signed in holds none of their words', async () => {
  const devices = await openDevices()
  const { his, mia } = await meet(devices)
  const draft = await his.client.newDraft({ to: mia, text: 'heron heron heron' })
  await his.client.keepDraft({ ...draft, text: 'heron heron heron' })
  must(await his.client.leaveDraft(draft.id))
  his.line.way = cut
  must(await his.client.leaveLetter(draft.id))
  must(await his.client.promise({ act: 'heron', due: '2026-03-25' }))
  const held = await Promise.all(
    (await his.store.keys()).map(async (key) => [key, await his.store.get(key)] as const),
  )
  expect(held.length).toBeGreaterThan(5)
  for (const [key, value] of held) {
    const bytes = value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value)
    // As words of their own: three letters stand somewhere in any long text of random ones.
    for (const word of ['heron', 'Mia', 'Ray', 'river', passphrase]) {
      expect(`${key} ${bytes}`, key).not.toMatch(new RegExp(`(?<![\\w-])${word}(?![\\w-])`))
    }
  }
})

test('CL14 without a session every act says so, and every view is empty', async () => {
  await using world = await openWorld()
  const client = await world.device()
  const door = usualDoor('letter', 'shut', zone)
  const doors = offeredDoors('loved', zone)
  const acts: Record<string, () => Promise<{ readonly ok: boolean }>> = {
    keepCard: async () => client.keepCard(await client.drawCard()),
    deleteAccount: () => client.deleteAccount(),
    changeSettings: () => client.changeSettings({ theme: 'dark' }),
    promise: () => client.promise({ act: 'Walk.', due: '2026-03-25' }),
    mark: () => client.mark('x', 'kept'),
    addPerson: () => client.addPerson('Mia'),
    leaveDraft: () => client.leaveDraft('x'),
    removeDraft: () => client.removeDraft('x'),
    invite: () => client.invite({ person: 'x', note: '', letters: 'knock' }),
    comeIn: () => client.comeIn({ secret: 'x', words: 'x', part: 'loved', doors, mayKnow: false }),
    leaveLetter: () => client.leaveLetter('x'),
    takeBack: () => client.takeBack('x', 'w_x'),
    shred: () => client.shred('x', 'w_x'),
    read: () => client.read('x', 'w_x'),
    setAside: () => client.setAside('x', 'w_x'),
    answer: () => client.answer('x', 'w_x', { line: 'read' }),
    setDoor: () => client.setDoor('x', 'letter', door, false),
    appear: () => client.appear('x'),
    pause: () => client.pause('x', { aloud: false }),
    resume: () => client.resume('x'),
    close: () => client.close('x', false),
    hold: () => client.hold('x', true),
    leave: () => client.leave('x', { kind: 'thanks', language: 'en', text: 'You called.' }),
    giveBack: () => client.giveBack('x', 'w_x'),
    sayYes: () => client.sayYes('x', 'thanks'),
    takeYesBack: () => client.takeYesBack('x', 'thanks'),
    keepPage: () => client.keepPage({ kind: 'steady', id: 'x', act: 'Walk.', on: '2026-03-25' }),
    removePage: () => client.removePage('steady', 'x'),
    putAway: () => client.putAway('x', 'heron'),
    bringBack: () => client.bringBack('heron'),
    sync: () => client.sync(),
    unlock: () => client.unlock(passphrase),
  }
  for (const [name, act] of Object.entries(acts))
    expect(await act(), name).toMatchObject({ ok: false, trouble: 'signed-out' })
  expect([client.me(), client.people(), client.person('x'), client.drafts()]).toEqual([
    undefined,
    [],
    undefined,
    [],
  ])
  await client.keepForm('x', { text: 'Nobody is here.' })
  await client.dropForm('x')
  expect([client.pages(), client.form('x')]).toEqual([[], {}])
  expect(client.today()).toMatchObject({ due: [], coming: [], shelf: [], knocks: [] })
  expect(client.stage()).toBe('out')
})

test('CL14 what names nobody and nothing is answered, never thrown', async () => {
  await using world = await openWorld()
  const client = await world.person('river', 'Ray')
  const mia = must(await client.addPerson('Mia'))
  const troubles = [
    client.leaveLetter('nothing'),
    client.takeBack(mia, 'w_nothing'),
    client.shred('nobody', 'w_nothing'),
    client.read(mia, 'w_nothing'),
    client.answer(mia, 'w_nothing', { line: 'read' }),
    client.leave(mia, { kind: 'thanks', language: 'en', text: 'You called.' }),
    client.leave('nobody', { kind: 'ask', language: 'en', ask: 'again' }),
    client.giveBack(mia, 'w_nothing'),
    client.hold(mia, true),
    client.sayYes(mia, 'thanks'),
    client.takeYesBack('nobody', 'thanks'),
    client.bringBack('never put away'),
    client.setDoor(mia, 'letter', usualDoor('letter', 'shut', zone), false),
    client.appear('nobody'),
    client.pause(mia, { aloud: true }),
    client.resume(mia),
    client.close(mia, true),
    client.promise({ act: '  ', due: '2026-03-25' }),
    client.promise({ act: 'x'.repeat(401), due: '2026-03-25' }),
  ]
  for (const result of await Promise.all(troubles)) expect(result.ok).toBe(false)
  const empty = await client.newDraft({ to: mia, text: '  ' })
  expect(await client.leaveLetter(empty.id)).toMatchObject({ ok: false })
  must(await client.invite({ person: mia, note: '', letters: 'knock' }))
  expect(await client.leaveLetter(empty.id)).toMatchObject({ trouble: 'empty' })
  const long = await client.newDraft({ to: mia, text: 'x'.repeat(40_000) })
  expect(await client.leaveDraft(long.id)).toMatchObject({ trouble: 'too-long' })
  expect(await client.leaveLetter(long.id)).toMatchObject({ trouble: 'too-long' })
  expect(client.drafts().map(({ id }) => id)).toContain(long.id)
  expect(client.person('nobody')).toBeUndefined()
})

test('CL14 every act over a line that is cut is kept or refused with "offline", never thrown', async () => {
  const devices = await openDevices()
  const { his, mia } = await meet(devices)
  his.line.way = cut
  const client = his.client
  for (const result of await Promise.all([
    client.addPerson('Ben'),
    client.changeSettings({ theme: 'dark' }),
    client.invite({ person: mia, note: '', letters: 'knock' }),
    client.landing('AAAAAAAAAAAAAAAAAAAAAA'),
    client.readNote('AAAAAAAAAAAAAAAAAAAAAA', 'one two three four'),
    client.signIn({ name: his.signInName, passphrase }),
    client.keepCard(await client.drawCard()),
    client.deleteAccount(),
    client.sync(),
  ]))
    expect(result).toMatchObject({ ok: false, trouble: 'offline' })
  expect(client.online()).toBe(false)
  for (const result of [
    await client.promise({ act: 'Walk.', due: '2026-03-25' }),
    await client.pause(mia, { aloud: false }),
    await client.setDoor(mia, 'letter', usualDoor('letter', 'shut', zone), false),
    await client.close(mia, false),
  ])
    expect(result.ok).toBe(true)
})

test('CL15 hints bring in step by themselves, and end with the lock', async () => {
  await using world = await openWorld()
  const store = openMemoryStore()
  const open = () =>
    openClient({ base: world.server.address, store, clock: world.now, keepCookies: true, follow: true })
  const phone: Client = await open()
  const { signInName } = must(
    await phone.signUp({
      word: 'river',
      firstName: 'Ray',
      passphrase,
      language: 'en',
      pass: { type: 'open' },
    }),
  )
  const laptop = await world.device()
  must(await laptop.signIn({ name: signInName, passphrase }))
  must(await laptop.promise({ act: 'Walk.', due: '2026-03-25' }))
  await expect.poll(() => phone.today().due.length, { timeout: 8000, interval: 50 }).toBe(1)
  await phone.lock()
  let changes = 0
  phone.subscribe(() => (changes += 1))
  must(await laptop.promise({ act: 'Rest.', due: '2026-03-25' }))
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect([changes, phone.today().due]).toEqual([0, []])
  await phone[Symbol.asyncDispose]()
})

test('CL15 a sign-in that was ended elsewhere is told, and what was written meanwhile waits for the next', async () => {
  const devices = await openDevices()
  const { his, mia } = await meet(devices)
  await devices.world.wait(hour)
  const draft = await his.client.newDraft({ to: mia, text: 'Still here.' })
  await devices.world.wait(31 * day)
  expect(await his.client.sync()).toMatchObject({ trouble: 'signed-out' })
  must(await his.client.leaveLetter(draft.id))
  expect(his.client.person(mia)?.left).toMatchObject([{ waitsHere: true }])
  must(await his.client.signIn({ name: his.signInName, passphrase }))
  expect(his.client.person(mia)?.left).toMatchObject([{ waitsHere: false, words: { text: 'Still here.' } }])
})

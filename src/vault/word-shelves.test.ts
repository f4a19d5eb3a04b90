/** Words kept opened on the device: fetched once, read without a line, and gone when they were let go of. */
import { expect, test } from 'vitest'
import { day, must, passphrase } from '../../test/world.ts'
import { cut, meet, openDevices, through, type Device } from './devices.contract.ts'

async function shelves({ store }: Device): Promise<readonly string[]> {
  return (await store.keys()).filter((name) => name.includes('/words/'))
}

/** What this device asks the server for from now on, by the first part of the address. */
function askedBy({ line }: Device, kind: string): readonly string[] {
  const asked: string[] = []
  line.way = (call) => {
    if (call.path.startsWith(`/${kind}/`)) asked.push(call.path)
    return through(call)
  }
  return asked
}

test('CL7 words that were opened here once are asked for no more, and read as before', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'open', mayKnow: true })
  const draft = await his.client.newDraft({ to: mia, text: 'A letter.' })
  must(await his.client.leaveLetter(draft.id))
  for (const act of ['Call.', 'Walk.', 'Write.']) must(await her.client.promise({ act, due: '2026-03-25' }))
  await devices.world.wait(2 * day)
  const first = askedBy(her, 'words')
  must(await her.client.sync())
  expect(first).toHaveLength(1)
  const before = [her.client.people(), her.client.today(), her.client.pages()]

  const again = askedBy(her, 'words')
  const reloaded = await her.reload()
  must(await reloaded.unlock(passphrase))
  expect([reloaded.people(), reloaded.today(), reloaded.pages()]).toEqual(before)
  expect(again).toEqual([])
  her.line.way = cut
  const offline = await her.reload()
  must(await offline.unlock(passphrase))
  const [letter] = offline.person(ray)?.given ?? []
  expect(must(await offline.read(ray, letter?.word ?? ''))).toMatchObject({ text: 'A letter.' })
})

test('CL7 words that this device lost are asked for again', async () => {
  const devices = await openDevices()
  const his = await devices.person('river', 'Ray')
  must(await his.client.promise({ act: 'Call.', due: '2026-03-25' }))
  for (const name of await his.store.keys()) if (name.includes('/words/')) await his.store.delete(name)
  const asked = askedBy(his, 'words')
  const reloaded = await his.reload()
  must(await reloaded.unlock(passphrase))
  expect(reloaded.today().due).toMatchObject([{ promise: { act: 'Call.' } }])
  expect(asked).toHaveLength(1)
})

test('CL11 pages that were removed or written anew leave no shelf behind on the device', async () => {
  const devices = await openDevices()
  const his = await devices.person('river', 'Ray')
  const other = await devices.alsoOn(his.signInName)
  const { client } = his
  const page = { kind: 'reflection', id: client.newId(), on: '2026-03-25' } as const
  must(await client.keepPage({ ...page, text: 'The first words.' }))
  must(await other.client.sync())
  expect(await shelves(his)).toHaveLength(1)
  const [first] = await shelves(his)
  expect(await shelves(other)).toEqual([first])
  must(await client.keepPage({ ...page, text: 'The second words.' }))
  must(await other.client.sync())
  expect(await shelves(his)).toHaveLength(1)
  expect(await shelves(other)).toEqual(await shelves(his))
  must(await client.removePage('reflection', page.id))
  must(await other.client.sync())
  expect([await shelves(his), await shelves(other)]).toEqual([[], []])
})

test('CL11 words that were shredded or given back leave no shelf behind on the device', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'open', mayKnow: true })
  const draft = await his.client.newDraft({ to: mia, text: 'A letter.' })
  must(await his.client.leaveLetter(draft.id))
  await devices.world.wait(2 * day)
  must(await her.client.sync())
  expect([await shelves(his), await shelves(her)]).toMatchObject([{ length: 1 }, { length: 1 }])
  const [letter] = her.client.person(ray)?.given ?? []
  must(await her.client.giveBack(ray, letter?.word ?? ''))
  must(await his.client.shred(mia, letter?.word ?? ''))
  expect([await shelves(his), await shelves(her)]).toEqual([[], []])
})

test('CL7 what is shown after many acts is what a device that is opened anew shows', async () => {
  const devices = await openDevices()
  const { his, mia } = await meet(devices)
  const { client, line } = his
  const views = (one: typeof client) => [one.people(), one.today(), one.pages(), one.drafts()]
  const anew = async () => {
    const fresh = await his.reload()
    must(await fresh.unlock(passphrase))
    return views(fresh)
  }
  const ids: string[] = []
  for (let index = 0; index < 6; index++)
    ids.push(must(await client.promise({ act: `Act ${index}`, due: '2026-03-25' })))
  expect(views(client)).toEqual(await anew())
  must(await client.mark(ids[0] ?? '', 'kept'))
  expect(client.today().due).toHaveLength(5)
  expect(views(client)).toEqual(await anew())

  const draft = await client.newDraft({ to: mia, text: 'One.' })
  must(await client.leaveDraft(draft.id))
  line.way = cut
  must(await client.removePage('promise', ids[1] ?? ''))
  must(await client.promise({ act: 'On the train.', due: '2026-03-25' }))
  await client.keepDraft({ ...draft, text: 'Two.' })
  expect(client.today().due.map(({ promise }) => promise.act)).toEqual(
    expect.arrayContaining(['Act 2', 'On the train.']),
  )
  expect(client.today().due).toHaveLength(5)
  expect(client.drafts()).toMatchObject([{ text: 'Two.' }])
  expect(views(client)).toEqual(await anew())
  line.way = through
  must(await client.sync())
  expect(client.today().due).toHaveLength(5)
  expect(client.pages()).toBe(client.pages())
  expect(views(client)).toEqual(await anew())
})

/** Bringing in step: the device is a cache, and a server that contradicts itself is noticed. */
import { expect, test } from 'vitest'
import { day, hour, must, passphrase } from '../../test/world.ts'
import { cut, meet, openDevices, through, type Call } from './devices.contract.ts'

test('CL7 a device store that was wiped, and signing in again, bring everything back', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'open', mayKnow: true })
  const draft = await his.client.newDraft({ to: mia, text: 'A letter.' })
  must(await his.client.leaveLetter(draft.id))
  const other = await his.client.newDraft({ to: mia, text: 'The next one.' })
  must(await his.client.leaveDraft(other.id))
  const promise = must(await his.client.promise({ act: 'Call.', due: '2026-03-25' }))
  must(await his.client.mark(promise, 'kept'))
  await devices.world.wait(2 * day)
  must(await her.client.sync())
  const [letter] = her.client.person(ray)?.given ?? []
  must(await her.client.answer(ray, letter?.word ?? '', { line: 'read' }))
  await devices.world.wait(2 * day)
  must(await his.client.sync())
  const [answer] = his.client.person(mia)?.given ?? []
  must(await his.client.read(mia, answer?.word ?? ''))
  const before = [his.client.me(), his.client.people(), his.client.drafts(), his.client.today()]

  await his.store.clear()
  const fresh = await his.reload()
  expect(fresh.stage()).toBe('out')
  must(await fresh.signIn({ name: his.signInName, passphrase }))
  expect([fresh.me(), fresh.people(), fresh.drafts(), fresh.today()]).toEqual(before)
})

test('CL7 what was handed, left and written reads without a line, after a lock and a reload', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'open', mayKnow: true })
  const draft = await his.client.newDraft({ to: mia, text: 'A letter.' })
  must(await his.client.leaveLetter(draft.id))
  await devices.world.wait(2 * day)
  must(await her.client.sync())
  const [letter] = her.client.person(ray)?.given ?? []
  must(await her.client.setAside(ray, letter?.word ?? ''))
  must(await her.client.promise({ act: 'Walk.', due: '2026-03-25' }))
  for (const { client, line, reload, views } of [
    { ...her, views: (one: typeof her.client) => [one.people(), one.today(), one.me()] },
    { ...his, views: (one: typeof his.client) => [one.people(), one.today(), one.me()] },
  ]) {
    const before = views(client)
    line.way = cut
    const reloaded = await reload()
    must(await reloaded.unlock(passphrase))
    expect(views(reloaded)).toEqual(before)
    expect(reloaded.online()).toBe(false)
  }
  const offline = await her.reload()
  must(await offline.unlock(passphrase))
  expect(must(await offline.read(ray, letter?.word ?? ''))).toMatchObject({ text: 'A letter.' })
  expect(offline.person(ray)?.given).toMatchObject([{ opened: true }])
})

/** Serves another truth about one stream from some moment on: a head of the server's own, over other entries. */
async function bend(call: Call, change: (answer: { head: object; entries: object[] }) => object) {
  const answer = await call.send()
  const said = JSON.parse(await answer.text())
  return new Response(JSON.stringify(change(said)), { status: answer.status })
}

test('CL6 a server that goes back on a head is caught: reading stays, leaving stops, closing works', async () => {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { hers: 'open', mayKnow: true })
  await devices.world.wait(2 * hour)
  const early: string[] = []
  his.line.way = async (call) => {
    const answer = await call.send()
    if (call.path.includes('/record')) early.push(await answer.clone().text())
    return answer
  }
  must(await his.client.sync())
  her.line.way = through
  must(await her.client.setDoor(ray, 'letter', { ...doorOf(her.client.person(ray)), state: 'shut' }, true))
  await devices.world.wait(2 * hour)
  must(await his.client.sync())
  const before = his.client.person(mia)
  expect(before?.may.letter).toEqual({ type: 'not-now' })

  // The record as it was, with the true head of then: two heads that contradict each other.
  his.line.way = async (call) => (call.path.includes('/record') ? new Response(early[0] ?? '') : call.send())
  await his.client.sync()
  expect(his.client.person(mia)).toEqual(before)
  const draft = await his.client.newDraft({ to: mia, text: 'Now?' })
  expect(await his.client.leaveLetter(draft.id)).toMatchObject({ ok: false, trouble: 'server-lied' })
  expect(his.client.drafts()).toMatchObject([{ text: 'Now?' }])
  must(await his.client.close(mia, false))
})

test('CL6 an answer to an act that names another head is caught too, and its words stay', async () => {
  const devices = await openDevices()
  const { his, mia } = await meet(devices)
  const draft = await his.client.newDraft({ to: mia, text: 'A letter.' })
  his.line.way = (call) =>
    call.path === '/acts' && call.body.includes('\\"placed\\"')
      ? bend(call, ({ head, ...rest }) => ({ ...rest, head: { ...head, hash: 'A'.repeat(43) } }))
      : call.send()
  expect(await his.client.leaveLetter(draft.id)).toMatchObject({ ok: false, trouble: 'server-lied' })
  expect(his.client.drafts()).toMatchObject([{ text: 'A letter.' }])
  his.line.way = through
  expect(await his.client.leaveLetter(draft.id)).toMatchObject({ ok: false, trouble: 'server-lied' })
})

test.each(['a gap', 'another time', 'another signature', 'an act of someone else'])(
  'CL6 %s in a stream is caught, and nothing of it is shown',
  async (what) => {
    const devices = await openDevices()
    const { his, her, mia, ray } = await meet(devices, { hers: 'open', mayKnow: true })
    const draft = await his.client.newDraft({ to: mia, text: 'A letter.' })
    must(await his.client.leaveLetter(draft.id))
    her.line.way = (call) => {
      if (!call.path.includes('/tray')) return call.send()
      return bend(call, ({ head, entries }) => ({ head, entries: entries.map((one) => altered(one, what)) }))
    }
    await devices.world.wait(2 * day)
    await her.client.sync()
    expect(her.client.person(ray)?.given).toEqual([])
    expect(await her.client.appear(ray)).toMatchObject({ ok: false, trouble: 'server-lied' })
  },
)

function altered(entry: object, what: string): object {
  const { seq, at, act, sig } = entry as { seq: number; at: number; act: string; sig: string }
  if (what === 'a gap') return { ...entry, seq: seq + 1 }
  if (what === 'another time') return { ...entry, at: at + day }
  if (what === 'another signature') return { ...entry, sig: `${sig.slice(1, -1)}A${sig.at(-1)}` }
  return { ...entry, act: act.replace('"cue":true', '"cue":false') }
}

function doorOf(person: ReturnType<Awaited<ReturnType<typeof meet>>['her']['client']['person']>) {
  const door = person?.doors?.letter.door
  if (!door) throw new Error('no door of mine')
  return door
}

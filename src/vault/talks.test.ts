/** Turns over a bad line, and from two devices of one person: each stands once, whatever became of its answer. */
import { expect, onTestFinished, test, vi } from 'vitest'
import { day, hour, must, openWorld, passphrase } from '../../test/world.ts'
import { couple } from '../../test/world-pair.ts'
import { usualDoor } from '../practice/lanes.ts'
import type { TurnWords } from '../practice/turns.ts'
import {
  cut,
  loseReply,
  meet,
  openDevices,
  through,
  zone,
  type Call,
  type Device,
} from './devices.contract.ts'
import { openMemoryStore } from './device-store.ts'
import { openClient } from './open-client.ts'

const say = (text: string): TurnWords => ({ kind: 'say', language: 'en', text })
const sayBack = (text: string): TurnWords => ({ kind: 'say-back', language: 'en', text })
const acts = (way: (call: Call) => Promise<Response>) => (call: Call) =>
  call.path === '/acts' ? way(call) : call.send()

/** A talk that began; Mia speaks first. */
async function talking() {
  const devices = await openDevices()
  const { his, her, mia, ray } = await meet(devices, { mayKnow: true })
  must(await her.client.setDoor(ray, 'talk', usualDoor('talk', 'open', zone), false))
  await devices.world.wait(3 * day)
  must(await his.client.sync())
  must(await his.client.askToTalk(mia, { topic: 'March', pace: 'live', first: 'them' }))
  await devices.world.wait(day)
  must(await her.client.sync())
  must(await her.client.agreeToTalk(ray, her.client.person(ray)?.asks[0]?.word ?? '', 'me'))
  await devices.world.wait(2 * hour)
  for (const { client } of [his, her]) must(await client.sync())
  const talkOf = ({ client }: Device, person: string) => client.person(person)?.talks[0]
  const turnsOf = (device: Device, person: string) =>
    talkOf(device, person)?.turns.map(({ move, words }) => [move, words?.text])
  return { devices, his, her, mia, ray, talkOf, turnsOf, talk: talkOf(her, ray)?.id ?? '' }
}

test('CL1 a turn whose reply was lost stands once, and under its own pen until it is known to', async () => {
  const { his, her, mia, ray, turnsOf, talkOf, talk } = await talking()
  her.line.way = acts(loseReply)
  must(await her.client.takeTurn(ray, talk, say('Once.')))
  expect(turnsOf(her, ray)).toEqual([])
  expect(talkOf(her, ray)?.next).toBe('me')
  await her.client.sync()
  her.line.way = through
  must(await her.client.sync())
  must(await his.client.sync())
  for (const one of [turnsOf(her, ray), turnsOf(his, mia)]) expect(one).toEqual([['said', 'Once.']])
})

test('CL1 written anew while nobody knew what became of the first: one stands, and the turn passes once', async () => {
  const { his, her, mia, ray, turnsOf, talk } = await talking()
  her.line.way = acts(loseReply)
  must(await her.client.takeTurn(ray, talk, say('The first.')))
  her.line.way = cut
  must(await her.client.takeTurn(ray, talk, say('The second.')))
  her.line.way = through
  must(await her.client.sync())
  must(await his.client.sync())
  for (const one of [turnsOf(her, ray), turnsOf(his, mia)]) expect(one).toEqual([['said', 'The first.']])
  must(await his.client.takeTurn(mia, talk, sayBack('You said it once.')))
  must(await her.client.sync())
  expect(turnsOf(her, ray)?.map(([move]) => move)).toEqual(['said', 'said-back'])
})

test('CL1 a yes whose reply was lost is one yes, also when it is said again; it passes the floor once', async () => {
  const { his, her, mia, ray, turnsOf, talkOf, talk } = await talking()
  must(await her.client.takeTurn(ray, talk, say('I count.')))
  must(await his.client.sync())
  must(await his.client.takeTurn(mia, talk, sayBack('You count.')))
  must(await her.client.sync())
  her.line.way = acts(loseReply)
  must(await her.client.confirmTurn(ray, talk))
  expect(talkOf(her, ray)).toMatchObject({ next: 'them', holder: 'them' })
  her.line.way = cut
  await her.client.confirmTurn(ray, talk)
  her.line.way = through
  must(await her.client.sync())
  must(await his.client.sync())
  expect(turnsOf(her, ray)?.map(([move]) => move)).toEqual(['said', 'said-back', 'confirmed'])
  expect(talkOf(his, mia)).toMatchObject({ next: 'me', holder: 'me', phase: 'say' })
  expect(her.client.person(ray)).toMatchObject({ talks: [{ next: 'them' }] })
})

test('S2-1 of two devices of one person that say it at once, one stands; the other hears that it does not', async () => {
  const { devices, his, her, mia, ray, turnsOf, talk } = await talking()
  const laptop = await devices.alsoOn(her.client.me()?.signInName ?? '')
  const said = await Promise.all([
    her.client.takeTurn(ray, talk, say('From the phone.')),
    laptop.client.takeTurn(ray, talk, say('From the laptop.')),
  ])
  expect(said.filter(({ ok }) => ok)).toHaveLength(1)
  const stands = said[0]?.ok ? 'From the phone.' : 'From the laptop.'
  for (const { client } of [her, laptop, his]) must(await client.sync())
  for (const [device, person] of [
    [her, ray],
    [laptop, ray],
    [his, mia],
  ] as const)
    expect(turnsOf(device, person)).toEqual([['said', stands]])
})

test('CL1 an act that was lost alone goes out again while the line for hints holds', async () => {
  const real = globalThis.fetch
  const calls: string[] = []
  let lost = true
  globalThis.fetch = (input, init) => {
    const path = typeof input === 'string' ? new URL(input).pathname : ''
    calls.push(path)
    return lost && path === '/acts' ? cut() : real(input, init)
  }
  onTestFinished(() => void (globalThis.fetch = real))
  await using world = await openWorld()
  lost = false
  const { ray } = await couple(world)
  const name = ray.client.me()?.signInName ?? ''
  const phone = await openClient({
    base: world.server.address,
    store: openMemoryStore(),
    clock: world.now,
    keepCookies: true,
    follow: true,
  })
  must(await phone.signIn({ name, passphrase }))
  await vi.waitFor(() => expect(calls).toContain('/hints'))
  lost = true
  must(await phone.promise({ act: 'Walk.', due: '2026-03-25' }))
  expect(phone.online()).toBe(false)
  const lines = calls.filter((path) => path === '/hints').length
  lost = false
  await vi.waitFor(() => expect(phone.online()).toBe(true), { timeout: 10_000 })
  expect(calls.filter((path) => path === '/hints')).toHaveLength(lines)
  must(await ray.client.sync())
  expect(ray.client.today().due.map(({ promise }) => promise.act)).toEqual(['Walk.'])
  await phone[Symbol.asyncDispose]()
})

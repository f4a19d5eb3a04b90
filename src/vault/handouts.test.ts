/** Handouts from both ends: who makes one on a device of their own, and who opens its link with nothing but the link. */
import { afterEach, expect, test, vi } from 'vitest'
import { day, hour, must, openWorld, type World } from '../../test/world.ts'
import type { Client } from './client.ts'
import { openMemoryStore } from './device-store.ts'
import { newHandout, openHandout, readHandout, sealHandout, handoutFragment } from './handout-box.ts'
import { readOpened } from './handout-reading.ts'

const signs = { part: 'signs', text: 'I stop answering the phone.' } as const
const call = { part: 'call', text: 'Ana, then the group.' } as const
const inside = { version: 1, language: 'en', name: 'Ray', parts: [signs, call] } as const

afterEach(() => vi.unstubAllGlobals())

test('F2-11 a link is 22 signs; id and key follow from it, and a box opens for it alone', async () => {
  const handout = await newHandout()
  const fragment = handoutFragment(handout)
  expect(fragment).toMatch(/^[\w-]{22}$/)
  expect(await readHandout(fragment)).toEqual(handout)
  expect(handout.id).toMatch(/^c_[\w-]{22}$/)
  expect(handout.id).not.toContain(fragment.slice(0, 8))
  for (const odd of ['', fragment.slice(1), `${fragment}A`, fragment.replace(/.$/, '!')])
    expect(await readHandout(odd)).toBeUndefined()
  const box = await sealHandout(handout, inside)
  expect(box && (await openHandout(handout, box))).toEqual(inside)
  expect(box && (await openHandout(await newHandout(), box))).toBeUndefined()
  expect(box && (await openHandout({ ...handout, id: 'c_AAAAAAAAAAAAAAAAAAAAAA' }, box))).toBeUndefined()
})

test('F2-11 a box has one of three sizes, whatever is in it, and more than the largest is not sealed', async () => {
  const handout = await newHandout()
  const sized = async (texts: readonly string[]) =>
    (await sealHandout(handout, { ...inside, parts: texts.map((text) => ({ part: 'first', text })) }))?.length
  expect(await sized(['x'])).toBe(1024)
  expect(await sized(['x'.repeat(400)])).toBe(1024)
  expect(await sized(['x'.repeat(400), 'x'.repeat(400), 'x'.repeat(400)])).toBe(4096)
  expect(await sized(Array.from({ length: 12 }, () => 'x'.repeat(400)))).toBe(8192)
  expect(await sized(Array.from({ length: 12 }, () => '語'.repeat(400)))).toBeUndefined()
})

test('F2-11 only what was ticked is in it, its owner sees the day it was first opened, and it ends after 72 hours', async () => {
  await using world = await openWorld()
  const ray = await world.person('river', 'Ray')
  const id = must(await ray.makeHandout({ parts: [signs], named: false }))
  const url = urlOf(ray, id)
  expect(url).toMatch(new RegExp(`^${world.server.address}/s#[\\w-]{22}$`))
  expect(ray.handouts()).toEqual([{ id, url, parts: [signs], until: '2026-03-28', ended: false }])
  expect(JSON.stringify(ray.handouts())).not.toContain('opened')

  await world.wait(day)
  opensFrom(world)
  const opened = must(await readOpened(secretIn(url)))
  expect(opened).toEqual({ version: 1, language: 'en', parts: [signs], until: '2026-03-28' })
  await world.wait(hour)
  expect(ray.handouts()).toEqual([
    { id, url, parts: [signs], until: '2026-03-28', ended: false, opened: '2026-03-26' },
  ])

  await world.wait(2 * day)
  expect(await readOpened(secretIn(url))).toMatchObject({ trouble: 'ended' })
  expect(ray.handouts()).toEqual([
    { id, parts: [signs], until: '2026-03-28', ended: true, opened: '2026-03-26' },
  ])
  await world.wait(8 * day)
  expect(ray.handouts()).toEqual([])
  expect(ray.pages().filter(({ kind }) => kind === 'handout')).toEqual([])
})

test('F2-11 ending one needs nobody, is told to nobody, and the link is gone on every device of its owner', async () => {
  await using world = await openWorld()
  const ray = await world.person('river', 'Ray')
  const tablet = await world.device(openMemoryStore())
  must(await tablet.signIn({ name: ray.me()?.signInName ?? '', passphrase: 'river lamp cotton bridge' }))
  const id = must(await ray.makeHandout({ parts: [signs, call], named: true }))
  const url = urlOf(ray, id)
  must(await tablet.sync())
  expect(tablet.handouts()).toEqual(ray.handouts())
  opensFrom(world)
  expect(must(await readOpened(secretIn(url)))).toMatchObject({ name: 'Ray', parts: [signs, call] })
  must(await tablet.endHandout(id))
  expect(await readOpened(secretIn(url))).toMatchObject({ trouble: 'ended' })
  must(await ray.sync())
  for (const { handouts, pages } of [ray, tablet]) {
    expect(handouts()).toMatchObject([{ id, ended: true, opened: '2026-03-25' }])
    expect(handouts()[0]?.url).toBeUndefined()
    expect(JSON.stringify(pages())).not.toContain(secretIn(url))
  }
  must(await ray.endHandout(id))
})

test('F2-11 five are alive at once; none is made of nothing, or of more than a box holds', async () => {
  await using world = await openWorld()
  const ray = await world.person('river', 'Ray')
  expect(await ray.makeHandout({ parts: [], named: true })).toMatchObject({ trouble: 'empty' })
  const long = Array.from({ length: 12 }, () => ({ part: 'first', text: '語'.repeat(400) }) as const)
  expect(await ray.makeHandout({ parts: long, named: true })).toMatchObject({ trouble: 'too-long' })
  for (let made = 0; made < 5; made++) must(await ray.makeHandout({ parts: [signs], named: true }))
  expect(await ray.makeHandout({ parts: [signs], named: true })).toMatchObject({ trouble: 'no-room' })
  expect(ray.pages().filter(({ kind }) => kind === 'handout')).toHaveLength(5)
})

test('F2-11 one whose answer was lost is found again, and can be ended', async () => {
  await using world = await openWorld()
  const ray = await world.person('river', 'Ray')
  const real = globalThis.fetch
  vi.stubGlobal('fetch', async (input: string, init?: RequestInit) => {
    const answer = await real(input, init)
    if (input.endsWith('/handouts') && init?.method === 'POST') throw new TypeError('the line broke')
    return answer
  })
  expect(await ray.makeHandout({ parts: [signs], named: true })).toMatchObject({ trouble: 'offline' })
  vi.unstubAllGlobals()
  must(await ray.sync())
  const [handout] = ray.handouts()
  expect(handout).toMatchObject({ parts: [signs], ended: false })
  must(await ray.endHandout(handout?.id ?? ''))
  expect(ray.handouts()).toMatchObject([{ ended: true }])
})

test('F2-11 without a connection, and after a flood, the page of a link says so and asks with no cookie', async () => {
  const secret = handoutFragment(await newHandout())
  const asked: RequestInit[] = []
  let status: number | undefined
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    asked.push(init)
    if (status === undefined) throw new TypeError('no line')
    return Response.json({ type: 'x' }, { status })
  })
  for (const [said, trouble] of [
    [undefined, 'offline'],
    [404, 'ended'],
    [429, 'slow-down'],
    [200, 'broken'],
    [503, 'broken'],
  ] as const) {
    status = said
    expect(await readOpened(secret)).toMatchObject({ ok: false, trouble })
  }
  expect(await readOpened('no secret')).toMatchObject({ trouble: 'ended' })
  expect(asked).toHaveLength(5)
  for (const { credentials, method, cache, body } of asked)
    expect([credentials, method, cache, body]).toEqual(['omit', 'POST', 'no-store', undefined])
})

/** The page of the link asks the place it was served from. */
function opensFrom(world: World): void {
  const real = globalThis.fetch
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) =>
    real(input.startsWith('/') ? world.server.address + input : input, init),
  )
}

function urlOf(client: Client, id: string): string {
  return client.handouts().find((handout) => handout.id === id)?.url ?? ''
}
function secretIn(url: string): string {
  return url.split('#')[1] ?? ''
}

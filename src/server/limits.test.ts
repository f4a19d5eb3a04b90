import { expect, test } from 'vitest'
import { openRawHouse } from '../../test/raw-house.ts'
import { act, page, pairOf, sent } from '../../test/raw-people.ts'
import { openLimits } from './limits.ts'
import { systemRandom } from './sign.ts'

test('I5 no flood of other acts keeps anyone from resting or leaving', async () => {
  await using house = await openRawHouse({ generosity: 1 })
  const { two, other } = await pairOf(house)
  const pages = await Promise.all(Array.from({ length: 601 }, () => page(other)))
  const flood = await Promise.all(pages.map((body) => two.ask('POST', '/acts', body)))
  expect(new Set(flood.map(({ status }) => status))).toEqual(new Set([200, 429]))
  for (const move of [
    { move: 'pause', aloud: false },
    { move: 'leave', aloud: true },
  ] as const) {
    expect((await two.ask('POST', '/acts', sent(await act(other, move)))).status).toBe(200)
  }
})

test('an address is known only as the hash of a day', () => {
  let now = 0
  const limits = openLimits({ clock: () => now, random: systemRandom, proxied: false })
  const asked = {
    env: { incoming: { socket: { remoteAddress: '192.0.2.7' } } },
    req: { header: () => '198.51.100.1' },
  }
  const visitor = () => limits.visitor(asked as never)
  const first = visitor()
  expect(first).not.toContain('192')
  expect(visitor()).toBe(first)
  now = 86_400
  expect(visitor()).not.toBe(first)
})

test('only a proxy nearby is believed about who asks', () => {
  const limits = openLimits({ clock: () => 0, random: systemRandom, proxied: true })
  const visitor = (remoteAddress: string, forwarded: string) =>
    limits.visitor({
      env: { incoming: { socket: { remoteAddress } } },
      req: { header: () => forwarded },
    } as never)
  expect(visitor('127.0.0.1', '203.0.113.9, 198.51.100.1')).toBe(visitor('::1', '198.51.100.1'))
  expect(visitor('192.0.2.7', '198.51.100.1')).toBe(visitor('192.0.2.7', '198.51.100.2'))
})

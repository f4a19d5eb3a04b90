import { expect, test } from 'vitest'
import { systemRandom } from './sign.ts'
import { openTickets } from './tickets.ts'

test('a ticket is taken once, within five minutes', () => {
  let now = 0
  const tickets = openTickets<string>(() => now, systemRandom)
  const [one, two] = [tickets.give('one'), tickets.give('two')]
  expect([tickets.take(one), tickets.take(one), tickets.some((held) => held === 'two')]).toEqual([
    'one',
    undefined,
    true,
  ])
  now = 300
  expect([tickets.some(() => true), tickets.take(two)]).toEqual([false, undefined])
})

test('a flood of first steps lets go of the oldest', () => {
  const tickets = openTickets<number>(() => 0, systemRandom)
  const given = Array.from({ length: 10_001 }, (_, number) => tickets.give(number))
  expect(tickets.take(given[0] ?? '')).toBeUndefined()
  expect(tickets.take(given.at(-1) ?? '')).toBe(10_000)
})

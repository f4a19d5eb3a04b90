import { expect, test } from 'vitest'
import { openTurns } from './turns.ts'

test('I5 who asked first has their turn first, one at a time, and a turn that breaks stops nobody', async () => {
  const turns = openTurns()
  const order: string[] = []
  const work =
    (name: string, breaks = false) =>
    async () => {
      order.push(`${name} begins`)
      await Promise.resolve()
      order.push(`${name} ends`)
      if (breaks) throw new Error(name)
      return name
    }
  const all = [
    turns.take('s_1', work('one')),
    turns.take('s_1', work('two', true)),
    turns.take('s_1', work('three')),
  ]
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
  expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends'])
})

test('I5 one space does not wait for another', async () => {
  const turns = openTurns()
  let free = () => {}
  const held = turns.take('s_1', () => new Promise<void>((resolve) => (free = resolve)))
  expect(await turns.take('s_2', () => Promise.resolve('at once'))).toBe('at once')
  await Promise.resolve()
  free()
  await held
  expect(await turns.take('s_1', () => Promise.resolve('later'))).toBe('later')
})

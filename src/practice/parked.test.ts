import { expect, test } from 'vitest'
import { laneOfKind } from './kinds.ts'
import type { PageWords } from './pages.ts'
import { parkedFault, parkedOf, parkedSigns } from './parked.ts'
import { parseEnvelope } from './words.ts'

const parked = (id: string, on: string, person = 'mia'): PageWords => ({
  kind: 'parked',
  id,
  person,
  text: `Topic ${id}`,
  on,
})

test('S5-10 topics stand with the person they are about, the latest first', () => {
  const pages = [
    parked('a', '2026-11-01'),
    parked('b', '2026-11-03'),
    parked('c', '2026-11-03'),
    parked('d', '2026-11-09', 'ann'),
  ]
  expect(parkedOf(pages, 'mia').map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  expect(parkedOf(pages, 'bo')).toEqual([])
})

test('S5-10 a topic is a page of one’s own: there is no envelope that could carry it to anyone', () => {
  expect(Object.keys(laneOfKind)).not.toContain('parked')
  expect(parseEnvelope(parked('a', '2026-11-01'))).toBeUndefined()
})

test('a topic: empty, too long, and what no screen can show', () => {
  expect(parkedFault(' ')).toBe('empty')
  expect(parkedFault('a'.repeat(parkedSigns))).toBeUndefined()
  expect(parkedFault('a'.repeat(parkedSigns + 1))).toBe('long')
  expect(parkedFault('a\u0000')).toBe('odd')
})

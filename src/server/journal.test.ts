import { expect, test } from 'vitest'
import { openJournal } from './journal.ts'

test('a fault is told by where it happened, never by what it says', () => {
  const lines: string[] = []
  const journal = openJournal({ write: (line) => void lines.push(line) })
  const fault = Object.assign(new Error('maria1234 wrote: I am sorry'), { code: 'SQLITE_FULL' })
  journal({ event: 'broken', fault })
  journal({ event: 'broken', fault: 'maria1234' })
  journal({ event: 'broken', fault: Object.assign(new Error('x'), { code: 'maria 1234' }) })
  expect(lines.join('')).not.toMatch(/maria|sorry/)
  const [first] = lines.map((line) => JSON.parse(line))
  expect(first).toMatchObject({ level: 'error', event: 'broken', code: 'SQLITE_FULL' })
  expect(Object.keys(first).sort()).toEqual(['at', 'code', 'event', 'level', 'time'])
})

test('its lines are a closed list', () => {
  const lines: string[] = []
  const journal = openJournal({ write: (line) => void lines.push(line) })
  journal({ event: 'started', port: 4600 })
  journal({ event: 'stopping' })
  journal({ event: 'stopped' })
  expect(lines.map((line) => JSON.parse(line).event)).toEqual(['started', 'stopping', 'stopped'])
})

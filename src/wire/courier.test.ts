import { expect, test } from 'vitest'
import type { RecordMove, TrayMove } from '../domain/vocabulary.ts'
import { canon, type Json } from './canon.ts'
import { parseCourierEntry, writeCourierEntry } from './courier.ts'
import { courierMoves, he, signature, space, statement } from './examples.contract.ts'

const carried = { statement: canon(statement), ssig: signature }
const streamOf = ({ move }: RecordMove | TrayMove) =>
  move === 'handed' || move === 'withdrawn' ? `${he}/tray` : 'record'
const entryOf = (did: RecordMove | TrayMove) => ({
  space,
  stream: streamOf(did),
  did,
  ...(did.move === 'handed' ? { carried } : {}),
})
const valueOf = (did: RecordMove | TrayMove): { readonly [key: string]: Json } =>
  JSON.parse(writeCourierEntry(entryOf(did)))

test('I1 every entry of the courier is read back as it was written', () => {
  for (const did of courierMoves)
    expect(parseCourierEntry(writeCourierEntry(entryOf(did)))).toEqual(entryOf(did))
})

test('I7 with any field that is not in the closed list it is refused', () => {
  for (const did of courierMoves) {
    const value = valueOf(did)
    expect(parseCourierEntry(canon({ ...value, extra: 1 })), did.move).toBeUndefined()
    expect(
      parseCourierEntry(canon({ ...value, clear: { ...(value['clear'] as object), extra: 1 } })),
      did.move,
    ).toBeUndefined()
    expect(parseCourierEntry(` ${canon(value)}`), did.move).toBeUndefined()
    for (const key of Object.keys(value)) {
      const { [key]: _, ...rest } = value
      expect(parseCourierEntry(canon(rest)), `${did.move} without ${key}`).toBeUndefined()
    }
  }
})

test('R-D4 paused, resumed and closed name nobody and no time', () => {
  const quiet = courierMoves.filter(
    ({ move }) => move === 'paused' || move === 'resumed' || move === 'closed',
  )
  expect(quiet).toHaveLength(3)
  for (const did of quiet) {
    const value = valueOf(did)
    for (const more of [{ member: he }, { author: he }, { until: 5 }, { at: 5 }]) {
      expect(
        parseCourierEntry(canon({ ...value, clear: { ...(value['clear'] as object), ...more } })),
      ).toBeUndefined()
    }
  }
})

test('I3 words stand on trays and never on the record; what is said of the space stands on the record and never on a tray', () => {
  for (const did of courierMoves) {
    for (const stream of ['record', `${he}/tray`, `${he}/side`, 'elsewhere']) {
      const parsed = parseCourierEntry(canon({ ...valueOf(did), stream }))
      expect(parsed !== undefined, `${did.move} on ${stream}`).toBe(stream === streamOf(did))
    }
  }
})

test('I1 only what is handed carries a statement, and it carries both halves', () => {
  for (const did of courierMoves.filter(({ move }) => move !== 'handed')) {
    expect(parseCourierEntry(canon({ ...valueOf(did), ...carried })), did.move).toBeUndefined()
    expect(
      parseCourierEntry(canon({ ...valueOf(did), statement: carried.statement })),
      did.move,
    ).toBeUndefined()
  }
})

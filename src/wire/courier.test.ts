import { expect, test } from 'vitest'
import type { RecordMove, TrayMove } from '../domain/vocabulary.ts'
import { canon, type Json } from './canon.ts'
import { parseCourierEntry, writeCourierEntry } from './courier.ts'
import {
  courierMoves,
  he,
  matter,
  she,
  signature,
  sixteen,
  space,
  statement,
  talkMoves,
  yeses,
  yesesTo,
} from './examples.contract.ts'

const carried = { statement: canon(statement), ssig: signature }
const streamOf = ({ move }: RecordMove | TrayMove) =>
  move === 'handed' || move === 'withdrawn' ? `${he}/tray` : 'record'
const entryOf = (did: RecordMove | TrayMove) => ({
  space,
  stream: streamOf(did),
  did,
  ...(did.move === 'handed' ? { carried } : {}),
  ...(did.move === 'agreed' ? { yeses: yesesTo(did.first) } : {}),
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

test('K5 what was agreed carries both yeses, each by another, in their order, to this matter, here', () => {
  const agreed = courierMoves.find(({ move }) => move === 'agreed')
  if (!agreed) throw new Error('There is an example of an agreement.')
  const value = valueOf(agreed)
  const [mine, theirs] = yeses
  const saying = (author: string, id: string, more: { readonly [key: string]: Json } = {}) => ({
    statement: canon({ version: 1, space, author, matter, yes: sixteen(id), ...more }),
    ssig: signature,
  })
  const parses = (pair: Json) => parseCourierEntry(canon({ ...value, yeses: pair })) !== undefined
  expect(parses([saying(she, 'act'), saying(he, 'other act')])).toBe(true)
  const broken: readonly Json[] = [
    [theirs, mine],
    [mine, mine],
    [mine],
    [],
    [mine, theirs, theirs],
    [saying(she, 'act'), saying(she, 'other act')],
    [saying(she, 'an older act'), theirs],
    [mine, saying(he, 'an older act')],
    [saying(she, 'act', { space: `s_${sixteen('elsewhere')}` }), theirs],
    [mine, saying(he, 'other act', { space: `s_${sixteen('elsewhere')}` })],
    [saying(she, 'act', { matter: `y_${sixteen('another')}` }), theirs],
    [mine, saying(he, 'other act', { matter: `y_${sixteen('another')}` })],
    [saying(she, 'act', { extra: 1 }), theirs],
    [{ ...mine, statement: ` ${mine.statement}` }, theirs],
    [{ statement: mine.statement }, theirs],
    [{ ...mine, ssig: 'short' }, theirs],
    [{ ...mine, extra: 1 }, theirs],
    [{ statement: canon(statement), ssig: signature }, theirs],
  ]
  expect(broken.filter(parses)).toEqual([])
})

test('K5 nothing but an agreement carries yeses', () => {
  for (const did of courierMoves.filter(({ move }) => move !== 'agreed'))
    expect(parseCourierEntry(canon({ ...valueOf(did), yeses })), did.move).toBeUndefined()
})

test('S2-4 a talk names one of those whom the two yeses name, and none without both', () => {
  const agreed = { move: 'agreed', matter, yeses: [sixteen('act'), sixteen('other act')] } as const
  const says = (first: string | undefined, pair: readonly [Json, Json]) =>
    parseCourierEntry(
      canon({ ...valueOf(agreed), clear: { matter, yeses: agreed.yeses, first }, yeses: [...pair] }),
    ) !== undefined
  const mixed = (one?: typeof she, two?: typeof she) => [yesesTo(one)[0], yesesTo(two)[1]] as const
  for (const first of [she, he, undefined]) {
    expect(says(first, mixed(she, she))).toBe(first === she)
    expect(says(first, mixed(he, he))).toBe(first === he)
    expect(says(first, mixed(she, he))).toBe(first !== undefined)
    expect(says(first, mixed(he, she))).toBe(first !== undefined)
    for (const half of [mixed(), mixed(she), mixed(undefined, he)])
      expect(says(first, half)).toBe(first === undefined)
  }
  const stranger = `m_${sixteen('stranger')}` as const
  for (const pair of [mixed(she, he), mixed(he, he)]) expect(says(stranger, pair)).toBe(false)
  for (const first of ['', 'he', he.slice(1)]) expect(says(first, mixed(she, he))).toBe(false)
})

test('I2 a turn is nobody’s to write but a member’s: the courier has no such entry', () => {
  const closed = valueOf({ move: 'closed' })
  for (const { move, ...clear } of talkMoves)
    expect(parseCourierEntry(canon({ ...closed, move, clear })), move).toBeUndefined()
})

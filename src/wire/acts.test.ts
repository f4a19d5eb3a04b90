import { describe, expect, test } from 'vitest'
import { isTalk, type MemberMove } from '../domain/vocabulary.ts'
import { parseAct, parseStatement, parseYes } from './acts.ts'
import { canon, type Json } from './canon.ts'
import {
  actOf,
  door,
  filled,
  he,
  lane,
  memberMoves,
  other,
  she,
  sixteen,
  space,
  statement,
  word,
  yeses,
} from './examples.contract.ts'
import { neighbours, without, type Fields } from './neighbours.contract.ts'

const parses = (value: Json) => parseAct(canon(value)) !== undefined
const act = (move: MemberMove['move']) => {
  const did = memberMoves.find((one) => one.move === move)
  if (!did) throw new Error(`There is an example of ${move}.`)
  return actOf(did)
}
const doorSet = (more: object) =>
  parses(actOf({ move: 'door-set', lane, aloud: false, door: { ...door, ...more } }))
const hours = (more: object) => doorSet({ hours: { ...door.hours, ...more } })

describe('I2 an act', () => {
  test('I2 of every move is read field by field', () => {
    for (const did of memberMoves) {
      const parsed = parseAct(canon(actOf(did)))
      expect(parsed?.did, did.move).toEqual(did)
      expect(parsed).toMatchObject({
        space,
        author: she,
        stream: isTalk(did) ? 'record' : `${she}/side`,
        id: sixteen('act'),
      })
    }
  })

  test('I7 with any field that is not in the closed list is refused, wherever it stands', () => {
    let looked = 0
    for (const did of memberMoves) {
      for (const one of neighbours(actOf(did))) {
        expect(parses(one), canon(one)).toBe(false)
        looked += 1
      }
    }
    expect(looked).toBeGreaterThan(25)
  })

  test('I2 with a field missing is refused; a head alone may be missing', () => {
    for (const did of memberMoves) {
      for (const [key, rest] of without(actOf(did)))
        expect(parses(rest), `${did.move} without ${key}`).toBe(key === 'head')
    }
  })

  test('I2 without one of its parameters is refused, unless it may be left open', () => {
    const open = new Set(['until', 're', 'proof', 'replaces', 'lent', 'under', 'cosigned'])
    for (const did of memberMoves) {
      const whole = actOf(did)
      for (const [key, clear] of without(whole['clear'] as Fields)) {
        const plain = { ...statement, ...(key === 're' ? { re: undefined } : {}) }
        const changed: Json = {
          ...whole,
          clear,
          ...(did.move === 'placed' ? { statement: canon(plain) } : {}),
        }
        expect(parses(changed), `${did.move} without ${key}`).toBe(open.has(key))
      }
    }
  })

  test('I10 has one spelling', () => {
    const text = canon(act('leave'))
    expect(parseAct(` ${text}`)).toBeUndefined()
    expect(parseAct(text.replace('{"author"', '{ "author"'))).toBeUndefined()
    expect(
      parseAct(JSON.stringify(Object.fromEntries(Object.entries(act('leave')).reverse()))),
    ).toBeUndefined()
    expect(parseAct('')).toBeUndefined()
    expect(parseAct('[]')).toBeUndefined()
  })

  test('I2 is of one piece: its stream is its author’s own side', () => {
    for (const stream of [`${he}/side`, `${she}/tray`, 'record', `${she}/side/`])
      expect(parses({ ...act('leave'), stream }), stream).toBe(false)
    expect(parses({ ...act('leave'), author: he })).toBe(false)
    expect(parses({ ...act('leave'), author: he, stream: `${he}/side` })).toBe(true)
  })

  test('I12 brings exactly the words its move speaks of', () => {
    const brought = { id: word, hash: filled(32, 3), size: 1024 }
    const bringing = ['placed', 'page-written', 'said', 'said-back'] as const
    for (const did of memberMoves.filter(({ move }) => !bringing.some((one) => one === move))) {
      expect(parses({ ...actOf(did), words: [brought] }), did.move).toBe(false)
      expect(parses({ ...actOf(did), statement: canon(statement), ssig: filled(64) }), did.move).toBe(false)
    }
    for (const move of bringing) {
      expect(parses({ ...act(move), words: [] })).toBe(false)
      expect(parses({ ...act(move), words: [brought, brought] })).toBe(false)
      expect(parses({ ...act(move), words: [{ ...brought, id: other }] })).toBe(false)
      for (const size of [0, 1.5 - 0.5, 66_048])
        expect(parses({ ...act(move), words: [{ ...brought, size }] })).toBe(size > 0)
      expect(parses({ ...act(move), words: [{ ...brought, size: 66_049 }] })).toBe(false)
    }
    for (const move of bringing.slice(1))
      for (const beside of [{ statement: canon(statement) }, { ssig: filled(64) }])
        expect(parses({ ...act(move), ...beside })).toBe(false)
  })

  test('I2 that places says in its statement what it says outside', () => {
    const differs: readonly Fields[] = [
      { space: `s_${sixteen('elsewhere')}` },
      { author: he },
      { lane: `l_${sixteen('other lane')}` },
      { re: word },
      { word: other },
      { hash: filled(32, 9) },
      { version: 2 },
      { extra: 1 },
    ]
    for (const one of differs)
      expect(parses({ ...act('placed'), statement: canon({ ...statement, ...one }) }), canon(one)).toBe(false)
    expect(parses({ ...act('placed'), statement: ` ${canon(statement)}` })).toBe(false)
    expect(parses({ ...act('placed'), statement: '' })).toBe(false)
  })

  test('K5 that says yes says in its statement what it says outside, and brings no words', () => {
    const said = JSON.parse(yeses[0].statement)
    const whole = act('yes-put')
    expect(parses(whole)).toBe(true)
    const differs: readonly Fields[] = [
      { space: `s_${sixteen('elsewhere')}` },
      { author: he },
      { matter: `y_${sixteen('another')}` },
      { yes: sixteen('another act') },
      { version: 2 },
      { extra: 1 },
    ]
    for (const one of differs)
      expect(parses({ ...whole, statement: canon({ ...said, ...one }) }), canon(one)).toBe(false)
    expect(parses({ ...whole, statement: ` ${yeses[0].statement}` })).toBe(false)
    expect(parses({ ...whole, statement: canon(statement) })).toBe(false)
    expect(parses({ ...whole, id: sixteen('another act') })).toBe(false)
    expect(parses({ ...act('placed'), statement: yeses[0].statement })).toBe(false)
    expect(parses({ ...act('yes-withdrawn'), ...yeses[0] })).toBe(false)
  })

  test('I7 is not longer than any act needs to be', () => {
    expect(parseAct(canon({ ...act('leave'), clear: { aloud: 'x'.repeat(20_000) } }))).toBeUndefined()
  })
})

describe('R-D1 a door', () => {
  test('R-D1 has whole hours of a zone, on days of the week in their order, at least one', () => {
    expect(hours({})).toBe(true)
    const sound = [
      { from: 0, to: 0 },
      { from: 23, to: 23 },
      { days: [1] },
      { days: [1, 2, 3, 4, 5, 6, 7] },
      { zone: 'UTC' },
    ]
    const broken = [
      { from: 24 },
      { to: 24 },
      { from: -1 },
      { from: 1.5 },
      { days: [] },
      { days: [0] },
      { days: [8] },
      { days: [2, 1] },
      { days: [1, 1] },
      { zone: '' },
      { zone: 'a b' },
      { zone: 'x'.repeat(65) },
    ]
    expect(sound.map(hours)).toEqual(sound.map(() => true))
    const texts = broken.map((more) => parseAct(JSON.stringify(sortedAct(more))) !== undefined)
    expect(texts).toEqual(broken.map(() => false))
  })

  test('abuse 28 fades, or says nothing of it', () => {
    expect(doorSet({ fade: true })).toBe(true)
    expect(doorSet({ fade: undefined })).toBe(true)
    for (const fade of [false, 1, 'true', 7]) expect(doorSet({ fade }), `${fade}`).toBe(false)
  })

  test('R-D1 has a state, a pace of 1 to 90 days and a cap of 1 to 12', () => {
    for (const state of ['shut', 'bank', 'knock', 'open']) expect(doorSet({ state })).toBe(true)
    const sound = [{ pace: 1 }, { pace: 90 }, { cap: 1 }, { cap: 12 }]
    const broken = [{ state: 'ajar' }, { pace: 0 }, { pace: 91 }, { cap: 0 }, { cap: 13 }]
    expect(sound.map(doorSet)).toEqual(sound.map(() => true))
    expect(broken.map(doorSet)).toEqual(broken.map(() => false))
  })

  /** As canon would write it, but for numbers that canon refuses to write. */
  function sortedAct(more: object): unknown {
    const whole = JSON.parse(canon(act('door-set')))
    whole.clear.door.hours = Object.fromEntries(
      Object.entries({ ...whole.clear.door.hours, ...more }).sort(([one], [two]) => (one < two ? -1 : 1)),
    )
    return whole
  }
})

test('I2 ids are sixteen bytes with their letter, and nothing else', () => {
  const strange = [
    '',
    'm_',
    she.slice(1),
    `${she}A`,
    she.slice(0, -1),
    `${she.slice(0, -1)}B`,
    she.replace('m_', 's_'),
  ]
  for (const author of strange)
    expect(parses({ ...act('leave'), author, stream: `${author}/side` }), author).toBe(false)
  for (const id of ['', sixteen('x').slice(1), `${sixteen('x')}A`])
    expect(parses({ ...act('leave'), id })).toBe(false)
})

test('I2 a statement is read as strictly as an act', () => {
  expect(parseStatement(canon(statement))).toEqual(statement)
  const { re: _, ...first } = statement
  expect(parseStatement(canon(first))).toEqual(first)
  for (const one of neighbours(statement)) expect(parseStatement(canon(one))).toBeUndefined()
  for (const [key, rest] of without(statement))
    expect(parseStatement(canon(rest)) !== undefined, key).toBe(key === 're')
  expect(parseStatement(`${canon(statement)}\n`)).toBeUndefined()
})

test('K5 a yes is read as strictly as an act', () => {
  const [{ statement: text }] = yeses
  const said = JSON.parse(text)
  expect(parseYes(text)).toEqual(said)
  for (const one of neighbours(said)) expect(parseYes(canon(one))).toBeUndefined()
  for (const [key, rest] of without(said)) expect(parseYes(canon(rest)), key).toBeUndefined()
  expect(parseYes(`${text}\n`)).toBeUndefined()
  expect(parseYes(canon(statement))).toBeUndefined()
})

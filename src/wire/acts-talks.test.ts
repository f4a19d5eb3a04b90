import { expect, test } from 'vitest'
import { isTalk } from '../domain/vocabulary.ts'
import { parseAct, parseYes } from './acts.ts'
import { canon, type Json } from './canon.ts'
import { actOf, he, matter, memberMoves, other, she, word, yeses, yesesTo } from './examples.contract.ts'

type Fields = { readonly [key: string]: Json }
const parses = (value: Json) => parseAct(canon(value)) !== undefined

test('S2-4 an act that says yes to a talk names the same one inside and outside, or nobody in either', () => {
  const whole = actOf({ move: 'yes-put', matter, first: he })
  expect(parses(whole)).toBe(true)
  for (const inside of [yeses, yesesTo(she)]) expect(parses({ ...whole, ...inside[0] })).toBe(false)
  expect(parses({ ...actOf({ move: 'yes-put', matter }), ...yesesTo(he)[0] })).toBe(false)
  for (const first of ['', 'me', he.slice(1), [he], 1, null])
    expect(parses({ ...whole, clear: { matter, first } }), JSON.stringify(first)).toBe(false)
})

test('S2-1 an act that is a turn stands on the record, and nothing else does', () => {
  for (const did of memberMoves) {
    const whole = actOf(did)
    expect(parses({ ...whole, stream: 'record' }), did.move).toBe(isTalk(did))
    expect(parses({ ...whole, stream: `${she}/side` }), did.move).toBe(!isTalk(did))
    expect(parses({ ...whole, stream: `${he}/side` }), did.move).toBe(false)
  }
})

test('S2-1 an act that is a turn has its talk and its words, and no field for an answer, a mark or a time', () => {
  const turns = memberMoves.filter(isTalk)
  expect(turns).toHaveLength(5)
  for (const did of turns) {
    const { move, ...clear } = did
    const fields: readonly Fields[] = [{ re: other }, { until: 1 }, { first: he }, { mark: 'wrong' }]
    for (const more of [...fields, { by: he }, { at: 1 }, { rounds: 1 }, { aloud: true }])
      expect(parses({ ...actOf(did), clear: { ...clear, ...more } }), canon(more)).toBe(false)
    const bare = { ...actOf(did), clear: { ...clear, word } }
    expect(parses(bare), move).toBe(move === 'said' || move === 'said-back')
    for (const talk of ['', word, matter.slice(2), `${matter}A`])
      expect(parses({ ...actOf(did), clear: { ...clear, talk } })).toBe(false)
  }
})

test('S2-4 a yes names a member to speak first, or has no such field', () => {
  const [{ statement }] = yesesTo(he)
  const said = JSON.parse(statement)
  expect(parseYes(statement)).toMatchObject({ first: he })
  for (const first of ['', 'me', null, word]) expect(parseYes(canon({ ...said, first }))).toBeUndefined()
})

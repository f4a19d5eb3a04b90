import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canon, parseCanon, type Json } from './canon.ts'

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(fc.string({ unit: 'binary' }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null)),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), tie('json'), { maxKeys: 4 }),
  ),
}))
const plain = (value: Json): unknown => JSON.parse(JSON.stringify(value))

test('I10 a value has one text: keys sorted, no spaces, nothing undefined', () => {
  expect(canon({ b: [1, 'é', null], a: { d: true, c: undefined } })).toBe('{"a":{"d":true},"b":[1,"é",null]}')
  expect(canon([])).toBe('[]')
})

test('I10 what was written is read back, and two different values never have the same text', () => {
  fc.assert(
    fc.property(json, json, (one, other) => {
      expect(plain(parseCanon(canon(one)) ?? null)).toEqual(plain(one))
      expect(parseCanon(canon(one))).not.toBeUndefined()
      let same = true
      try {
        expect(plain(one)).toStrictEqual(plain(other))
      } catch {
        same = false
      }
      expect(canon(one) === canon(other)).toBe(same)
    }),
  )
})

test('I10 the order in which fields were written does not matter', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), (fields) => {
      expect(canon(Object.fromEntries(Object.entries(fields).reverse()))).toBe(canon(fields))
    }),
  )
})

test('I10 any other spelling of the same value is refused', () => {
  const others = [
    '{"b":1,"a":2}',
    '{"a":1,"a":1}',
    '{ "a":1}',
    '{"a":1} ',
    '[1,]',
    '1.0',
    '1e2',
    '01',
    '-0',
    '"\\u0041"',
    '"\\/"',
    '9007199254740992',
    '0.5',
    '',
    'undefined',
    '\ufeff1',
    "{'a':1}",
  ]
  expect(others.filter((text) => parseCanon(text) !== undefined)).toEqual([])
  expect(['1', '-1', '"A"', 'null', 'true', '9007199254740991'].map(parseCanon)).toEqual([
    1,
    -1,
    'A',
    null,
    true,
    9_007_199_254_740_991,
  ])
})

test('I10 numbers that are not safe and whole are a fault when written', () => {
  for (const number of [0.5, NaN, Infinity, 2 ** 53]) expect(() => canon({ number })).toThrow(RangeError)
})

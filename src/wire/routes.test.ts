import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parseInner, parseOuter } from './boxes.ts'
import { canon, type Json } from './canon.ts'
import * as credentials from './credential.ts'
import { birth, filled, he, keys, lane, she, signature, sixteen } from './examples.contract.ts'
import { routeExamples } from './route-examples.contract.ts'
import * as routes from './routes.ts'
import * as shapes from './shapes.ts'
import * as ways from './ways.ts'

const schemas = new Map(
  [...Object.entries(routes), ...Object.entries(credentials), ...Object.entries(ways)].flatMap(
    ([name, one]) => (isSchema(one) ? [[name, one] as const] : []),
  ),
)
const accepts = (name: string, value: unknown) => {
  const schema = schemas.get(name)
  return schema !== undefined && v.safeParse(schema, value).success
}

function isSchema(value: unknown): value is v.GenericSchema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'
}

/** The same value with one field more, at every place where there are fields. */
function widened(value: Json): readonly Json[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, one]) =>
    one === undefined ? [] : widened(one).map((other) => [key, other] as const),
  )
  if (Array.isArray(value)) return inside.map(([key, other]) => value.with(Number(key), other) as Json)
  return [{ ...value, extra: 1 }, ...inside.map(([key, other]): Json => ({ ...value, [key]: other }))]
}

test('I7 every request and answer has its example, and its example parses', () => {
  expect([...schemas.keys()].sort()).toEqual(Object.keys(routeExamples).sort())
  for (const [name, examples] of Object.entries(routeExamples)) {
    for (const example of examples) expect(accepts(name, example), name).toBe(true)
  }
})

test('I7 a field that is not in the closed list is refused, in every request and answer, at every depth', () => {
  let looked = 0
  for (const [name, examples] of Object.entries(routeExamples)) {
    for (const one of examples.flatMap(widened)) {
      expect(accepts(name, one), `${name} ${canon(one)}`).toBe(false)
      looked += 1
    }
  }
  expect(looked).toBeGreaterThan(50)
})

test('K4-1 the refusals to a writer are a closed list, and say nothing but a day', () => {
  for (const reason of ['not-now', 'closed', 'needs-cosign', 'again-on'])
    expect(accepts('actAnswer', { type: 'refused', reason })).toBe(true)
  for (const more of [
    { reason: 'shut' },
    { reason: 'closed', by: she },
    { reason: 'again-on', on: 0.5 },
    { reason: 'again-on', on: -1 },
  ]) {
    expect(accepts('actAnswer', { type: 'refused', ...more })).toBe(false)
  }
})

test('I7 a hint is a stream and a number, and nothing more', () => {
  expect(Object.keys(routes.hint.entries).sort()).toEqual(['seq', 'stream'])
})

test('abuse 2 a sign-in name is letters of any language and four figures', () => {
  for (const name of ['ab', 'Ñandú', 'мост', 'x'.repeat(20)])
    expect(accepts('nameWord', name), name).toBe(true)
  for (const name of ['a', 'x'.repeat(21), 'a b', 'a1', 'a-b', '', 'ab\n'])
    expect(accepts('nameWord', name), name).toBe(false)
  for (const name of ['ab0000', 'мост1234']) expect(accepts('signInName', name), name).toBe(true)
  for (const name of ['ab000', 'ab00000', '0000', 'ab 0000'])
    expect(accepts('signInName', name), name).toBe(false)
})

test('I2 ids carry their letter and sixteen bytes; bytes have one spelling and their size', () => {
  const ids = {
    s: shapes.spaceId,
    m: shapes.memberId,
    w: shapes.wordId,
    l: shapes.laneToken,
    a: shapes.accountId,
    i: shapes.invitationId,
    k: shapes.slotId,
    c: shapes.handoutId,
  }
  for (const [letter, schema] of Object.entries(ids)) {
    const accepted = Object.keys(ids).filter(
      (other) => v.safeParse(schema, `${other}_${sixteen('x')}`).success,
    )
    expect(accepted).toEqual([letter])
    expect(v.safeParse(schema, 7).success).toBe(false)
  }
  for (const [schema, size] of [
    [shapes.key, 32],
    [shapes.hash, 32],
    [shapes.signature, 64],
    [shapes.wrap, 80],
  ] as const) {
    for (const length of [0, 31, 32, 33, 64, 80])
      expect(v.safeParse(schema, filled(length)).success).toBe(length === size)
  }
  const some = shapes.bytesUpTo(10)
  for (const [text, sound] of [
    ['', true],
    [filled(10), true],
    [filled(11), false],
    ['AB', false],
    ['AA==', false],
  ] as const) {
    expect(v.safeParse(some, text).success).toBe(sound)
  }
})

test('I7 times and counts are whole, and not before the beginning', () => {
  for (const [schema, sound] of [
    [shapes.count, Number.MAX_SAFE_INTEGER],
    [shapes.instant, 99_999_999_999],
  ] as const) {
    for (const number of [0, 1, sound]) expect(v.safeParse(schema, number).success).toBe(true)
    for (const number of [-1, 0.5, NaN, sound + 1, '1'])
      expect(v.safeParse(schema, number).success).toBe(false)
  }
})

test('abuse 8 the boxes of an invitation are read as strictly as anything that came from elsewhere', () => {
  const outer = { name: 'Ray', language: 'es' }
  const inner = {
    birth: canon(birth),
    sig: signature,
    inviter: she,
    invited: he,
    lanes: { [lane]: 'letter' },
    keys,
    door: filled(32),
    doorAuth: filled(32),
    note: 'Come in when you like.',
  }
  expect(parseOuter(outer)).toEqual(outer)
  expect(parseInner(inner)).toEqual(inner)
  for (const one of [
    ...widened(outer),
    { ...outer, name: 'x'.repeat(81) },
    { ...outer, language: 'xx' },
    null,
    'text',
  ])
    expect(parseOuter(one)).toBeUndefined()
  for (const one of [
    ...widened(inner).filter((other) => !canon(other).includes('"lanes":{"extra"')),
    { ...inner, sig: filled(63) },
    undefined,
  ]) {
    expect(parseInner(one)).toBeUndefined()
  }
})

/** The abuse cases in docs/threats.md are those of the list, and each has a test that carries its number. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { groups, mustBeProved } from './abuse/rows.ts'
import { casesIn, findProofs, page, withTable } from './threats.ts'

const rows = groups.flatMap(({ rows }) => rows)
const proofs = findProofs()

test('the table in docs/threats.md is what npm run threats writes', () => {
  const text = readFileSync(page, 'utf8')
  expect(withTable(text, proofs)).toBe(text)
})

test('every case up to the last one that must be proved has a row and a test', () => {
  const all = Array.from({ length: mustBeProved }, (_, index) => index + 1)
  expect(all.filter((number) => !rows.some((row) => row.number === number))).toEqual([])
  expect(
    all.filter((number) => !proofs.has(number)),
    'cases without a test',
  ).toEqual([])
})

test('every number that a test carries has a row', () => {
  expect(proofs.size).toBeGreaterThanOrEqual(mustBeProved)
  expect([...proofs.keys()].filter((number) => !rows.some((row) => row.number === number))).toEqual([])
})

test('rows stand once, in order, each on one short line', () => {
  const numbers = rows.map(({ number }) => number)
  expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other))
  const odd = rows.filter(
    ({ attack, answer }) => /[|\n.]$|\|/.test(attack + answer) || attack.length > 60 || answer.length > 200,
  )
  expect(odd).toEqual([])
})

test.each([
  ['abuse 5 a hold', [5]],
  ['I6 abuse 39 no notice', [39]],
  ['abuse 18 abuse 19 none counts', [18, 19]],
  ['O-1 abuse 5 an order', [5]],
  ['R-D2b, K4-1 and abuse 28 alike', [28]],
  ['a sentence about abuse 5', []],
  ['I read this: abuse 5 is one of them', []],
])('numbers are read at the head of a title: %s', (title, numbers) => {
  expect(casesIn(title)).toEqual(numbers)
})

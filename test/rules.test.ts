/**
 * docs/rules.md is the specification: every rule has a test that carries its number,
 * and every number a test carries is a rule. When the two disagree, one of them is wrong.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesUnder, readSource } from './source.ts'

/** `I1`, `R-D2b`, `K4-1`, `S1-2`, `abuse 17`, `G:A01`. */
const NUMBER = /^(?:abuse \d+|G:[A-Z]*\d*|[A-Z]{1,2}(?:\d+|-[A-Z]?\d+)(?:-\d+)?[a-z]?)(?![\w-])/

/** The numbers at the head of a title: `I1 …`, `I1 I4 …`, `I1, I4 and K8 …`. */
function numbersOf(title: string): readonly string[] {
  const numbers: string[] = []
  for (let rest = title; ;) {
    const number = NUMBER.exec(rest)?.[0]
    if (number === undefined) return numbers
    numbers.push(number)
    rest = rest.slice(number.length).replace(/^(,| and|:)? /, '')
  }
}

/** Rules stand at the start of a line, as `**I1** …` or `- **I1** …`. */
function rulesIn(text: string): readonly string[] {
  return [...text.matchAll(/^(?:- |\| )?\*\*([^*]+)\*\*/gm)].map(([, number]) => number ?? '')
}

/** A rule that ends in a colon stands for the whole family: `G:` for `G:A01`. */
function covers(rule: string, number: string): boolean {
  return rule === number || (rule.endsWith(':') && number.startsWith(rule))
}

const rules = rulesIn(readFileSync('docs/rules.md', 'utf8'))
const titles = [...filesUnder('src', /\.tsx?$/), ...filesUnder('test', /\.tsx?$/)]
  .filter((file) => file !== 'test/rules.test.ts')
  .map(readSource)
  .flatMap(({ file, titles }) => titles.map((title) => ({ file, title })))
const proved = titles.flatMap(({ file, title }) => numbersOf(title).map((number) => ({ file, number })))

describe('rules and tests', () => {
  test('both were read', () => {
    expect(rules.length).toBeGreaterThan(20)
    expect(titles.length).toBeGreaterThan(40)
  })

  test('every number in docs/rules.md is a number, and stands there once', () => {
    expect(rules.filter((rule) => NUMBER.exec(rule)?.[0] !== rule)).toEqual([])
    expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([])
  })

  test('every rule in docs/rules.md has a test whose title starts with its number', () => {
    expect(
      rules.filter((rule) => !proved.some(({ number }) => covers(rule, number))),
      'rules without a test',
    ).toEqual([])
  })

  test('every number that a test title starts with is in docs/rules.md', () => {
    const strays = proved.filter(({ number }) => !rules.some((rule) => covers(rule, number)))
    expect(
      [...new Set(strays.map(({ file, number }) => `${number} (${file})`))],
      'numbers without a rule',
    ).toEqual([])
  })
})

test.each([
  ['the server sees no words', []],
  ['I read this is an answer of one sentence', []],
  ['A writer waits', []],
  ['UTF-8 is kept', []],
  ['I6 titles are neutral', ['I6']],
  ['I1 I4 pace looks at sends', ['I1', 'I4']],
  ['I1, K4-1 and R-D2b hold together', ['I1', 'K4-1', 'R-D2b']],
  ['abuse 17 no reactions', ['abuse 17']],
  ['G:A01 fires on a condition', ['G:A01']],
  ['S1-2: the harm list is private', ['S1-2']],
])('numbers at the head of a title are found: %s', (title, numbers) => {
  expect(numbersOf(title)).toEqual(numbers)
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countries } from '../src/practice/help/countries.ts'
import type { Country } from '../src/practice/help/line.ts'
import { agesOf, judge } from './release-check.ts'

const checked = (checkedOn: string): readonly Country[] => [
  {
    id: 'xx',
    name: { en: 'Somewhere', es: 'Un lugar' },
    lines: [
      {
        id: 'xx-1',
        kind: 'emergency',
        ways: [{ call: '112' }],
        hours: 'always',
        does: { en: 'They come.', es: 'Vienen.' },
        sources: ['example.org'],
        checkedOn,
      },
    ],
  },
]
const judged = (checkedOn: string, today: string) => judge(agesOf(checked(checkedOn), today))

test('H1-9 a line warns at twelve months and stops a release at twenty-four', () => {
  expect(judged('2026-11-22', '2027-11-21')).toEqual({ said: [], holds: true })
  const warned = judged('2026-11-22', '2027-11-22')
  expect(warned.holds).toBe(true)
  expect(warned.said.join()).toMatch(/^xx-1: checked on 2026-11-22, 12 months ago; check it soon\.$/)
  expect(judged('2026-11-22', '2028-11-21').holds).toBe(true)
  const ended = judged('2026-11-22', '2028-11-22')
  expect(ended.holds).toBe(false)
  expect(ended.said.join()).toContain('too old for a release')
})

test('H1-9 every line that is shipped is looked at, and no line at all is a fault', () => {
  const lines = countries.flatMap((country) => country.lines)
  expect(
    agesOf(countries, '2026-12-01')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(lines.map(({ id }) => id).sort())
  expect(judge([]).holds).toBe(false)
})

test('H1-9 neither start nor test looks at the age of a line', () => {
  const scripts = ['setup.mjs', 'test/all.ts', 'src/server/main.ts', 'src/server/server.ts', 'vite.config.ts']
  for (const file of scripts) expect(readFileSync(file, 'utf8'), file).not.toContain('release-check')
})

/** Prose rots unless something reads it: links lead somewhere, and what must have a line has one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { filesUnder, readSource } from './source.ts'

const pages = [...readdirSync('.').filter((name) => name.endsWith('.md')), ...filesUnder('docs', /\.md$/)]
const textOf = (file: string) => readFileSync(file, 'utf8')

test('every link in the documents leads to a file that is there', () => {
  const links = pages.flatMap((page) =>
    [...textOf(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, target]) => target ?? '')
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => ({ page, target: join(dirname(page), target) })),
  )
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter(({ target }) => !existsSync(target))).toEqual([])
})

test('every dependency of the product has its reason in docs/dependencies.md', () => {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json'))
  const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)]
  const page = textOf('docs/dependencies.md')
  expect(names.filter((name) => !page.includes(name))).toEqual([])
})

test('every column of the database has a line in docs/threats.md', () => {
  const threats = textOf('docs/threats.md')
  const tables = [
    ...textOf('src/server/storage/schema.ts').matchAll(
      /create table (\w+) \(([^;]*)\)(?: strict)?(?:, without rowid)?;/g,
    ),
  ]
  const columns = tables.flatMap(([, table, body]) =>
    (body ?? '')
      .split(/,(?![^(]*\))/)
      .map((line) => line.trim().split(/\s/)[0] ?? '')
      .filter((name) => !['unique', 'primary', 'foreign', 'check'].includes(name))
      .map((name) => `${table}.${name}`),
  )
  expect(columns.length).toBeGreaterThan(30)
  expect(columns.filter((column) => !threats.includes(`\`${column}\``))).toEqual([])
})

test('every field of an act, a statement and a birth has a line in docs/threats.md', () => {
  const { fields } = readSource('src/wire/acts.ts')
  const threats = textOf('docs/threats.md')
  expect(fields.size).toBeGreaterThan(20)
  expect([...fields].filter((field) => field !== 'did' && !threats.includes(`\`${field}\``))).toEqual([])
})

test('every folder of src stands on the map in README.md', () => {
  const readme = textOf('README.md')
  expect(readdirSync('src').filter((folder) => !readme.includes(`\`src/${folder}/\``))).toEqual([])
})

test('decisions are numbered without a gap', () => {
  const numbers = readdirSync('docs/decisions').map((name) => Number(name.slice(0, 4)))
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
})

/**
 * Writes the table of abuse cases in docs/threats.md: number, attack, what the product does, and the tests whose
 * titles carry the number. `npm run threats` after a case or its test changed; `test/threats.test.ts` compares.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { groups, mustBeProved, type Group, type Row } from './abuse/rows.ts'
import { filesUnder, readSource } from './source.ts'

export const page = 'docs/threats.md'
const begin = '<!-- The abuse cases: written by test/threats.ts. -->'
const end = '<!-- The end of the abuse cases. -->'

/** Where each case is proved: files by number, each file once, in the order of the tree. */
export type Proofs = ReadonlyMap<number, readonly string[]>

/** Numbers at the head of a title, alone or among those of other rules. */
const HEAD = /^(?:(?:abuse \d+|[A-Z]{1,2}-?[A-Z]?\d[\w-]*)(?:,| and|:)? )+/

/** `abuse 5 …`, `I6 abuse 47 …` and `abuse 18 abuse 19 …`, and never a number further on in a sentence. */
export function casesIn(title: string): readonly number[] {
  return [...(HEAD.exec(title)?.[0] ?? '').matchAll(/abuse (\d+)/g)].map(([, number]) => Number(number))
}

export function findProofs(): Proofs {
  const found = new Map<number, string[]>()
  const tests = ['test', 'src'].flatMap((folder) => filesUnder(folder, /\.test\.tsx?$/))
  for (const { file, titles } of tests.map(readSource)) {
    for (const number of new Set(titles.flatMap(casesIn))) {
      found.set(number, [...(found.get(number) ?? []), file])
    }
  }
  return found
}

/** The same page with its table written anew. */
export function withTable(text: string, proofs: Proofs): string {
  const [before, rest] = halves(text, begin)
  const [, after] = halves(rest, end)
  const tables = groups.map((group) => tableOf(group, proofs)).join('\n\n')
  return `${before}${begin}\n\n${tables}\n\n${end}${after}`
}

function tableOf({ name, rows }: Group, proofs: Proofs): string {
  const shown = rows.filter(({ number }) => number <= mustBeProved || proofs.has(number))
  return [
    `### ${name}`,
    '',
    '| no. | attack | what Halfdoor does | proved in |',
    '|---|---|---|---|',
    ...shown.map((row) => lineOf(row, proofs)),
  ].join('\n')
}

function lineOf({ number, attack, answer }: Row, proofs: Proofs): string {
  const files = (proofs.get(number) ?? []).map((file) => `\`${file}\``)
  return `| ${number} | ${attack} | ${answer} | ${files.join(', ')} |`
}

function halves(text: string, mark: string): readonly [string, string] {
  const [before, after, ...more] = text.split(mark)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${page} has the line "${mark}" once.`)
  return [before, after]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(page, withTable(readFileSync(page, 'utf8'), findProofs()))
}

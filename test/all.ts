/**
 * Runs every check there is, one after the other, and goes on after one that is broken,
 * so that all of them are shown. Ends with one line: how many passed, failed and were skipped.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { filesUnder } from './source.ts'
import { PLACES, typesHold } from './types.ts'

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Check {
  readonly name: string
  readonly run: () => Promise<Count>
}

const PASSED: Count = { passed: 1, failed: 0, skipped: 0 }
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 }
/** No check may take longer; one that hangs is broken. */
const LONGEST_MS = 20 * 60_000
const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 }

const checks: readonly Check[] = [
  { name: 'format', run: () => tool('oxfmt/bin/oxfmt', '--check', '.') },
  { name: 'lint', run: () => tool('oxlint/bin/oxlint', '--type-aware') },
  ...PLACES.map((place) => ({
    name: `types: ${place}`,
    run: async () => (typesHold(place) ? PASSED : FAILED),
  })),
  { name: 'dead code', run: () => tool('knip/bin/knip.js') },
  { name: 'unit and property tests', run: () => vitest('vitest.config.ts', 'unit') },
  { name: 'mutants of the domain', run: mutants },
  { name: 'journeys', run: journeys },
]

process.env['PATH'] = join(process.cwd(), 'node_modules', '.bin') + delimiter + (process.env['PATH'] ?? '')
mkdirSync('.halfdoor', { recursive: true })

const results: { readonly name: string; readonly count: Count; readonly seconds: number }[] = []
for (const { name, run } of checks) {
  console.log(`\n▸ ${name}`)
  const start = performance.now()
  const count = await run()
  results.push({ name, count, seconds: (performance.now() - start) / 1000 })
}

console.log('')
for (const { name, count, seconds } of results) {
  const sign = count.failed > 0 ? '✗' : '✓'
  console.log(`${sign} ${name.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s  ${sentence(count)}`)
}

const total = results.map(({ count }) => count).reduce(add, NOTHING)
console.log(`\n${sentence(total)}`)
process.exitCode = total.failed > 0 ? 1 : 0

/** A tool that answers yes or no counts as one test. */
async function tool(script: string, ...args: readonly string[]): Promise<Count> {
  return (await node(script, ...args)) === 0 ? PASSED : FAILED
}

async function mutants(): Promise<Count> {
  if (filesUnder('src/domain', /\.ts$/).length === 0) return NOTHING
  return tool('@stryker-mutator/core/bin/stryker.js', 'run', 'stryker.config.json')
}

async function journeys(): Promise<Count> {
  return existsSync('test/journeys') ? vitest('vitest.journeys.config.ts', 'journeys') : NOTHING
}

/** Each of its tests counts; a run that found none, or broke outside a test, counts as a failed one. */
async function vitest(config: string, name: string): Promise<Count> {
  const report = join('.halfdoor', `${name}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = await node('vitest/vitest.mjs', 'run', '--config', config, ...reporters)
  if (!existsSync(report)) return FAILED
  const { passed, failed, skipped } = countIn(readFileSync(report, 'utf8'))
  const brokeOutside = failed === 0 && (status !== 0 || passed === 0)
  return { passed, failed: brokeOutside ? 1 : failed, skipped }
}

function countIn(report: string): Count {
  const { testResults } = JSON.parse(report) as {
    readonly testResults: readonly {
      readonly status: string
      readonly assertionResults: readonly { readonly status: string }[]
    }[]
  }
  const states = testResults.flatMap(({ status, assertionResults }) =>
    assertionResults.length > 0 ? assertionResults.map((test) => test.status) : [status],
  )
  const passed = states.filter((state) => state === 'passed').length
  const failed = states.filter((state) => state === 'failed').length
  return { passed, failed, skipped: states.length - passed - failed }
}

function node(script: string, ...args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join('node_modules', script), ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: LONGEST_MS,
    })
    child.on('error', () => resolve(1))
    child.on('exit', (status) => resolve(status ?? 1))
  })
}

function add(one: Count, other: Count): Count {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

function sentence({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

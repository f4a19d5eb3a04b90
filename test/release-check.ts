/**
 * What has to be fresh before a release, and may grow old afterwards without stopping anybody: the lines of the help
 * page. It warns of a line nobody has checked for twelve months and ends with a fault at twenty-four.
 */
import { pathToFileURL } from 'node:url'
import { countries } from '../src/practice/help/countries.ts'
import type { Country } from '../src/practice/help/line.ts'

export type Aged = { readonly id: string; readonly checkedOn: string; readonly months: number }
export const warnsAt = 12
export const endsAt = 24

/** Whole months since each line was checked, the oldest first; `today` as 2026-11-22. */
export function agesOf(known: readonly Country[], today: string): readonly Aged[] {
  return known
    .flatMap(({ lines }) => lines)
    .map(({ id, checkedOn }) => ({ id, checkedOn, months: monthsBetween(checkedOn, today) }))
    .sort((one, other) => other.months - one.months)
}

/** What to say of them, and whether a release may go out. */
export function judge(ages: readonly Aged[]): { readonly said: readonly string[]; readonly holds: boolean } {
  const old = ages.filter(({ months }) => months >= warnsAt)
  const said = old.map(({ id, checkedOn, months }) => {
    const what = months >= endsAt ? 'too old for a release' : 'check it soon'
    return `${id}: checked on ${checkedOn}, ${months} months ago; ${what}.`
  })
  return { said, holds: ages.length > 0 && !ages.some(({ months }) => months >= endsAt) }
}

function monthsBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'months' }).months
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const ages = agesOf(countries, Temporal.Now.plainDateISO().toString())
  const { said, holds } = judge(ages)
  for (const line of said) console.log(line)
  console.log(`${ages.length} lines of help, the oldest checked ${ages[0]?.months ?? 0} months ago.`)
  if (!holds) process.exitCode = 1
}

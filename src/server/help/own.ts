/**
 * Reads what an operator adds to the help page: own lines in operator.toml, and countries and languages as files in
 * HALFDOOR_DATA/help. Anything that cannot be meant stops the start with one plain sentence that names the place.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import * as v from 'valibot'
import { isMissing } from '../keys.ts'
import { Country, Id, OwnLines, type OwnLine } from './shapes.ts'
import { english, tongues, type Tongue, type Words } from './words.ts'

export type OwnHelp = {
  readonly lines: readonly OwnLine[]
  /** The country at the head of the page. */
  readonly country?: string
  readonly countries: readonly Country[]
  readonly tongues: readonly Tongue[]
}

/** `lines` and `country` are what stands in operator.toml, the file that is named. Nothing, when nothing was added. */
export function readOwnHelp(
  file: string,
  data: string,
  lines: unknown,
  country: unknown,
): OwnHelp | undefined {
  const own = {
    lines: lines === undefined ? [] : read(OwnLines, tidy(lines), `In ${file}, help`),
    ...(country !== undefined && { country: read(Id, country, `In ${file}, help-country`) }),
    countries: filesIn(join(data, 'help/countries')).map(readCountry),
    tongues: filesIn(join(data, 'help/languages')).map(readTongue),
  }
  const some = own.lines.length + own.countries.length + own.tongues.length > 0
  return some || own.country !== undefined ? own : undefined
}

type Found = {
  readonly file: string
  readonly name: string
  readonly table: Readonly<Record<string, unknown>>
}

function readCountry({ file, name, table }: Found): Country {
  return read(Country, { id: name, ...tidyTable(table) }, `In ${file}`)
}

/** Sentences by their names; one that is left out stands in English. */
function readTongue({ file, name: code, table }: Found): Tongue {
  if (!/^[a-z]{2,3}$/.test(code)) throw new Error(`${file} is named after a language: fr.toml, pt.toml.`)
  if (tongues.some((known) => known.code === code))
    throw new Error(`${file}: this language is there already.`)
  const { language, ...sentences } = table
  const name = read(OwnName, language, `In ${file}, language`)
  const words: Partial<Words> = Object.fromEntries(
    Object.entries(sentences).map(([key, sentence]) => [key, readSentence(file, key, sentence)]),
  )
  return { code, name, path: `/help-${code}.html`, title: 'Help', words }
}

const itself = 'this is the name a language has for itself'
const OwnName = v.pipe(v.string(itself), v.regex(/^[^\p{Cc}]{2,30}$/u, itself))
const models: ReadonlyMap<string, string> = new Map(Object.entries(english))

function readSentence(file: string, key: string, sentence: unknown): string {
  const model = models.get(key)
  if (model === undefined) throw new Error(`In ${file}, the help page has no sentence "${key}".`)
  if (typeof sentence !== 'string' || sentence.trim() === '' || sentence.length > 400) {
    throw new Error(`In ${file}, ${key} is a sentence in quotes, of 400 letters at most.`)
  }
  const lost = (model.match(/\{\w+\}/g) ?? []).find((place) => !sentence.includes(place))
  if (lost !== undefined) throw new Error(`In ${file}, ${key} has to hold ${lost}, as the English has.`)
  return sentence
}

function filesIn(folder: string): readonly Found[] {
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
  return names
    .filter((name) => name.endsWith('.toml'))
    .sort()
    .map((name) => {
      const file = join(folder, name)
      try {
        return { file, name: name.slice(0, -'.toml'.length), table: parse(readFileSync(file, 'utf8')) }
      } catch {
        throw new Error(`${file} is not TOML; docs/operators-help.md shows how it looks.`)
      }
    })
}

function read<Shape extends v.GenericSchema>(
  shape: Shape,
  value: unknown,
  where: string,
): v.InferOutput<Shape> {
  const result = v.safeParse(shape, value)
  if (result.success) return result.output
  const { steps, message } = deepest(result.issues[0])
  const place = steps.map((step) =>
    typeof step === 'number' ? `, number ${step + 1}` : `, ${hyphened(step)}`,
  )
  throw new Error(`${where}${place.join('')}: ${message}.`)
}

type Wrong = { readonly steps: readonly (string | number)[]; readonly message: string }

/** Of a choice between shapes, what is wrong with the nearest one says more than that none fits. */
function deepest(issue: v.BaseIssue<unknown>): Wrong {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const [first, ...others] = (issue.issues ?? []).map(deepest)
  if (!first) return { steps, message: issue.message }
  const nearest = others.reduce((one, other) => (other.steps.length > one.steps.length ? other : one), first)
  return { steps: [...steps, ...nearest.steps], message: nearest.message }
}

function hyphened(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Settings are written with hyphens, as everywhere in operator.toml; tables of languages keep their names. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return tidyTable(value)
}

function tidyTable(table: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(table).map(([key, value]) => [
      key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      tidy(value),
    ]),
  )
}

/**
 * The shapes of what the help page is made from: lines, countries, words. The lines that come with Halfdoor and those
 * an operator adds are read by the same shapes, so neither can hold a number that no phone dials.
 */
import * as v from 'valibot'

/** Where the build leaves the countries that come with Halfdoor; no address leads there. */
export const shipped = '.help/countries.json'

/**
 * Digits as they are pressed, with single spaces or hyphens between. A plus only before a whole international number:
 * a short one, such as 116 123, is reached from its own country alone.
 */
const dialable = /^(?!\+[\d -]{1,5}116[ -]?\d{3}$)(?:\d(?:[ -]?\d){1,14}|\+\d(?:[ -]?\d){8,14})$/

/** What a phone is told to dial: the number that is shown, without what is only there for the eye. */
export function dialled(shown: string): string {
  return shown.replace(/[ -]/g, '')
}

export type Said = string | Readonly<Record<string, string>>
export type Way = v.InferOutput<typeof Way>
export type Line = v.InferOutput<typeof Line>
export type Country = v.InferOutput<typeof Country>

export const kinds = [
  'emergency',
  'crisis',
  'mental-health',
  'young',
  'substance',
  'violence',
  'family',
] as const

const languageCode = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language is two or three letters: "en"'))
const text = (most: number) =>
  v.pipe(
    v.string('words are wanted here'),
    v.regex(/^[^\p{Cc}]*\S[^\p{Cc}]*$/u, 'words are wanted here, on one line'),
    v.maxLength(most, `${most} letters at most`),
  )
/** Of a table: a name it does not know, one it wants, or no table at all. */
const table = ({ expected, received }: { readonly expected: string | null; readonly received: string }) => {
  if (expected === 'never') return 'nothing of this name is known'
  return received === 'undefined' ? 'this is missing' : 'this is a table of its own'
}
const oneOf = <const Names extends readonly string[]>(...names: Names) =>
  v.picklist(names, `this is one of ${names.join(', ')}`)
const list = 'this is a list, in square brackets'

/** In one language each; or plain, where it is the same for everybody. */
const said = v.union([
  text(200),
  v.pipe(
    v.record(languageCode, text(200)),
    v.check((by) => Object.keys(by).length > 0, 'words are wanted here'),
  ),
])
const Dial = v.pipe(
  v.string('a number stands in quotes'),
  v.regex(dialable, 'a number is digits as they are pressed there, such as "988" or "1-800-662-4357"'),
)
export const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,30}$/, 'a short name in small letters'))
const Web = v.pipe(
  v.string(),
  v.url('an https address'),
  v.regex(/^https:\/\/[^\s"<>]+$/, 'an https address'),
)
export const Day = v.pipe(
  v.union([v.string(), v.date()], 'a day such as 2026-11-22'),
  v.transform((day) => (typeof day === 'string' ? day : day.toISOString().slice(0, 10))),
  v.isoDate('a day such as 2026-11-22'),
)

const Way = v.union([
  v.strictObject(
    {
      call: Dial,
      press: v.exactOptional(v.pipe(v.string(), v.regex(/^[\d*#]{1,3}$/, 'a key of a phone'))),
      tty: v.exactOptional(Dial),
      hint: v.exactOptional(said),
    },
    table,
  ),
  v.strictObject({ text: Dial, word: v.exactOptional(text(20)), hint: v.exactOptional(said) }, table),
  v.strictObject({ web: Web, label: said }, table),
])

/** What may be said of any line; what nobody knows is left out. */
export const facts = {
  hours: said,
  cost: v.exactOptional(said),
  languages: v.exactOptional(v.pipe(v.array(languageCode, list), v.readonly())),
  interpreters: v.exactOptional(v.boolean('this is true or false')),
  asksName: v.exactOptional(oneOf('no', 'optional', 'may', 'yes')),
  sendsHelp: v.exactOptional(oneOf('yes', 'danger', 'no')),
}

export const Line = v.strictObject(
  {
    id: Id,
    kind: oneOf(...kinds),
    name: v.exactOptional(text(60)),
    who: v.exactOptional(oneOf('self', 'worried', 'both')),
    ways: v.pipe(v.array(Way, list), v.minLength(1, 'a line needs a way to reach it'), v.readonly()),
    ...facts,
    does: said,
    sources: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[a-z0-9][\w.-]*\.[a-z]{2,}$/, 'a source is the name of a site'))),
      v.minLength(1, 'a line needs a source'),
      v.readonly(),
    ),
    checkedOn: Day,
  },
  table,
)

export const Country = v.strictObject(
  {
    id: Id,
    name: said,
    inside: v.exactOptional(said),
    lines: v.pipe(v.array(Line, list), v.readonly()),
  },
  table,
)

/** A line of the house itself, as an operator writes it. */
export type OwnLine = v.InferOutput<typeof OwnLine>
export const OwnLine = v.pipe(
  v.strictObject(
    {
      name: text(60),
      phone: v.exactOptional(Dial),
      text: v.exactOptional(Dial),
      word: v.exactOptional(text(20)),
      web: v.exactOptional(Web),
      ...facts,
      does: v.exactOptional(said),
      checkedOn: v.exactOptional(Day),
    },
    table,
  ),
  v.check(({ phone, text, web }) => Boolean(phone ?? text ?? web), 'a line needs a phone, a text or a web'),
)
export const OwnLines = v.pipe(
  v.array(OwnLine, 'own lines are written under [[help]]'),
  v.maxLength(8, 'eight lines at most'),
)

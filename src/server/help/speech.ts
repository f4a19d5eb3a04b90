/** Speaks one language on a page: its sentences, its days and lists. What it lacks, it says in English, and says so. */
import { escape, fill, type Html } from './html.ts'
import type { Said } from './shapes.ts'
import { english, type Tongue, type Words } from './words.ts'

export type Speech = {
  readonly tongue: Tongue
  /** One of the page's own sentences. */
  readonly say: (name: keyof Words, places?: Readonly<Record<string, Html>>) => Html
  /** The same where no element may stand, in an attribute. */
  readonly plain: (name: keyof Words) => Html
  /** What stands with a line. */
  readonly said: (said: Said) => Html
  readonly day: (iso: string) => Html
  readonly or: (things: readonly Html[]) => Html
  readonly languages: (codes: readonly string[]) => Html
}

export function speechIn(tongue: Tongue): Speech {
  const { code, words } = tongue
  /** A day or a list stands within a sentence, and speaks as that does. */
  const within = (name: keyof Words) => (words[name] === undefined ? 'en' : code)
  const dated = within('source') === 'en' ? 'en-GB' : code
  const days = new Intl.DateTimeFormat(dated, { dateStyle: 'long', timeZone: 'UTC' })
  const names = new Intl.DisplayNames([within('speaks')], { type: 'language' })
  const and = new Intl.ListFormat(within('speaks'), { type: 'conjunction' })
  const or = new Intl.ListFormat(within('unknown'), { type: 'disjunction' })
  return {
    tongue,
    say: (name, places = {}) =>
      spoken(code, words[name], english[name], (sentence) => fill(sentence, places)),
    plain: (name) => escape(words[name] ?? english[name]),
    said: (said) => {
      if (typeof said === 'string') return escape(said)
      const [other, first] =
        Object.entries(said).find(([one]) => one === 'en') ?? Object.entries(said)[0] ?? []
      return spoken(code, said[code], first ?? '', escape, other)
    },
    day: (iso) => `<time datetime="${escape(iso)}">${days.format(new Date(`${iso}T00:00:00Z`))}</time>`,
    or: (things) => or.format(things),
    languages: (codes) => and.format(codes.map((one) => escape(names.of(one) ?? one))),
  }
}

function spoken(
  code: string,
  own: string | undefined,
  other: string,
  write: (text: string) => Html,
  from = 'en',
) {
  if (own !== undefined) return write(own)
  return from === code ? write(other) : `<span lang="${escape(from)}">${write(other)}</span>`
}

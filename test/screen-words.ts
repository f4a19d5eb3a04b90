/**
 * Collects every word a person may read on a screen: the message files of the app, and the static
 * pages. Words that people write to each other are theirs, and are never looked at.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Window } from 'happy-dom'
import type { Language } from './reading.ts'
import { filesUnder } from './source.ts'

export interface ScreenText {
  readonly lang: Language
  /** The screen it belongs to; reading level is taken over all words of a group. */
  readonly group: string
  readonly key: string
  readonly text: string
  /** True for words taken out of the source of a message; they are pieces, no sentences. */
  readonly piece: boolean
}

/** Messages live in files named for their language: `en.ts`, `es.ts`, `en/letter.ts`, `letter.es.ts`. */
export async function messageTexts(folder: string): Promise<readonly ScreenText[]> {
  const files = filesUnder(folder, /\.tsx?$/)
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort((one, other) => Number(gathers(one)) - Number(gathers(other)))
  const found = files.map(async (file) => {
    const lang = languageOf(file)
    if (!lang) return []
    const module: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href)
    const exported = Object.entries(module)
    const groups = exported.length === 1 ? Object.entries(Object(exported[0]?.[1])) : exported
    return groups.flatMap(([name, value]) =>
      walk(value, name).map((entry) => ({ ...entry, lang, group: `${file} ${name}` })),
    )
  })
  return once((await Promise.all(found)).flat())
}

/** Text of the blocks of a static page, each in the language of the nearest `lang`. */
export function pageTexts(files: readonly string[]): readonly ScreenText[] {
  return files.flatMap((file) => {
    const { document } = new Window({
      settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
    })
    document.write(readFileSync(file, 'utf8'))
    const blocks =
      'title, h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, summary, label, button, legend, caption'
    return [...document.querySelectorAll(blocks)]
      .filter((block) => block.querySelector('p, li, dd, td') === null)
      .map((block) => ({
        lang: block.closest('[lang]')?.getAttribute('lang')?.startsWith('es')
          ? ('es' as const)
          : ('en' as const),
        group: file,
        key: block.tagName.toLowerCase(),
        text: block.textContent.replace(/\s+/g, ' ').trim(),
        piece: false,
      }))
      .filter(({ text }) => text !== '')
  })
}

/** True of a file that gathers what the others hold: all of a language, or what every page has at once. */
function gathers(file: string): boolean {
  return /\/(first\.)?(en|es)\.tsx?$/.test(file)
}

/** What a gathering file holds again is judged once, under its own screen. */
function once(texts: readonly ScreenText[]): readonly ScreenText[] {
  const gathered = new Set<string>()
  return texts.filter(({ lang, group, text, piece }) => {
    const known = gathers(group.split(' ')[0] ?? '') && gathered.has(`${lang} ${piece} ${text}`)
    gathered.add(`${lang} ${piece} ${text}`)
    return !known
  })
}

function languageOf(file: string): Language | undefined {
  const [, lang] = /[/.-](en|es)(?=[/.-])/.exec(file) ?? []
  return lang === 'en' || lang === 'es' ? lang : undefined
}

type Found = Pick<ScreenText, 'key' | 'text' | 'piece'>

function walk(value: unknown, key: string): readonly Found[] {
  if (typeof value === 'string') return [{ key, text: value, piece: false }]
  if (typeof value === 'function') return said(value, key)
  if (typeof value !== 'object' || value === null || key.split('.').length > 8) return []
  return Object.entries(value).flatMap(([name, inner]) => walk(inner, `${key}.${name}`))
}

/** A message with parameters is called with samples; branches no sample reaches are read from its source. */
function said(message: Function, key: string): readonly Found[] {
  const samples = [anything(), 'Ana', 1, 2, 0, new Date(0), ['Ana', 'Leo']]
  const texts = new Set<string>()
  for (const sample of samples) {
    try {
      const answer: unknown = message(...Array.from({ length: Math.max(1, message.length) }, () => sample))
      for (const { text } of walk(answer, key)) texts.add(text)
    } catch {
      // A sample of the wrong kind says nothing about the message; the pieces below are always read.
    }
  }
  const pieces = [...String(message).matchAll(/(['"`])((?:\\.|(?!\1)[^\\])*)\1/gs)].map(
    ([, , text]) => text ?? '',
  )
  return [
    ...[...texts].map((text) => ({ key, text, piece: false })),
    ...pieces.map((text) => ({ key, text: text.replace(/\$\{[^}]*\}/g, 'Ana'), piece: true })),
  ]
}

/** Answers every question with something that reads as a name. */
function anything(): unknown {
  return new Proxy(() => 'Ana', {
    get: (_, name) => (name === Symbol.toPrimitive || name === 'toString' ? () => 'Ana' : anything()),
    apply: () => 'Ana',
  })
}

/**
 * One's own space as a page to read or to keep (B4-8), without a script or an address. It holds
 * what own-things.ts lists, and of a letter to oneself that is still shut only its day. What it is given to say comes
 * from the screen; every word of a person is text in it, whatever it looks like.
 */
import { type Own, type Thing, type ThingKind, thingKinds, thingsOf } from './own-things.ts'

export type TakeWords = {
  readonly language: string
  readonly title: string
  readonly about: string
  readonly sources: Readonly<Record<Thing['from'], string>>
  readonly kinds: Readonly<Record<ThingKind, string>>
  /** A day, as the language writes it. */
  readonly day: (on: string) => string
  readonly nameOf: (person: string) => string | undefined
}

/** One thing in the file: no id of a page or a person, no link and no key. */
export type Taken = {
  readonly from: Thing['from']
  readonly kind: ThingKind
  readonly on?: string
  readonly person?: string
  readonly texts: readonly string[]
}

export function takenOf(own: Own, nameOf: TakeWords['nameOf']): readonly Taken[] {
  return thingsOf(own).map(({ from, kind, on, person, texts }) => {
    const name = person === undefined ? undefined : nameOf(person)
    return {
      from,
      kind,
      ...(on !== undefined && { on }),
      ...(name !== undefined && { person: name }),
      texts,
    }
  })
}

export function pageToTake(taken: readonly Taken[], words: TakeWords): string {
  const parts = thingKinds.flatMap((kind) => {
    const things = taken.filter((one) => one.kind === kind)
    return things.length === 0
      ? []
      : [
          `<section><h2>${escaped(words.kinds[kind])}</h2>${things.map((one) => article(one, words)).join('')}</section>`,
        ]
  })
  return plainPage(words, `<p>${escaped(words.about)}</p>\n${parts.join('\n')}`)
}

/** A page that needs nothing but itself, and prints. `body` is escaped already. */
export function plainPage({ language, title }: Pick<TakeWords, 'language' | 'title'>, body: string): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`
}

function article({ from, on, person, texts }: Taken, words: TakeWords): string {
  const over = [
    escaped(words.sources[from]),
    ...(person === undefined ? [] : [`<bdi>${escaped(person)}</bdi>`]),
    ...(on === undefined ? [] : [`<time datetime="${escaped(on)}">${escaped(words.day(on))}</time>`]),
  ]
  const said = texts.map((text) => `<p class="said" dir="auto">${escaped(text)}</p>`)
  return `<article><p class="over">${over.join(' · ')}</p>${said.join('')}</article>`
}

/** A carriage return and a null sign would not come back as they were; as references they stand or are left out. */
export function escaped(text: string): string {
  return text
    .replaceAll('\0', '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\r', '&#13;')
}

const style =
  'body{font:1rem/1.6 serif;margin:2rem auto;max-width:42rem;padding:0 1rem}' +
  '.said{white-space:pre-wrap;overflow-wrap:anywhere}.over{color:#444;font-size:.9rem}' +
  'article{border-top:1px solid #999;margin:1.5rem 0;padding-top:.5rem}' +
  '@media print{body{margin:0;max-width:none}article{break-inside:avoid-page}h2{break-after:avoid}}'

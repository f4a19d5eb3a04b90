/**
 * A record on paper: the letters with their days and signatures, what they show and what they do not, and a mark that ties
 * the paper to its file. Every word of a person is text in it, whatever it looks like.
 */
import { escaped, plainPage } from './take-along.ts'

export type RecordWords = {
  readonly language: string
  readonly title: string
  readonly about: string
  readonly day: (on: string) => string
  readonly over: (name: string, day: string) => string
  readonly takenBack: (day: string) => string
  readonly signature: string
  readonly writer: string
  readonly house: string
  readonly markHeading: string
  readonly mark: string
  readonly showsHeading: string
  readonly shows: readonly string[]
  readonly notHeading: string
  readonly notShown: readonly string[]
}

export type RecordLetter = {
  readonly name: string
  readonly on: string
  readonly texts: readonly string[]
  readonly takenBackOn?: string
  readonly writer?: string
  readonly house?: string
  readonly ssig?: string
}

export function recordPage(letters: readonly RecordLetter[], mark: string, words: RecordWords): string {
  return plainPage(
    words,
    [
      `<p>${escaped(words.about)}</p>`,
      ...letters.map((letter) => article(letter, words)),
      lines(words.showsHeading, words.shows),
      lines(words.notHeading, words.notShown),
      `<section><h2>${escaped(words.markHeading)}</h2><p>${escaped(words.mark)}</p>`,
      `<p class="over">${escaped(mark)}</p></section>`,
    ].join('\n'),
  )
}

function article(
  { name, on, texts, takenBackOn, writer, house, ssig }: RecordLetter,
  words: RecordWords,
): string {
  const keys = [
    [words.signature, ssig],
    [words.writer, writer],
    [words.house, house],
  ] as const
  return [
    `<article><h2><bdi>${escaped(words.over(name, words.day(on)))}</bdi></h2>`,
    ...(takenBackOn === undefined ? [] : [`<p>${escaped(words.takenBack(words.day(takenBackOn)))}</p>`]),
    ...texts.map((text) => `<p class="said" dir="auto">${escaped(text)}</p>`),
    ...keys.flatMap(([said, key]) =>
      key === undefined ? [] : [`<p class="over said">${escaped(said)}: ${escaped(key)}</p>`],
    ),
    '</article>',
  ].join('')
}

function lines(heading: string, of: readonly string[]): string {
  return `<section><h2>${escaped(heading)}</h2><ul>${of.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul></section>`
}

import type { ComponentChildren } from 'preact'

/**
 * A person's words, to be read: on paper, in serif, which nothing else uses.
 * Must pass: `lang` and `dir="auto"` on the words; line breaks stay as written; prints alone on plain paper.
 */
export type LetterPaperProps = {
  words: string
  lang: string
  /** Name of the letter for readers, such as "A letter from Ray". */
  label?: string | undefined
  /** The name at the end. */
  from?: ComponentChildren
}

export function LetterPaper({ words, lang, label, from }: LetterPaperProps) {
  return (
    <article class="letter" lang={lang} dir="auto" aria-label={label}>
      <Paragraphs words={words} />
      {from && (
        <p class="from" dir="auto">
          {from}
        </p>
      )}
    </article>
  )
}

function Paragraphs({ words }: { words: string }) {
  const paragraphs = words
    .trim()
    .split(/\n\s*\n/)
    .map((text, place) => ({ text, key: `${place}` }))
  return (
    <>
      {paragraphs.map(({ text, key }) => (
        <p key={key} dir="auto">
          {text}
        </p>
      ))}
    </>
  )
}

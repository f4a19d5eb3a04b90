import { letterToRead } from '../../../practice/reading.ts'
import type { AnswerLine, EnvelopeWords } from '../../../practice/words.ts'

/** The words of the app that may stand in what one person hands another. */
export type Said = {
  readonly letter: {
    readonly answer: { readonly lines: Readonly<Record<AnswerLine, string>> }
    readonly kinds: { readonly askText: string }
  }
  readonly people: { readonly happened: { readonly safe: string } }
}

/** Words of any kind, as they are read; lines that are set are said in the reader's own language. */
export function wordsAsText(words: EnvelopeWords, t: Said): string {
  switch (words.kind) {
    case 'letter':
    case 'practical':
    case 'thanks':
      return words.text
    case 'answer':
      return words.text ?? (words.line ? t.letter.answer.lines[words.line] : '')
    case 'limit':
      return [words.when, words.will, words.offer].filter((line) => line !== undefined).join('\n')
    case 'request':
      return `${words.act}\n${words.when}`
    case 'ask':
      return t.letter.kinds.askText
    case 'talk-ask':
      return words.topic
    case 'promise':
      return [words.act, words.backup, words.know].filter((line) => line !== undefined).join('\n')
    case 'settled':
      return words.text ?? ''
    case 'today':
    case 'idea':
      return words.text
    case 'meeting':
      return words.place
    case 'plan-part':
      return words.text
    case 'setback':
      return [words.text, words.safe && t.people.happened.safe, words.next]
        .filter((line) => line !== undefined)
        .join('\n')
    case 'safe':
      return t.people.happened.safe
    case 'terms':
      return [
        words.name,
        words.licence,
        words.paidBy,
        words.worksFor,
        words.mustReport,
        words.hours,
        words.ending,
      ]
        .filter((line) => line !== undefined)
        .join('\n')
    case 'share':
      return [words.title, words.text].filter((line) => line !== undefined).join('\n')
    case 'reading':
      return letterToRead(words)?.text ?? ''
    case 'sitting':
      return `${words.topic}\n${words.place}`
    case 'consent':
      return words.rendered
    case 'disclosure':
      return [words.notice, words.text, words.scope].join('\n\n')
    case 'disclosed':
      return `${words.by}\n${words.recipient}`
    case 'revoked-orally':
    case 'treatment-ended':
      return words.recordedBy
    case 'meeting-off':
    case 'cosigned':
      return ''
  }
}

/** The language the words are in: the author's, or the reader's own where the words are set. */
export function languageOf<L extends string>(
  words: EnvelopeWords,
  language: L,
): L | EnvelopeWords['language'] {
  return words.kind === 'ask' ||
    words.kind === 'safe' ||
    (words.kind === 'answer' && words.text === undefined)
    ? language
    : words.language
}

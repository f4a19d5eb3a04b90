/** The words alone of what is handed, as they would stand in a draft or in a copy. */
import type { EnvelopeWords } from './words.ts'

/** Undefined where nothing was typed in own words. */
export function lineOf(words: EnvelopeWords): string | undefined {
  switch (words.kind) {
    case 'letter':
    case 'practical':
    case 'thanks':
      return words.text
    case 'limit':
      return [words.when, words.will, words.offer ?? ''].join('\n').trim()
    case 'request':
      return [words.act, words.when].join('\n').trim()
    case 'talk-ask':
      return words.topic
    case 'promise':
      return [words.act, words.backup ?? '', words.know].join('\n').trim()
    case 'settled':
    case 'today':
    case 'idea':
      return words.text
    case 'meeting':
      return words.place
    case 'plan-part':
      return words.text
    case 'setback':
      return [words.text, words.next ?? ''].join('\n').trim()
    case 'disclosure':
      return words.text
    case 'share':
      return [words.title ?? '', words.text].join('\n').trim()
    case 'answer':
      return words.text
    case 'safe':
    case 'ask':
    case 'terms':
    case 'consent':
    case 'disclosed':
    case 'revoked-orally':
    case 'treatment-ended':
    case 'sitting':
    case 'reading':
    case 'cosigned':
    case 'meeting-off':
      return undefined
  }
}

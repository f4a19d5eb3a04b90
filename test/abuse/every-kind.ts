/** One example of every kind of words that is handed, and of every page. A kind without one is not proved, and does not compile. */
import type { EnvelopeKind, EnvelopeWords } from '../../src/practice/words.ts'
import type { PageKind, PageOf, PageWords } from '../../src/practice/pages.ts'

const date = '2026-03-25'
const on = date
const id = 'one'
const language = 'en'
const text = 'I took the money.'

const envelopes: { readonly [K in EnvelopeKind]: Extract<EnvelopeWords, { kind: K }> } = {
  letter: { kind: 'letter', language, text, weight: 'light', line: 'About March.' },
  answer: { kind: 'answer', language, line: 'read', text },
  practical: { kind: 'practical', language, text: 'Pickup at five?', question: 'yes-no' },
  thanks: { kind: 'thanks', language, text: 'You called first.' },
  limit: {
    kind: 'limit',
    language,
    limit: id,
    when: 'we shout',
    will: 'leave the room',
    offer: 'talk on Sunday',
    ended: true,
  },
  request: { kind: 'request', language, act: 'bring the key', when: 'on Friday' },
  ask: { kind: 'ask', language, ask: 'again' },
}
export const everyEnvelope: readonly EnvelopeWords[] = Object.values(envelopes)

const pages: { readonly [K in PageKind]: PageOf<K> } = {
  draft: {
    kind: 'draft',
    id,
    language,
    to: id,
    text,
    begun: on,
    changed: on,
    rested: on,
    theme: 'March',
    weight: 'heavy',
    line: 'March',
  },
  promise: { kind: 'promise', id, act: 'call at nine', backup: 'write instead', due: on },
  mark: { kind: 'mark', id, promise: id, mark: 'kept', on },
  opened: { kind: 'opened', id, word: id, on },
  aside: { kind: 'aside', id, word: id, on },
  harm: { kind: 'harm', id, text, who: id, on },
  living: { kind: 'living', id, text, harm: id, on },
  steady: { kind: 'steady', id, act: 'cook', on },
  'steady-done': { kind: 'steady-done', id, steady: id, on },
  reflection: { kind: 'reflection', id, text, on },
  limit: {
    kind: 'limit',
    id,
    person: id,
    when: 'we shout',
    will: 'leave',
    reason: 'it frightens me',
    made: on,
    review: on,
  },
  crossed: { kind: 'crossed', id, limit: id, text, on },
}
export const everyPage: readonly PageWords[] = Object.values(pages)
/** The day that stands in every field of a page that holds one. */
export const theDay = date

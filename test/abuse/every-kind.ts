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
  'talk-ask': { kind: 'talk-ask', language, topic: 'March', pace: 'letter', matter: 'y_one' },
  promise: {
    kind: 'promise',
    language,
    promise: id,
    act: 'call at nine',
    when: { on, zone: 'Europe/Berlin', at: '09:00', every: [1] },
    backup: 'write instead',
    know: 'you hear the phone',
  },
  settled: { kind: 'settled', language, promise: id, of: on, mark: 'kept', text },
  today: { kind: 'today', language, text: 'cook', on },
  idea: { kind: 'idea', language, idea: id, text: 'a walk' },
  meeting: {
    kind: 'meeting',
    language,
    meeting: id,
    idea: id,
    place: 'the bench',
    on,
    at: '15:00',
    sober: true,
  },
  'meeting-off': { kind: 'meeting-off', language, meeting: id },
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
  'day-stopped': { kind: 'day-stopped', id, on },
  'talk-note': { kind: 'talk-note', id, talk: id, text, heard: 3, on },
  'not-tonight': { kind: 'not-tonight', id, text },
  parked: { kind: 'parked', id, person: id, text, on },
  'together-note': { kind: 'together-note', id, meeting: id, text, on },
  reminder: { kind: 'reminder', id, text, at: '09:00', days: [1], promise: id },
  'quiet-hours': { kind: 'quiet-hours', id, from: '22:00', to: '07:00' },
}
export const everyPage: readonly PageWords[] = Object.values(pages)
/** The day that stands in every field of a page that holds one. */
export const theDay = date

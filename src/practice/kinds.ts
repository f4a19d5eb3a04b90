/** Which lane each kind of thing is left in, and what it may be answered with. */
import type { LaneName } from './lanes.ts'
import type { AnswerLine, EnvelopeKind } from './words.ts'
import { setLines } from './words.ts'

export const laneOfKind = {
  letter: 'letter',
  ask: 'letter',
  practical: 'practical',
  thanks: 'thanks',
  limit: 'limit',
  request: 'request',
  'talk-ask': 'talk',
  promise: 'promise',
  settled: 'promise',
  today: 'practical',
  idea: 'together',
  meeting: 'together',
  'meeting-off': 'together',
  'plan-part': 'plan',
  setback: 'plan',
  safe: 'plan',
  terms: 'consent',
  share: 'plan',
  sitting: 'plan',
  consent: 'consent',
  disclosure: 'plan',
  // Not the lane of the day: who shares twice a day records it twice.
  disclosed: 'plan',
  'revoked-orally': 'consent',
  'treatment-ended': 'consent',
  reading: 'plan',
  cosigned: 'plan',
} as const satisfies Record<Exclude<EnvelopeKind, 'answer'>, LaneName>

type Answers = { readonly lines: readonly AnswerLine[]; readonly own: boolean }

/** Set lines and whether own words may stand beside them. Thanks have no place for a reply (B1-3). */
export const answersTo: Readonly<Record<EnvelopeKind, Answers>> = {
  letter: { lines: setLines, own: true },
  answer: { lines: [], own: true },
  practical: { lines: ['yes', 'no', 'other-time'], own: true },
  thanks: { lines: [], own: false },
  limit: { lines: ['heard', 'clear'], own: false },
  request: { lines: ['yes', 'no', 'not-now'], own: false },
  'talk-ask': { lines: [], own: false },
  promise: { lines: ['thank-you'], own: false },
  settled: { lines: ['thank-you', 'saw-differently'], own: false },
  today: { lines: ['thank-you'], own: false },
  idea: { lines: [], own: false },
  meeting: { lines: ['yes', 'other-time'], own: true },
  'meeting-off': { lines: [], own: false },
  'plan-part': { lines: ['heard'], own: false },
  setback: { lines: ['got-it', 'need-time', 'are-you-safe'], own: false },
  safe: { lines: [], own: false },
  terms: { lines: ['agree', 'not-now'], own: false },
  share: { lines: [], own: true },
  sitting: { lines: [], own: false },
  reading: { lines: [], own: true },
  cosigned: { lines: [], own: false },
  ask: { lines: ['welcome', 'not-ready', 'wait'], own: false },
  consent: { lines: [], own: false },
  disclosure: { lines: [], own: false },
  disclosed: { lines: [], own: false },
  'revoked-orally': { lines: [], own: false },
  'treatment-ended': { lines: [], own: false },
}

/** What only the whole text can tell: which of the findings of its sentences stand. */

import type { Hit, Reading } from './engine.ts'
import type { Kind, Label } from './labels.ts'

export type Standing = { readonly at: number; readonly hit: Hit }

/** A label gives way, in its own sentence, to any of these. */
const givesWay: Partial<Readonly<Record<Label, readonly Label[]>>> = {
  'ap.regret': ['na.if', 'na.feelings'],
  'ap.own': ['na.if', 'blame', 'na.feelings'],
  'ap.explain': ['blame', 'na.justify', 'dismiss', 'na.if'],
  'ap.ask': ['pressure', 'threat'],
  'ap.repair': ['pressure', 'threat', 'na.if', 'dismiss'],
  'ap.change': ['pressure', 'threat', 'na.if'],
  'li.reflect': [
    'judge',
    'dismiss',
    'blame',
    'absolute',
    'advice',
    'pressure',
    'threat',
    'stigma',
    'li.question',
    'li.validate',
  ],
  'li.question': ['judge', 'dismiss', 'blame', 'absolute', 'advice', 'pressure', 'threat', 'stigma'],
  'li.validate': ['judge', 'dismiss', 'blame', 'pressure', 'threat', 'absolute'],
  advice: ['judge', 'dismiss', 'blame', 'pressure', 'threat', 'li.validate'],
  'bo.clear': ['pressure', 'threat', 'judge', 'absolute', 'blame', 'stigma', 'dismiss'],
  'co.specific': ['pressure', 'threat'],
  'na.vague': ['na.feelings', 'blame'],
  'na.feelings': ['na.if'],
  'na.justify': ['na.if', 'dismiss'],
}

/** A label is withdrawn from the whole text when this stands anywhere in it. */
const withdrawn: Partial<Readonly<Record<Label, Label>>> = { 'co.vague': 'co.specific' }

export function settle(readings: readonly Reading[], kind: Kind): readonly Standing[] {
  const inSentence = readings.map((reading) => ({
    ...reading,
    hits: reading.hits.filter((hit) => stays(hit, reading.hits)),
  }))
  const labels = new Set(inSentence.flatMap(({ hits }) => hits.map(({ row }) => row.label)))
  const actNamed = inSentence.some(({ hits }) => hits.some(({ row }) => row.namesAct))
  return inSentence.flatMap(({ start, hits }) =>
    hits
      .filter(({ row }) => {
        const stronger = withdrawn[row.label]
        if (stronger !== undefined && labels.has(stronger)) return false
        if (row.alone && readings.length > 1) return false
        return !(row.label === 'na.vague' && kind !== 'message' && actNamed)
      })
      .map((hit) => ({ at: start, hit })),
  )
}

/** Warmth that is over before a caution begins still counts: "I hear you, but you should go out more." */
function stays(hit: Hit, hits: readonly Hit[]): boolean {
  const stronger = givesWay[hit.row.label] ?? []
  return !hits.some((other) => stronger.includes(other.row.label) && !endsBefore(hit, other))
}

function endsBefore(hit: Hit, other: Hit): boolean {
  return (hit.row.label === 'li.validate' || hit.row.label === 'ap.own') && hit.end + 2 <= other.start
}

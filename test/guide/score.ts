/**
 * Prints how the guide does on the labelled sets beside this file, per language and family, with LABELS=1 per label.
 * Scores texts, never people: the sets are written examples.
 */

import { readFileSync, readdirSync } from 'node:fs'
import {
  activeLabels,
  familyOf,
  type Family,
  type Kind,
  type Label,
  type Lang,
} from '../../src/guide/labels.ts'
import { review } from '../../src/guide/review.ts'

type Span = { label: Label; start: number; end: number }
type Labelled = {
  id: string
  lang: Lang
  kind: Kind
  text: string
  labels: Label[]
  spans: Span[]
  near: Label[]
  optional: Label[]
}
type Tally = { hit: number; extra: number; missed: number }

export type Score = {
  readonly texts: number
  readonly perLabel: Readonly<Record<string, number>>
  readonly microF1: Readonly<Record<string, number>>
  readonly macroF1: Readonly<Record<string, number>>
  readonly safetyHeard: readonly [number, number]
  readonly nearFired: readonly [number, number]
  readonly neutralFired: readonly [number, number]
  readonly spansMet: readonly [number, number]
}

export const sets: readonly string[] = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()

export function textsOf(set: string): readonly Labelled[] {
  const lines = readFileSync(`${import.meta.dirname}/${set}`, 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line))
}

export function score(texts: readonly Labelled[]): Score {
  const perLabel = new Map<Label, Tally>()
  const perFamily = new Map<Family, Tally>()
  const safety: [number, number] = [0, 0]
  const near: [number, number] = [0, 0]
  const neutral: [number, number] = [0, 0]
  const spans: [number, number] = [0, 0]
  for (const text of texts) {
    const findings = review(text.text, text.kind, text.lang)
    const found = new Set(findings.map(({ label }) => label))
    for (const label of activeLabels[text.kind].filter((label) => !text.optional.includes(label))) {
      const wanted = text.labels.includes(label)
      count(perLabel, label, wanted, found.has(label))
      count(perFamily, familyOf(label), wanted, found.has(label))
      const marked = text.spans.filter((span) => span.label === label)
      if (!wanted || !found.has(label) || marked.length === 0) continue
      spans[1]++
      if (
        marked.some((span) =>
          findings.some((it) => it.label === label && it.start < span.end && it.end > span.start),
        )
      ) {
        spans[0]++
      }
    }
    near[1] += text.near.length
    near[0] += text.near.filter((label) => found.has(label)).length
    if (text.labels.some((label) => familyOf(label) === 'safety')) {
      safety[1]++
      if ([...found].some((label) => familyOf(label) === 'safety')) safety[0]++
    }
    if (text.kind === 'message' && text.labels.length === 0) {
      neutral[1]++
      const loud = [...found].some(
        (label) => familyOf(label) !== 'strength' && !text.optional.includes(label),
      )
      if (loud) neutral[0]++
    }
  }
  const labels = [...perLabel].map(([label, tally]): [Label, number] => [label, f1(tally)])
  const families: readonly Family[] = ['strength', 'caution', 'safety']
  return {
    texts: texts.length,
    perLabel: Object.fromEntries(labels),
    microF1: Object.fromEntries([...perFamily].map(([family, tally]) => [family, f1(tally)])),
    macroF1: Object.fromEntries(
      families.map((family) => [
        family,
        mean(labels.filter(([label]) => familyOf(label) === family).map(([, f]) => f)),
      ]),
    ),
    safetyHeard: safety,
    nearFired: near,
    neutralFired: neutral,
    spansMet: spans,
  }
}

function count<Key>(tallies: Map<Key, Tally>, key: Key, wanted: boolean, found: boolean): void {
  const tally = tallies.get(key) ?? { hit: 0, extra: 0, missed: 0 }
  if (wanted && found) tally.hit++
  else if (found) tally.extra++
  else if (wanted) tally.missed++
  tallies.set(key, tally)
}

function f1({ hit, extra, missed }: Tally): number {
  return hit === 0 ? 0 : round((2 * hit) / (2 * hit + extra + missed))
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : round(values.reduce((a, b) => a + b, 0) / values.length)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

if (import.meta.main) {
  for (const set of sets) {
    for (const lang of ['en', 'es']) {
      const texts = textsOf(set).filter((text) => text.lang === lang)
      if (texts.length === 0) continue
      const { perLabel, ...rest } = score(texts)
      console.log(`${set} ${lang} ${JSON.stringify(rest)}`)
      if (process.env['LABELS']) console.table(perLabel)
    }
  }
}

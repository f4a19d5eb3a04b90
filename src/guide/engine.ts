/**
 * Reads a text with one language pack. Pure and total: any string gives an answer, in bounded time, and nothing leaves.
 * It asks and never blocks, rewrites, scores or ranks.
 */

import { compiled, type CompiledPack, type CompiledRow } from './compile.ts'
import { settle } from './document.ts'
import { fold } from './fold.ts'
import { familyOf, type Danger, type Family, type Kind, type Label } from './labels.ts'
import type { NoteKey } from './notes.ts'
import type { LanguagePack, Row } from './pack.ts'
import { coverQuotes, sentencesOf } from './sentences.ts'

export type Finding = {
  readonly label: Label
  readonly family: Family
  readonly start: number
  readonly end: number
  /** The row that found it, and the key of its reason and question in the messages. */
  readonly row: string
  readonly note: NoteKey
  /** Set for words of danger: help is offered, and nothing else is said. */
  readonly danger?: Danger
  readonly instead?: readonly string[]
}

/** A match inside one sentence, offsets from the start of the sentence. */
export type Hit = { readonly row: Row; readonly start: number; readonly end: number }
/** What was found in one sentence of the folded text. */
export type Reading = { readonly start: number; readonly text: string; readonly hits: readonly Hit[] }

/** Longer texts are read up to here, so that time stays bounded. */
const longestText = 20_000
const remembered = 400

export function reviewWith(pack: LanguagePack, text: string, kind: Kind): readonly Finding[] {
  const folded = fold(text.slice(0, longestText), pack.spelling)
  const rules = compiled(pack)
  const covered = coverQuotes(folded.text)
  const memo = memoOf(pack, kind)
  let previous = ''
  const readings: Reading[] = []
  for (const { start, end } of sentencesOf(covered, rules.abbreviations)) {
    const open = folded.text.slice(start, end)
    const shut = covered.slice(start, end)
    const key = `${previous}\n${open}\n${shut === open ? '' : shut}`
    const hits = memo.get(key) ?? readSentence({ open, shut, previous }, rules, kind)
    remember(memo, key, hits)
    readings.push({ start, text: shut, hits })
    previous = shut
  }
  return settle(readings, kind)
    .map(({ at, hit }) => finding(hit, folded.from[at + hit.start] ?? 0, folded.to[at + hit.end - 1] ?? 0))
    .sort((a, b) => rank(a.family) - rank(b.family) || a.start - b.start)
}

type Spoken = { readonly open: string; readonly shut: string; readonly previous: string }

function readSentence(spoken: Spoken, rules: CompiledPack, kind: Kind): readonly Hit[] {
  const apologetic =
    kind === 'apology' ||
    kind === 'setback' ||
    rules.apology.test(spoken.shut) ||
    rules.apology.test(spoken.previous)
  const hits: Hit[] = []
  const seen = new Set<Label>()
  for (const candidate of rules.rows[kind]) {
    const { row } = candidate
    if (seen.has(row.label) || (row.nearApology && !apologetic)) continue
    const text = familyOf(row.label) === 'safety' ? spoken.open : spoken.shut
    const hit = firstHit(candidate, text, spoken.previous)
    if (hit === undefined) continue
    seen.add(row.label)
    hits.push(hit)
  }
  return hits
}

/** The first match that no guard turns away; a sentence is searched at most four times by one row. */
function firstHit(candidate: CompiledRow, text: string, previous: string): Hit | undefined {
  const { row, find, notBefore } = candidate
  find.lastIndex = 0
  for (let tries = 0; tries < 4; tries++) {
    const match = find.exec(text)
    if (match === null || match[0] === '') return undefined
    if (tries === 0 && isShielded(candidate, text, previous)) return undefined
    if (match.index === 0 || !notBefore?.test(text.slice(Math.max(0, match.index - 50), match.index))) {
      return { row, start: match.index, end: match.index + match[0].length }
    }
  }
  return undefined
}

/** What the whole sentence, or the one before it, says about a match in it. */
function isShielded({ unless, after, with: beside }: CompiledRow, text: string, previous: string): boolean {
  if (unless?.test(text) || after?.test(previous) === false) return true
  return beside !== undefined && !beside.test(text) && !beside.test(previous)
}

function finding({ row }: Hit, start: number, end: number): Finding {
  const danger = row.danger ?? dangers[row.label]
  return {
    label: row.label,
    family: familyOf(row.label),
    start,
    end,
    row: row.id,
    note: row.note,
    ...(danger && { danger }),
    ...(row.instead && { instead: row.instead }),
  }
}

/** Labels that are a danger by themselves; other rows name theirs. */
const dangers: Readonly<Partial<Record<Label, Danger>>> = {
  'cr.self': 'X01',
  'cr.overdose': 'X04',
  'cr.unsafe': 'unsafe',
}

/** Safety first: the help card stands before any note on style. */
function rank(family: Family): number {
  return ['safety', 'caution', 'strength'].indexOf(family)
}

type Memo = Map<string, readonly Hit[]>
const memos = new WeakMap<LanguagePack, Map<Kind, Memo>>()

/** While someone types, only the sentence that changed and the one after it are read again. */
function memoOf(pack: LanguagePack, kind: Kind): Memo {
  const kinds = memos.get(pack) ?? new Map<Kind, Memo>()
  memos.set(pack, kinds)
  const memo = kinds.get(kind) ?? new Map<string, readonly Hit[]>()
  kinds.set(kind, memo)
  return memo
}

function remember(memo: Memo, key: string, hits: readonly Hit[]): void {
  if (memo.size >= remembered) memo.clear()
  memo.set(key, hits)
}

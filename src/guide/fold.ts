/**
 * Folds a text into the one spelling the patterns are written in, and remembers where each unit came from, so that a
 * finding points at the person's own words. Offsets are UTF-16 units.
 */

import type { Spelling } from './pack.ts'

export type Folded = {
  readonly text: string
  /** For each unit of `text`, where its source begins and ends. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** A unit of the private use area marks what is set aside. */
const dropped = '\ue000'
const droppedUnits = new RegExp(dropped, 'g')
const outsideAscii = /[^\0-\x7f]/g
const pieces = /[a-z0-9\ue000]+(?:'[a-z\ue000]+)*|\s+|[^]/g
const elongated = /([a-z])\1{2,}/g

export function fold(source: string, spelling: Spelling): Folded {
  const units = source.replace(outsideAscii, foldUnit).toLowerCase()
  const out: Output = { parts: [], from: [], to: [] }
  let previous = ''
  pieces.lastIndex = 0
  for (let match = pieces.exec(units); match; match = pieces.exec(units)) {
    const piece = match[0]
    const code = piece.charCodeAt(0)
    if (isSpace(code)) {
      write(out, piece.includes('\n') ? '\n' : ' ', match.index, match.index + piece.length)
      continue
    }
    if (!isWord(code)) {
      copy(out, piece, match.index)
      continue
    }
    const word = piece.replace(droppedUnits, '').replace(elongated, '$1')
    const written = respell(word, previous, units, { spelling, end: match.index + piece.length })
    if (written === piece) copy(out, piece, match.index)
    else write(out, written, match.index, match.index + piece.length)
    previous = word
  }
  return { text: out.parts.join(''), from: out.from, to: out.to }
}

type Output = { readonly parts: string[]; readonly from: number[]; readonly to: number[] }

function respell(
  word: string,
  previous: string,
  units: string,
  at: { spelling: Spelling; end: number },
): string {
  const { words, beforeWord, keepAfter } = at.spelling
  const next = own(beforeWord, word)
  if (next !== undefined && lists(next.next, wordAfter(units, at.end))) return next.to
  return lists(own(keepAfter, word) ?? '', previous) ? word : (own(words, word) ?? word)
}

function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function lists(words: string, word: string): boolean {
  return word !== '' && ` ${words} `.includes(` ${word} `)
}

function wordAfter(units: string, end: number): string {
  const next = /^ +([a-z']+)/.exec(units.slice(end, end + 24))?.[1] ?? ''
  return next.replace(elongated, '$1')
}

function copy(out: Output, piece: string, start: number): void {
  out.parts.push(piece)
  for (let i = 0; i < piece.length; i++) {
    out.from.push(start + i)
    out.to.push(start + i + 1)
  }
}

function write(out: Output, written: string, start: number, end: number): void {
  out.parts.push(written)
  for (let i = 0; i < written.length; i++) {
    out.from.push(start)
    out.to.push(end)
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 0xe000
}

const marks = new Map([
  ...[...'\u2018\u2019\u02bc\u00b4\u2032'].map((unit): [string, string] => [unit, "'"]),
  ...[...'\u201c\u201d\u201e\u00ab\u00bb'].map((unit): [string, string] => [unit, '"']),
  ...[...'\u00bf\u00a1\u00a0\u2002\u2003\u2009\u202f'].map((unit): [string, string] => [unit, ' ']),
  ...[...'\u2013\u2014'].map((unit): [string, string] => [unit, '-']),
  ['\u2026', '.'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
])

/** One unit in, one unit out: accents go, marks that join or hide are set aside. */
function foldUnit(unit: string): string {
  const mark = marks.get(unit)
  if (mark !== undefined) return mark
  if (isHidden(unit.charCodeAt(0))) return dropped
  const base = unit.normalize('NFD').charAt(0)
  return base.length === 1 && /[a-zA-Z]/.test(base) ? base : unit
}

/** Combining marks, soft hyphens, joiners and direction marks: they change no word. */
function isHidden(code: number): boolean {
  if (code >= 0x300 && code <= 0x36f) return true
  return (code >= 0x200b && code <= 0x200f) || [0xad, 0x2060, 0xfe0f, 0xfeff].includes(code)
}

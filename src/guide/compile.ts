/** Turns the rows of a pack into bounded regular expressions, once per pack. */

import { activeLabels, type Kind, type Label } from './labels.ts'
import type { LanguagePack, Patterns, Row } from './pack.ts'

export type CompiledRow = {
  readonly row: Row
  readonly find: RegExp
  readonly unless: RegExp | undefined
  readonly notBefore: RegExp | undefined
  readonly after: RegExp | undefined
  readonly with: RegExp | undefined
}

export type CompiledPack = {
  readonly rows: Readonly<Record<Kind, readonly CompiledRow[]>>
  readonly apology: RegExp
  readonly abbreviations: RegExp
}

const ready = new WeakMap<LanguagePack, CompiledPack>()

export function compiled(pack: LanguagePack): CompiledPack {
  const known = ready.get(pack)
  if (known !== undefined) return known
  const rows = pack.rows.map((row) => compileRow(row, pack))
  const inKind = (kind: Kind) => rows.filter(({ row }) => isActive(row, kind))
  const made: CompiledPack = {
    rows: {
      apology: inKind('apology'),
      reply: inKind('reply'),
      boundary: inKind('boundary'),
      commitment: inKind('commitment'),
      setback: inKind('setback'),
      message: inKind('message'),
    },
    apology: words([pack.apology], pack.classes),
    abbreviations: new RegExp(`(?<![a-z])(?:${pack.abbreviations})$`),
  }
  ready.set(pack, made)
  return made
}

function isActive(row: Row, kind: Kind): boolean {
  const labels: readonly Label[] = activeLabels[kind]
  return labels.includes(row.label) && (row.kinds === undefined || row.kinds.includes(kind))
}

function compileRow(row: Row, pack: LanguagePack): CompiledRow {
  const shields = [...linesOf(row.unless), ...(row.unframed ? [] : (pack.shields[row.label] ?? []))]
  const frames = [...linesOf(row.notBefore), ...(row.unframed ? [] : (pack.frames[row.label] ?? []))]
  return {
    row,
    find: words(linesOf(row.any), pack.classes, 'g'),
    unless: shields.length === 0 ? undefined : words(shields, pack.classes),
    notBefore:
      frames.length === 0
        ? undefined
        : new RegExp(
            `(?<![a-z0-9])(?:${frames.map((source) => expand(source, pack.classes)).join('|')})[ ,:]{0,2}$`,
          ),
    after: row.after === undefined ? undefined : words([row.after], pack.classes),
    with: row.with === undefined ? undefined : words([row.with], pack.classes),
  }
}

export function linesOf(patterns: Patterns = []): readonly string[] {
  return typeof patterns === 'string' ? patterns.trim().split('\n') : patterns
}

function words(sources: readonly string[], classes: Readonly<Record<string, string>>, flags = ''): RegExp {
  const body = sources.map((source) => expand(source, classes)).join('|')
  return new RegExp(`\\b(?:${body})(?:(?<![a-z0-9])|(?![a-z0-9]))`, flags)
}

/**
 * `{Wn}` is at most n words and the space after each; any other name is a class of the pack. `~` is the rest of a word,
 * at most six letters. A bare `(` groups and does not capture.
 */
export function expand(source: string, classes: Readonly<Record<string, string>>): string {
  const plain = source.replace(/(?<!\\)\((?!\?)/g, '(?:').replaceAll('~', '[a-z]{0,6}')
  return plain.replace(/\{([A-Z]+)(\d?)\}/g, (_, name: string, digit: string) => {
    if (name === 'W') return `(?:[^ ]{1,20} ){0,${digit}}`
    const known = classes[name + digit]
    if (known === undefined) throw new Error(`no word class is called ${name}${digit}`)
    return `(?:${expand(known, classes)})`
  })
}

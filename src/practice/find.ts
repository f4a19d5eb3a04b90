/**
 * Looking for a word in what is one's own (B4-7): on this device, in what is open here. Accents and capitals make no
 * difference. Nothing of the search is kept, and what was not opened is not looked through.
 */
import { type Own, type Thing, thingsOf } from './own-things.ts'

export type Found = {
  readonly thing: Thing
  /** What stands around the word, cut between signs as a reader sees them. */
  readonly before: string
  readonly hit: string
  readonly after: string
}

/** So many signs a search holds, and so many stand on either side of what was found. */
export const findSigns = 100
const around = 48

export function findFault(typed: string): 'empty' | 'long' | undefined {
  if (folded(typed.trim()) === '') return 'empty'
  return typed.trim().length > findSigns ? 'long' : undefined
}

/** The latest first; each thing once. Nothing for an empty search. */
export function find(own: Own, typed: string): readonly Found[] {
  const wanted = folded(typed.trim())
  if (wanted === '') return []
  return thingsOf(own)
    .flatMap((thing): readonly Found[] => {
      for (const text of thing.texts) {
        const passage = passageIn(text, wanted)
        if (passage) return [{ thing, ...passage }]
      }
      return []
    })
    .sort((one, other) => dayFirst(one.thing.on ?? '', other.thing.on ?? ''))
}

export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
}

function dayFirst(one: string, other: string): number {
  return Number(one < other) - Number(one > other)
}

/** Looks sign by sign, so that a place in what was folded is a place in what was written. */
function passageIn(text: string, wanted: string): Omit<Found, 'thing'> | undefined {
  const signs = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  const starts: number[] = []
  let whole = ''
  for (const sign of signs) {
    starts.push(whole.length)
    whole += folded(sign)
  }
  const at = whole.indexOf(wanted)
  if (at < 0) return undefined
  const first = starts.findLastIndex((start) => start <= at)
  const end = starts.findIndex((start) => start >= at + wanted.length)
  const last = end < 0 ? signs.length : end
  const from = Math.max(0, first - around)
  const to = Math.min(signs.length, last + around)
  return {
    before: `${from > 0 ? '… ' : ''}${signs.slice(from, first).join('')}`,
    hit: signs.slice(first, last).join(''),
    after: `${signs.slice(last, to).join('')}${to < signs.length ? ' …' : ''}`,
  }
}

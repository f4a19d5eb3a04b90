/**
 * Topics that are not for now: a private list, by which one's own device says "not now" and shows nothing (S2-8). It
 * goes by words and guesses at no meaning: what it does not know for the same, it shows.
 */
import { pagesOf, type PageOf, type PageWords } from './pages.ts'
import { isPlain } from './practical.ts'
import type { TurnFault } from './talks-words.ts'

export type NotTonight = PageOf<'not-tonight'>

export function notTonight(pages: readonly PageWords[]): readonly NotTonight[] {
  return pagesOf(pages, 'not-tonight')
}

/** Every word of the topic on the list is in the topic that is asked about, in whatever order and writing. */
export function isNotTonight(topic: string, list: readonly string[]): boolean {
  const asked = plainWords(topic)
  return list.some((one) => {
    const kept = carrying(plainWords(one))
    return kept.length > 0 && kept.every((word) => asked.some((other) => sameWord(word, other)))
  })
}

type Ask = {
  readonly word: string
  readonly by: 'me' | 'them'
  readonly topic: string
  readonly mine: boolean
}

/** Asks that are not for now. One I said yes to is mine, and stays; so does what I asked myself. */
export function hushed<T extends Ask>(asks: readonly T[], pages: readonly PageWords[]): readonly T[] {
  const list = notTonight(pages).map(({ text }) => text)
  return asks.filter(({ by, mine, topic }) => by === 'them' && !mine && isNotTonight(topic, list))
}

/** Whether a topic can stand on the list. */
export function notTonightFault(text: string): TurnFault | undefined {
  const said = text.trim()
  if (plainWords(said).length === 0) return 'empty'
  if ([...said].length > notTonightSigns) return 'long'
  return isPlain(said) ? undefined : 'odd'
}

export const notTonightSigns = 60

/** Lower case, without accents; apostrophes go with their words. */
function plainWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/['’ʼ]/g, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The words that carry a topic; where there is none but small ones, those. */
function carrying(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !small.has(word))
  return kept.length > 0 ? kept : words
}

/** One of a thing and more of it are the same topic. */
function sameWord(one: string, other: string): boolean {
  return one === other || isMoreOf(one, other) || isMoreOf(other, one)
}

function isMoreOf(one: string, more: string): boolean {
  return one.length >= 3 && (more === `${one}s` || more === `${one}es`)
}

const small: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by for from with about and or my your our his her their this that these those is was ' +
    'el la los las un una unos unas lo de del al en con por para sobre y o e u mi mis su sus nuestro nuestra este ' +
    'esta estos estas ese esa esos esas que'
  ).split(' '),
)

/**
 * What a limit may be asked before it is told (S4-3): does it say what its owner does, or does it rule, watch or cut off
 * the other? A question never stops anything. It looks at the shape of the words; the writing guide knows more, and
 * is asked beside it where it can be fetched.
 */
import type { Language, Pattern } from './limits-patterns.ts'
import { patterns } from './limits-patterns.ts'

/** From the most harmful to the least. */
export const limitQuestions = [
  'threat',
  'cutting-off',
  'watching',
  'rule',
  'no-act',
  'vague',
  'reason',
] as const
export type LimitQuestion = (typeof limitQuestions)[number]
/** `quote`: the words it is about, as they were typed. */
export type Asking = { readonly question: LimitQuestion; readonly quote?: string }

export type Said = { readonly when: string; readonly will: string; readonly offer: string }

/** Everything the shape of the words gives reason to ask. */
export function shapeQuestions({ when, will, offer }: Said, language: Language): readonly Asking[] {
  const { threat, cuttingOff, watching, rule, vague, reason } = patterns[language]
  return [
    ...asked('threat', threat, [will, offer]),
    ...asked('cutting-off', cuttingOff, [will, offer]),
    ...asked('watching', watching, [will, offer]),
    ...asked('rule', rule, [will, offer]),
    ...(saysOwnAct(will, language) ? [] : [{ question: 'no-act' as const }]),
    ...asked('vague', vague, [when, will]),
    ...asked('reason', reason, [when, will, offer]),
  ]
}

/** "I will", "I won't", "I need", "I can" (ST8): as a clause, or as words that read on from "I will …". */
export function saysOwnAct(will: string, language: Language): boolean {
  const { ownAct, othersFirst } = patterns[language]
  const text = bare(will)
  return text.trim() !== '' && (ownAct.test(text) || !othersFirst.test(text))
}

/** Which of three a rule is; the guide tells none of them apart. */
export function kindOfRule(quote: string, language: Language): 'watching' | 'cutting-off' | 'rule' {
  const { watched, people } = patterns[language]
  const text = bare(quote)
  if (watched.test(text)) return 'watching'
  return people.test(text) ? 'cutting-off' : 'rule'
}

/** Two at most, the most harmful first. A rule already asks what its owner will do. */
export function mostHarmful(asking: readonly Asking[]): readonly Asking[] {
  const ruled = asking.some(({ question }) => ruling.has(question))
  return limitQuestions
    .flatMap((question) => asking.find((one) => one.question === question) ?? [])
    .filter(({ question }) => !(ruled && question === 'no-act'))
    .slice(0, 2)
}

const ruling: ReadonlySet<LimitQuestion> = new Set(['cutting-off', 'watching', 'rule'])

function asked(question: LimitQuestion, pattern: Pattern, texts: readonly string[]): readonly Asking[] {
  for (const text of texts) {
    const found = pattern.exec(bare(text))
    if (found) return [{ question, quote: quoted(text, found.index, found[0].length) }]
  }
  return []
}

/** Whole words around what was found. */
function quoted(text: string, start: number, length: number): string {
  const composed = text.normalize('NFC')
  const end = start + length
  const before = /[\p{L}\p{N}]*$/u.exec(composed.slice(0, start))?.[0] ?? ''
  const after = /^[\p{L}\p{N}]*/u.exec(composed.slice(end))?.[0] ?? ''
  return `${before}${composed.slice(start, end)}${after}`.trim()
}

/** Small letters without accents and with straight quotes, each sign in its own place. */
function bare(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00c0-\u024f]/g, (sign) => sign.normalize('NFD').charAt(0))
    .replaceAll('’', "'")
    .toLowerCase()
}

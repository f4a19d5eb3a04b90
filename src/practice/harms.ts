/**
 * Before telling someone of a harm: five questions, and where the answers lead (S1-1). They are asked and forgotten;
 * nothing here keeps or sends them. Not knowing is never a "no".
 */

export const harmQuestions = ['order', 'stop', 'risk', 'self', 'facts'] as const
export type HarmQuestion = (typeof harmQuestions)[number]
export const harmAnswers = ['no', 'yes', 'unsure'] as const
export type HarmAnswer = (typeof harmAnswers)[number]
export type HarmAnswers = Readonly<Partial<Record<HarmQuestion, HarmAnswer>>>

/** `living`: amends by how one lives, and no letter at a door. `helper`: someone to talk to first, then perhaps. */
export type HarmOutcome =
  | { readonly type: 'living'; readonly reasons: readonly HarmQuestion[] }
  | { readonly type: 'unanswered'; readonly questions: readonly HarmQuestion[] }
  | { readonly type: 'helper'; readonly reasons: readonly HarmQuestion[] }
  | { readonly type: 'letter' }

/** Any of the first three decides, whatever else was answered or not yet answered. */
export function harmOutcome(answers: HarmAnswers): HarmOutcome {
  const stops = stopping.filter((question) => mayBe(answers[question]))
  if (stops.length > 0) return { type: 'living', reasons: stops }
  const open = harmQuestions.filter((question) => answers[question] === undefined)
  if (open.length > 0) return { type: 'unanswered', questions: open }
  const reasons = asking.filter((question) => mayBe(answers[question]))
  return reasons.length > 0 ? { type: 'helper', reasons } : { type: 'letter' }
}

/** The same, once more and in one look, before any letter is left: where one may be so, none leaves from here. */
export const looks = ['none', 'some'] as const
export type Look = (typeof looks)[number]

/** The court first: it binds the one who writes, and the other cannot lift it. */
const stopping = ['order', 'stop', 'risk'] as const
const asking = ['self', 'facts'] as const

function mayBe(answer: HarmAnswer | undefined): boolean {
  return answer === 'yes' || answer === 'unsure'
}

/** What stands on the list fits one page of one's own. */
export function harmFits(text: string): boolean {
  return text.length <= longest
}

const longest = 400

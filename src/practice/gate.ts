/**
 * Three questions before a link is made (S1-1; 5.3 O-1, O-7; M-1). Any reason to stop stops, whatever else was
 * answered or not yet answered. The answers are asked and forgotten; nothing here keeps or sends them.
 */

export const questions = ['order', 'stop', 'minor'] as const
export type Question = (typeof questions)[number]

/** Only the court question knows "not sure": not knowing is a reason to find out first. */
export type GateAnswers = {
  readonly order?: 'no' | 'yes' | 'unsure' | undefined
  readonly stop?: 'no' | 'yes' | undefined
  readonly minor?: 'no' | 'yes' | undefined
}

export type StopReason = 'order' | 'order-unsure' | 'asked-to-stop' | 'minor'

export type GateVerdict =
  | { readonly type: 'stop'; readonly reasons: readonly StopReason[] }
  | { readonly type: 'unanswered'; readonly questions: readonly Question[] }
  | { readonly type: 'clear' }

export function throughGate(answers: GateAnswers): GateVerdict {
  const reasons = reasonsToStop(answers)
  if (reasons.length > 0) return { type: 'stop', reasons }
  const open = questions.filter((question) => answers[question] === undefined)
  return open.length > 0 ? { type: 'unanswered', questions: open } : { type: 'clear' }
}

/** The court first: it binds the one who writes, and the other cannot lift it. */
function reasonsToStop({ order, stop, minor }: GateAnswers): readonly StopReason[] {
  return [
    ...(order === 'yes' ? (['order'] as const) : []),
    ...(order === 'unsure' ? (['order-unsure'] as const) : []),
    ...(stop === 'yes' ? (['asked-to-stop'] as const) : []),
    ...(minor === 'yes' ? (['minor'] as const) : []),
  ]
}

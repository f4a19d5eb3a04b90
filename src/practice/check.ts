/**
 * The private safety check (V-2, V-11): eight questions, asked of everyone alike, for one person alone. The answers
 * are an argument and nothing else: no page, no word and no act has a place for them. What they lead to is advice.
 */

/** The phone first: the rest may be read by whoever looks at it. */
export const checkQuestions = [
  'phone',
  'hurt',
  'threat',
  'apart',
  'watched',
  'came',
  'free',
  'order',
] as const
export type CheckQuestion = (typeof checkQuestions)[number]
/** Skipping comes first where they are shown, and is an answer like the others. */
export const checkAnswers = ['skip', 'no', 'yes'] as const
export type CheckAnswer = (typeof checkAnswers)[number]
export type CheckAnswers = Readonly<Partial<Record<CheckQuestion, CheckAnswer>>>

/** What can be said to these answers, the most urgent first. `none`: nothing stands out, which promises nothing. */
export const checkWords = ['danger', 'harm', 'phone', 'order', 'none'] as const
export type CheckWord = (typeof checkWords)[number]

export function fitting(answers: CheckAnswers): readonly CheckWord[] {
  const harmed = answers.free === 'no' || harms.some((question) => answers[question] === 'yes')
  const found = [
    ...(answers.hurt === 'yes' ? (['danger'] as const) : []),
    ...(harmed ? (['harm'] as const) : []),
    ...(answers.phone === 'yes' ? (['phone'] as const) : []),
    ...(answers.order === 'yes' ? (['order'] as const) : []),
  ]
  return found.length > 0 ? found : ['none']
}

/** The next question, or nothing after the last: it never hangs on an answer. */
export function questionAfter(question: CheckQuestion): CheckQuestion | undefined {
  return checkQuestions[checkQuestions.indexOf(question) + 1]
}

export function questionBefore(question: CheckQuestion): CheckQuestion | undefined {
  return checkQuestions[checkQuestions.indexOf(question) - 1]
}

const harms = ['hurt', 'threat', 'apart', 'watched', 'came'] as const

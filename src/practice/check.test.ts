import { describe, expect, test } from 'vitest'
import {
  checkAnswers,
  type CheckAnswers,
  checkQuestions,
  fitting,
  questionAfter,
  questionBefore,
} from './check.ts'

/** Every way to answer all eight. */
function everyWay(): readonly CheckAnswers[] {
  return checkQuestions.reduce<readonly CheckAnswers[]>(
    (ways, question) => ways.flatMap((way) => checkAnswers.map((answer) => ({ ...way, [question]: answer }))),
    [{}],
  )
}

describe('the private safety check', () => {
  test('V-2 eight questions, the phone first, in one order for everyone', () => {
    const walked: string[] = []
    let question: (typeof checkQuestions)[number] | undefined = checkQuestions[0]
    while (question) {
      walked.push(question)
      expect(questionBefore(question)).toBe(walked.at(-2))
      question = questionAfter(question)
    }
    expect(walked).toEqual([...checkQuestions])
    expect(walked).toHaveLength(8)
    expect(walked[0]).toBe('phone')
  })

  test('V-11 each word follows from the answers it is about, and "none" stands alone', () => {
    const ways = everyWay()
    expect(ways).toHaveLength(3 ** 8)
    for (const way of ways) {
      const words = fitting(way)
      const yes = (...questions: readonly (keyof CheckAnswers)[]) =>
        questions.some((question) => way[question] === 'yes')
      expect(words.includes('danger')).toBe(yes('hurt'))
      expect(words.includes('harm')).toBe(
        yes('hurt', 'threat', 'apart', 'watched', 'came') || way.free === 'no',
      )
      expect(words.includes('phone')).toBe(yes('phone'))
      expect(words.includes('order')).toBe(yes('order'))
      expect(words.includes('none')).toBe(
        words.length === 1 && !yes(...checkQuestions.slice(0, 6), 'order') && way.free !== 'no',
      )
    }
    expect(fitting({ hurt: 'yes', order: 'yes' })).toEqual(['danger', 'harm', 'order'])
  })

  test('V-11 what was skipped or not reached counts for nothing', () => {
    expect(fitting({})).toEqual(['none'])
    expect(fitting({ hurt: 'skip', free: 'skip' })).toEqual(['none'])
  })
})

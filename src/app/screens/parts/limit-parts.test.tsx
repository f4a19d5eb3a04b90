// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { type Limit as OfMine, wordsToEnd } from '../../../practice/limits.ts'
import { en } from '../../messages/en.ts'
import { placeAt } from '../../place.ts'
import { Limit } from '../limit.tsx'
import { Limits } from '../limits.tsx'
import { given, left, type LimitStage, openStage, shout, told, today } from './limit-stage.contract.ts'
import { mia } from './mia.contract.ts'

const words = en.limits

let stage: LimitStage
const open = async (...given: Parameters<typeof openStage>) => {
  stage = openStage(...given)
  await stage.draw()
  return stage
}
afterEach(() => stage?.close())

const hrefs = () => stage.all('a').map((one) => placeAt(one.getAttribute('href')))

describe('what they told me', () => {
  const theirs = { ...told, when: 'there is a call after nine', will: 'answer the next day' }
  const place = { screen: 'limits', person: 'mia' } as const

  test('S4-1 it opens after a press, word for word; it can be heard and clear, and nothing else', async () => {
    await open(Limits, {
      place,
      person: mia({ given: [given('w1', 'limit')] }),
      words: { w1: theirs },
    })
    expect(stage.text()).not.toContain('after nine')
    await stage.press(words.theirs.read)
    expect(stage.texts('.given dd')).toEqual(['there is a call after nine', 'answer the next day'])
    expect(document.activeElement?.textContent).toContain(words.theirs.one)
    expect(stage.text()).toContain(words.theirs.keeping)
    expect(stage.radios().map(({ value, checked }) => [value, checked])).toEqual([
      ['nothing', false],
      ['heard', false],
      ['clear', false],
    ])
    expect(new Set(stage.all('.choice').map(({ className }) => className)).size).toBe(1)
    expect(stage.all('.given :is(textarea, input:not([type=radio]), select, a)')).toEqual([])
    await stage.press(words.theirs.done)
    expect(stage.texts('.wrong')).toEqual([words.theirs.pick])
    await stage.pick('nothing')
    await stage.press(words.theirs.done)
    expect(stage.asked).toEqual([])
    await stage.pick('heard')
    await stage.press(words.theirs.leave)
    expect(stage.asked).toEqual([JSON.stringify(['answer', 'mia', 'w1', { line: 'heard' }])])
  })

  test('the newest words of each limit stand, an ended one says so, and what was taken back stays readable', async () => {
    await open(Limits, {
      place,
      person: mia({
        given: [
          given('w3', 'limit', { opened: true, takenBack: true }),
          given('w2', 'limit', { opened: true }),
          given('w1', 'limit', { opened: true }),
        ],
      }),
      words: { w1: theirs, w2: wordsToEnd(theirs), w3: { ...theirs, limit: 'other', will: 'hang up' } },
    })
    expect(stage.all('.given article')).toHaveLength(2)
    expect(stage.text()).toContain(words.theirs.ended)
    expect(stage.text()).toContain(words.theirs.takenBack)
    expect(stage.texts('.given dd')).toContain('hang up')
  })

  test('I1 abuse 18 what lies in the bank of this room is folded away, and its fold says the same whatever lies there', async () => {
    const shown = async (...lying: Parameters<typeof given>[]) => {
      await open(Limits, {
        place,
        person: mia({ given: lying.map((one) => given(...one)) }),
        words: { w1: theirs },
      })
      const summaries = stage.texts('.given summary')
      const above = stage.all('.given > :not(details)').map(({ textContent }) => textContent)
      stage.close()
      return [summaries, above]
    }
    const empty = await shown()
    expect(await shown(['w1', 'limit', { cue: false }])).toEqual(empty)
    expect(await shown(['w1', 'limit', { aside: true }])).toEqual(empty)
    expect(await shown(['w1', 'answer', { re: 'x', cue: false }])).toEqual(empty)
  })

  test('I2 where one has not said that one is here, the button says that answering does', async () => {
    await open(Limits, {
      place,
      person: mia({ appeared: false, given: [given('w1', 'limit', { opened: true })] }),
      words: { w1: theirs },
    })
    await stage.pick('clear')
    expect(stage.texts('.given form button')[0]).toContain('This also tells Mia you are here')
  })

  test('what is set aside is told to nobody, and something unreadable says so', async () => {
    await open(Limits, { place, person: mia({ given: [given('w1', 'limit'), given('w2', 'unreadable')] }) })
    expect(stage.text()).toContain(en.letter.read.unreadable)
    await stage.press(words.theirs.aside)
    expect(stage.asked).toEqual([JSON.stringify(['setAside', 'mia', 'w1'])])
    expect(stage.text()).toContain(words.theirs.asideDone)
  })
})

describe('looking at it again', () => {
  test('S4-6 on its day the owner is asked, with three ways of one size, and no answer reaches anyone', async () => {
    const due = { ...shout, review: today }
    await open(Limits, { place: { screen: 'limits', person: 'mia' }, pages: [due] })
    expect(stage.text()).toContain(words.limits.review)
    expect(hrefs()).toContainEqual({ screen: 'limit', item: 'l1', person: 'mia' })
    stage.close()
    for (const [press, page] of [
      [words.limit.reviewKeep, { ...due, review: '2027-02-18' }],
      [words.limit.retire, { ...due, retired: today }],
    ] as const) {
      await open(Limit, { place: { screen: 'limit', person: 'mia', item: 'l1' }, pages: [due] })
      const ways = stage.all('.row.even')[0]?.children ?? []
      expect([...ways].map(({ textContent }) => textContent)).toEqual([
        words.limit.reviewKeep,
        words.limit.change,
        words.limit.retire,
      ])
      expect(new Set([...ways].map(({ className }) => className)).size).toBe(1)
      await stage.press(press)
      expect(stage.asked).toEqual([JSON.stringify(['keepPage', page])])
      stage.close()
    }
    await open(Limits, { place: { screen: 'limits', person: 'mia' }, pages: [shout] })
    expect(stage.text()).not.toContain(words.limits.review)
  })
})

test('S4-8 both people have the same screens: nothing on them depends on who is in recovery', async () => {
  const pages = [shout]
  const person = mia({ given: [given('w1', 'limit', { opened: true })], left: [left('w2', told)] })
  const shown = async (language: 'en' | 'es') => {
    await open(Limits, {
      place: { screen: 'limits', person: 'mia' },
      pages,
      person,
      words: { w1: told },
      language,
    })
    const [theirs, mine] = [stage.texts('.given dd'), stage.texts('.yours dd')]
    stage.close()
    return [theirs, mine]
  }
  expect(Object.keys(person)).not.toContain('part')
  expect(await shown('en')).toEqual([
    ['we start to shout', 'leave the room'],
    ['we start to shout', 'leave the room'],
  ])
  expect(await shown('es')).toEqual(await shown('en'))
})

test('all of mine stand together without a person, each with whom it is', async () => {
  const alone: OfMine = { ...shout, id: 'l2', when: 'I am asked for money', will: 'say no' }
  const { person: _, ...mineAlone } = alone
  await open(Limits, {
    place: { screen: 'limits' },
    pages: [shout, mineAlone, { ...shout, id: 'l3', retired: today }],
  })
  expect(stage.texts('.card .over')).toEqual(['With Mia', 'With Mia'])
  expect(stage.texts('summary')).toEqual([words.limits.retiredHeading])
  expect(hrefs()).toContainEqual({ screen: 'limit' })
})

test('an answer to a limit of mine stands by it after a press', async () => {
  const person = mia({ left: [left('w2', told)], given: [given('w3', 'answer', { re: 'w2' })] })
  await open(Limits, {
    place: { screen: 'limits', person: 'mia' },
    pages: [shout],
    person,
    words: { w3: { kind: 'answer', language: 'en', line: 'clear' } },
  })
  expect(stage.text()).not.toContain('Thank you for being clear.')
  await stage.press(words.requests.readAnswer)
  expect(stage.texts('.yours b')).toEqual(['Thank you for being clear.'])
})

// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import type { EnvelopeWords } from '../../../practice/words.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { Requests } from '../requests.tsx'
import { day, given, left, type LimitStage, openStage } from './limit-stage.contract.ts'
import { may, mia } from './mia.contract.ts'

const place = { screen: 'requests', person: 'mia' } as const
const words = en.limits.requests
const { theirs } = en.limits
const van: EnvelopeWords = { kind: 'request', language: 'en', act: 'Lend me the van', when: 'on Friday' }
const says = (line: 'yes' | 'no' | 'not-now'): EnvelopeWords => ({ kind: 'answer', language: 'en', line })

let stage: LimitStage
const open = async (over: Omit<Parameters<typeof openStage>[1], 'place'> = {}) => {
  stage = openStage(Requests, { place, ...over })
  await stage.draw()
}
afterEach(() => stage?.close())

describe('what is asked of me', () => {
  test('B3-3 it says that a no is fine; saying nothing comes first, and the three answers are of one size', async () => {
    await open({ person: mia({ given: [given('w1', 'request')] }), words: { w1: van } })
    expect(stage.text()).not.toContain('van')
    await stage.press(theirs.read)
    expect(stage.texts('.given dd')).toEqual(['Lend me the van', 'on Friday'])
    expect(stage.text()).toContain(words.fine)
    expect(stage.radios().map(({ value, checked }) => [value, checked])).toEqual(
      ['nothing', 'yes', 'no', 'not-now'].map((value) => [value, false]),
    )
    expect(new Set(stage.all('.choice').map(({ className }) => className)).size).toBe(1)
    expect(stage.all('.given :is(textarea, input:not([type=radio]), select)')).toEqual([])
    await stage.pick('nothing')
    await stage.press(theirs.done)
    expect(stage.asked).toEqual([])
  })

  test.each(['yes', 'no', 'not-now'] as const)(
    'abuse 11 answering %s says that one word, and makes no promise and no page',
    async (line) => {
      await open({ person: mia({ given: [given('w1', 'request', { opened: true })] }), words: { w1: van } })
      await stage.pick(line)
      await stage.press(theirs.leave)
      expect(stage.asked).toEqual([JSON.stringify(['answer', 'mia', 'w1', { line }])])
      expect(stage.pages()).toEqual([])
      expect(stage.text()).toContain(en.people.left.said)
    },
  )
})

describe('what I ask', () => {
  const ask = async (act: string, when: string) => {
    await stage.write(words.act, act)
    await stage.write(words.when, when)
    await stage.press(theirs.leave)
  }

  test('B3-3 one act and one time are left at the door', async () => {
    await open()
    expect(stage.text()).toContain('A no is okay.')
    await ask(' Lend me the van ', 'on Friday')
    expect(stage.asked).toEqual([JSON.stringify(['leave', 'mia', van])])
    expect(stage.text()).toContain(en.people.left.said)
    expect(stage.field(words.act).value).toBe('')
  })

  test('B3-3 after a no, the same act is closed, with the day from which it may be asked again; nothing is lost', async () => {
    await open({
      person: mia({
        left: [left('w1', van)],
        given: [given('a1', 'answer', { lane: 'request', re: 'w1', opened: true })],
      }),
      words: { a1: says('no') },
    })
    expect(stage.texts('.yours b')).toEqual([en.letter.answer.lines.no])
    expect(stage.text()).toContain('You can ask for this again from Sunday 20 December.')
    await ask('LEND me the van!', 'on Sunday')
    expect(stage.asked).toEqual([])
    expect(stage.wrong(words.act)).toContain('You can ask again from Sunday 20 December.')
    expect(stage.field(words.act).value).toBe('LEND me the van!')
    expect(document.activeElement).toBe(stage.field(words.act))
    await ask('Mow the lawn', 'on Sunday')
    expect(stage.asked).toHaveLength(1)
    expect(stage.text()).not.toMatch(/why/i)
    expect(stage.all('.yours li :is(textarea, input, select)')).toEqual([])
  })

  test('B3-3 “not now” closes nothing', async () => {
    await open({
      person: mia({
        left: [left('w1', van)],
        given: [given('a1', 'answer', { lane: 'request', re: 'w1', opened: true })],
      }),
      words: { a1: says('not-now') },
    })
    await ask('Lend me the van', 'on Sunday')
    expect(stage.asked).toHaveLength(1)
  })

  test('I1 B3-3 until they say something there is the one sentence, also while an answer lies in the bank', async () => {
    const line = async (given_: Parameters<typeof mia>[0]) => {
      await open({ person: mia(given_), words: { a1: says('no') } })
      const text = stage.texts('.yours li')
      stage.close()
      return text
    }
    const without = await line({ left: [left('w1', van)] })
    expect(without[0]).toContain(en.people.left.said)
    const lying = given('a1', 'answer', { lane: 'request', re: 'w1', cue: false })
    expect(await line({ left: [left('w1', van)], given: [lying] })).toEqual(without)
    await open({ person: mia({ left: [left('w1', van)], given: [lying] }), words: { a1: says('no') } })
    await ask('Lend me the van', 'on Sunday')
    expect(stage.wrong(words.act)).toBe(words.answerFirst)
    await stage.press(words.readAnswer)
    expect(stage.texts('.yours b')).toEqual([en.letter.answer.lines.no])
    expect(stage.asked).toEqual([])
  })

  test('abuse 15 the same at the same time is not left a second time', async () => {
    await open({ person: mia({ left: [left('w1', van)] }) })
    await ask('lend me the van.', 'On Friday')
    expect(stage.wrong(words.act)).toBe(words.asked)
    expect(stage.asked).toEqual([])
  })

  test('fields say their size, what is missing and what is too much, and keep what was typed', async () => {
    await open()
    expect(stage.text()).toContain('200 signs at most')
    await stage.press(theirs.leave)
    expect([stage.wrong(words.act), stage.wrong(words.when)]).toEqual([words.needAct, words.needWhen])
    await ask('x'.repeat(100_000), 'y\u0007')
    expect([stage.wrong(words.act), stage.wrong(words.when)]).toEqual([words.longAct, en.limits.faults.signs])
    expect(stage.field(words.act).value).toHaveLength(100_000)
    await ask('x', 'y'.repeat(101))
    expect(stage.wrong(words.when)).toBe(words.longWhen)
    expect(stage.asked).toEqual([])
  })

  test('where nothing can be asked now, a sentence stands in place of the button', async () => {
    for (const one of [{ type: 'not-now' }, { type: 'again-on', on: day + 1 }] as const) {
      await open({ person: mia({ may: may(one) }) })
      expect(stage.texts('.yours form button')).toEqual([])
      stage.close()
    }
    await open({ person: mia({ closed: true }) })
    expect(stage.all('.yours form')).toEqual([])
    expect(stage.text()).toContain(en.exchange.practical.closed)
  })

  test('K4-4 taking it back has one answer', async () => {
    await open({ person: mia({ left: [left('w1', van, { takenBack: true })] }) })
    expect(stage.text()).toContain(en.people.left.takenBack)
  })

  test('both languages name the same things', () => {
    expect(Object.keys(es.limits.requests)).toEqual(Object.keys(words))
    expect(es.limits.requests.closed('x')).toContain('x')
  })
})

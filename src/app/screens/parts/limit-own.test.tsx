// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { limitKinds } from '../../../practice/limits.ts'
import type { PageWords } from '../../../practice/pages.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { Limit } from '../limit.tsx'
import { lookOver } from './limit-guide.ts'
import { day, left, type LimitStage, openStage, shout, told, today } from './limit-stage.contract.ts'
import { may, mia } from './mia.contract.ts'

const words = en.limits

let stage: LimitStage
const open = async (...given: Parameters<typeof openStage>) => {
  stage = openStage(...given)
  await stage.draw()
  return stage
}
afterEach(() => stage?.close())

describe('a limit of mine', () => {
  const place = { screen: 'limit', person: 'mia' } as const
  const write = async (when: string, will: string) => {
    await stage.write(words.limit.when, when)
    await stage.write(words.limit.will, will)
  }

  test('S4-4 it is kept without a reason, and the field for one says that it is never told', async () => {
    await open(Limit, { place })
    expect(stage.text()).toContain('This is never told.')
    await stage.press(words.limit.keep)
    expect(stage.asked).toEqual([])
    expect(document.activeElement).toBe(stage.field(words.limit.when))
    await write(' we start to shout ', 'leave the room')
    await stage.press(words.limit.keep)
    const kept = {
      kind: 'limit',
      id: 'id1',
      person: 'mia',
      when: 'we start to shout',
      will: 'leave the room',
    }
    expect(stage.asked).toEqual([
      JSON.stringify(['keepPage', { ...kept, made: today, review: '2027-02-18' }]),
    ])
    expect(stage.text()).toContain(words.limits.kept)
  })

  test('S4-4 a reason that was written stays on the page and goes nowhere', async () => {
    await open(Limit, { place })
    await write('we start to shout', 'leave the room')
    await stage.write(words.limit.reason, 'It scares me.')
    await stage.press('Tell Mia')
    await vi.waitFor(() => expect(stage.texts('button')).toContain(words.tell.tell))
    expect(stage.text()).not.toContain('It scares me.')
    await stage.press(words.tell.tell)
    const [page, letter] = stage.asked
    expect(page).toContain('It scares me.')
    expect(letter).toBe(
      JSON.stringify([
        'leave',
        'mia',
        { kind: 'limit', language: 'en', limit: 'id1', when: 'we start to shout', will: 'leave the room' },
      ]),
    )
    expect(stage.text()).toContain(en.letter.leave.done)
  })

  test('S4-3 before it is told it is asked two things at most; changing it and telling it as it is weigh the same', async () => {
    await open(Limit, {
      place: { ...place, item: 'l1', section: 'tell' },
      pages: [{ ...shout, will: 'You may not see Sam, or else', offer: 'because you lied, respect me' }],
    })
    await vi.waitFor(() => expect(stage.all('.asks')).toHaveLength(2))
    expect(stage.texts('.asks b')).toEqual([
      words.asks.questions.threat.ask,
      words.asks.questions['cutting-off'].ask,
    ])
    const ways = stage.all('.row.even > button')
    expect(ways.map(({ textContent }) => textContent)).toEqual([words.tell.change, words.tell.asItIs])
    expect(new Set(ways.map(({ className }) => className)).size).toBe(1)
    await stage.press(words.tell.asItIs)
    expect(stage.asked).toHaveLength(1)
    expect(stage.asked[0]).toContain('You may not see Sam, or else')
  })

  test('S4-3 the guide is asked in both languages, and after words of danger nothing is said about the wording', async () => {
    const said = (when: string, will: string) => ({ when, will, offer: '' })
    const asks = async (when: string, will: string, language: 'en' | 'es') =>
      (await lookOver(said(when, will), language)).asking.map(({ question }) => question)
    expect(await asks('you do that again', 'do it or else', 'en')).toContain('threat')
    expect(await asks('se vaya', 'le quitaré a los niños', 'es')).toContain('threat')
    expect(await asks('we start to shout', 'leave the room', 'en')).toEqual([])
    expect(await lookOver(said('you leave', 'kill myself'), 'en')).toEqual({ heavy: true, asking: [] })
  })

  test('abuse 20 there is one example of each kind, and none of them draws a question in either language', async () => {
    for (const [language, t] of [
      ['en', en],
      ['es', es],
    ] as const) {
      for (const kind of limitKinds) {
        const { when, will } = t.limits.limit.examples[kind]
        expect(await lookOver({ when, will, offer: '' }, language), `${language} ${kind}`).toEqual({
          heavy: false,
          asking: [],
        })
      }
    }
  })

  test('looking it over is an offer: what it asks stands until the words change, and the limit is kept all the same', async () => {
    await open(Limit, { place })
    await write('it is late', 'you must go home')
    await stage.press(words.limit.look)
    await vi.waitFor(() => expect(stage.all('.asks')).toHaveLength(1))
    expect(stage.asked).toEqual([])
    await stage.write(words.limit.will, 'go home')
    expect(stage.all('.asks')).toEqual([])
    await stage.press(words.limit.keep)
    expect(stage.asked).toHaveLength(1)
  })

  test('too much, hidden signs and days that do not fit get a sentence at the field, and nothing is lost', async () => {
    await open(Limit, { place })
    const long = 'x'.repeat(100_000)
    await write(long, 'leave\u0000')
    for (const [review, fault] of [
      ['2026-11-20', words.faults.past],
      ['2029-01-01', words.faults.far],
      ['', words.faults.day],
    ] as const) {
      await stage.write(words.limit.review, review)
      await stage.press(words.limit.keep)
      expect(stage.wrong(words.limit.review)).toBe(fault)
    }
    expect([stage.wrong(words.limit.when), stage.wrong(words.limit.will)]).toEqual([
      words.faults.long,
      words.faults.signs,
    ])
    expect(stage.field(words.limit.when).value).toHaveLength(100_000)
    expect(stage.asked).toEqual([])
  })

  test('what was typed is there again after a refusal and after coming back', async () => {
    await open(Limit, { place })
    await write('we start to shout', 'leave the room')
    stage.refuse('broken')
    await stage.press(words.limit.keep)
    expect(stage.text()).toContain(en.trouble.broken)
    expect(stage.field(words.limit.will).value).toBe('leave the room')
  })

  test('where nothing can be told now, a sentence stands in place of the button, and it can be kept', async () => {
    for (const one of [{ type: 'not-now' }, { type: 'again-on', on: day + 1 }] as const) {
      await open(Limit, { place: { ...place, item: 'l1' }, pages: [shout], person: mia({ may: may(one) }) })
      expect(stage.texts('button')).not.toContain('Tell Mia')
      expect(stage.text()).toContain(
        one.type === 'not-now' ? en.exchange.practical.notNow : 'Saturday 21 November',
      )
      stage.close()
    }
  })

  test('S4-1 what was told shows the one sentence; a change is told again by hand alone, and so is the end', async () => {
    const person = mia({ left: [left('w1', told)] })
    await open(Limit, { place: { ...place, item: 'l1' }, pages: [shout], person })
    expect(stage.text()).toContain('Left at the door.')
    await stage.press(words.limit.change)
    await stage.write(words.limit.will, 'go for a walk')
    await stage.press(words.limit.keep)
    expect(stage.asked.map((one) => JSON.parse(one)[0])).toEqual(['keepPage'])
    expect(stage.text()).toContain('The new words are yours alone.')
    await stage.press(words.limit.retire)
    expect(stage.asked.map((one) => JSON.parse(one)[0])).toEqual(['keepPage', 'keepPage'])
    expect(stage.pages()).toMatchObject([{ id: 'l1', retired: today }])
    expect(stage.text()).toContain(words.limit.endHeading)
    const ways = stage.all('.row.even > *').map(({ textContent }) => textContent)
    expect(ways).toEqual([words.limit.endKeep, words.limit.endTell])
    await stage.press(words.limit.endTell)
    expect(stage.asked.at(-1)).toBe(JSON.stringify(['leave', 'mia', { ...told, ended: true }]))
  })

  test('removing it removes its notes too, is asked once, and tells nobody', async () => {
    const note: PageWords = { kind: 'crossed', id: 'n1', limit: 'l1', on: today }
    await open(Limit, { place: { ...place, item: 'l1' }, pages: [shout, note] })
    await stage.press(words.limit.remove)
    expect(stage.asked).toEqual([])
    await stage.press(words.limit.keepIt)
    await stage.press(words.limit.remove)
    const again = document.querySelectorAll('dialog button')
    ;(again[1] as HTMLElement).click()
    await stage.draw()
    expect(stage.asked).toEqual([
      JSON.stringify(['removePage', 'crossed', 'n1']),
      JSON.stringify(['removePage', 'limit', 'l1']),
    ])
    expect(stage.went).toEqual([{ screen: 'limits', person: 'mia' }])
  })
})

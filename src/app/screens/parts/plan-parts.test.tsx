// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { partToKeep, partToLeave } from '../../../practice/plan.ts'
import { quietForm, quietFrom } from '../../../practice/setbacks.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import { en } from '../../messages/en.ts'
import { Plan } from '../plan.tsx'
import { type Given, given, left, openStage, today } from './limit-stage.contract.ts'
import { may, mia } from './mia.contract.ts'

const words = en.plan
const mine = { about: 'setback', side: 'mine' } as const
const here = { screen: 'plan', person: 'mia', item: 'setback-mine' } as const
const call = partToKeep(mine, 'call', { id: 'p1', text: 'Ann, then the group.', today, person: 'mia' })
const theirs = (part: 'helps' | 'details' | 'tell-first', text: string): EnvelopeWords => ({
  kind: 'plan-part',
  language: 'en',
  plan: 'setback',
  about: 'setback',
  part,
  text,
})
const lying = (word: string, more: Parameters<typeof given>[2] = {}) =>
  given(word, 'plan-part', { lane: 'plan', ...more })

const open: { close: () => void }[] = []
afterEach(() => {
  for (const stage of open.splice(0)) stage.close()
})
async function stand(over: Given) {
  const stage = openStage(Plan, over)
  open.push(stage)
  await stage.draw()
  await stage.draw()
  return stage
}

test('F2-12 whom a plan is about is asked with each person, and both answers are of one kind', async () => {
  const stage = await stand({ place: { screen: 'plan', person: 'mia' } })
  expect(stage.texts('h2')).toEqual([words.plan.aboutMe, words.plan.aboutThem('Mia')])
  expect(stage.all('.rooms a')).toHaveLength(4)
  const alone = await stand({ place: { screen: 'plan' } })
  expect(alone.all('.rooms a')).toHaveLength(2)
  expect(alone.text()).not.toContain('Mia')
})

test('F2-12 I fill in one set of parts, and none of the other’s, whichever way round', async () => {
  for (const [item, own] of [
    ['setback-mine', ['signs', 'first', 'call', 'tell']],
    ['setback-theirs', ['helps', 'not-asked', 'limits', 'details', 'tell-first']],
  ] as const) {
    const stage = await stand({ place: { ...here, item } })
    expect(stage.texts('.yours h3')).toEqual(own.map((part) => words.parts[part]))
    expect(stage.all('.given button, .given textarea')).toHaveLength(0)
  }
})

test('F2-12 a part is kept for me alone until I leave it; then it goes with what the other is to see, and no more', async () => {
  const stage = await stand({ place: here })
  await stage.press(`${words.part.write}: ${words.parts.call}`)
  await stage.press(words.part.keep)
  expect(stage.wrong(words.parts.call)).toBe(words.part.faults.empty)
  await stage.write(words.parts.call, 'a'.repeat(401))
  await stage.press(words.part.keep)
  expect(stage.wrong(words.parts.call)).toBe(words.part.faults.long)
  await stage.write(words.parts.call, ' Ann, then the group. ')
  await stage.press(words.part.keep)
  const page = { ...call, id: 'id1' }
  expect(stage.asked).toEqual([JSON.stringify(['keepPage', page])])
  expect(stage.text()).toContain(words.part.state.kept)
  await stage.press(`${words.part.leave}: ${words.parts.call}`)
  expect(stage.text()).toContain(words.leave.holdsLine)
  await stage.press(words.leave.leave)
  expect(stage.asked[1]).toBe(JSON.stringify(['leave', 'mia', partToLeave(page, 'en')]))
})

test('F2-12 what I left holds from the day I left it, is taken back by itself, and says no more than that', async () => {
  const person = mia({ left: [left('w1', partToLeave(call, 'en'), { lane: 'plan' })] })
  const stage = await stand({ place: here, person, pages: [call] })
  expect(stage.text()).toContain('Signed by you on Thursday 19 November. It holds.')
  expect(stage.text()).toContain(en.people.left.said)
  await stage.press(`${en.people.left.takeBack}: ${words.parts.call}`)
  const dialog = document.querySelector('dialog')
  expect(dialog?.textContent).toContain(en.people.left.takeBackHint)
  const [, take] = [...(dialog?.querySelectorAll('button') ?? [])]
  take?.click()
  await stage.draw()
  expect(stage.asked).toEqual([JSON.stringify(['takeBack', 'mia', 'w1'])])
})

test('F2-12 a part said anew stands in place; the earlier is shown as earlier', async () => {
  const before = { ...partToLeave(call, 'en'), text: 'Leo.' }
  const person = mia({
    left: [
      left('w2', partToLeave(call, 'en'), { lane: 'plan' }),
      left('w1', before, { lane: 'plan', on: 20_700 }),
    ],
    given: [lying('g2', { opened: true }), lying('g1', { opened: true })],
  })
  const given = { g2: theirs('helps', 'Eat with me'), g1: theirs('helps', 'Leave me be') }
  const stage = await stand({ place: here, person, pages: [call], words: given })
  expect(stage.texts('.yours details')).toEqual([expect.stringContaining('Leo.')])
  expect(stage.texts('.given .card > .said')).toEqual(['Eat with me'])
  expect(stage.texts('.given details').some((text) => text?.includes('Leave me be'))).toBe(true)
})

test('F2-12 the other’s part stands beside mine only once I opened it; what lies in the bank is not shown here', async () => {
  const person = mia({ given: [lying('g1'), lying('g2', { cue: false })] })
  const stage = await stand({ place: here, person, words: { g1: theirs('helps', 'Eat with me') } })
  expect(stage.text()).not.toContain('Eat with me')
  expect(stage.texts('.given article')).toHaveLength(1)
  await stage.press(words.theirs.read)
  expect(stage.went.at(-1)).toEqual(here)
  expect(stage.texts('.given .said')).toEqual(['Eat with me'])
})

test('F2-13 after 90 days I am asked if my parts still fit, here and nowhere else; doing nothing changes nothing', async () => {
  const stage = await stand({ place: here, pages: [{ ...call, review: today }] })
  expect(stage.text()).toContain(words.review.heading)
  expect(stage.asked).toEqual([])
  await stage.press(words.review.fits)
  expect(stage.asked).toEqual([JSON.stringify(['keepPage', call])])
  expect(stage.text()).not.toContain(words.review.heading)
})

test('F2-12 the sheet holds my parts and theirs that I opened and that hold, and nothing that was not', async () => {
  const person = mia({
    given: [lying('g1', { opened: true }), lying('g2', { opened: true, takenBack: true }), lying('g3')],
  })
  const given = {
    g1: theirs('helps', 'Eat with me'),
    g2: theirs('details', 'All of it'),
    g3: theirs('tell-first', 'My sister'),
  }
  const stage = await stand({ place: here, person, pages: [call], words: given })
  await stage.press(words.plan.print)
  expect(stage.texts('.said')).toEqual([call.text, 'Eat with me'])
  expect(stage.text()).not.toContain('My sister')
})

test('F2-5 in the quiet after a note a part can be kept, and is left later', async () => {
  const quiet = quietFrom(Math.floor(Date.now() / 1000))
  const stage = await stand({ place: here, pages: [call], forms: { [quietForm('mia')]: quiet } })
  await stage.press(`${words.part.leave}: ${words.parts.call}`)
  expect(stage.texts('button')).not.toContain(words.leave.leave)
  expect(stage.text()).toContain(words.leave.quiet)
  expect(stage.texts('button')).toContain(en.people.quiet.safe)
  await stage.press(en.people.quiet.safe)
  expect(stage.asked).toEqual([JSON.stringify(['leave', 'mia', { kind: 'safe', language: 'en' }])])
  expect(stage.formOf(quietForm('mia'))).toEqual({ ...quiet, safe: 'yes' })
  await stage.draw()
  expect(stage.texts('button')).not.toContain(en.people.quiet.safe)
})

test('F2-5 where nothing can be left for them, a sentence stands in place of the button', async () => {
  const quiet = quietFrom(Math.floor(Date.now() / 1000))
  const person = mia({ may: may({ type: 'not-now' }) })
  const stage = await stand({ place: here, person, pages: [call], forms: { [quietForm('mia')]: quiet } })
  expect(stage.texts('button')).not.toContain(en.people.quiet.safe)
})

// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { type Case, topics } from '../../practice/cases.ts'
import type { PageWords } from '../../practice/pages.ts'
import { en } from '../messages/en.ts'
import { es } from '../messages/es.ts'
import { placeAt } from '../place.ts'
import { OneCase } from './case.tsx'
import {
  type Given,
  helped,
  openHelping,
  own,
  sitting,
  terms,
  today,
} from './parts/helping-stage.contract.ts'

const words = en.cases
const open: { close: () => void }[] = []
afterEach(() => {
  for (const screen of open.splice(0)) screen.close()
})
const people = [helped('mia'), helped('leo')]
const loan: Case = { kind: 'case', id: 'c', name: 'The loan', people: ['mia', 'leo'], on: today }
const talk = (person: string, more: Partial<Extract<PageWords, { kind: 'intake' }>> = {}): PageWords => ({
  kind: 'intake',
  id: `talk-${person}`,
  case: 'c',
  person,
  on: today,
  decision: 'proceed',
  asked: [...topics],
  ...more,
})
const ready: readonly PageWords[] = [loan, own, talk('mia'), talk('leo')]

async function show(scene: Given = {}, at: { item?: string; person?: string } = { item: 'c' }) {
  const screen = await openHelping(
    OneCase,
    { screen: 'case', ...at },
    { people, pages: [loan, own], ...scene },
  )
  open.push(screen)
  return screen
}

test('a case is made of two people I help, by name, and one alone makes none', async () => {
  const screen = await show({ pages: [] }, {})
  await screen.write(words.case.name, ' The loan ')
  await screen.press('Mia')
  await screen.press(words.case.make)
  expect(screen.texts('.wrong')).toEqual([words.case.needTwo])
  await screen.press('Leo')
  await screen.press(words.case.make)
  expect(screen.asked).toEqual([['keepPage', { ...loan, id: 'id1' }]])
  expect(screen.went).toEqual([{ screen: 'case', item: 'id1' }])
  const few = await show({ pages: [], people: [helped('mia')] }, {})
  expect(few.text()).toContain(words.case.few)
})

test('S5-7 whoever is the counselor of one is told not to be the mediator for both', async () => {
  const counselor = [helped('mia', { kind: 'counselor' }), helped('leo')]
  const screen = await show({ pages: [], people: counselor }, {})
  await screen.press('Leo')
  expect(screen.text()).not.toContain(words.case.therapist)
  await screen.press('Mia')
  expect(screen.text()).toContain(words.case.therapist)
})

test('abuse 34 what is missing is said by name, and until nothing is, there is no way to call a sitting', async () => {
  const missing = async (scene: Given) => {
    const screen = await show(scene)
    expect(screen.text()).not.toContain(words.call.ask)
    return screen.texts('section ul:not([aria-label]) li')
  }
  expect(await missing({})).toEqual([words.case.needTalk('Mia'), words.case.needTalk('Leo')])
  expect(await missing({ pages: [loan, talk('mia')] })).toEqual([words.case.needTalk('Leo')])
  const old = talk('leo', { on: '2026-01-16' })
  expect(await missing({ pages: [loan, talk('mia'), old] })).toEqual([words.case.needTalk('Leo')])
  const unsigned = helped('leo', { terms: { word: 't', words: terms, on: 20_000, agreed: false } })
  expect(await missing({ pages: ready, people: [helped('mia'), unsigned] })).toEqual([
    words.case.needTerms('Leo'),
  ])
  const away = helped('leo', {}, { theyAppeared: false })
  expect(await missing({ pages: ready, people: [helped('mia'), away] })).toEqual([words.case.needHere('Leo')])
  expect(await missing({ pages: ready, people: [helped('mia')] })).toEqual([
    words.case.needHelp(words.case.someone),
  ])
  for (const decision of ['adapt', 'not-suitable'] as const) {
    const shut = await show({ pages: [loan, talk('mia'), talk('leo', { decision })] })
    expect(shut.text()).toContain(words.case.notNow)
    expect(shut.text()).not.toContain(words.call.ask)
  }
  expect((await show({ pages: ready })).text()).toContain(words.call.ask)
})

test('abuse 34 a private talk has its topics as ticks and three ways of one size, none picked; to go on takes all', async () => {
  const screen = await show({}, { item: 'c', person: 'mia' })
  expect(screen.all('input').filter((box) => box.matches(':checked'))).toEqual([])
  expect(screen.texts('.choice input + span').map((text) => text.split('.')[0])).toHaveLength(3)
  for (const topic of topics) expect(screen.text()).toContain(words.intake.questions[topic])
  await screen.press(words.intake.save)
  expect(screen.texts('.wrong')).toEqual([words.intake.need])
  await screen.press(words.case.decisions.proceed)
  await screen.press(words.intake.topics.alone)
  await screen.press(words.intake.save)
  expect(screen.texts('.wrong')).toEqual([words.intake.rest])
  expect(screen.asked).toEqual([])
  for (const topic of topics.slice(1)) await screen.press(words.intake.topics[topic])
  await screen.write(words.intake.text, 'Wants the door side.')
  await screen.press(words.intake.save)
  expect(screen.asked).toEqual([['keepPage', { ...talk('mia'), id: 'id1', text: 'Wants the door side.' }]])
  expect(screen.went).toEqual([{ screen: 'case', item: 'c' }])
  expect(screen.forms.size).toBe(0)
})

test('abuse 34 the way out is the first of the three, in both languages', async () => {
  for (const [language, t] of [
    ['en', en],
    ['es', es],
  ] as const) {
    const screen = await show({ language }, { item: 'c', person: 'mia' })
    const [first] = screen.texts('.choice')
    expect(first).toContain(t.cases.case.decisions['not-suitable'])
    expect(screen.all('.choice .primary, .choice.primary')).toEqual([])
  }
})

test('S5-2 a private talk is for who learned to have one: the licence of my own terms stands beside it, or that it names none', async () => {
  expect((await show({}, { item: 'c', person: 'mia' })).text()).toContain(terms.licence)
  const none = await show({ pages: [loan] }, { item: 'c', person: 'mia' })
  expect(none.text()).toContain(words.intake.noLicence)
})

test('abuse 35 a talk with one stands on no page of the other, nor on the page of a person', async () => {
  const noted = talk('mia', { text: 'Only hers to know' })
  const other = await show({ pages: [loan, noted] }, { item: 'c', person: 'leo' })
  expect(other.text()).not.toContain('Only hers to know')
  expect(other.text()).not.toContain(words.intake.earlier)
  const hers = await show({ pages: [loan, noted] }, { item: 'c', person: 'mia' })
  expect(hers.text()).toContain('Only hers to know')
})

test('S5-8 a sitting is called with a topic, a place and dates, once, and the case keeps which one it is', async () => {
  const screen = await show({ pages: ready })
  await screen.press(words.call.ask)
  expect(screen.texts('.wrong')).toEqual([
    words.call.needTopic,
    words.call.needPlace,
    words.call.dateFaults['no-day'],
  ])
  await screen.write(words.call.topic, 'The loan')
  await screen.write(words.call.place, 'Library')
  await screen.write(words.call.on, '2026-02-20')
  await screen.write(words.call.at, '17:30')
  await screen.press(words.call.more)
  await screen.write(words.call.on, '2026-02-21', 1)
  await screen.press(words.call.ask)
  expect(screen.texts('.wrong')).toEqual([words.call.dateFaults['no-time']])
  await screen.write(words.call.at, '10:00', 1)
  screen.refused.set('keepPage', { ok: false, trouble: 'offline' })
  await screen.press(words.call.ask)
  expect(screen.written(words.call.topic)).toBe('The loan')
  screen.refused.clear()
  await screen.press(words.call.ask)
  const dates = [
    { on: '2026-02-20', at: '17:30' },
    { on: '2026-02-21', at: '10:00' },
  ]
  expect(screen.asked.filter(([what]) => what === 'callSitting')).toEqual([
    ['callSitting', { case: 'c', topic: 'The loan', place: 'Library', dates }],
  ])
  expect(screen.asked.at(-1)).toEqual(['keepPage', { ...loan, sitting: 'sit' }])
  expect(screen.text()).toContain(words.call.asked)
  expect(screen.forms.size).toBe(0)
})

test('S5-8 stopping for safety is there at every stage, asks for no reason, and says what both will find', async () => {
  const called: readonly PageWords[] = [{ ...loan, sitting: 'sit' }, talk('mia'), talk('leo')]
  const agreed = sitting({ date: { on: '2026-02-20', at: '17:30' } })
  for (const sittings of [[sitting()], [agreed], []]) {
    const screen = await show({ pages: called, sittings })
    expect(screen.text()).toContain(words.sitting.stopLine)
    await screen.press(words.sitting.stop)
    expect(screen.texts('dialog button')).toEqual([words.sitting.stopKeep, words.sitting.stop])
    expect(screen.all('dialog input, dialog textarea')).toEqual([])
    await screen.press(words.sitting.stop, 1)
    expect(screen.asked).toEqual([['leaveSitting', 'sit', true]])
    expect(screen.text()).toContain(words.sitting.stopped)
  }
})

test('S5-8 before both said yes to a date the page shows the dates alone; then the one, and the way to the table', async () => {
  const called: readonly PageWords[] = [{ ...loan, sitting: 'sit' }, talk('mia'), talk('leo')]
  const before = await show({ pages: called, sittings: [sitting()] })
  const half = sitting({ dates: [{ matter: 'm1', on: '2026-02-20', at: '17:30', mine: true }] })
  expect((await show({ pages: called, sittings: [half] })).html()).toBe(before.html())
  expect(before.text()).toContain(words.sitting.waits)
  const both = await show({
    pages: called,
    sittings: [sitting({ date: { on: '2026-02-20', at: '17:30' } })],
  })
  expect(both.text()).toContain(words.sitting.date)
  const to = both.all('a').map((link) => placeAt(link.getAttribute('href')))
  expect(to).toContainEqual({ screen: 'sitting', sitting: 'sit' })
})

test('a case that is over stays readable and calls nobody', async () => {
  const screen = await show({ pages: ready })
  await screen.press(words.case.end)
  await screen.press(words.case.end, 1)
  expect(screen.asked).toEqual([['keepPage', { ...loan, ended: today }]])
  expect(screen.text()).not.toContain(words.call.ask)
  expect(screen.text()).toContain(words.case.talks)
  const gone = await show({ pages: [] })
  expect(gone.text('h1')).toBe(words.case.gone)
})

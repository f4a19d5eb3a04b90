// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { dayOf } from '../../domain/vocabulary.ts'
import type { PageWords } from '../../practice/pages.ts'
import type { HelpView } from '../../vault/views-helping.ts'
import type { LeftView, PersonView } from '../../vault/views.ts'
import { en } from '../messages/en.ts'
import { placeAt } from '../place.ts'
import { Helper } from './helper.tsx'
import {
  ann,
  date,
  given,
  lent,
  openHelped,
  type Scene,
  sitting,
  terms,
  today,
} from './parts/helped-stage.contract.ts'

const { helper, lend, lent: standing, end } = en.helped
const here = { screen: 'helper', person: 'ann' } as const
const open: { close: () => void }[] = []
afterEach(() => {
  for (const screen of open.splice(0)) screen.close()
})
async function show(help: Partial<HelpView> = {}, more: Partial<PersonView> = {}, scene: Scene = {}) {
  const screen = await openHelped(Helper, here, { people: [ann(help, more)], ...scene })
  open.push(screen)
  return screen
}
const answered = (line: 'agree' | 'not-now', waitsHere = false): LeftView => ({
  word: 'a',
  words: { kind: 'answer', language: 'en', line },
  lane: 'consent',
  on: today,
  re: 'terms-1',
  takenBack: false,
  waitsHere,
})
const pages: readonly PageWords[] = [
  { kind: 'harm', id: 'h', text: 'I sold the ring', on: date },
  { kind: 'note', id: 'n', text: 'Slept badly\n\nAgain', on: date },
]
const untilDay = (days: number) => dayOf(Math.floor(Date.now() / 1000)) + days + 1

test('S5-4 every line of the terms stands open, with what the law makes them report, and how to end', async () => {
  const screen = await show({ terms: terms() })
  const { words } = terms()
  for (const line of [
    words.name,
    words.licence,
    words.paidBy,
    words.worksFor,
    words.mustReport,
    words.hours,
    words.ending,
    helper.emergency,
  ])
    expect(screen.text()).toContain(line)
  expect(screen.all('details')).toEqual([])
  expect(screen.all('a[href$=".html"]').length).toBeGreaterThan(0)
})

test('abuse 33 without the house’s word they are a helper, not a professional, whatever they say of themselves', async () => {
  const screen = await show({ terms: terms({}, { name: 'Dr Ann, professional' }) })
  expect(screen.text()).toContain(helper.plain)
  const shown = await show({ terms: terms({}, { credential: { text: 'mine', sig: 'made up' } }) })
  expect(shown.text()).toContain(helper.plain)
})

test('abuse 33 what this device found the house to say stands there with its days; of another kind it is no word for this one', async () => {
  const credential = { text: 'theirs', sig: 'good' }
  const vouched = {
    version: 1,
    credential: 'h_AAAAAAAAAAAAAAAAAAAAAA',
    kind: 'counselor',
    name: 'Ann Lee',
    licence: 'LCSW 4471',
    space: 's_one',
    member: 'm_one',
    grantedOn: today - 40,
    saidOn: today - 1,
    until: today + 300,
  } as const
  const held = await show({ terms: terms({}, { credential }) }, {}, { vouched })
  expect(held.text()).toContain(helper.vouched)
  expect(held.text()).toContain('Ann Lee')
  expect(held.text()).not.toContain(helper.plain)
  const other = await show(
    { terms: terms({}, { credential }) },
    {},
    { vouched: { ...vouched, kind: 'peer' } },
  )
  expect(other.text()).toContain(helper.plain)
})

test('S5-4 agreeing is alone: “Not now” comes first and is of one size, and that it is told stands before it', async () => {
  const screen = await show({ terms: terms() }, { appeared: false })
  expect(screen.texts('.row.even button')).toEqual([helper.notNow, helper.agree])
  expect(new Set(screen.all('.row.even button').map(({ className }) => className)).size).toBe(1)
  expect(screen.text()).toContain(helper.told)
  expect(screen.text()).toContain('It also tells Ann you are here.')
  expect(screen.texts('button')).not.toContain(standing.lend)
  await screen.press(helper.agree)
  expect(screen.asked).toEqual([['answer', 'ann', 'terms-1', { line: 'agree' }]])
  const other = await show({ terms: terms() })
  await other.press(helper.notNow)
  expect(other.asked).toEqual([['answer', 'ann', 'terms-1', { line: 'not-now' }]])
})

test('S5-4 what was said to terms once is not asked again, also while it waits here; nothing is lent before', async () => {
  const no = await show({ terms: terms() }, { left: [answered('not-now')] })
  expect(no.texts('button')).not.toContain(helper.agree)
  expect(no.text()).toContain(helper.notSaid)
  const waits = await show({ terms: terms() }, { left: [answered('agree', true)] })
  expect(waits.text()).toContain(helper.waits)
  expect(waits.texts('button')).not.toContain(standing.lend)
  const before = await show()
  expect(before.text()).toContain(helper.noTermsLine)
  expect(before.texts('button')).toEqual([helper.endIt])
})

test('S5-7 one’s own therapist is not the mediator for two, and the page of a counselor says so', async () => {
  expect((await show({ terms: terms() })).text()).toContain(helper.therapist)
  const mediator = await show({ kind: 'mediator', terms: terms({}, { helper: 'mediator' }) })
  expect(mediator.text()).not.toContain(helper.therapist)
  expect(mediator.text()).toContain('Works for Elm Street Center')
})

test('S5-3 one thing is lent, word for word as it was shown, until a day that nobody picked ahead', async () => {
  const screen = await show({ terms: terms({ agreed: true }) }, {}, { pages })
  await screen.press(standing.lend)
  expect(screen.text('h1')).toBe(lend.heading)
  expect(screen.ticked()).toBe(0)
  await screen.press(lend.do)
  expect(screen.texts('.wrong')).toEqual([lend.pickOne])
  await screen.press(lend.things.note)
  await screen.press('Slept badly')
  expect(screen.text('.card .said')).toBe('Slept badly\n\nAgain')
  await screen.press(lend.do)
  expect(screen.texts('.wrong')).toEqual([lend.pickEnd])
  expect(screen.asked).toEqual([])
  await screen.press(lend.ends[7])
  await screen.press(lend.do)
  const share = {
    kind: 'share',
    language: 'en',
    share: 'n',
    what: 'note',
    text: 'Slept badly\n\nAgain',
    on: date,
  }
  expect(screen.asked).toEqual([['lend', 'ann', share, untilDay(7)]])
  expect(screen.text('[role=status]')).toBe(lend.done)
})

test('S5-3 a thing lent to them can be what was given to me and opened, and never what I did not open', async () => {
  const words = { kind: 'letter', language: 'en', text: 'From Mia to me' } as const
  const people = [
    ann({ terms: terms({ agreed: true }) }),
    ann(
      {},
      { id: 'mia', name: 'Mia', given: [given('w1', 'letter', { opened: true }), given('w2', 'letter')] },
    ),
  ]
  const screen = await openHelped(Helper, here, {
    people,
    words: { w1: words, w2: { ...words, text: 'UNREAD' } },
  })
  open.push(screen)
  await screen.press(standing.lend)
  await screen.press(lend.things.received)
  expect(screen.text()).toContain('From Mia to me')
  expect(screen.text()).not.toContain('UNREAD')
  expect(screen.texts('legend + p, legend')).not.toContain('Mia')
})

test('S5-6 what is lent is ended in one tap, also when all is closed, and what that cannot undo is said', async () => {
  for (const more of [{}, { closed: true }, { leftQuietly: true }]) {
    const screen = await show({ terms: terms({ agreed: true }), lent: [lent('w1')] }, more)
    expect(screen.text()).toContain('They may have kept it elsewhere')
    expect(screen.all('li time').map((one) => one.getAttribute('datetime'))).toEqual(['2026-02-23'])
    await screen.press(standing.end)
    expect(screen.asked).toEqual([['takeBack', 'ann', 'w1']])
    expect(screen.text()).toContain(standing.ended)
    screen.close()
    open.splice(0)
  }
})

test('S5-3 a new end takes the old copy back first, and never leaves two beside each other', async () => {
  const screen = await show({ terms: terms({ agreed: true }), lent: [lent('w1')] })
  await screen.press(standing.renew)
  expect(screen.ticked()).toBe(0)
  await screen.press(lend.renewDo)
  expect(screen.texts('.wrong')).toEqual([lend.pickEnd])
  await screen.press(lend.ends[30])
  screen.refuse('takeBack', { ok: false, trouble: 'offline' })
  await screen.press(lend.renewDo)
  expect(screen.asked.map(([what]) => what)).toEqual(['takeBack'])
  expect(screen.text()).toContain(en.trouble.offline)
  screen.allow('takeBack')
  await screen.press(lend.renewDo)
  expect(screen.asked.slice(1)).toEqual([
    ['takeBack', 'ann', 'w1'],
    ['lend', 'ann', lent('w1').words, untilDay(30)],
  ])
})

test('S5-6 ending the whole takes every copy back, then closes, then forgets that they helped; leaving it comes first', async () => {
  const sharing: PageWords = {
    kind: 'sharing',
    id: 'sh',
    helper: 'ann',
    person: 'mia',
    lane: 'talk',
    until: '2026-03-01',
    known: [],
  }
  const other = { ...sharing, id: 'else', helper: 'lee' }
  const screen = await show(
    { terms: terms({ agreed: true }), lent: [lent('w1'), lent('w2')] },
    {},
    { pages: [sharing, other] },
  )
  await screen.press(helper.endIt)
  expect(screen.ticked()).toBe(0)
  expect(screen.texts('.choice input + span')).toEqual([
    `${end.keep}${end.keepHint}`,
    `${end.quietly}${end.quietlyHint}`,
    `${end.aloud}${end.aloudHint}`,
  ])
  await screen.press(end.do)
  expect(screen.texts('.wrong')).toEqual([end.pick])
  await screen.press(end.quietly)
  await screen.press(end.do)
  expect(screen.asked).toEqual([
    ['takeBack', 'ann', 'w1'],
    ['takeBack', 'ann', 'w2'],
    ['removePage', 'sharing', 'sh'],
    ['close', 'ann', false],
    ['setHelping', 'ann', undefined],
  ])
  expect(screen.text('h1')).toBe(end.doneHeading)
  expect(screen.text()).toContain('They may have kept it elsewhere')
})

test('S5-6 an end that could not reach the list has closed all the same; leaving it as it is asks nothing', async () => {
  const screen = await show({ terms: terms({ agreed: true }), lent: [] })
  await screen.press(helper.endIt)
  await screen.press(end.keep)
  await screen.press(end.do)
  expect(screen.asked).toEqual([])
  await screen.press(helper.endIt)
  await screen.press(end.aloud)
  screen.refuse('setHelping', { ok: false, trouble: 'offline' })
  await screen.press(end.do)
  expect(screen.asked).toEqual([
    ['close', 'ann', true],
    ['setHelping', 'ann', undefined],
  ])
  expect(screen.text()).toContain(en.trouble.offline)
})

test('S5-12 a sitting they ask for stands there; one that is over looks like none', async () => {
  const sittings = [
    sitting(),
    sitting({ id: 's2', topic: 'Over', closed: true }),
    sitting({ id: 's3', host: true, topic: 'Mine' }),
  ]
  const screen = await show({}, {}, { sittings })
  expect(screen.text()).toContain('The loan')
  expect(screen.text()).not.toContain('Over')
  expect(screen.text()).not.toContain('Mine')
  expect(screen.all('a').map((link) => placeAt(link.getAttribute('href')))).toContainEqual({
    screen: 'sitting-asked',
    sitting: 's1',
  })
})

test('I1 nothing on the page of a helper says whether they opened what was lent, or came in', async () => {
  const one = await show({ terms: terms({ agreed: true }), lent: [lent('w1')] }, { theyAppeared: true })
  const other = await show({ terms: terms({ agreed: true }), lent: [lent('w1')] }, { theyAppeared: false })
  expect(one.html()).toBe(other.html())
})

test('whoever is not one of my helpers has no page here', async () => {
  const screen = await show({ they: 'client' })
  expect(screen.text('h1')).toBe(helper.not)
})

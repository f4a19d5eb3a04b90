// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import type { FunctionComponent } from 'preact'
import { en } from '../messages/en.ts'
import { es } from '../messages/es.ts'
import { type Place, placeAt } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Caseload } from './caseload.tsx'
import { OneClient } from './client.tsx'
import { OwnTerms } from './own-terms.tsx'
import {
  dayNow,
  type Given,
  helped,
  lent,
  openHelping,
  own,
  terms,
  today,
} from './parts/helping-stage.contract.ts'

const words = en.helping
const open: { close: () => void }[] = []
afterEach(() => {
  for (const screen of open.splice(0)) screen.close()
})
async function show(Shown: FunctionComponent<ScreenProps>, place: Place, scene: Given = {}) {
  const screen = await openHelping(Shown, place, scene)
  open.push(screen)
  return screen
}
const caseload = (scene: Given) => show(Caseload, { screen: 'caseload' }, scene)
const ofMia = (scene: Given, more: Partial<Place> = {}) =>
  show(OneClient, { screen: 'client', person: 'mia', ...more }, scene)
const places = (screen: { all: (selector: string) => HTMLElement[] }) =>
  screen.all('a').map((link) => placeAt(link.getAttribute('href')))

test('S5-9 beside a name stands what I am to them and whether they agreed to my terms, and nothing else', async () => {
  const screen = await caseload({
    people: [
      helped('mia'),
      helped('leo', { kind: 'counselor', terms: { word: 't', words: terms, on: dayNow, agreed: false } }),
      helped('ana', { kind: 'peer', terms: undefined as never }),
      helped('sam', {}, { closed: true }),
    ],
  })
  expect(screen.texts(`ul[aria-label="${words.caseload.list}"] li`)).toEqual([
    `Mia${words.kinds.mediator} · ${words.caseload.agreed}`,
    `Leo${words.kinds.counselor} · ${words.caseload.left}`,
    `Ana${words.kinds.peer} · ${words.caseload.noTerms}`,
    `Sam${words.kinds.mediator} · ${words.caseload.closed}`,
  ])
})

test('S5-9 whatever came, was opened or was answered, the list and the page of a person are the same', async () => {
  const shown = { word: 'w', on: dayNow, lane: 'letter', kind: 'letter', cue: true, aside: false } as const
  const given = { ...shown, takenBack: false, answered: false, opened: false }
  const left = {
    word: 'l',
    words: terms,
    lane: 'consent',
    on: dayNow,
    takenBack: false,
    waitsHere: false,
  } as const
  for (const [Shown, place] of [
    [Caseload, { screen: 'caseload' }],
    [OneClient, { screen: 'client', person: 'mia' }],
  ] as const) {
    const before = (await show(Shown, place, { people: [helped('mia')], pages: [own] })).html()
    const busy = helped('mia', {}, { left: [left], given: [given, { ...given, word: 'v', opened: true }] })
    expect((await show(Shown, place, { people: [busy], pages: [own] })).html()).toBe(before)
  }
})

test('S5-9 no file of a helper’s own place reads what was opened, and none counts people', () => {
  const parts = readdirSync('src/app/screens/parts').filter((name) => /^helping-[\w-]+\.tsx?$/.test(name))
  const files = ['caseload.tsx', 'client.tsx', 'case.tsx', 'new-client.tsx', 'own-terms.tsx']
  expect(parts.length).toBeGreaterThan(10)
  for (const file of [...files, ...parts.map((name) => `parts/${name}`)]) {
    if (file.endsWith('.contract.ts')) continue
    const source = readFileSync(`src/app/screens/${file}`, 'utf8')
    expect(source, file).not.toMatch(/\.(opened|cue|aside|given|answered|appearedOn)\b/)
    expect(source, file).not.toMatch(/\{\w+(?:\.\w+)*\.length\}/)
  }
})

test('a place where nobody is helped is a fine place, and says so; the terms come first', async () => {
  const screen = await caseload({ people: [] })
  expect(screen.text()).toContain(words.caseload.empty)
  expect(screen.text()).toContain(words.caseload.noOwn)
  expect(places(screen).map((place) => place?.screen)).toEqual(['people', 'own-terms', 'new-client'])
})

test('S5-4 the terms are kept whole, and that I am no emergency service stands there always', async () => {
  for (const [language, t] of [
    ['en', en],
    ['es', es],
  ] as const) {
    const screen = await show(OwnTerms, { screen: 'own-terms' }, { language })
    expect(screen.text()).toContain(t.helping.terms.emergency)
    expect(screen.all('input, textarea').some((field) => field.matches('[value*="mergenc"]'))).toBe(false)
  }
  const screen = await show(OwnTerms, { screen: 'own-terms' })
  expect(screen.all('input[type=radio]').filter((box) => box.matches(':checked'))).toEqual([])
  await screen.press(words.terms.save)
  expect(screen.texts('.wrong')).toEqual([
    words.terms.needKind,
    ...Array.from({ length: 6 }, () => words.terms.need),
  ])
  await screen.press(words.kinds.mediator)
  for (const part of ['name', 'licence', 'paidBy', 'worksFor', 'mustReport', 'hours', 'ending'] as const)
    await screen.write(words.terms.parts[part], ` ${terms[part]} `)
  screen.refused.set('keepPage', { ok: false, trouble: 'offline' })
  await screen.press(words.terms.save)
  expect(screen.text()).toContain(en.trouble.offline)
  expect(screen.written(words.terms.parts.mustReport)).toContain('Harm to a child')
  screen.refused.clear()
  await screen.press(words.terms.save)
  expect(screen.asked.at(-1)).toEqual(['keepPage', own])
  expect(screen.text()).toContain(words.terms.kept)
  expect(screen.forms.size).toBe(0)
})

test('abuse 33 above one’s own terms it says what those read whom the house has not vouched for', async () => {
  for (const [language, t] of [
    ['en', en],
    ['es', es],
  ] as const) {
    const screen = await show(OwnTerms, { screen: 'own-terms' }, { language, pages: [own] })
    expect(screen.text()).toContain(t.helping.terms.plain)
  }
})

test('S5-4 before they agree the page says that nothing can be lent, and new terms ask anew', async () => {
  const none = await ofMia({ people: [helped('mia', { terms: undefined as never })] })
  expect(none.text()).toContain(words.one.noTerms)
  expect(places(none).map((place) => place?.screen)).toContain('own-terms')
  const fresh = await ofMia({ people: [helped('mia', { terms: undefined as never })], pages: [own] })
  await fresh.press(words.one.leave)
  expect(fresh.asked).toEqual([['leave', 'mia', terms]])
  expect(fresh.text()).toContain(words.one.done)
  const agreed = await ofMia({ people: [helped('mia')], pages: [own] })
  expect(agreed.text()).not.toContain(words.one.leave)
  const changed = await ofMia({
    people: [helped('mia')],
    pages: [{ ...own, hours: 'Evenings' } as typeof own],
  })
  expect(changed.text()).toContain(words.one.leaveHint)
  await changed.press(words.one.leaveNew)
  expect(changed.asked).toEqual([['leave', 'mia', { ...terms, hours: 'Evenings' }]])
})

test('S5-3 what they lent stands with its end, is gone from the page when it ended, and goes back unseen', async () => {
  const people = [
    helped('mia', { lent: [lent('w1', { title: 'A hard day' }), lent('w2', { what: 'received' })] }),
  ]
  const screen = await ofMia({ people, pages: [own] })
  const rooms = screen.texts(`ul[aria-label="${words.one.lentHeading}"] li`)
  expect(rooms[0]).toContain('A hard day')
  expect(rooms[0]).toContain('17 March')
  expect(screen.text()).not.toContain('I call Sam first.')
  const one = await ofMia({ people }, { word: 'w1' })
  expect(one.text('.letter')).toBe('I call Sam first.')
  await one.press(words.one.giveBack)
  await one.press(words.one.giveBack, 1)
  expect(one.asked).toEqual([['giveBack', 'mia', 'w1']])
  expect(one.text()).toContain(words.one.lentGone)
  expect(one.text()).not.toContain('I call Sam first.')
})

test('abuse 36 what somebody else wrote says so, and no page of a helper has a way to carry it on', async () => {
  const people = [helped('mia', { lent: [lent('w2', { what: 'received' })] })]
  const one = await ofMia({ people }, { word: 'w2' })
  expect(one.text()).toContain(words.one.notTheirs)
  expect(
    places(one)
      .filter(Boolean)
      .map((place) => place?.screen),
  ).toEqual(['client'])
  expect(one.texts('button')).toEqual([words.one.giveBack])
})

test('S5-6 ending my help gives back what was lent first, and tells nobody', async () => {
  const people = [helped('mia', { lent: [lent('w1'), lent('w2')] })]
  const note = { kind: 'helper-note', id: 'n', person: 'mia', text: 'Call the centre', on: today } as const
  const screen = await ofMia({ people, pages: [note] })
  await screen.press(words.one.end)
  expect(screen.texts('dialog button')).toEqual([words.one.endKeep, words.one.end])
  await screen.press(words.one.end, 1)
  expect(screen.asked).toEqual([
    ['giveBack', 'mia', 'w1'],
    ['giveBack', 'mia', 'w2'],
    ['setHelping', 'mia', undefined],
  ])
  expect(screen.text('h1')).toBe(words.one.gone)
  expect(screen.text()).toContain('Call the centre')
  const list = await caseload({ people: [{ ...helped('mia'), help: undefined as never }], pages: [note] })
  expect(list.text()).toContain(words.caseload.before)
})

test('S5-5 a note of mine is a page of my own; every keystroke of it is kept, and it can be removed', async () => {
  const screen = await ofMia({ people: [helped('mia')] })
  await screen.press(words.notes.save)
  expect(screen.texts('.wrong')).toEqual([words.notes.need])
  await screen.write(words.notes.label, ' Asked for the morning ')
  expect(screen.forms.get('helping/note/mia')).toEqual({ text: ' Asked for the morning ' })
  await screen.press(words.notes.save)
  const note = { kind: 'helper-note', id: 'id1', person: 'mia', text: 'Asked for the morning', on: today }
  expect(screen.asked).toEqual([['keepPage', note]])
  await screen.press(words.notes.remove)
  await screen.press(words.notes.remove, 1)
  expect(screen.asked.at(-1)).toEqual(['removePage', 'helper-note', 'id1'])
  expect(screen.text()).not.toContain('Asked for the morning')
})

test('where a space is closed nothing is left to send, and what is mine stays', async () => {
  const screen = await ofMia({ people: [helped('mia', {}, { closed: true })], pages: [own] })
  expect(screen.text()).toContain(words.one.closed)
  expect(places(screen).map((place) => place?.screen)).toEqual(['caseload'])
  expect(screen.text()).toContain(words.notes.heading)
})

// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import type { PageWords } from '../../practice/pages.ts'
import { en } from '../messages/en.ts'
import { es } from '../messages/es.ts'
import { placeAt } from '../place.ts'
import { Goals } from './goals.tsx'
import { Month } from './month.tsx'
import { Notes } from './notes.tsx'
import { mia, openScreen, today, type Given } from './parts/together-stage.contract.ts'
import { Support } from './support.tsx'

type Opened = Awaited<ReturnType<typeof openScreen>>
const open: Opened[] = []
const show = async (...args: Parameters<typeof openScreen>) => {
  const screen = await openScreen(...args)
  open.push(screen)
  return screen
}
afterEach(() => {
  for (const screen of open.splice(0)) screen.close()
})

const long = `\u0001${'z'.repeat(100_000)}`

describe('the look at a month', () => {
  const words = en.growth.month
  const parts = words.parts

  test('B4-2 what mattered, what I kept and what I learned, any one of them, once a month', async () => {
    const screen = await show(Month, { screen: 'month' })
    await screen.press(words.save)
    expect(screen.texts('.wrong')).toEqual([words.faults.empty])
    await screen.write(parts.kept.label, long)
    await screen.press(words.save)
    expect(screen.texts('.wrong')).toEqual([words.faults.long])
    await screen.write(parts.kept.label, 'I called first.')
    await screen.press(words.save)
    expect(screen.asked).toEqual([
      ['keepPage', { kind: 'month', id: '2026-02', kept: 'I called first.', on: today }],
    ])
    expect(screen.forms.size).toBe(0)
    await screen.write(parts.learned.label, 'Rest helps.')
    await screen.press(words.save)
    expect(screen.pages()).toEqual([
      { kind: 'month', id: '2026-02', kept: 'I called first.', learned: 'Rest helps.', on: today },
    ])
  })

  test('B4-2 a month before stands as it was written, and is held against no other', async () => {
    const pages: PageWords[] = [{ kind: 'month', id: '2026-01', values: 'My word.', on: '2026-01-30' }]
    const screen = await show(Month, { screen: 'month' }, { pages })
    expect(screen.texts('summary')).toEqual(['January 2026'])
    expect(screen.text('details')).toContain('My word.')
    expect(screen.text('details')).not.toContain(parts.kept.label)
    await screen.press(words.remove)
    await screen.press(words.remove, 1)
    expect(screen.pages()).toEqual([])
  })

  test('B4-2 the BARC-10 is a link to where it comes from, and nothing of it is here', async () => {
    for (const language of ['en', 'es'] as const) {
      const screen = await show(Month, { screen: 'month' }, { language })
      const [link] = screen.all('a[href^="https:"]')
      expect(link?.getAttribute('href')).toBe('https://www.phenxtoolkit.org/protocols/view/590502')
      expect(link?.getAttribute('rel')).toBe('noreferrer')
      expect(screen.text()).toContain(screen.t.growth.month.otherLine)
      expect(screen.all('input, select')).toEqual([])
    }
  })
})

describe('goals', () => {
  const words = en.growth.goals

  test('B4-5 a goal is set by its owner; done is a day, can be taken back, and is no number', async () => {
    const screen = await show(Goals, { screen: 'goals' })
    await screen.press(words.add)
    expect(screen.texts('.wrong')).toEqual([words.need])
    await screen.write(words.line, ' I learn to swim ')
    await screen.press(words.add)
    const goal = { kind: 'goal', id: 'id1', text: 'I learn to swim', on: today }
    expect(screen.pages()).toEqual([goal])
    await screen.press(words.done)
    expect(screen.pages()).toEqual([{ ...goal, done: today }])
    expect(screen.texts('h2')).toEqual([words.list, words.text, words.doneList])
    await screen.press(words.undo)
    expect(screen.pages()).toEqual([goal])
    await screen.press(words.remove)
    await screen.press(words.remove, 1)
    expect(screen.pages()).toEqual([])
  })
})

describe('private notes', () => {
  const words = en.growth.notes
  const people: Given['people'] = [mia()]
  const note = { kind: 'note', id: 'n', text: 'A quiet evening.', on: '2026-02-01' } as const

  test('B4-1 a note is kept as a page of one’s own, about someone or about nobody', async () => {
    const screen = await show(Notes, { screen: 'notes' }, { people })
    await screen.press(words.save)
    expect(screen.texts('.wrong')).toEqual([words.need])
    await screen.write(words.label, 'The door stayed shut.')
    await screen.press(words.save)
    await screen.write(words.label, 'She laughed.')
    await screen.choose(1)
    await screen.press(words.save)
    expect(screen.pages()).toEqual([
      { kind: 'note', id: 'id1', text: 'The door stayed shut.', on: today },
      { kind: 'note', id: 'id2', text: 'She laughed.', person: 'mia', on: today },
    ])
    expect(new Set(screen.asked.map(([what]) => what))).toEqual(new Set(['keepPage']))
    expect(screen.texts('.rooms a')[0]).toBe('She laughed.About Mia · Written on 16 February 2026')
  })

  test('B4-1 from the page of someone there is only what is about them, and it leads back to them', async () => {
    const pages: PageWords[] = [note, { ...note, id: 'm', text: 'About her.', person: 'mia' }]
    const screen = await show(Notes, { screen: 'notes', person: 'mia' }, { people, pages, person: mia() })
    expect(screen.texts('.rooms a')).toEqual(['About her.Written on 1 February 2026'])
    expect(screen.all('select')).toEqual([])
    await screen.write(words.label, 'More.')
    await screen.press(words.save)
    expect(screen.pages().at(-1)).toMatchObject({ text: 'More.', person: 'mia' })
    expect(screen.all('a').map((link) => placeAt(link.getAttribute('href')))).toContainEqual({
      screen: 'person',
      person: 'mia',
    })
  })

  test('a note is changed and removed in its place, and its day stays', async () => {
    const pages = [note]
    const screen = await show(Notes, { screen: 'notes', item: 'n' }, { people, pages })
    await screen.write(words.label, long)
    await screen.press(words.change)
    expect(screen.texts('.wrong')).toEqual([words.long])
    await screen.write(words.label, 'A loud evening.')
    await screen.press(words.change)
    expect(screen.pages()).toEqual([{ ...note, text: 'A loud evening.' }])
    expect(screen.went).toEqual([{ screen: 'notes' }])
    await screen.press(words.remove)
    await screen.press(words.remove, 1)
    expect(screen.asked.at(-1)).toEqual(['removePage', 'note', 'n'])
    expect(screen.text()).toContain(words.gone)
  })
})

describe('support for me', () => {
  const others = {
    en: /\b(recover\w*|sober|drink\w*|drugs?|using|relapse\w*|forgiv\w*|trust|supportive|(?:he|she|him|his|her|partner)\b|their (?!yes))/i,
    es: /(recupera|sobri|beb[ei]|drog|consum|recaíd|perdon|confianza|pareja|él\b|ella\b)/i,
  }

  test('B4-3 it is about whoever reads it, and never about another person’s recovery, in both languages', () => {
    for (const [lang, t] of [
      ['en', en],
      ['es', es],
    ] as const)
      for (const said of [...Object.values(t.support), ...texts(t.growth.goals)])
        expect(said).not.toMatch(others[lang])
  })

  test('B4-3 it leads to people who help, to the check, and to one’s own pages, and has no number of its own', async () => {
    for (const language of ['en', 'es'] as const) {
      const screen = await show(Support, { screen: 'support' }, { language })
      const links = screen.all('.rooms a').map((link) => link.getAttribute('href') ?? '')
      const page = language === 'en' ? '/help.html' : '/ayuda.html'
      expect(links.map((href) => placeAt(href)?.screen ?? href)).toEqual([
        `${page}#family`,
        page,
        'circle',
        'helpers',
        'check',
        'notes',
        'goals',
        'reflections',
      ])
      expect(screen.text()).not.toMatch(/\d/)
    }
  })
})

function texts(group: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(group).filter((value): value is string => typeof value === 'string')
}

// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { mostSteady } from '../../practice/steady.ts'
import { en } from '../messages/en.ts'
import { es } from '../messages/es.ts'
import { placeAt } from '../place.ts'
import { Alone } from './alone.tsx'
import { Living } from './living.tsx'
import { type Given, openScreen, type ScreenStage, today } from './parts/alone-stage.contract.ts'
import { Reflections } from './reflections.tsx'
import { Steady } from './steady.tsx'

const open: ScreenStage[] = []
const show = (...args: Parameters<typeof openScreen>) => {
  const stage = openScreen(...args)
  open.push(stage)
  return stage
}
afterEach(() => open.splice(0).forEach((stage) => stage.close()))

const harm = { kind: 'harm', id: 'h1', text: 'I took the rent money', on: today } as const
const pages: Given['pages'] = [
  harm,
  { kind: 'living', id: 'l1', text: 'I pay my share on the first', harm: 'h1', on: today },
  { kind: 'living', id: 'l2', text: 'I leave the phone outside', on: today },
  { kind: 'steady', id: 's1', act: 'Sleep before midnight', on: today },
  { kind: 'reflection', id: 'r1', text: 'A quiet week.', on: '2026-11-02' },
  { kind: 'reflection', id: 'r2', text: 'The garden helped.', on: '2026-11-18' },
]

describe('the quiet path', () => {
  test('F1-1 no page of it asks for anybody, so nothing about another can stand on it', () => {
    for (const Shown of [Alone, Steady, Living, Reflections]) {
      const { text } = show(Shown, { pages })
      expect(text().length).toBeGreaterThan(50)
    }
  })

  test('F1-4 it leads to everything one can do alone, and to help for oneself', () => {
    const { place } = show(Alone)
    const links = [...place.querySelectorAll('main .rooms a')].map((link) => link.getAttribute('href'))
    expect(links.map((href) => placeAt(href)?.screen ?? href)).toEqual([
      'plan',
      'steady',
      'today',
      'goals',
      'living',
      'limits',
      'reminders',
      'letter',
      'harms',
      'reflections',
      'to-me',
      'rehearse',
      'look-back',
      'seasons',
      'month',
      'timeline',
      'find',
      'circle',
      'support',
      '/help.html',
    ])
    for (const { alone } of [en.alone, es.alone])
      expect(`${alone.help} ${alone.helpLine}`).not.toMatch(/\b(both|together|couple|ambos|juntos|pareja)\b/i)
  })
})

describe('the steady list', () => {
  const words = en.alone.steady

  test('F1-2 five acts, then a sentence in place of the form', async () => {
    const stage = show(Steady)
    expect(stage.text()).toContain(words.empty)
    for (let place = 0; place < mostSteady; place++) {
      expect(stage.text()).not.toContain(words.full)
      await stage.write(` Act ${place} `)
      await stage.press(words.add)
    }
    expect(stage.pages().map((page) => 'act' in page && page.act)).toEqual([
      'Act 0',
      'Act 1',
      'Act 2',
      'Act 3',
      'Act 4',
    ])
    expect(stage.text()).toContain(words.full)
    expect(stage.place.querySelector('textarea')).toBe(null)
    expect(stage.forms.size).toBe(0)
  })

  test('F1-2 done today is said once, can be taken back, and goes with its act', async () => {
    const stage = show(Steady, { pages })
    await stage.press(words.did)
    expect(stage.text()).toContain(words.done)
    expect(stage.buttons(words.did)).toEqual([])
    expect(stage.text()).toContain('This week: Friday.')
    await stage.press(words.undo)
    expect(stage.pages()).toEqual(pages)
    await stage.press(words.did)
    await stage.press(words.remove)
    await stage.press(words.remove, 1)
    expect(stage.pages().filter(({ kind }) => kind.startsWith('steady'))).toEqual([])
    expect(stage.text()).toContain(words.removed)
  })

  test('a line that is empty, too long or refused is told, and stays', async () => {
    const stage = show(Steady)
    const wrong = () => stage.place.querySelector('.wrong')?.textContent
    await stage.press(words.add)
    expect(wrong()).toBe(words.need)
    expect(document.activeElement).toBe(stage.field())
    for (const typed of ['x'.repeat(401), `\u0000\u001B${'y'.repeat(100_000)}`]) {
      await stage.write(typed)
      await stage.press(words.add)
      expect(wrong()).toBe(words.long)
      expect(stage.field().value).toBe(typed)
    }
    expect(stage.asked).toEqual([])
    stage.refuse('offline')
    await stage.write('Rent')
    await stage.press(words.add)
    expect(stage.text()).toContain(en.trouble.offline)
    expect(stage.field().value).toBe('Rent')
    expect(stage.forms.get('steady')).toEqual({ line: 'Rent' })
  })
})

describe('living amends', () => {
  const words = en.alone.living

  test('for one harm there are its own ways, and what is added is for it', async () => {
    const stage = show(Living, { pages, place: { screen: 'living', item: 'h1' } })
    expect(stage.text()).toContain(harm.text)
    expect(stage.text()).not.toContain('I leave the phone outside')
    await stage.write('I give the receipts to Ana\u0007')
    await stage.press(words.add)
    expect(stage.pages().at(-1)).toEqual({
      kind: 'living',
      id: 'id1',
      text: 'I give the receipts to Ana',
      harm: 'h1',
      on: today,
    })
    stage.goTo({ screen: 'living' })
    expect(stage.text()).toContain('I leave the phone outside')
  })

  test('a harm that is gone is said to be gone, every way stands there, and nothing is added to it', async () => {
    const stage = show(Living, { pages, place: { screen: 'living', item: 'gone' } })
    expect(stage.text()).toContain('I leave the phone outside')
    expect(stage.text()).toContain(words.gone)
    await stage.write('I call before I come')
    await stage.press(words.add)
    expect(stage.text()).toContain('I call before I come')
    expect(stage.asked.join()).not.toContain('harm')
  })

  test('S1-6 one of them becomes the words of a promise; what was typed there stays', async () => {
    const stage = show(Living, { pages })
    stage.forms.set('promise', { act: 'Call the clinic', backup: 'Walk over', day: '2026-12-01' })
    await stage.press(words.promise)
    expect(stage.forms.get('promise')).toEqual({
      act: 'Call the clinic\nI pay my share on the first',
      backup: 'Walk over',
      day: '2026-12-01',
    })
    expect(stage.went).toEqual([{ screen: 'today' }])
    expect(stage.asked).toEqual([])
  })
})

describe('notes to oneself', () => {
  const words = en.alone.reflections

  test('B4-1 a note is kept as a page of one’s own, changed and removed, and by nothing else', async () => {
    const stage = show(Reflections)
    await stage.write('  A good walk.\u0000 ')
    await stage.press(words.save)
    expect(stage.pages()).toEqual([{ kind: 'reflection', id: 'id1', text: 'A good walk.', on: today }])
    stage.goTo({ screen: 'reflections', item: 'id1' })
    expect(stage.field().value).toBe('A good walk.')
    await stage.write('A good walk, alone.')
    await stage.press(words.change)
    expect(stage.went).toEqual([{ screen: 'reflections' }])
    expect(stage.pages()).toEqual([{ kind: 'reflection', id: 'id1', text: 'A good walk, alone.', on: today }])
    await stage.press(words.remove)
    await stage.press(words.remove, 1)
    expect(stage.pages()).toEqual([])
    expect(new Set(stage.asked.map((one) => JSON.parse(one)[0]))).toEqual(new Set(['keepPage', 'removePage']))
  })

  test('the latest comes first, each by its first words and its day', () => {
    const { place } = show(Reflections, { pages })
    expect([...place.querySelectorAll('.rooms a')].map((link) => link.textContent)).toEqual([
      'The garden helped.Written on Wednesday 18 November',
      'A quiet week.Written on Monday 2 November',
    ])
  })

  test('a question is only a beginning: it is put under what stands there, and can be changed', async () => {
    const stage = show(Reflections)
    await stage.write('It rained.')
    await stage.press(words.lovedQuestions[0] ?? '')
    expect(stage.field().value).toBe(`It rained.\n\n${words.lovedQuestions[0]}\n`)
    expect(document.activeElement).toBe(stage.field())
  })

  test('B4-3 the questions for whoever was hurt are about them alone, in both languages', () => {
    const others = {
      en: /\b(they|them|their|he|she|him|his|her|recover\w*|sober|drink\w*|using|relapse|forgiv\w*|trust)\b/i,
      es: /\b(él|ella|ellos|ellas|le|les|su|sus|recupera\w*|sobri\w*|beb\w*|consum\w*|recaíd\w*|perdon\w*|confia\w*)\b/i,
    }
    expect(en.alone.reflections.lovedQuestions.length).toBeGreaterThan(2)
    for (const [lang, t] of [
      ['en', en],
      ['es', es],
    ] as const) {
      expect(t.alone.reflections.lovedQuestions.filter((one) => others[lang].test(one))).toEqual([])
    }
  })

  test('a note that is empty, too long or refused is told, and stays', async () => {
    const stage = show(Reflections)
    await stage.press(words.save)
    expect(stage.place.querySelector('.wrong')?.textContent).toBe(words.need)
    const long = `\u0001${'z'.repeat(100_000)}`
    await stage.write(long)
    await stage.press(words.save)
    expect(stage.place.querySelector('.wrong')?.textContent).toBe(words.long)
    expect(stage.field().value).toBe(long)
    stage.refuse('too-long')
    await stage.write('One line.')
    await stage.press(words.save)
    expect(stage.text()).toContain(en.trouble['too-long'])
    expect(stage.field().value).toBe('One line.')
  })
})

// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import type { PageWords } from '../../../practice/pages.ts'
import { en } from '../../messages/en.ts'
import { Sitting } from '../sitting.tsx'
import { called, date, sitting, stage, table, turn } from './sitting-stage.contract.ts'
import { pageOf } from './talk-page.contract.ts'

const words = en.sitting
const page = pageOf(Sitting)
const { all, text, texts, show } = page
const boxes = () =>
  [en.talk.say.labels.first, en.talk.back.label, words.besideForm.label].filter((label) =>
    page.fieldNamed(label),
  )
const sayBack = table({
  holder: 'them',
  phase: 'say-back',
  turns: [turn('them', 'said', 'I lent you 800.')],
})

describe('before, and for oneself', () => {
  const line = { kind: 'agenda', id: 'a', sitting: 's1', text: 'How it began', on: date } as const
  const parked = { kind: 'parked', id: 'p', person: 'lea', text: 'The night in March', on: date } as const
  const later = { date: { on: '2026-02-20', at: '18:00' } }

  test('when, where and who stand there; nothing can be said before the day, or before somebody begins', async () => {
    for (const one of [sitting(later), called(later)]) {
      await page.clear()
      await show(stage(one).props)
      expect(text()).toContain('Friday 20 February, 18:00')
      expect(text()).toContain('Elm Street 4')
      expect([text('h1'), boxes()]).toEqual([words.heads.before.heading, []])
      expect(texts('main button')).not.toContain(words.stop.now)
      expect(text()).toContain(words.room.record)
    }
    await page.clear()
    const turns = [turn('them', 'said', 'Hello.')]
    await show(stage(sitting({ ...later, talk: table({ ...sayBack, turns }) })).props)
    expect(text('h1')).toBe(en.talk.room.headings['say-back'])
    await page.clear()
    const { talk: _, date: __, ...undated } = sitting()
    await show(stage({ ...undated, two: [] }).props)
    expect(text()).toContain(words.before.noDate)
    expect(texts('main button')).not.toContain(words.leave.quiet.do)
  })

  test('S5-10 what I would like to speak of is a page of my own, and goes to nobody', async () => {
    const { props, asked, pages } = stage(sitting(later))
    await show(props)
    await page.submit()
    expect(page.wrong(words.agenda.label)).toBe(words.agenda.faults.empty)
    await page.write(words.agenda.label, ' How it began ')
    await page.submit()
    expect(pages).toEqual([{ ...line, id: 'new-0' }])
    expect(asked.map(([what]) => what)).toEqual(['keepPage'])
    await show(props)
    await page.press(words.agenda.remove)
    await page.press(words.agenda.remove, 1)
    expect(pages).toEqual([])
  })

  test('S5-10 a topic is laid on the table by one’s own press, on one’s own floor, and by handing it over', async () => {
    const { props, asked, forms } = stage(sitting(), { pages: [line, parked] })
    await show(props)
    expect(texts('main button').filter((label) => label === words.agenda.lay)).toHaveLength(2)
    await page.write(en.talk.say.labels.first, 'It is about this.')
    await page.press(words.agenda.lay)
    await page.press(words.agenda.lay, 1)
    const said = 'It is about this.\nHow it began\nThe night in March'
    expect([page.written(en.talk.say.labels.first), asked]).toEqual([said, []])
    expect(forms.get('sitting-say/s1')).toEqual({ text: said, sent: '' })
    await page.submit()
    expect(asked).toEqual([['sayInSitting', 's1', said]])
  })

  test('S5-10 topics about somebody else open by one’s own choice of whom it is with, and for who called it never', async () => {
    const other = { ...parked, person: 'mia' } as const
    const { props } = stage(sitting(later), { pages: [other] })
    await show(props)
    expect(text()).not.toContain('The night in March')
    const select = all('select')[0]
    if (select instanceof HTMLSelectElement) {
      select.selectedIndex = 1
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }
    await show(props)
    expect(text()).toContain('The night in March')
    await page.clear()
    await show(stage(called(), { pages: [parked, line] }).props)
    for (const mine of ['The night in March', 'How it began']) expect(text()).not.toContain(mine)
  })

  test('S5-16 a speaker’s five minutes begin by their own press, say minutes in words, and end in a sentence', async () => {
    vi.useFakeTimers()
    try {
      const { props, asked } = stage(sitting())
      const shown = show(props)
      await vi.advanceTimersByTimeAsync(10)
      await shown
      await page.press(words.timer.start)
      expect(text()).toContain(words.timer.left('5'))
      await vi.advanceTimersByTimeAsync(60_000 * 4 + 100)
      expect(text()).toContain(words.timer.last)
      await vi.advanceTimersByTimeAsync(60_000)
      expect(text()).toContain(words.timer.over)
      await page.press(words.timer.away)
      expect([text().includes(words.timer.over), asked]).toEqual([false, []])
    } finally {
      vi.useRealTimers()
    }
  })

  test('S5-17 a note is a page of its author: of the two a note, of who called it one with the case', async () => {
    const about: PageWords = {
      kind: 'case',
      id: 'c1',
      name: 'A loan',
      people: ['ben', 'lea'],
      on: date,
      sitting: 's1',
    }
    for (const [one, note] of [
      [sitting({ talk: { ...sayBack, next: 'them' } }), { kind: 'note', id: 's1' }],
      [called(), { kind: 'helper-note', id: 's1', case: 'c1' }],
    ] as const) {
      await page.clear()
      const { props, asked, pages } = stage(one, { pages: [about] })
      await show(props)
      await page.write(words.notes.label, ' Lea was quiet. ')
      const form = page.fieldNamed(words.notes.label)?.closest('form')
      form?.setAttribute('id', 'notes')
      await page.submit('#notes')
      expect(asked).toEqual([['keepPage', { ...note, text: 'Lea was quiet.', on: date }]])
      await show(props)
      expect(page.written(words.notes.label)).toBe('Lea was quiet.')
      await page.press(words.notes.remove)
      await page.press(words.notes.remove, 1)
      expect(pages.map(({ kind }) => kind)).not.toContain(note.kind)
    }
  })
})

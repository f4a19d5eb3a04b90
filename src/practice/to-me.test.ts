import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from './days.ts'
import { type LetterToMe, isBack, openedPage, toMeFaults, toMeOf } from './to-me.ts'

const today = '2026-11-20'
const letter = (id: string, opens: string, more: Partial<LetterToMe> = {}): LetterToMe => ({
  kind: 'letter-to-me',
  id,
  language: 'en',
  text: 'You kept the plants alive.',
  written: '2026-01-01',
  opens,
  ...more,
})

describe('letters to me', () => {
  test('B4-4 before its day, and until it is opened, no word of a letter is in what a screen is given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 400 })), (offsets) => {
        const pages = offsets.map((days, id) => letter(`${id}`, daysAfter(today, days)))
        const views = toMeOf(pages, today)
        expect(views).toHaveLength(pages.length)
        expect(JSON.stringify(views)).not.toContain('plants')
        for (const view of views) expect(view.state).toBe(view.opens > today ? 'sealed' : 'here')
        expect(isBack(pages, today)).toBe(offsets.some((days) => days <= 0))
      }),
    )
  })

  test('B4-4 it is back on its day, is opened once, and then stays open', () => {
    const pages = [letter('a', today)]
    expect(openedPage(pages, 'a', '2026-11-19')).toBe(undefined)
    const opened = openedPage(pages, 'a', today)
    expect(opened).toEqual(letter('a', today, { opened: today }))
    const after = opened ? [opened] : []
    expect(toMeOf(after, today)).toMatchObject([{ state: 'opened', text: 'You kept the plants alive.' }])
    expect([isBack(after, today), openedPage(after, 'a', today)]).toEqual([false, undefined])
    expect(openedPage(pages, 'gone', today)).toBe(undefined)
  })

  test('what came back stands first, then what was read, then what is to come, the nearest first', () => {
    const pages = [
      letter('far', '2030-01-01'),
      letter('near', '2026-12-01'),
      letter('read', '2026-02-01', { opened: today }),
      letter('back', '2026-11-01'),
    ]
    expect(toMeOf(pages, today).map(({ id }) => id)).toEqual(['back', 'read', 'near', 'far'])
  })
})

test('an empty letter, one that is too long, and a day that cannot be are told', () => {
  const opens = '2026-11-21'
  expect(toMeFaults({ text: 'Hello.', opens }, today)).toBe(undefined)
  expect(toMeFaults({ text: ' \u0007', opens: '' }, today)).toEqual({ text: 'empty', opens: 'no-day' })
  expect(toMeFaults({ text: 'x'.repeat(100_000), opens: '2026-02-31' }, today)).toEqual({
    text: 'long',
    opens: 'no-day',
  })
  expect(toMeFaults({ text: 'x', opens: today }, today)).toEqual({ opens: 'past' })
  expect(toMeFaults({ text: 'x', opens: '2036-11-20' }, today)).toBe(undefined)
  expect(toMeFaults({ text: 'x', opens: '2036-11-22' }, today)).toEqual({ opens: 'far' })
})

// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import type { PageWords } from '../../practice/pages.ts'
import { en } from '../messages/en.ts'
import { Goals } from './goals.tsx'
import { Month } from './month.tsx'
import { dayNow, openScreen, today } from './parts/together-stage.contract.ts'
import { ToMeToday } from './parts/to-me-today.tsx'
import { Seasons } from './seasons.tsx'
import { Support } from './support.tsx'
import { ToMe } from './to-me.tsx'

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
const day = 86_400

describe('seasons', () => {
  const words = en.growth.seasons
  const here = { screen: 'seasons' } as const
  const winter: PageWords = { kind: 'season', id: 's', name: 'The winter', begun: '2025-12-01' }
  const line: PageWords = { kind: 'season-line', id: 'l', season: 's', text: 'I slept.', on: '2026-01-03' }

  test('S6-1 a season is begun, gets a line, ends and goes on, and nothing says how long it has been', async () => {
    const screen = await show(Seasons, here)
    await screen.write(words.name, ' The long\nwinter ')
    await screen.press(words.beginIt)
    expect(screen.pages()).toEqual([{ kind: 'season', id: 'id1', name: 'The long winter', begun: today }])
    await screen.write(words.line, 'The plants are alive.')
    await screen.press(words.addLine)
    await screen.press(words.end)
    expect(screen.pages().find(({ kind }) => kind === 'season')).toMatchObject({ ended: today })
    expect(screen.texts('h2')).toEqual([words.begin, words.earlier, words.clockHeading])
    await screen.press(words.goOn)
    expect(screen.pages().find(({ kind }) => kind === 'season')).not.toHaveProperty('ended')
    expect(screen.text()).toContain('The plants are alive.')
    expect(screen.text()).not.toMatch(/\d+ (?:days?|weeks?|months?|years?)\b/i)
  })

  test('S6-6 the question stands on this page when three months are over, and its answer is kept for oneself', async () => {
    const made = (dayNow - 92) * day
    const screen = await show(Seasons, here, { made })
    expect(screen.texts('h2')).toContain(words.question)
    await screen.press(words.questionSave)
    expect(screen.texts('.wrong')).toEqual([words.questionNeed])
    await screen.write(words.questionLabel, long)
    await screen.press(words.questionSave)
    expect(screen.texts('.wrong')).toEqual([words.questionLong])
    expect(screen.written(words.questionLabel)).toBe(long)
    await screen.write(words.questionLabel, 'The mornings.')
    await screen.press(words.questionSave)
    expect(screen.asked).toEqual([
      ['keepPage', { kind: 'season-note', id: 'id1', text: 'The mornings.', on: today }],
    ])
    expect(screen.texts('h2')).not.toContain(words.question)
    expect(screen.texts('h2')).toContain(words.notes)
  })

  test('S6-6 before that it is not there, and it is on no other page', async () => {
    const early = await show(Seasons, here, { made: (dayNow - 88) * day })
    expect(early.text()).not.toContain(words.question)
    const made = (dayNow - 400) * day
    for (const [Shown, screen] of [
      [Month, 'month'],
      [Goals, 'goals'],
      [ToMe, 'to-me'],
      [Support, 'support'],
    ] as const)
      expect((await show(Shown, { screen }, { made })).text()).not.toContain(words.question)
  })

  test('a season is removed with its lines, after one more question', async () => {
    const screen = await show(Seasons, here, { pages: [winter, line] })
    await screen.press(words.remove)
    expect(screen.asked).toEqual([])
    await screen.press(words.remove, 1)
    expect(screen.asked).toEqual([
      ['removePage', 'season', 's'],
      ['removePage', 'season-line', 'l'],
    ])
    expect(screen.text()).toContain(words.empty)
  })

  test('an empty or a long line is told at its field, and stays', async () => {
    const screen = await show(Seasons, here, { pages: [winter] })
    await screen.press(words.addLine)
    expect(screen.texts('.wrong')).toEqual([words.lineNeed])
    await screen.write(words.line, long)
    await screen.press(words.addLine)
    expect(screen.texts('.wrong')).toEqual([words.lineLong])
    expect(screen.forms.get('season/s')).toEqual({ line: long })
  })
})

describe('letters to me', () => {
  const words = en.growth.toMe
  const letter = (id: string, opens: string, text = 'You kept the plants alive.'): PageWords => ({
    kind: 'letter-to-me',
    id,
    language: 'en',
    text,
    written: '2026-01-01',
    opens,
  })
  const onToday = (pages: readonly PageWords[]) =>
    show(
      (props) => (
        <main>
          <ToMeToday screen={props} />
        </main>
      ),
      { screen: 'today' },
      { pages },
    )

  test('B4-4 a letter is written with a day one picks, and is shut at once', async () => {
    const screen = await show(ToMe, { screen: 'to-me' })
    await screen.press(words.keepIt)
    expect(screen.texts('.wrong')).toEqual([words.textNeed, words.dayFaults['no-day']])
    await screen.write(words.text, 'You kept the plants alive.')
    await screen.write(words.day, today)
    await screen.press(words.keepIt)
    expect(screen.texts('.wrong')).toEqual([words.dayFaults.past])
    await screen.write(words.day, '2126-02-17')
    await screen.press(words.keepIt)
    expect(screen.texts('.wrong')).toEqual([words.dayFaults.far])
    await screen.write(words.day, '2026-02-17')
    await screen.press(words.keepIt)
    expect(screen.pages()).toEqual([{ ...letter('id1', '2026-02-17'), written: today }])
    expect(screen.text()).not.toContain('plants')
    expect(screen.texts('.rooms a')).toEqual(['A letter to meIt comes back on 17 February 2026'])
    expect(screen.forms.size).toBe(0)
  })

  test('B4-4 before its day its page says so and has no word of it; it can be removed', async () => {
    const pages = [letter('a', '2026-02-17')]
    const screen = await show(ToMe, { screen: 'to-me', item: 'a' }, { pages })
    expect(screen.text()).toContain(words.shut)
    expect(screen.html()).not.toContain('plants')
    expect(screen.texts('button')).toEqual([words.remove])
    await screen.press(words.remove)
    await screen.press(words.remove, 1)
    expect(screen.asked).toEqual([['removePage', 'letter-to-me', 'a']])
  })

  test('B4-4 on its day it is opened by its owner’s press, and the day of that is kept', async () => {
    const screen = await show(ToMe, { screen: 'to-me', item: 'a' }, { pages: [letter('a', today)] })
    expect(screen.html()).not.toContain('plants')
    await screen.press(words.open)
    expect(screen.asked).toEqual([['keepPage', { ...letter('a', today), opened: today }]])
    expect(screen.text('.letter')).toContain('You kept the plants alive.')
  })

  test('B4-4 on Today there is one quiet line from its day on, without its words, until it was opened', async () => {
    expect((await onToday([letter('a', '2026-02-17')])).text()).toBe('')
    const back = await onToday([letter('a', today), letter('b', '2026-01-05')])
    expect(back.texts('li')).toEqual([en.today.today.toMe + en.today.today.toMeLine])
    expect((await onToday([{ ...letter('a', today), opened: today } as PageWords])).text()).toBe('')
  })
})

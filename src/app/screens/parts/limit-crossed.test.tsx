// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import type { PageWords } from '../../../practice/pages.ts'
import { en } from '../../messages/en.ts'
import { Crossed } from '../crossed.tsx'
import { Limits } from '../limits.tsx'
import { type LimitStage, openStage, shout, today } from './limit-stage.contract.ts'
import { mia } from './mia.contract.ts'

const words = en.limits

let stage: LimitStage
const open = async (...given: Parameters<typeof openStage>) => {
  stage = openStage(...given)
  await stage.draw()
  return stage
}
afterEach(() => stage?.close())

describe('after a crossing', () => {
  const place = { screen: 'crossed', person: 'mia', item: 'l1' } as const
  const did = () => stage.asked.map((one) => JSON.parse(one))

  test('S4-5 it is private first: nothing is the first choice, none is picked, and none acts by itself', async () => {
    await open(Crossed, { place, pages: [shout] })
    expect(stage.radios().map(({ value, checked }) => [value, checked])).toEqual(
      ['nothing', 'note', 'rest', 'doors', 'tell', 'letter'].map((value) => [value, false]),
    )
    expect(new Set(stage.all('.choice').map(({ className }) => className)).size).toBe(1)
    expect(stage.all('a').some((one) => one.getAttribute('href') === '/help.html')).toBe(true)
    await stage.press(words.crossed.do)
    expect([stage.asked, stage.went]).toEqual([[], []])
    await stage.pick('nothing')
    await stage.press(words.crossed.do)
    expect([stage.asked, stage.went]).toEqual([[], [{ screen: 'limits', person: 'mia' }]])
  })

  test('S4-5 a note is a page of one’s own, rest is quiet, and the other ways only lead somewhere', async () => {
    await open(Crossed, { place, pages: [shout] })
    await stage.pick('note')
    await stage.write(words.crossed.words, 'On the phone.')
    await stage.press(words.crossed.do)
    expect(did()).toEqual([
      ['keepPage', { kind: 'crossed', id: 'id1', limit: 'l1', on: today, text: 'On the phone.' }],
    ])
    await stage.pick('rest')
    await stage.press(words.crossed.do)
    expect(did().at(-1)).toEqual(['pause', 'mia', { hours: 72, aloud: false }])
    for (const way of ['doors', 'tell', 'letter']) {
      await stage.pick(way)
      await stage.press(words.crossed.do)
    }
    expect(stage.went).toEqual([
      { screen: 'doors', person: 'mia' },
      { screen: 'limit', item: 'l1', person: 'mia', section: 'tell' },
      { screen: 'letter', draft: 'draft1' },
    ])
    expect(did()).toHaveLength(2)
  })

  test('S4-5 dated notes can be read and removed, and nothing says how many there are', async () => {
    const note = (id: string, on: string): PageWords => ({ kind: 'crossed', id, limit: 'l1', on })
    const counted = async (pages: readonly PageWords[]) => {
      await open(Crossed, { place, pages: [shout, ...pages] })
      const dates = stage.texts('time')
      const rest = dates.reduce((text, date) => text.replaceAll(date ?? '', ''), stage.text())
      expect(rest).not.toMatch(/\d/)
      return dates
    }
    expect(await counted([note('n1', '2026-11-01'), note('n2', '2026-11-09')])).toEqual([
      '9 November 2026',
      '1 November 2026',
    ])
    await stage.press(words.crossed.remove)
    expect(stage.asked).toEqual([])
    const buttons = document.querySelectorAll('dialog button')
    ;(buttons[1] as HTMLElement).click()
    await stage.draw()
    expect(did()).toEqual([['removePage', 'crossed', 'n2']])
    stage.close()
    await open(Limits, {
      place: { screen: 'limits', person: 'mia' },
      pages: [shout, note('n1', '2026-11-01'), note('n2', '2026-11-09')],
    })
    expect(stage.text()).not.toMatch(/\d/)
  })

  test('a note’s day is not still to come, and its words fit', async () => {
    await open(Crossed, { place, pages: [shout] })
    await stage.pick('note')
    await stage.write(words.crossed.words, 'x'.repeat(401))
    await stage.write(words.crossed.day, '2026-11-21')
    await stage.press(words.crossed.do)
    expect([stage.wrong(words.crossed.words), stage.wrong(words.crossed.day)]).toEqual([
      words.faults.long,
      words.faults.toCome,
    ])
    expect(stage.asked).toEqual([])
  })

  test('with nobody to reach, only what is one’s own is there to choose', async () => {
    await open(Crossed, { place: { screen: 'crossed', item: 'l1' }, pages: [{ ...shout, person: 'gone' }] })
    expect(stage.radios().map(({ value }) => value)).toEqual(['nothing', 'note'])
    stage.close()
    await open(Crossed, { place, pages: [shout], person: mia({ leftQuietly: true }) })
    expect(stage.radios().map(({ value }) => value)).toEqual(['nothing', 'note', 'letter'])
  })
})

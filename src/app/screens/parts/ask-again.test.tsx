// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import type { PersonView } from '../../../vault/views.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import type { ScreenProps } from '../../screen.ts'
import { openScreen, type ScreenStage } from './alone-stage.contract.ts'
import { AskAgain } from './ask-again.tsx'

const words = en.alone.again
const day = 86_400_000
const left = (daysAgo: number) => ({ lane: 'letter', on: Math.floor(Date.now() / day) - daysAgo, word: 'w' })
const person = (over: object = {}) =>
  ({
    id: 'p1',
    name: 'Mia',
    space: true,
    closed: false,
    leftQuietly: false,
    held: false,
    resting: false,
    appeared: true,
    may: { letter: { type: 'allowed' } },
    left: [left(100)],
    ...over,
  }) as unknown as PersonView

let open: ScreenStage | undefined
const show = (over: object = {}) => {
  function Part(screen: ScreenProps) {
    return (
      <main>
        <AskAgain screen={screen} person={person(over)} />
      </main>
    )
  }
  open = openScreen(Part)
  return open
}
afterEach(() => open?.close())

describe('asking if one may write again', () => {
  test('F1-3 the words are fixed: there is no place to write, and nothing but them is left', async () => {
    const stage = show()
    expect(stage.place.querySelectorAll('textarea, input, select')).toHaveLength(0)
    expect(stage.text()).toContain(words.words)
    await stage.press(words.leave)
    expect(stage.asked.map((one) => JSON.parse(one))).toEqual([
      ['leave', 'p1', { kind: 'ask', ask: 'again', language: 'en' }],
    ])
    expect(stage.text()).toBe(words.done)
    expect(document.activeElement?.textContent).toBe(words.done)
  })

  test('F1-3 S6-1 where it may not be asked there is nothing, and no day on which it may', () => {
    for (const over of [
      { left: [left(89)] },
      { left: [] },
      { held: true },
      { may: { letter: { type: 'not-now' } } },
      { may: { letter: { type: 'again-on', on: 30_000 } } },
    ]) {
      expect(show(over).html()).toBe('')
      open?.close()
    }
    expect(JSON.stringify([en.alone.again, es.alone.again])).not.toMatch(
      /\d|ninety|noventa|\bmonths?\b|\bmes(es)?\b/i,
    )
  })

  test('I2 who has not said that they are here is told that asking says it', () => {
    expect(show().text()).not.toContain('you are here')
    open?.close()
    expect(show({ appeared: false }).text()).toContain('This also tells Mia you are here.')
  })

  test('F1-3 a refusal is said, and the question stays', async () => {
    const stage = show()
    stage.refuse('not-now')
    await stage.press(words.leave)
    expect(stage.text()).toContain(en.trouble['not-now'])
    expect(stage.buttons(words.leave)).toHaveLength(1)
  })
})

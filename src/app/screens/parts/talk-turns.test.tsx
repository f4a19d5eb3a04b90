// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { en } from '../../messages/en.ts'
import { TalkRoom } from '../talk.tsx'
import { pageOf } from './talk-page.contract.ts'
import { says, saysBack, stage, talk, turned } from './talk-stage.contract.ts'
import { mia } from './mia.contract.ts'

const words = en.talk
const here = { screen: 'talk', person: 'mia', item: 'y_march' } as const
const page = pageOf(TalkRoom)
const { all, text, texts, show } = page

const theySaid = says('them', 'I counted my purse every night.')
const sayBack = { holder: 'them', phase: 'say-back', turns: [theySaid] } as const
const confirm = { phase: 'confirm', turns: [says('me', 'I took it.'), saysBack('them', 'You did.')] } as const
const on = (more: Parameters<typeof talk>[0] = {}, person: Parameters<typeof mia>[0] = {}) =>
  stage(here, mia({ talks: [talk(more)], ...person }))
const many = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('saying it', () => {
  const label = words.say.labels.first

  test.each([
    ['live', 150],
    ['letter', 300],
  ] as const)('S2-3 at %s pace %i words stand at the field, and one more stays in it', async (pace, most) => {
    const { props, asked } = on({ pace })
    await show(props)
    expect(text('.field .hint')).toBe(words.say.most(`${most}`))
    await page.submit()
    expect(page.wrong(label)).toBe(words.say.need)
    expect(document.activeElement).toBe(page.fieldNamed(label))
    for (const typed of [many(most + 1), 'x'.repeat(100_000)]) {
      await page.write(label, typed)
      expect(page.wrong(label)).toBe(words.say.long(`${most}`))
      await page.submit()
      expect(page.written(label)).toBe(typed)
    }
    await page.write(label, 'I\u0000')
    await page.submit()
    expect(page.wrong(label)).toBe(words.say.odd)
    expect(asked).toEqual([])
  })

  test('B3-2 ears or ideas may go with it, and none goes unless it was chosen', async () => {
    for (const [wish, more] of [
      [undefined, {}],
      ['ears', { wish: 'ears' }],
      ['ideas', { wish: 'ideas' }],
    ] as const) {
      const { props, asked } = on()
      await page.clear()
      await show(props)
      if (wish) await page.click(`input[value=${wish}]`)
      await page.write(label, ' I took it. ')
      await page.submit()
      const said = { kind: 'say', language: 'en', text: 'I took it.', ...more }
      expect(asked).toEqual([['takeTurn', 'mia', 'y_march', said]])
    }
  })

  test('S2-2 "It makes sense" stands before one’s own first word, when the other said they were heard', async () => {
    const floor = [theySaid, saysBack('me', 'You counted.')]
    const sense = () => page.fieldNamed(words.say.sense)
    await show(on({ turns: [...floor, turned('them', 'passed')] }).props)
    expect(sense()).toBeUndefined()
    const { props, asked } = on({ turns: [...floor, turned('them', 'confirmed')] })
    await page.clear()
    await show(props)
    await page.write(words.say.sense, many(61))
    await page.write(label, 'Now I.')
    await page.submit()
    expect([page.wrong(words.say.sense), asked]).toEqual([words.say.senseFaults.long, []])
    await page.write(words.say.sense, 'the money was yours')
    await page.submit()
    const said = { kind: 'say', language: 'en', text: 'Now I.', sense: 'the money was yours' }
    expect(asked).toEqual([['takeTurn', 'mia', 'y_march', said]])
  })

  test('S2-4 a floor that is mine and not begun may be passed on, in one press', async () => {
    const { props, asked } = on()
    await show(props)
    await page.press('Let Mia speak')
    expect(asked).toEqual([['passFloor', 'mia', 'y_march']])
    await page.clear()
    await show(on(confirm).props)
    expect(texts('main button')).not.toContain('Let Mia speak')
  })
})

describe('saying it back', () => {
  const label = words.back.label

  test('S2-3 it takes half as much again at most, and starters only begin a line', async () => {
    const { props, asked } = on({ ...sayBack, turns: [says('them', many(40))] })
    await show(props)
    expect(text('.field .hint')).toBe(words.say.most('60'))
    await page.write(label, many(61))
    await page.submit()
    expect(page.wrong(label)).toBe(words.say.long('60'))
    await page.write(label, '')
    await page.press(words.back.starters[0] ?? '')
    expect(page.written(label)).toBe('What I heard is ')
    expect(document.activeElement).toBe(page.fieldNamed(label))
    await page.press(words.back.starters[3] ?? '')
    expect(page.written(label)).toBe('What I heard is\nIs there more?')
    expect(asked).toEqual([])
    await page.write(label, 'You counted. ')
    await page.submit()
    const said = { kind: 'say-back', language: 'en', text: 'You counted.' }
    expect(asked).toEqual([['takeTurn', 'mia', 'y_march', said]])
  })
})

describe('was that it', () => {
  test('S2-2 three answers of one size, none primary; two of them open a field and hand over nothing', async () => {
    const { props, asked, forms } = on(confirm)
    await show(props)
    const { yes, more, 'not-quite': notQuite } = words.confirm.replies
    expect(texts('.row.even button')).toEqual([yes, more, notQuite])
    expect(new Set(all('.row.even button').map(({ className }) => className)).size).toBe(1)
    await page.press(more)
    await page.write(words.say.labels.more, 'And I lied.')
    expect(forms.get('talk-confirm/y_march')).toEqual({ again: 'more' })
    await page.press(words.say.back)
    await page.press(notQuite)
    expect(page.written(words.say.labels['not-quite'])).toBe('And I lied.')
    expect(asked).toEqual([])
    await page.submit()
    const said = { kind: 'say', language: 'en', text: 'And I lied.', again: 'not-quite' }
    expect(asked).toEqual([['takeTurn', 'mia', 'y_march', said]])
  })

  test('S2-2 yes passes the floor; after three rounds there is close enough for now, or a break', async () => {
    const first = on(confirm)
    await show(first.props)
    await page.press(words.confirm.replies.yes)
    expect(first.asked).toEqual([['confirmTurn', 'mia', 'y_march']])
    const third = on({ ...confirm, lastRound: true })
    third.forms.set('talk-confirm/y_march', { again: 'more' })
    await page.clear()
    await show(third.props)
    const { yes, close } = words.confirm.replies
    expect(texts('.row.even button')).toEqual([yes, close, words.break.take])
    expect(all('main textarea')).toEqual([])
    await page.press(close)
    expect(third.asked).toEqual([['confirmTurn', 'mia', 'y_march']])
  })
})

// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageWords } from '../../../practice/pages.ts'
import { en } from '../../messages/en.ts'
import { placeAt } from '../../place.ts'
import { Talks } from '../talks.tsx'
import { pageOf } from './talk-page.contract.ts'
import { ask, date, givenAsk, says, stage, talk, today, turned } from './talk-stage.contract.ts'
import { may, mia } from './mia.contract.ts'

const words = en.talk
const here = { screen: 'talks', person: 'mia' } as const
const page = pageOf(Talks)
const { all, one, text, texts, show } = page
const asksForm = 'details:has(input[value=live]) form'
const laterForm = 'details:not(:has(input[type=radio])) form'
const listed = (topic: string): PageWords => ({ kind: 'not-tonight', id: topic, text: topic })

describe('asking for a talk', () => {
  const { topic } = words.ask

  test('S2-4 one topic, how, and who speaks first: the one who was hurt, and neither picked ahead', async () => {
    const { props, asked, forms } = stage(here, mia())
    await show(props)
    expect(all(`${asksForm} input:checked`)).toEqual([])
    expect(text(asksForm)).toContain(words.ask.firstHint)
    await page.submit(asksForm)
    expect([page.wrong(topic), texts(`${asksForm} fieldset .wrong`)]).toEqual([
      words.ask.topicFaults.empty,
      [words.ask.pick, words.ask.pick],
    ])
    for (const [typed, sentence] of [
      ['a'.repeat(121), words.ask.topicFaults.long],
      ['x'.repeat(100_000), words.ask.topicFaults.long],
      ['March\u0000', words.ask.topicFaults.odd],
    ] as const) {
      await page.write(topic, typed)
      await page.submit(asksForm)
      expect([page.wrong(topic), page.written(topic)]).toEqual([sentence, typed])
    }
    await page.write(topic, ' March ')
    await page.click('input[value=live]')
    await page.click('input[value=them]')
    expect(forms.get('talk-ask/mia')).toEqual({ topic: ' March ', pace: 'live', first: 'them' })
    await page.submit(asksForm)
    expect(asked).toEqual([['askToTalk', 'mia', { topic: 'March', pace: 'live', first: 'them' }]])
    expect([text(`${asksForm} [role=status]`), forms.size]).toEqual([en.people.left.said, 0])
  })

  test('what is refused stays in the form; where nothing can be left a sentence stands instead', async () => {
    const { props, refuse, change, forms } = stage(here, mia({ appeared: false }))
    await show(props)
    expect(text(`${asksForm} button[type=submit]`)).toContain('This also tells Mia you are here')
    await page.write(topic, 'March')
    await page.click('input[value=letter]')
    await page.click('input[value=me]')
    refuse({ ok: false, trouble: 'not-now' })
    await page.submit(asksForm)
    expect(text(`${asksForm} [role=status]`)).toContain(en.trouble['not-now'])
    expect(forms.get('talk-ask/mia')?.['topic']).toBe('March')
    change(mia({ may: may({ type: 'again-on', on: today }) }))
    await show(props)
    expect([one(`${asksForm} button[type=submit]`), page.written(topic)]).toEqual([null, 'March'])
    for (const more of [{ closed: true }, { held: true }, { leftQuietly: true }, { space: false }]) {
      await page.clear()
      await show(stage(here, mia(more)).props)
      expect(one(asksForm)).toBeNull()
    }
    await page.clear()
    await show(stage(here, mia({ forTwo: false })).props)
    expect([one(asksForm), text().includes(words.talks.shut)]).toEqual([null, true])
  })

  test('what I asked shows one line, whatever became of it; taking it back asks once', async () => {
    const lines = []
    for (const more of [{}, { mine: true }, { on: today }]) {
      const on = stage(here, mia({ asks: [ask('a', { by: 'me', ...more })] }))
      await page.clear()
      await show(on.props)
      lines.push(text('.card'))
      await page.press(words.ask.back.do)
      expect(on.asked).toEqual([])
      await page.press(words.ask.back.do, 1)
      expect(on.asked).toEqual([['takeBack', 'mia', 'a']])
      expect(text()).toContain(words.ask.back.done)
    }
    expect(new Set(lines).size).toBe(1)
    expect(lines[0]).toContain(words.ask.left)
  })

  test('what still waits on this device says so', async () => {
    const waiting = {
      word: 'w',
      words: { kind: 'talk-ask', language: 'en', topic: 'March', pace: 'live', matter: 'y' },
      lane: 'talk',
      on: today,
      takenBack: false,
      waitsHere: true,
    } as const
    await show(stage(here, mia({ left: [waiting] })).props)
    expect(text('.card')).toContain(en.people.left.waits)
  })
})

describe('what is asked of me', () => {
  const mine = (more = {}, asks = {}) => mia({ asks: [ask('a', asks)], given: [givenAsk('a', more)] })

  test('K4-1 the topic shows after a press, and nobody is told of the press', async () => {
    const { props, asked, change, onAct } = stage(here, mine())
    onAct(() => change(mine({ opened: true })))
    await show(props)
    expect(text()).not.toContain('March')
    expect(texts('.card button')).toEqual([words.given.notNow, words.given.look])
    await page.press(words.given.look)
    await show(props)
    expect(asked).toEqual([['read', 'mia', 'a']])
    expect(text('.card h3')).toBe('March')
    expect(text('.card')).toContain(words.ask.paces.letter.line)
  })

  test('K5 not now comes first, is of the same size, and only sets the ask aside', async () => {
    const { props, asked } = stage(here, mine({ opened: true }))
    await show(props)
    expect(texts('.card button')).toEqual([
      words.given.notNow,
      words.given.yesMe,
      'Yes, and Mia speaks first',
    ])
    expect(new Set(all('.card button').map(({ className }) => className)).size).toBe(1)
    await page.press(words.given.notNow)
    expect(asked).toEqual([['setAside', 'mia', 'a']])
    expect(text()).toContain(words.given.notNowDone)
  })

  test('S2-4 a yes says who speaks first, and says that I am here where that was not said', async () => {
    for (const [appeared, first, label] of [
      [true, 'me', words.given.yesMe],
      [false, 'them', 'Yes, and Mia speaks first'],
    ] as const) {
      const on = stage(here, { ...mine({ opened: true }), appeared })
      await page.clear()
      await show(on.props)
      expect(text('.card').includes(words.given.here('Mia'))).toBe(!appeared)
      await page.press(label)
      const agreed = ['agreeToTalk', 'mia', 'a', first]
      expect(on.asked).toEqual(appeared ? [agreed] : [agreed, ['appear', 'mia']])
    }
    await page.clear()
    await show(stage(here, mine({ opened: true }, { mine: true })).props)
    expect([texts('.card button'), text('.card').includes(words.given.saidYes)]).toEqual([
      [words.given.noYes],
      true,
    ])
    await page.clear()
    const back = stage(here, mine({ opened: true }, { mine: true }))
    await show(back.props)
    await page.press(words.given.noYes)
    expect(back.asked).toEqual([['disagreeToTalk', 'mia', 'a']])
    expect(text()).toContain(words.given.noYesDone)
    await page.clear()
    await show(stage(here, { ...mine({ opened: true }), closed: true }).props)
    expect(texts('.card button')).toEqual([words.given.notNow])
  })

  test('an ask that is open no more says so, and goes in one press', async () => {
    const { props, asked } = stage(here, mia({ given: [givenAsk('a', { takenBack: true })] }))
    await show(props)
    expect(text('.card')).toContain(words.given.past)
    await page.press(words.given.aside)
    expect(asked).toEqual([['setAside', 'mia', 'a']])
  })

  test('abuse 18 what lies in the bank or was set aside is folded away, and its fold says the same', async () => {
    for (const person of [
      mia(),
      mine({ cue: false }),
      mine({ aside: true }),
      mine({ aside: true, opened: true }),
    ]) {
      await page.clear()
      await show(stage(here, person).props)
      const fold = all('details').find((each) => each.textContent.startsWith(words.given.bank))
      expect([fold?.querySelector('summary')?.textContent, fold?.hasAttribute('open')]).toEqual([
        words.given.bank,
        false,
      ])
      expect(all('main section .card')).toEqual([])
    }
  })
})

describe('topics that are not for now', () => {
  test('S2-8 an ask that matches is shown nowhere, and nothing is done about it that could be told', async () => {
    const topics = fc.constantFrom('Money', 'the MONEY in March', 'who pays: money')
    await fc.assert(
      fc.asyncProperty(topics, fc.boolean(), fc.boolean(), async (topic, cue, opened) => {
        const asks = [ask('a', { topic }), ask('b', { topic: 'The school' })]
        const given = [givenAsk('a', { cue, opened }), givenAsk('b', { opened: true })]
        const { props, asked } = stage(here, mia({ asks, given }), { pages: [listed('money')] })
        await page.clear()
        await show(props)
        expect(asked).toEqual([])
        expect(texts('.card h3')).toEqual(['The school'])
        expect(text('main').replace('“Not now”', '')).not.toContain(topic)
      }),
      { numRuns: 12 },
    )
    const had = mia({ asks: [ask('a', { topic: 'Money' })], given: [givenAsk('a', { aside: true })] })
    const { props, asked } = stage(here, had, { pages: [listed('money')] })
    await page.clear()
    await show(props)
    expect([asked, all('.card')]).toEqual([[], []])
  })

  test('S2-8 the list is mine alone: a topic goes on it and comes off, and nothing is left anywhere', async () => {
    const { label } = words.later
    const { props, asked, pages, forms } = stage(here, mia())
    await show(props)
    for (const [typed, sentence] of [
      ['', words.later.faults.empty],
      ['…', words.later.faults.empty],
      ['a'.repeat(61), words.later.faults.long],
      ['money\u0000', words.later.faults.odd],
    ] as const) {
      await page.write(label, typed)
      await page.submit(laterForm)
      expect([page.wrong(label), page.written(label)]).toEqual([sentence, typed])
    }
    await page.write(label, ' the money ')
    await page.submit(laterForm)
    expect(pages).toEqual([{ kind: 'not-tonight', id: 'new-0', text: 'the money' }])
    await show(props)
    expect([page.written(label), forms.size]).toEqual(['', 0])
    await page.press(words.later.remove)
    expect(pages).toEqual([])
    expect(asked.map(([what]) => what)).toEqual(['keepPage', 'removePage'])
  })
})

describe('talks under way', () => {
  test('S2-6 the list has topics and whose turn it is, and not a word of what was said', async () => {
    const talks = [
      talk({ id: 'a', topic: 'March', turns: [says('them', 'I counted my purse.')] }),
      talk({ id: 'b', topic: 'The children', next: 'them' }),
      talk({ id: 'c', topic: '', ended: true, next: 'nobody', turns: [turned('me', 'ended')] }),
      talk({ id: 'd', topic: 'Rest', turns: [{ ...turned('them', 'confirmed'), on: today - 30 }] }),
    ]
    await show(stage(here, mia({ talks })).props)
    const links = all('.flow .rooms a')
    expect(links.map((link) => placeAt(link.getAttribute('href'))?.item)).toEqual(['a', 'b', 'd', 'c'])
    expect(texts('.flow .rooms a > span:last-child')).toEqual([
      `March${words.talks.mine}`,
      `The children${words.talks.theirs}`,
      `Rest${words.talks.rests}`,
      `${words.talks.noTopic}Ended on Monday 16 February`,
    ])
    expect(text('main')).not.toContain('purse')
    expect(date).toBe('2026-02-16')
    const ways = all('.side .rooms a').map((link) => placeAt(link.getAttribute('href')))
    expect(ways).toEqual([
      { screen: 'rehearse', person: 'mia' },
      { screen: 'door', person: 'mia', lane: 'talk' },
    ])
  })
})

// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { talksLived } from '../../../practice/talks.contract.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { TalkRoom } from '../talk.tsx'
import { pageOf } from './talk-page.contract.ts'
import { date, says, saysBack, stage, talk, today, turned } from './talk-stage.contract.ts'
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

describe('whose turn it is', () => {
  test('S2-1 at any moment there is one form at most, and who listens has a field to say back and no other', async () => {
    await fc.assert(
      fc.asyncProperty(talksLived, fc.nat(), async (moments, at) => {
        const seen = moments[at % moments.length]?.mine
        if (!seen) return
        await page.clear()
        await show(on({ ...seen, turns: seen.turns.map((turn) => ({ ...turn, on: today })) }).props)
        const forms = all('main form')
        expect(forms.length).toBeLessThanOrEqual(1)
        const fields = all('main :is(textarea, input:not([type=radio]))').length
        const heading = text('h1')
        if (seen.ended) expect(heading).toBe(words.room.headings.after)
        else if (seen.next === 'them') {
          expect([heading, forms.length, fields]).toEqual([words.room.headings.wait, 0, 1])
          expect(page.fieldNamed(words.wait.label)).toBeDefined()
        } else if (seen.phase === 'say-back') {
          expect([heading, fields]).toEqual([words.room.headings['say-back'], 1])
          expect(page.fieldNamed(words.back.label)).toBeDefined()
        } else if (seen.phase === 'confirm') expect([forms.length, fields]).toEqual([0, 0])
        else expect(page.fieldNamed(words.say.labels.first)).toBeDefined()
      }),
      { numRuns: 60 },
    )
  })

  test('S2-1 the four steps stand in words, and the one it is at is marked', async () => {
    await show(on(sayBack).props)
    expect(texts('.turns li')).toEqual([
      'Mia says it',
      'You say it back',
      'Mia says if that’s it',
      'Your own turn',
    ])
    expect(texts('.turns [aria-current=step]')).toEqual(['You say it back'])
    expect(text('.given .said')).toBe('I counted my purse every night.')
  })

  test('a break, the end and help are there at any time; a talk that is not here says so', async () => {
    for (const more of [{}, sayBack, confirm, { next: 'them' as const }]) {
      await page.clear()
      await show(on(more).props)
      expect(texts('main button')).toEqual(expect.arrayContaining([words.break.take, words.end.end]))
      expect(all('.help-now')).toHaveLength(1)
    }
    await page.clear()
    await show(stage({ ...here, item: 'y_other' }, mia({ talks: [talk()] })).props)
    expect(text('h1')).toBe(words.room.missing)
    await page.clear()
    await show(stage({ ...here, person: 'nobody' }, mia()).props)
    expect(text('h1')).toBe(en.people.people.missing)
  })
})

describe('what was said', () => {
  test('S2-6 every floor stands word for word, with days and no hours, and no way to search, copy or save', async () => {
    const turns = [
      says('me', 'One.', { wish: 'ears' }),
      saysBack('them', 'You said one.'),
      turned('me', 'confirmed'),
      says('them', 'Two.', { sense: 'you slept badly', again: 'more', wish: 'ideas' }),
    ]
    await show(on({ ...sayBack, turns }).props)
    expect(texts('.given .said')).toEqual(['you slept badly', 'Two.'])
    expect(text('.given')).toContain(words.room.again.more)
    expect(text('.given')).toContain('Mia would like ideas, too.')
    expect(texts('details .said')).toEqual(['One.', 'You said one.'])
    expect(text()).not.toMatch(/\d:\d\d/)
    expect(all('main :is([type=search], a[download])')).toEqual([])
    const { words: _, ...bare } = theySaid
    await page.clear()
    await show(on({ ...sayBack, turns: [bare] }).props)
    expect(text('.given')).toContain(words.room.notHere)
  })

  test('S2-5 after twice its time it says that it rests, whoever has the turn, and the form stays', async () => {
    const late = (more: Parameters<typeof talk>[0]) =>
      stage(here, mia({ talks: [talk(more)] }), { today: '2026-03-20' }).props
    for (const more of [sayBack, { ...sayBack, next: 'them' as const, holder: 'me' as const }]) {
      await page.clear()
      await show(late(more))
      expect(text('h1')).toBe(words.room.resting)
      expect(all('main textarea')).toHaveLength(1)
    }
    await page.clear()
    await show(on(sayBack).props)
    expect(date).toBe('2026-02-16')
    expect(text('h1')).not.toBe(words.room.resting)
  })

  test('S2-5 where the other side is closed it looks like any talk that rests', async () => {
    const waits = { ...sayBack, next: 'them', holder: 'me' } as const
    const resting = stage(here, mia({ talks: [talk(waits)] }), { today: '2026-03-20' })
    await show(resting.props)
    const rests = text('.flow')
    for (const more of [{ closed: true }, { leftQuietly: true }, { held: true }]) {
      await page.clear()
      await show(on(waits, more).props)
      expect(text('.flow').replace(words.break.take, '')).toBe(rests.replace(words.break.take, ''))
    }
  })
})

describe('breaks and ends', () => {
  test('what is said of the last turn goes when the turn comes back', async () => {
    const { props, change } = on(sayBack)
    await show(props)
    await page.write(words.back.label, 'Every night you counted.')
    change(mia({ talks: [talk({ ...sayBack, phase: 'confirm', next: 'them' })] }))
    await page.submit()
    await show(props)
    expect(text('h1')).toBe(words.room.headings.wait)
    expect(text()).toContain(words.room.handed)
    change(mia({ talks: [talk({ turns: [theySaid, saysBack('me', 'Every night.')] })] }))
    await show(props)
    expect(text('h1')).toBe(words.room.headings.say)
    expect(text()).not.toContain(words.room.handed)
  })

  test('K6 a break is one press, twenty minutes at least and said; only who took it ends it', async () => {
    const { props, asked, change } = on(sayBack)
    await show(props)
    await page.press(words.break.take)
    expect(asked).toEqual([['pause', 'mia', { hours: 1 / 3, aloud: true }]])
    const talks = [talk(sayBack)]
    change(mia({ talks, paused: true, mine: true, resting: true, restsUntil: today * 86_400 }))
    await show(props)
    expect(page.fieldNamed(words.back.label)).toBeUndefined()
    const minutes = { restedOn: today * 86_400, restsUntil: today * 86_400 + 1200 }
    change(mia({ talks, resting: true, ...minutes }))
    await show(props)
    expect(texts('.yours p')).toEqual([words.break.mine])
    change(mia({ talks, paused: true, mine: true, resting: true, restsUntil: today * 86_400 }))
    await show(props)
    await page.press(words.break.longer)
    await page.press(words.break.stop)
    expect(asked.slice(1)).toEqual([
      ['pause', 'mia', { aloud: true }],
      ['resume', 'mia'],
    ])
    change(mia({ talks, paused: true }))
    await show(props)
    expect(text('.yours')).toContain(words.break.theirs)
    expect(texts('.yours button')).toEqual([words.end.end])
  })

  test('S2-1 the end is asked once, keeps to going on first, and is a good ending', async () => {
    const { props, asked, change } = on(sayBack)
    await show(props)
    await page.press(words.end.end)
    expect(asked).toEqual([])
    expect(texts('dialog button')).toEqual([words.end.keep, words.end.end])
    await page.press(words.end.end, 1)
    expect(asked).toEqual([['endTalk', 'mia', 'y_march']])
    change(mia({ talks: [talk({ ...sayBack, ended: true, next: 'nobody' })] }))
    await show(props)
    expect(text('.lede')).toBe(words.after.lede)
    expect(texts('main button')).not.toContain(words.break.take)
  })

  test('S2-7 afterwards, for oneself: five answers in words, none picked ahead, kept as a page and gone at will', async () => {
    const { props, asked, pages } = on({ ...sayBack, ended: true, next: 'nobody' })
    await show(props)
    expect(all('main input:checked')).toEqual([])
    expect(texts('.choice')).toEqual(Object.values(words.after.heards))
    expect(texts('.choice').join(' ')).not.toMatch(/\d/)
    await page.submit()
    expect(page.wrong(words.after.text)).toBe(words.after.faults.empty)
    await page.click('input[value="2"]')
    await page.write(words.after.text, ' We both want less noise. ')
    await page.submit()
    const note = {
      kind: 'talk-note',
      id: 'y_march',
      talk: 'y_march',
      on: date,
      text: 'We both want less noise.',
    }
    expect(pages).toEqual([{ ...note, heard: 2 }])
    await show(props)
    expect(page.written(words.after.text)).toBe('We both want less noise.')
    await page.press(words.after.remove)
    await page.press(words.after.remove, 1)
    expect(pages).toEqual([])
    expect(asked.map(([what]) => what)).toEqual(['keepPage', 'removePage'])
  })
})

test('S2-1 in Spanish the same parts stand on the page', async () => {
  await show(stage(here, mia({ talks: [talk(sayBack)] }), { language: 'es' }).props)
  expect(text('h1')).toBe(es.talk.room.headings['say-back'])
  expect(texts('.turns [aria-current=step]')).toEqual([es.talk.room.steps['say-back'].me('Mia')])
})

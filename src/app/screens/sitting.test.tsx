// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../messages/en.ts'
import { es } from '../messages/es.ts'
import { pageOf } from './parts/talk-page.contract.ts'
import { called, sitting, stage, table, tables, turn } from './parts/sitting-stage.contract.ts'
import { Sitting } from './sitting.tsx'

const words = en.sitting
const page = pageOf(Sitting)
const { all, text, texts, show } = page
const sayLabels: readonly string[] = Object.values(en.talk.say.labels)
/** Fields that are no note of one's own and no list of one's own. */
const boxes = () =>
  texts('main label').filter((label) =>
    [...sayLabels, en.talk.back.label, words.besideForm.label].includes(label),
  )
const sayBack = table({
  holder: 'them',
  phase: 'say-back',
  turns: [turn('them', 'said', 'I lent you 800.')],
})

describe('whose floor it is', () => {
  test('S5-13 who listens has no field to say in: to say back, or none at all', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.boolean(), async (talk, online) => {
        await page.clear()
        await show(stage(sitting({ talk }), { online }).props)
        const mine = talk.ended || talk.next !== 'me' ? undefined : talk.phase
        const expected = { say: [en.talk.say.labels.first], 'say-back': [en.talk.back.label], confirm: [] }
        expect(boxes()).toEqual(mine ? expected[mine] : [])
        if (talk.holder === 'them') {
          for (const none of [words.agenda.lay, words.timer.start])
            expect(texts('main button')).not.toContain(none)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('S5-13 who called it has no floor: nothing to say back, to confirm or to pass, and no clock', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.boolean(), async (talk, online) => {
        const turns = talk.turns.map((one) => ({ ...one, by: one.by === 'host' ? 'me' : 'them' }) as const)
        const next = talk.ended ? 'nobody' : 'them'
        await page.clear()
        await show(stage(called({ talk: { ...talk, turns, next, holder: 'them' } }), { online }).props)
        expect(boxes()).toEqual(talk.ended ? [] : [words.besideForm.label])
        const ways = texts('main button').join('|')
        const taken = [en.talk.say.give, en.talk.back.give, words.timer.start, words.agenda.lay]
        for (const none of [...taken, ...Object.values(en.talk.confirm.replies), 'Let ']) {
          expect(ways).not.toContain(none)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('S5-13 what is said by who called it goes to both and takes no turn', async () => {
    const { props, asked } = stage(called())
    await show(props)
    await page.submit()
    expect([page.wrong(words.besideForm.label), asked]).toEqual([words.besideForm.need, []])
    await page.write(words.besideForm.label, ' Take your time. ')
    await page.submit()
    expect(asked).toEqual([['sayInSitting', 's1', 'Take your time.']])
  })

  test('S5-13 it stands beside the two in a look of its own, and its end says not by whom', async () => {
    const turns = [
      turn('them', 'said', 'I lent you 800.'),
      turn('host', 'said', 'Take your time.'),
      turn('me', 'said-back', 'You lent it.'),
      turn('them', 'confirmed'),
    ]
    await show(stage(sitting({ talk: table({ turns }) })).props)
    expect(texts('.given .note.helper .said')).toEqual(['Take your time.'])
    expect(text('.given .note.helper')).toContain('Ann said')
    expect(texts('.given .hint').map((one) => one.replace(/ Monday.*/, ''))).toEqual([
      'Lea said',
      'Ann said',
      'You said back',
      'Lea said yes to that.',
    ])
    const pages = []
    for (const by of ['me', 'them', 'host'] as const) {
      await page.clear()
      const talk = table({ ended: true, next: 'nobody', turns: [...turns, turn(by, 'ended')] })
      await show(stage(sitting({ talk })).props)
      pages.push(text())
    }
    expect(new Set(pages).size).toBe(1)
    expect(pages[0]).toContain(words.ended)
  })

  test('S5-13 to who called it the two are told apart, floor by floor', async () => {
    const turns = [
      turn('them', 'said', 'One.'),
      turn('them', 'said-back', 'You said one.'),
      turn('me', 'said', 'Take your time.'),
      turn('them', 'confirmed'),
      turn('them', 'said', 'Two.'),
    ]
    await show(
      stage(called({ talk: table({ turns, phase: 'say-back', next: 'them', holder: 'them' }) })).props,
    )
    const heads = texts('main .halves b, main details b')
    expect(heads).toEqual([
      'The other speaker said',
      'The first speaker said',
      'The other speaker said back',
      'You said',
      'The first speaker said yes to that.',
    ])
    expect(texts('.turns [aria-current=step]')).toEqual(['The first speaker says it back'])
  })

  test('S2-2 yes, more or not quite, of one size; saying more hands nothing over by itself', async () => {
    const turns = [turn('me', 'said', 'I will pay.'), turn('them', 'said-back', 'You will pay.')]
    const { props, asked } = stage(sitting({ talk: table({ phase: 'confirm', turns }) }))
    await show(props)
    const { replies } = en.talk.confirm
    expect(texts('.yours .row.even button')).toEqual([replies.yes, replies.more, replies['not-quite']])
    await page.press(replies.more)
    expect([boxes(), asked]).toEqual([[en.talk.say.labels.more], []])
    await page.press(en.talk.say.back)
    await page.press(replies.yes)
    expect(asked).toEqual([['confirmInSitting', 's1']])
    await page.clear()
    await show(stage(sitting({ talk: table({ phase: 'confirm', turns, lastRound: true }) })).props)
    expect(texts('.yours .row.even button')).toEqual([replies.yes, replies.close])
  })

  test('S2-4 a floor that is mine and not begun may be passed on, in one press', async () => {
    const { props, asked } = stage(sitting())
    await show(props)
    await page.press('Let Lea speak')
    expect(asked).toEqual([['passInSitting', 's1']])
  })
})

describe('words under the pen', () => {
  const label = en.talk.say.labels.first

  test('what is refused stays in its field; without a connection it waits here and goes when it stands', async () => {
    const { props, asked, forms, refuse, line, change } = stage(sitting())
    await show(props)
    await page.submit()
    expect([page.wrong(label), asked]).toEqual([words.say.need, []])
    await page.write(label, 'I took it.')
    refuse({ ok: false, trouble: 'broken' })
    await page.submit()
    expect([page.written(label), text('.yours')]).toEqual([
      'I took it.',
      expect.stringContaining(en.trouble.broken),
    ])
    refuse(undefined)
    line(false)
    await page.submit()
    await show(props)
    expect([boxes(), text('.yours')]).toEqual([[], expect.stringContaining(en.talk.room.waits)])
    expect(forms.get('sitting-say/s1')).toEqual({ text: 'I took it.', sent: '0' })
    line(true)
    const turns = [turn('host', 'said', 'Go on.'), turn('me', 'said', 'I took it.')]
    change(sitting({ talk: table({ phase: 'say-back', next: 'them', turns }) }))
    await show(props)
    expect(forms.has('sitting-say/s1')).toBe(false)
  })

  test('what was begun when it stopped is kept for who wrote it, until they let it go', async () => {
    const { props, forms, change } = stage(sitting())
    await show(props)
    await page.write(label, 'I had not')
    page.fieldNamed(label)?.focus()
    change(sitting({ talk: table({ ended: true, next: 'nobody' }) }))
    await show(props)
    expect([text('h1'), boxes()]).toEqual([words.heads.after.heading, []])
    expect(text()).toContain('I had not')
    await page.press(words.begun.letGo)
    expect([forms.has('sitting-say/s1'), text()]).toEqual([false, expect.not.stringContaining('I had not')])
  })

  test('what arrives while one writes waits for a press', async () => {
    const { props, change } = stage(sitting({ talk: sayBack }))
    await show(props)
    page.fieldNamed(en.talk.back.label)?.focus()
    change(sitting({ talk: { ...sayBack, turns: [...sayBack.turns, turn('host', 'said', 'Slowly.')] } }))
    await show(props)
    expect(text()).not.toContain('Slowly.')
    await page.press(en.talk.room.show)
    expect(text()).toContain('Slowly.')
  })
})

describe('stopping and leaving', () => {
  test('S5-13 “Stop now” is one press for any of the three while it goes on, with a connection or without', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.boolean(), fc.boolean(), async (talk, online, host) => {
        await page.clear()
        const one = host
          ? called({ talk: { ...talk, next: talk.ended ? 'nobody' : 'them' } })
          : sitting({ talk })
        const { props, asked } = stage(one, { online })
        await show(props)
        expect(texts('main button').includes(words.stop.now)).toBe(!talk.ended)
        if (talk.ended) return
        await page.press(words.stop.now)
        expect(asked).toEqual([['endSitting', 's1']])
        expect(all('dialog')).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('S5-13 who stops it without a connection is out of it at once, and may press again', async () => {
    const { props, asked, forms, change } = stage(sitting(), { online: false })
    await show(props)
    await page.press(words.stop.now)
    await show(props)
    expect([text('h1'), text('.lede'), boxes()]).toEqual([words.stop.over, words.stop.waits, []])
    await page.press(words.stop.now)
    expect(asked).toEqual([
      ['endSitting', 's1'],
      ['endSitting', 's1'],
    ])
    change(sitting({ talk: table({ ended: true, next: 'nobody' }) }))
    await show(props)
    expect([text('h1'), forms.has('sitting-stop/s1')]).toEqual([words.heads.after.heading, false])
  })

  test('R-D4 leaving quietly and closing for all are of one size, asked once, staying first', async () => {
    const { props, asked } = stage(sitting())
    await show(props)
    for (const [way, aloud] of [
      [words.leave.quiet, false],
      [words.leave.all, true],
    ] as const) {
      await page.press(way.do)
      expect(texts('dialog .row.even button')).toEqual([way.keep, way.do])
      await page.press(way.do, 1)
      expect(asked.at(-1)).toEqual(['leaveSitting', 's1', aloud])
    }
  })

  test('S5-8 closed, stopped for safety, or never there: one sentence, and nothing more', async () => {
    const pages = []
    for (const one of [undefined, sitting({ closed: true }), called({ closed: true })]) {
      await page.clear()
      await show(stage(one).props)
      pages.push(text())
    }
    expect(new Set(pages)).toEqual(new Set([`${en.frame.back.today}${words.gone}`]))
  })
})

test('S5-13 in Spanish the same parts stand on the page', async () => {
  await show(stage(sitting({ talk: sayBack }), { language: 'es' }).props)
  expect(text('h1')).toBe(es.talk.room.headings['say-back'])
  expect(texts('main button')).toContain(es.sitting.stop.now)
  expect(texts('.turns [aria-current=step]')).toEqual([es.talk.room.steps['say-back'].me('Lea')])
})

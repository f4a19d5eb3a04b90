// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AgreementView } from '../../../vault/views-helping.ts'
import { en } from '../../messages/en.ts'
import { Sitting } from '../sitting.tsx'
import { agreement, called, date, sitting, stage, table, today } from './sitting-stage.contract.ts'
import { pageOf } from './talk-page.contract.ts'

const words = en.sitting.agreements
const draft = en.sitting.draft
const page = pageOf(Sitting)
const { all, text, texts, show } = page

beforeEach(() => void vi.spyOn(Date, 'now').mockReturnValue((today * 86_400 + 43_200) * 1000))
afterEach(() => void vi.restoreAllMocks())

const ended = table({ ended: true, next: 'nobody' })
const with_ = (...agreements: readonly AgreementView[]) => sitting({ agreements, talk: ended })
const pair = () => texts('.yes-or-not button')

describe('initials', () => {
  test('S5-14 abuse 37 they can be put from the day it says until its end, and on no other day', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: -3, max: 3 }),
        fc.integer({ min: -3, max: 3 }),
        async (wait, rest) => {
          await page.clear()
          const until = new Date((today + rest) * 86_400_000).toISOString().slice(0, 10)
          await show(stage(with_(agreement({ opens: today + wait, until }))).props)
          expect(pair()).toEqual(wait <= 0 && rest >= 0 ? [words.leave, words.put] : [])
          if (wait > 0 && rest >= 0) expect(text()).toContain(words.alone)
        },
      ),
      { numRuns: 49 },
    )
  })

  test('S5-14 while one looks at it alone it says from which day on', async () => {
    await show(stage(with_(agreement({ opens: today + 1 }))).props)
    expect(text()).toContain('From Tuesday 17 February you can put your initials.')
  })

  test('S5-14 leaving it be comes first and is of one size, and either is told to nobody', async () => {
    const { props, asked, change } = stage(with_(agreement()))
    await show(props)
    expect(all('.row.even.yes-or-not > button').map(({ className }) => className)).toEqual(['', ''])
    expect(text()).toContain(words.none)
    await page.press(words.leave)
    expect(asked).toEqual([])
    await page.press(words.put)
    expect(asked).toEqual([['putInitials', 's1', 'y_draft']])
    expect(texts('main [role=status]')).toContain(words.putDone)
    change(with_(agreement({ mine: true })))
    await show(props)
    expect(text()).toContain(words.stands)
    await page.press(words.leave)
    expect(asked.at(-1)).toEqual(['takeInitialsBack', 's1', 'y_draft'])
    expect(texts('main [role=status]')).toContain(words.backDone)
  })

  test('S5-14 what is refused is said where it was pressed; without a connection it waits here', async () => {
    const { props, refuse, line } = stage(with_(agreement()))
    await show(props)
    refuse({ ok: false, trouble: 'not-now' })
    await page.press(words.put)
    expect(text()).toContain(en.trouble['not-now'])
    refuse(undefined)
    line(false)
    await page.press(words.put)
    expect(texts('main [role=status]')).toContain(en.talk.room.waits)
  })

  test('S5-14 nobody sees lone initials but who put them: for who called it the page is the same, and past its end for all', async () => {
    const any = fc.record({
      opens: fc.constantFrom(today - 5, today, today + 2),
      until: fc.constantFrom('2026-02-10', date, '2026-06-30'),
      host: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(any, async ({ opens, until, host }) => {
        const past = until < date
        const stands = [
          { mine: false },
          { mine: true },
          ...(past ? [{ mine: true, agreedOn: today - 7 }] : []),
        ]
        const shown = []
        for (const how of stands) {
          await page.clear()
          const one = agreement({ opens, until, ...how })
          await show(stage(host ? called({ agreements: [one] }) : with_(one)).props)
          expect(text()).not.toContain(words.both('').slice(0, 24))
          shown.push(text())
        }
        if (host || past) expect(new Set(shown).size).toBe(1)
        if (host) expect(pair()).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('S5-14 what lapses lapses without a word: its text stays, folded away, and nothing asks or tells', async () => {
    const { props } = stage(with_(agreement({ until: '2026-02-15', mine: true, agreedOn: today - 20 })))
    await show(props)
    expect(text('main details')).toContain('The loan is paid back by summer.')
    expect(text()).not.toContain(words.stands)
    expect(texts('main button').filter((label) => label.startsWith(words.promise))).toEqual([])
  })
})

describe('what both put their initials to', () => {
  const both = agreement({ mine: true, agreedOn: today - 1 })

  test('S5-14 the day stands for all three, and nothing can be pressed away', async () => {
    await show(stage(with_(both)).props)
    expect(text()).toContain('You both put your initials. You both learned it on Sunday 15 February.')
    expect(text()).toContain('It holds until 30 June 2026.')
    expect(pair()).toEqual([])
    await page.clear()
    await show(stage(called({ agreements: [{ ...both, mine: false }] })).props)
    expect(text()).toContain('Both put their initials. It was told on Sunday 15 February.')
  })

  test('S5-15 an act of mine becomes the words of a promise by my own button; nothing is made by itself', async () => {
    const { props, asked, went, forms } = stage(with_(both))
    await show(props)
    expect(texts('main button').filter((label) => label.startsWith(words.promise))).toEqual([words.promise])
    await page.press(words.promise)
    expect(forms.get('promise')).toEqual({ backup: '', day: '', act: 'I pay 40 on the first.' })
    expect([went, asked]).toEqual([[{ screen: 'promise' }], []])
    await page.press(words.promise)
    expect(forms.get('promise')?.['act']).toBe('I pay 40 on the first.')
    forms.set('promise/new ', { act: 'I call her', cue: 'after lunch' })
    await page.press(words.promise)
    expect(forms.get('promise/new ')).toEqual({
      act: 'I call her\nI pay 40 on the first.',
      cue: 'after lunch',
    })
  })

  test('S5-15 nobody is offered the other’s act', async () => {
    const theirs = both.acts.filter(({ mine }) => !mine)
    await show(stage(with_({ ...both, acts: theirs })).props)
    expect(text()).not.toContain(words.promise)
    expect(text('main li li')).toBe('Lea: I send no more notes about it.')
  })
})

describe('a draft', () => {
  const form = () => {
    page.fieldNamed(draft.text)?.closest('form')?.setAttribute('id', 'draft')
    return page.submit('#draft')
  }
  const choose = (row: number, at: number) => {
    const select = all('#draft select')[row]
    if (!(select instanceof HTMLSelectElement)) throw new Error('There is no such row.')
    select.selectedIndex = at
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }

  test('S5-14 only who called it drafts, and only while the sitting goes on', async () => {
    for (const [one, drafts] of [
      [called(), true],
      [called({ talk: ended }), false],
      [sitting(), false],
    ] as const) {
      await page.clear()
      await show(stage(one).props)
      expect(page.fieldNamed(draft.text) !== undefined).toBe(drafts)
    }
  })

  test('S5-14 plain words, acts that are each of one of the two, an end within a year; each told at its field', async () => {
    const { props, asked, forms } = stage(called())
    await show(props)
    await form()
    expect([page.wrong(draft.text), page.wrong(draft.until)]).toEqual([
      draft.textFaults.empty,
      draft.endFaults['no-day'],
    ])
    await page.write(draft.text, ' The loan is paid back by summer. ')
    await page.write(draft.act('1'), 'I pay 40 on the first.')
    for (const [until, fault] of [
      ['2026-02-16', 'past'],
      ['2026-02-18', 'soon'],
      ['2027-02-17', 'far'],
    ] as const) {
      await page.write(draft.until, until)
      await form()
      expect(page.wrong(draft.until)).toBe(draft.endFaults[fault])
    }
    expect(texts('#draft .wrong').at(0)).toBe(draft.actFaults.whose)
    await page.write(draft.until, '2026-06-30')
    choose(0, 1)
    await show(props)
    await page.press(draft.more)
    expect(asked).toEqual([])
    await form()
    expect(asked).toEqual([
      [
        'draftAgreement',
        's1',
        {
          text: 'The loan is paid back by summer.',
          acts: [{ by: 'm_ben', act: 'I pay 40 on the first.' }],
          until: '2026-06-30',
        },
      ],
    ])
    expect(forms.has('sitting-draft/s1')).toBe(false)
    expect(texts('main [role=status]')).toContain(draft.done)
  })

  test('S5-14 there are eight acts at most, and nobody is picked ahead for one', async () => {
    await show(stage(called()).props)
    for (let row = 2; row <= 8; row++) await page.press(draft.more)
    expect(texts('main button')).not.toContain(draft.more)
    const picked = all('main fieldset select').map((one) => one instanceof HTMLSelectElement && one.value)
    expect(picked).toEqual(Array.from({ length: 8 }, () => ''))
  })

  test('what is refused stays as it was typed', async () => {
    const { props, refuse } = stage(called())
    await show(props)
    await page.write(draft.text, 'As we said.')
    await page.write(draft.until, '2026-06-30')
    refuse({ ok: false, trouble: 'too-long' })
    await form()
    expect([page.written(draft.text), text()]).toEqual([
      'As we said.',
      expect.stringContaining(en.trouble['too-long']),
    ])
  })
})

// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EnvelopeWords } from '../../../practice/words.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { placeAt } from '../../place.ts'
import { Practical } from '../practical.tsx'
import { pageOf } from './practical-page.contract.ts'
import { givenNote, leftNote, noteWords, stage, today } from './practical-stage.contract.ts'
import { may, mia } from './mia.contract.ts'

const words = en.exchange.practical
const here = { screen: 'practical', person: 'mia' } as const
const composer = 'details form'
const field = `${composer} textarea`
const page = pageOf(Practical)
const { all, one, text, texts, show } = page

describe('leaving a note', () => {
  test('B3-1 one field and what it asks for, the limit at the field, and nothing that asks for a feeling', async () => {
    await show(stage(here, mia()).props)
    expect(all(`${composer} :is(input:not([type=radio]), textarea, select)`)).toHaveLength(1)
    expect(all(`${composer} input`).map((radio) => radio.getAttribute('value'))).toEqual([
      'none',
      'yes-no',
      'time',
    ])
    expect(text('.field .hint')).toMatch(/280 letters at most\. One question at most/)
    const said = [en, es].map(({ exchange }) => JSON.stringify(exchange.practical)).join(' ')
    expect(said).not.toMatch(/feel|mood|sad|angry|sient|sentim|triste|enfad/i)
  })

  test.each([
    ['', words.faults.empty],
    ['Five? Or six?', words.faults.questions],
    ['a'.repeat(281), words.faults.long],
    ['a'.repeat(100_000), words.faults.long],
    ['Five\u0000 at the clinic', words.faults.odd],
  ])('B3-1 what does not fit gets a sentence at the field, and stays: %#', async (typed, sentence) => {
    const { props, asked } = stage(here, mia())
    await show(props)
    await page.write(field, typed)
    await page.submit(composer)
    expect(text('.field .wrong')).toBe(sentence)
    expect([one(field)?.getAttribute('aria-invalid'), page.written(field)]).toEqual(['true', typed])
    expect(document.activeElement).toBe(one(field))
    expect(asked).toEqual([])
  })

  test('every keystroke is kept; what is refused stays, and what was left is gone from the form', async () => {
    const { props, asked, forms, refuse } = stage(here, mia())
    await show(props)
    await page.write(field, ' Pickup at five? ')
    await page.click('input[value=time]')
    expect(forms.get('practical/mia')).toEqual({ text: ' Pickup at five? ', question: 'time' })
    refuse({ ok: false, trouble: 'not-now', on: today + 1 })
    await page.submit(composer)
    expect(text(`${composer} [role=status]`)).toContain('You can leave the next one on')
    expect(forms.get('practical/mia')?.['text']).toBe(' Pickup at five? ')
    refuse(undefined)
    await page.submit(composer)
    expect(asked.at(-1)).toEqual(['leave', 'mia', noteWords('Pickup at five?', 'time')])
    expect(forms.has('practical/mia')).toBe(false)
    expect(text(`${composer} [role=status]`)).toBe(words.done)
  })

  test('I2 where one has not said that one is here, the button says that leaving it does', async () => {
    const button = `${composer} button[type=submit]`
    await show(stage(here, mia({ appeared: false })).props)
    expect(text(button)).toContain('This also tells Mia you are here')
    await show(stage(here, mia()).props)
    expect(text(button)).toBe(words.leave)
  })

  test('where nothing can be left a sentence stands in place of the button; a closed space has no form', async () => {
    await show(stage(here, mia({ may: may({ type: 'again-on', on: today }) })).props)
    expect(one(`${composer} button[type=submit]`)).toBeNull()
    expect(text(composer)).toContain('Your words stay here')
    for (const more of [{ closed: true }, { leftQuietly: true }, { held: true }]) {
      await show(stage(here, mia(more)).props)
      expect([one('form'), text().includes(words.closed)]).toEqual([null, true])
    }
    await show(stage(here, mia({ space: false, doors: undefined })).props)
    expect([one('form'), text().includes(words.noWay)]).toEqual([null, true])
  })
})

describe('what was given and left', () => {
  test('K4-1 words show after a press, reading is all that is asked, and what was opened before is open', async () => {
    const given = [givenNote('new'), givenNote('old', { opened: true, on: today - 1 })]
    const opening = { new: noteWords('The blue coat.'), old: noteWords('Rent is paid.') }
    const { props, asked } = stage(here, mia({ given }), { words: opening })
    await show(props)
    expect(texts('.theirs .said')).toEqual(['Rent is paid.'])
    await page.press(words.read)
    expect(texts('.theirs .said')).toEqual(['The blue coat.', 'Rent is paid.'])
    expect(document.activeElement?.textContent).toContain('The blue coat.')
    expect(asked).toEqual([
      ['read', 'mia', 'old'],
      ['read', 'mia', 'new'],
    ])
  })

  test('a day for every entry and no hour; mine and theirs in one list', async () => {
    await show(stage(here, mia({ given: [givenNote('a')], left: [leftNote('b', { on: today - 1 })] })).props)
    expect(all('.exchange time').map((time) => time.getAttribute('datetime'))).toEqual([
      '2026-02-16',
      '2026-02-15',
    ])
    expect(all('.exchange > li > *').map(({ className }) => className.split(' ')[0])).toEqual([
      'theirs',
      'hidden',
      'mine',
      'hidden',
    ])
    expect(text()).not.toMatch(/\d:\d\d/)
  })

  test('what came by a way that is not its own is not opened here', async () => {
    const letter: EnvelopeWords = { kind: 'letter', language: 'en', text: 'A whole letter.' }
    const given = [givenNote('a', { kind: 'letter' })]
    await show(stage(here, mia({ given }), { words: { a: letter } }).props)
    await page.press(words.read)
    expect(text()).not.toContain('A whole letter.')
    expect(text('.theirs')).toContain(words.unreadable)
  })

  test('K4-4 one phrase under what I left; taking back asks once, and its answer is always the same', async () => {
    const { props, asked } = stage(here, mia({ left: [leftNote('b')] }))
    await show(props)
    expect(text('.mine')).toContain('Left at the door.')
    await page.press(en.people.left.takeBack)
    expect(asked).toEqual([])
    await page.click('dialog button')
    expect(asked).toEqual([['takeBack', 'mia', 'b']])
    expect(text('.mine [role=status]')).toBe(en.people.left.takenBack)
  })

  test('my own door for these is one press away', async () => {
    await show(stage(here, mia()).props)
    expect(placeAt(one('.side .rooms a')?.getAttribute('href') ?? null)).toEqual({
      screen: 'door',
      person: 'mia',
      lane: 'practical',
    })
  })
})

describe('nothing says how much there is', () => {
  const around = async (cued: number, lying: number) => {
    const given = [
      ...Array.from({ length: cued }, (_, at) => givenNote(`c${at}`)),
      ...Array.from({ length: lying }, (_, at) => givenNote(`l${at}`, { cue: false })),
    ]
    await page.clear()
    await show(stage(here, mia({ given })).props)
    expect(all('.exchange > li')).toHaveLength(cued + lying)
    for (const list of all('.exchange')) list.remove()
    return text()
  }

  test('abuse 18 however much was given, the page around it says the same, with no number of anything', async () => {
    const some = await around(1, 1)
    expect(some.replaceAll('280', '')).not.toMatch(/\d/)
    const many = fc.integer({ min: 1, max: 20 })
    await fc.assert(
      fc.asyncProperty(many, many, async (cued, lying) => {
        expect(await around(cued, lying)).toBe(some)
      }),
      { numRuns: 10 },
    )
  })

  test('abuse 18 what lies in the bank stands in a fold that says the same whatever lies there', async () => {
    const lies = givenNote('a', { cue: false })
    for (const given of [[], [lies], [{ ...lies, aside: true }]]) {
      await page.clear()
      await show(stage(here, mia({ given })).props)
      const fold = all('details').at(-1)
      expect([fold?.hasAttribute('open'), fold?.querySelector('summary')?.textContent]).toEqual([
        false,
        words.bank,
      ])
      expect(all('section .theirs')).toEqual([])
    }
  })
})

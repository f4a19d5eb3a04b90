// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { marking, promised, whole } from '../../../practice/promises.contract.ts'
import { promiseWords, settledWords } from '../../../practice/promise-show.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import { en } from '../../messages/en.ts'
import { Calendar } from '../calendar.tsx'
import { SharedPromises } from '../shared-promises.tsx'
import { day, left, openStage, type PromiseStage, thing, today } from './promise-stage.contract.ts'

const words = en.promises.shared
const place = { screen: 'shared-promises', person: 'mia' } as const

let stage: PromiseStage
const open = async (...given: Parameters<typeof openStage>) => {
  stage = openStage(...given)
  await stage.draw()
  return stage
}
afterEach(() => stage?.close())

const fetch = promised('f', '2026-11-18', { ...whole, act: 'Fetch Ana from school.' })
const form = promised('g', '2026-11-19', { ...whole, act: 'Send the form.' })
const open_ = promised('h', '2026-11-25', { ...whole, act: 'Call the clinic.' })
const settled = (one: typeof fetch, more: Partial<Parameters<typeof settledWords>[1]>) =>
  settledWords({ promise: one, of: one.due }, { mark: 'kept', ...more }, 'en')

/** The newest first, as trays are shown. */
const lying = [
  thing('w5', settled(form, { mark: 'told', text: 'I did not send it.' }), { on: day }),
  thing('w4', settled(fetch, {}), { on: day - 1 }),
  thing('w3', promiseWords(open_, 'en'), { on: day - 2 }),
  thing('w2', promiseWords(form, 'en'), { on: day - 3 }),
  thing('w1', promiseWords(fetch, 'en'), { on: day - 4 }),
]

describe('what somebody showed me', () => {
  test('S3-6 nothing of it is opened or on the page until I press to look, and one press shuts it again', async () => {
    await open(SharedPromises, { place, things: lying })
    expect(stage.asked).toEqual([])
    expect(stage.text()).not.toMatch(/Ana|form|clinic/)
    expect(stage.text()).toContain(words.gate)
    await stage.press(words.look)
    expect(stage.text()).toContain('Fetch Ana from school.')
    expect(stage.did()).toEqual([])
    await stage.press(words.away)
    expect(stage.text()).not.toMatch(/Ana|form|clinic/)
  })

  test('S3-6 before the press the page is the same whatever lies there', async () => {
    await open(SharedPromises, { place, things: lying })
    const before = document.body.querySelector('.given')?.innerHTML
    stage.close()
    await open(SharedPromises, { place })
    expect(document.body.querySelector('.given')?.innerHTML).toBe(before)
  })

  test('S3-5 S3-6 dated acts, the newest first; kept and missed have one size, and no figure but days', async () => {
    await open(SharedPromises, { place, things: lying })
    await stage.press(words.look)
    const [standing, shelf] = stage.all('.given .shelf')
    expect(standing?.querySelector('b')?.textContent).toBe('Call the clinic.')
    expect([...(shelf?.querySelectorAll('b') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Send the form.',
      'Fetch Ana from school.',
    ])
    expect(shelf?.textContent).toContain('Missed, and said so. I did not send it.')
    const rows = [...(shelf?.querySelectorAll('li') ?? [])]
    expect(new Set(rows.map(({ className }) => className)).size).toBe(1)
    expect(new Set(rows.map((row) => row.querySelector('.glyph')?.getAttribute('class'))).size).toBe(1)
    expect(stage.text().replaceAll(/\d+ November/g, '')).not.toMatch(/\d/)
  })

  test('S3-6 what is older than twelve weeks is not opened, and its promise stays known', async () => {
    const old = promised('o', '2026-08-01', whole)
    const things = [
      thing('w9', settled(old, {}), { on: day - 90 }),
      thing('w8', promiseWords(old, 'en'), { on: day - 100 }),
    ]
    await open(SharedPromises, { place, things })
    await stage.press(words.look)
    expect(stage.asked).toEqual([JSON.stringify(['read', 'w8'])])
    expect(stage.text()).toContain(words.none)
  })

  test('what cannot be read here is said, and the rest is there', async () => {
    const things = [thing('w7', settled(fetch, {}), { kind: 'not-fetched' }), ...lying]
    await open(SharedPromises, { place, things })
    await stage.press(words.look)
    expect(stage.text()).toContain(words.notHere)
    expect(stage.text()).toContain('Fetch Ana from school.')
  })

  test('S3-9 a promise to keep a limit of mine says that it is mine to let go', async () => {
    const keeps = thing('w1', promiseWords({ ...open_, limit: 'l1' }, 'en'))
    await open(SharedPromises, { place, things: [keeps] })
    await stage.press(words.look)
    expect(stage.text()).toContain(words.yours)
  })
})

describe('saying something back', () => {
  test('S3-3 saying nothing comes first, none is picked, and nothing that is said changes the outcome', async () => {
    await open(SharedPromises, { place, things: lying.slice(1) })
    await stage.press(words.look)
    const shelf = () => stage.all('.given .shelf').at(-1)
    const radios = [...(shelf()?.querySelectorAll('input') ?? [])]
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['nothing', false],
      ['thank-you', false],
      ['saw-differently', false],
    ])
    const row = shelf()?.querySelector('.when')?.textContent
    radios[2]?.click()
    await stage.draw()
    shelf()
      ?.querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }))
    await stage.draw()
    expect(stage.did()).toEqual([JSON.stringify(['answer', 'mia', 'w4', { line: 'saw-differently' }])])
    expect(shelf()?.querySelector('.when')?.textContent).toBe(row)
    expect(shelf()?.textContent).toContain(`${words.youSaid} I saw it differently.`)
    const talk = [...(shelf()?.querySelectorAll('a') ?? [])].find((one) => one.textContent === words.talk)
    expect(talk).toBeDefined()
    expect(shelf()?.querySelector('form')).toBe(null)
  })

  test('S3-3 a promise that stands can be thanked for, and no more', async () => {
    await open(SharedPromises, { place, things: [thing('w3', promiseWords(open_, 'en'))] })
    await stage.press(words.look)
    expect(stage.all('.given input').map((one) => one.getAttribute('value'))).toEqual([
      'nothing',
      'thank-you',
    ])
  })

  test('I2 where one has not said that one is here, the button says that answering does', async () => {
    await open(SharedPromises, {
      place,
      things: lying.slice(1),
      person: { appeared: false },
    })
    await stage.press(words.look)
    await stage.pick('thank-you')
    expect(stage.texts('.given form button').join()).toContain('This also tells Mia you are here')
    await stage.pick('nothing')
    expect(stage.texts('.given form button').join()).not.toContain('tells')
  })
})

describe('what I showed', () => {
  const answer: EnvelopeWords = { kind: 'answer', language: 'en', line: 'saw-differently' }
  const mine = [left('w2', settled(fetch, { mark: 'partly' })), left('w1', promiseWords(fetch, 'en'))]

  test('S3-3 what they said back is opened by a press, leaves the outcome as it is, and offers a talk', async () => {
    await open(SharedPromises, {
      place,
      person: { left: mine },
      things: [thing('w9', answer, { re: 'w2' })],
    })
    expect(stage.asked).toEqual([])
    const before = stage.texts('.yours .when')
    expect(before).toEqual(['Wednesday 18 November. Kept in part.'])
    await stage.press(words.readAnswer)
    expect(stage.text()).toContain(`${words.theySaid} I saw it differently. ${words.stands}`)
    expect(stage.texts('.yours .when')).toEqual(before)
    expect(stage.texts('.yours a')).toContain(words.talk)
  })

  test('what was taken back is not among it', async () => {
    const back = mine.map((one) => ({ ...one, takenBack: true }))
    await open(SharedPromises, { place, person: { left: back } })
    expect(stage.text()).toContain(words.mineNone)
  })
})

describe('the calendar', () => {
  const names = en.promises.calendar

  test('S3-6 my own month is a table of days; each state stands once in words, and a day opens by a press', async () => {
    const pages = [
      promised('a', '2026-11-18', { act: 'Walk.' }),
      marking('a', 'kept'),
      promised('b', '2026-11-18', { act: 'Call.' }),
      marking('b', 'told'),
      promised('c', '2026-11-18', { act: 'Rest.' }),
      marking('c', 'kept'),
      promised('d', '2026-11-24', { act: 'Send it.' }),
    ]
    await open(Calendar, { place: { screen: 'calendar' }, pages })
    const cells = stage.all('td:not(.out)')
    expect(cells).toHaveLength(30)
    expect([cells[17]?.textContent, cells[23]?.textContent, cells[0]?.textContent]).toEqual([
      '18kept, missed, and said so',
      '24open',
      '1open',
    ])
    expect(stage.all('td button')).toHaveLength(2)
    cells[17]?.querySelector('button')?.click()
    await stage.draw()
    expect(document.activeElement?.textContent).toBe('Wednesday 18 November')
    expect(stage.texts('.shelf b')).toEqual(['Walk.', 'Call.', 'Rest.'])
    await stage.press(names.close)
    expect(stage.all('.shelf')).toEqual([])
  })

  test('months go back and on by buttons, and their names are said', async () => {
    await open(Calendar, { place: { screen: 'calendar' }, pages: [promised('a', '2026-12-01')] })
    expect(stage.texts('caption')).toEqual(['November 2026'])
    await stage.press(names.after)
    expect(stage.texts('caption')).toEqual(['December 2026'])
    expect(stage.all('td button')).toHaveLength(1)
    await stage.press(names.before)
    await stage.press(names.before)
    expect(stage.texts('caption')).toEqual(['October 2026'])
  })

  test('S3-6 a month of theirs is pulled by a press, and says nothing of days that were not told', async () => {
    await open(Calendar, { place: { screen: 'calendar', person: 'mia' }, things: lying })
    expect(stage.asked).toEqual([])
    expect(stage.all('table')).toEqual([])
    await stage.press(words.look)
    const said = stage.all('td button').map(({ textContent }) => textContent)
    expect(said).toEqual(['18kept', '19missed, and said so', '25open'])
    expect(today).toBe('2026-11-20')
  })
})

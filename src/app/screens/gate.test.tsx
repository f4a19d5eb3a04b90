// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { type Question, questions } from '../../practice/gate.ts'
import type { PersonView } from '../../vault/views.ts'
import { en } from '../messages/en.ts'
import { es } from '../messages/es.ts'
import { placeAt } from '../place.ts'
import { Gate } from './gate.tsx'
import { openScreen, type ScreenStage } from './parts/alone-stage.contract.ts'

const words = en.people.gate
const person = { id: 'p1', name: 'Mia', space: false, closed: false, held: false } as PersonView
let open: ScreenStage | undefined
const show = (over: Partial<PersonView> = {}) =>
  (open = openScreen(Gate, { people: [{ ...person, ...over }], place: { screen: 'gate', person: 'p1' } }))
afterEach(() => open?.close())

type Answers = Readonly<Partial<Record<Question, 'no' | 'yes' | 'unsure'>>>
const clear: Answers = { order: 'no', stop: 'no', minor: 'no' }

async function answer(stage: ScreenStage, answers: Answers): Promise<void> {
  const groups = [...stage.place.querySelectorAll('fieldset')]
  for (const [place, question] of questions.entries()) {
    const radio = groups[place]?.querySelector<HTMLInputElement>(`input[value="${answers[question]}"]`)
    await act(() => radio?.click())
  }
  await stage.press(words.goOn)
}

/** Where the buttons and links of this page lead, by place or by address. */
const ways = ({ place }: ScreenStage) =>
  [...place.querySelectorAll('main a')].map((link) => {
    const href = link.getAttribute('href')
    return placeAt(href)?.screen ?? href
  })

describe('before a link', () => {
  test('S1-1 three times no leads to a note; the answers are asked for and told to nobody', async () => {
    const stage = show()
    await answer(stage, clear)
    expect(stage.text()).toContain(words.note)
    expect(stage.asked).toEqual([])
    await stage.write('  A letter,\u0007 if you want it. ')
    stage.refuse('offline')
    await stage.press(words.make)
    expect(stage.text()).toContain(en.trouble.offline)
    expect(stage.field().value).toContain('if you want it.')
    stage.refuse(undefined)
    await stage.press(words.make)
    const made = { person: 'p1', note: 'A letter, if you want it.', letters: 'knock' }
    expect(stage.asked.map((one) => JSON.parse(one))).toEqual([
      ['invite', made],
      ['invite', made],
    ])
    expect(stage.went).toEqual([{ screen: 'link', person: 'p1' }])
    expect([...stage.forms]).toEqual([])
  })

  test('S1-1 a note of 100,000 signs is told at its field, and stays', async () => {
    const stage = show()
    await answer(stage, clear)
    await stage.write('x'.repeat(100_000))
    await stage.press(words.make)
    expect(stage.place.querySelector('.wrong')?.textContent).toBe(words.longNote)
    expect(stage.field().value).toHaveLength(100_000)
    expect(stage.asked).toEqual([])
  })

  test.each([
    ['O-1 an order stops', { order: 'yes' }, 'order', ['alone']],
    ['O-1 not knowing of an order stops', { order: 'unsure' }, 'order-unsure', ['alone']],
    ['S1-1 having been asked to stop stops', { stop: 'yes' }, 'asked-to-stop', ['living']],
    ['M-1 someone under 18 on either side stops', { minor: 'yes' }, 'minor', []],
  ] as const)(
    '%s, with its own reason, what to do instead, and no link',
    async (_, over, reason, instead) => {
      const stage = show()
      await answer(stage, { ...clear, ...over })
      for (const [other, said] of Object.entries(words.reasons)) {
        expect(stage.text().includes(said), other).toBe(other === reason)
        expect(stage.text().includes(words.insteads[other as typeof reason]), other).toBe(other === reason)
      }
      expect(ways(stage)).toEqual(expect.arrayContaining([...instead, '/help.html', 'person']))
      expect(stage.text()).not.toContain(words.make)
      expect(stage.asked).toEqual([])
    },
  )

  test('O-1 where a space stands already, saying so there is one press away', async () => {
    const stage = show({ space: true })
    await answer(stage, { ...clear, order: 'yes' })
    expect(ways(stage)).toContain('order')
    stage.close()
    const held = show({ space: true, held: true })
    await answer(held, { ...clear, order: 'yes' })
    expect(ways(held)).not.toContain('order')
  })

  test('M-5 for a child there is a letter for later, which no door ever gets', async () => {
    const stage = show()
    await answer(stage, { ...clear, minor: 'yes' })
    expect(stage.text()).toContain(words.young)
    await stage.press(words.keepLetter)
    expect(stage.asked.map((one) => JSON.parse(one))).toMatchObject([
      ['keepDraft', { purpose: 'later', to: 'p1', text: '' }],
    ])
    expect(stage.went).toEqual([{ screen: 'letter', draft: 'draft1' }])
  })

  test('O-7 bail, probation, a treatment court and child protection are orders here, in both languages', () => {
    for (const [gate, terms] of [
      [en.people.gate, ['court order', 'bail', 'probation', 'treatment court', 'child service']],
      [
        es.people.gate,
        ['orden de un juez', 'fianza', 'condena', 'juzgado de tratamiento', 'servicio de menores'],
      ],
    ] as const) {
      for (const term of terms) expect(`${gate.order} ${gate.orderHint}`).toContain(term)
    }
  })
})

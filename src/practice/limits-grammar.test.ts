import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAct } from '../wire/acts.ts'
import { canon } from '../wire/canon.ts'
import { actOf, door, lane } from '../wire/examples.contract.ts'
import {
  type Asking,
  kindOfRule,
  limitQuestions,
  mostHarmful,
  type Said,
  saysOwnAct,
  shapeQuestions,
} from './limits-grammar.ts'
import type { Language } from './limits-patterns.ts'
import { limitKinds } from './limits.ts'

type Row = readonly [language: Language, when: string, will: string]

const asks = ([language, when, will]: Row, offer = '') =>
  mostHarmful(shapeQuestions({ when, will, offer }, language)).map(({ question }) => question)

const rules: readonly Row[] = [
  ['en', 'you live here', 'You can’t drink in this house.'],
  ['en', 'you shout', 'you have to leave'],
  ['en', 'it is Friday', 'They must be home by ten'],
  ['en', 'we are out', 'I don’t want you to dance'],
  ['es', 'viva aquí', 'No puede beber en esta casa'],
  ['es', 'grite', 'usted tiene que irse'],
  ['es', 'salgamos', 'no quiero que beba'],
  ['es', 'esté aquí', 'te prohíbo fumar'],
]
const threats: readonly Row[] = [
  ['en', 'you do that again', 'do it or else'],
  ['en', 'you do that again', 'I will tell everyone what you did'],
  ['en', 'you leave', 'take the kids away from you'],
  ['es', 'vuelva a pasar', 'se lo diré a todo el mundo'],
  ['es', 'se vaya', 'le quitaré a los niños'],
  ['es', 'beba', 'se va a arrepentir'],
]
const watchings: readonly Row[] = [
  ['en', 'you come home', 'send me your location'],
  ['en', 'you go out', 'I will check your phone'],
  ['en', 'you are out', 'you text me every hour'],
  ['es', 'salga', 'mándeme su ubicación'],
  ['es', 'salga', 'revisaré su teléfono'],
  ['es', 'vuelva', 'dígame con quién estaba'],
]
const cuttings: readonly Row[] = [
  ['en', 'you visit', 'you may not see Sam'],
  ['en', 'you want me back', 'Stop seeing your sister.'],
  ['en', 'you choose', 'it’s them or me'],
  ['es', 'venga', 'no puede ver a Sam'],
  ['es', 'quiera volver', 'deje de hablar con su madre'],
  ['es', 'decida', 'o ella o yo'],
]
const noActs: readonly Row[] = [
  ['en', 'you are here', 'nobody drinks'],
  ['en', 'you are here', 'you can come on Sundays'],
  ['en', 'you call', 'please text first'],
  ['es', 'esté aquí', 'nadie bebe'],
  ['es', 'llame', 'por favor, escriba antes'],
]
const vagues: readonly Row[] = [
  ['en', 'you don’t respect me', 'go home'],
  ['en', 'you are here', 'try harder'],
  ['es', 'me falte al respeto', 'me iré'],
  ['es', 'hablemos', 'pediré que sea más amable'],
]
const reasoned: readonly Row[] = [
  ['en', 'you call me names', 'end the call because it hurts me'],
  ['es', 'me insulte', 'cuelgo porque me duele'],
]
/** One's own acts, in the words people have for them, some close to a rule. */
const own: readonly Row[] = [
  ['en', 'we start to shout', 'leave the room'],
  ['en', 'we start to shout', 'I will leave the room.'],
  ['en', 'you are not home by ten', 'lock the door and go to bed'],
  ['en', 'you cannot be calm', 'hang up'],
  ['en', 'it is after nine', 'not talk about past use'],
  ['en', 'there is drink in the house', 'sleep at my sister’s'],
  ['en', 'you have been using', 'not let you drive the kids'],
  ['en', 'you come by unasked', 'I won’t open the door'],
  ['en', 'you want to see me', 'I can meet on Sundays at the park'],
  ['en', 'I feel it coming', 'call my sponsor'],
  ['en', 'we have plans', 'pay for my own ticket'],
  ['en', 'it is my weekend', 'take the kids to the park'],
  ['en', 'I slip', 'tell my sponsor'],
  ['es', 'me toque a mí', 'llevaré a los niños al parque'],
  ['es', 'tenga una recaída', 'se lo contaré a mi padrino'],
  ['es', 'me griten', 'salir de la habitación'],
  ['es', 'me griten', 'saldré de la habitación'],
  ['es', 'se hable del consumo después de las nueve', 'pararé y seguiré por la mañana'],
  ['es', 'me pida dinero', 'no prestaré nada'],
  ['es', 'no pueda venir', 'lo dejo para otro día'],
  ['es', 'quiera verme', 'puedo quedar el domingo en el parque'],
  ['es', 'yo lo note', 'llamaré a mi padrino'],
]

describe('what a limit is asked before it is told', () => {
  test.each([...rules, ...watchings, ...cuttings])(
    'S4-3 %s: “%s / %s” rules over someone, and is asked about',
    (...row) => {
      expect(['rule', 'watching', 'cutting-off']).toContain(asks(row)[0])
    },
  )

  test.each(noActs)('S4-3 %s: “%s / %s” says nothing that its owner does', (language, when, will) => {
    expect(saysOwnAct(will, language)).toBe(false)
    expect(asks([language, when, will])).toContain('no-act')
  })

  test.each(own)('S4-3 %s: “%s / %s” is one’s own act, and nothing is asked', (...row) => {
    expect(saysOwnAct(row[2], row[0])).toBe(true)
    expect(asks(row)).toEqual([])
  })

  test('S4-3 “I will”, “I won’t”, “I need” and “I can” are one’s own act, whatever stands around them', () => {
    const clauses = [
      ['en', ['I will', 'I won’t', "I'll", 'I need', 'I can', 'I can’t']],
      ['es', ['Yo', 'no voy a', 'voy a', 'necesito', 'puedo']],
    ] as const
    for (const [language, heads] of clauses) {
      fc.assert(
        fc.property(fc.constantFrom(...heads), fc.lorem(), fc.lorem(), (head, before, after) => {
          expect(saysOwnAct(`${before}, ${head} ${after}`, language)).toBe(true)
          expect(saysOwnAct(`You ${before}. ${head} ${after}`, language)).toBe(true)
        }),
      )
    }
    expect(saysOwnAct(' ', 'en')).toBe(false)
  })

  test.each(threats)('S4-3 %s: “%s / %s” threatens, and that is asked about first', (...row) => {
    expect(asks(row)[0]).toBe('threat')
  })

  test.each(vagues)('S4-3 %s: “%s / %s” could not be told from its opposite', (...row) => {
    expect(asks(row)).toEqual(['vague'])
  })

  test.each(reasoned)('S4-4 %s: “%s / %s” gives a reason, and none is needed', (...row) => {
    expect(asks(row)).toEqual(['reason'])
  })

  test('what one can still offer is looked at like the rest', () => {
    expect(asks(['en', 'you shout', 'leave'], 'You must call first')).toEqual(['rule'])
    expect(asks(['es', 'grite', 'me voy'], 'si me manda su ubicación')).toEqual(['watching'])
  })

  test('two questions at most, the most harmful first, and each quotes what was typed', () => {
    const all: readonly Asking[] = [...limitQuestions].reverse().map((question) => ({ question }))
    expect(mostHarmful(all).map(({ question }) => question)).toEqual(['threat', 'cutting-off'])
    const twice: readonly Asking[] = [
      { question: 'rule', quote: 'one' },
      { question: 'rule', quote: 'other' },
      { question: 'no-act' },
    ]
    expect(mostHarmful(twice)).toEqual([{ question: 'rule', quote: 'one' }])
    const [first] = shapeQuestions({ when: 'x', will: 'Sí: ÉL no puede VER a Sam hoy', offer: '' }, 'es')
    expect(first?.quote).toBe('no puede VER a Sam')
  })

  test('any words get an answer, the same each time, and quotes are pieces of them', () => {
    const texts = fc.string({ maxLength: 400, unit: 'grapheme' })
    const said: fc.Arbitrary<Said> = fc.record({ when: texts, will: texts, offer: texts })
    fc.assert(
      fc.property(said, fc.constantFrom<Language>('en', 'es'), (said, language) => {
        const asked = shapeQuestions(said, language)
        expect(shapeQuestions(said, language)).toEqual(asked)
        const whole = Object.values(said).join('\n').normalize('NFC')
        for (const { quote } of asked) expect(whole).toContain(quote ?? '')
        expect(mostHarmful(asked).length).toBeLessThan(3)
      }),
    )
  })
})

describe('commands dressed as limits', () => {
  test('abuse 20 “you may not see Sam” is asked about first as cutting off, and watching as watching', () => {
    for (const row of cuttings) expect(asks(row)[0]).toBe('cutting-off')
    for (const row of watchings) expect(asks(row)[0]).toBe('watching')
    for (const row of rules) expect(asks(row)[0]).toBe('rule')
    expect(limitKinds).toEqual(['contact', 'topics', 'time', 'home', 'money'])
  })

  test('abuse 20 a rule that the guide found is told apart by what it is about', () => {
    expect(kindOfRule('send me your location', 'en')).toBe('watching')
    expect(kindOfRule('you may not see Sam', 'en')).toBe('cutting-off')
    expect(kindOfRule('you are not allowed', 'en')).toBe('rule')
    expect(kindOfRule('mándame tu ubicación', 'es')).toBe('watching')
    expect(kindOfRule('no puedes hablar con Sam', 'es')).toBe('cutting-off')
    expect(kindOfRule('te prohíbo salir', 'es')).toBe('cutting-off')
    expect(kindOfRule('aquí se hace lo que yo digo', 'es')).toBe('rule')
  })

  test('S4-7 what the door runs has no place for a person, for watching or for a word', () => {
    const set = (more: object) =>
      parseAct(canon(actOf({ move: 'door-set', lane, door: { ...door, ...more }, aloud: true })))
    expect(set({})).toBeDefined()
    for (const field of ['who', 'except', 'only', 'watch', 'place', 'about', 'words', 'when', 'will'])
      expect(set({ [field]: 'Sam' }), field).toBeUndefined()
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary-ascii' }), (text) => {
        fc.pre(!['shut', 'bank', 'knock', 'open'].includes(text))
        expect(set({ state: text })).toBeUndefined()
        expect(set({ pace: text })).toBeUndefined()
        fc.pre(!(text in door))
        expect(set({ [text]: 1 })).toBeUndefined()
      }),
    )
  })
})

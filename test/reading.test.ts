import { expect, test } from 'vitest'
import { fleschKincaid, inflesz, sentencesOf, syllablesOf, wordsOf } from './reading.ts'

test.each([
  ['door', 1],
  ['asked', 1],
  ['wanted', 2],
  ['places', 2],
  ['quietly', 3],
  ['little', 2],
  ['recovery', 4],
  ['responsibility', 6],
  ['safely', 2],
  ['passphrase', 2],
  ['being', 2],
  ['the', 1],
])('the syllables of %s are heard: %i', (word, count) => {
  expect(syllablesOf(word, 'en')).toBe(count)
})

test.each([
  ['puerta', 2],
  ['carta', 2],
  ['recuperación', 5],
  ['leer', 2],
  ['día', 2],
  ['quiere', 2],
  ['usted', 2],
  ['ayuda', 3],
  ['muy', 1],
  ['todavía', 4],
])('las sílabas de %s se oyen: %i', (word, count) => {
  expect(syllablesOf(word, 'es')).toBe(count)
})

test('sentences end at full stops, questions and lines', () => {
  expect(sentencesOf('A door. Is it yours? Yes\nStay 3.5 days e.g. here')).toHaveLength(4)
  expect(wordsOf("You won’t be told: it's 12 May")).toEqual(['you', "won't", 'be', 'told', "it's", 'may'])
})

test('the grade of a known text is the known grade', () => {
  // 14 words, 2 sentences, 16 syllables: 0.39 × 7 + 11.8 × 16/14 − 15.59
  const plain = 'The cat is under the table. She will come out when she wants to.'
  expect(fleschKincaid(plain)).toBeCloseTo(0.63, 2)
  const law =
    'Notwithstanding any contrary provision, the undersigned beneficiary irrevocably relinquishes all entitlements arising hereunder.'
  expect(fleschKincaid(law)).toBeGreaterThan(18)
})

test('el índice de un texto conocido es el conocido', () => {
  // 8 palabras, 2 frases, 14 sílabas: 206,835 − 62,3 × 14/8 − 4 = 93,81
  expect(inflesz('La puerta es suya. Usted decide si abre.')).toBeCloseTo(93.81, 2)
  const law =
    'La irrevocabilidad del consentimiento informado presupone inexcusablemente la comparecencia personalísima del beneficiario.'
  expect(inflesz(law)).toBeLessThan(20)
})

import { describe, expect, test } from 'vitest'
import { longEnough, offerPassphrase, spelling } from './passphrase.ts'
import { safetyPhrase } from './safety-phrase.ts'
import { randomBytes } from './seal.ts'
import { drawSpokenWords, fold, readSpokenWords, wordList, type Language } from './spoken-words.ts'

const languages: readonly Language[] = ['en', 'es']

describe('spoken words', () => {
  test.each(languages)(
    'SE14 the list (%s) has 2048 short words, told by their first four letters',
    async (language) => {
      const list = await wordList(language)
      expect(list.length).toBe(2048)
      const folded = list.map(fold)
      expect(new Set(folded.map((word) => word.slice(0, 4))).size).toBe(2048)
      for (const word of folded) expect(word).toMatch(/^[a-z]{3,9}$/)
    },
  )

  test.each(languages)(
    'SE14 no word of the list (%s) is about harm, drink, drugs or fear',
    async (language) => {
      const unfit = {
        en: [
          'abuse',
          'addict',
          'alcohol',
          'weapon',
          'gun',
          'victim',
          'wine',
          'blood',
          'kill',
          'despair',
          'relapse',
        ],
        es: [
          'abuso',
          'adicto',
          'droga',
          'fusil',
          'víctima',
          'vino',
          'sangre',
          'matar',
          'muerte',
          'recaer',
          'ebrio',
        ],
      }
      const list = new Set(await wordList(language))
      expect(unfit[language].filter((word) => list.has(word))).toEqual([])
    },
  )

  test.each(languages)('SE14 four are drawn (%s), and read back however they are typed', async (language) => {
    for (let run = 0; run < 20; run++) {
      const words = await drawSpokenWords(language)
      const spoken = fold(words.join(' '))
      const typings = [
        words.join(' '),
        words.join(', ').toUpperCase(),
        ` ${words.join('\n- ')}.`,
        spoken,
        words.join(' ').normalize('NFD'),
        words.map((word) => fold(word).slice(0, 4)).join(' '),
      ]
      for (const typed of typings) {
        expect(await readSpokenWords(typed, language)).toEqual({ type: 'words', spoken })
      }
    }
  })

  test('SE14 what is not four words of the list says where to look again', async () => {
    expect(await readSpokenWords('', 'en')).toEqual({ type: 'not-four', number: 0 })
    expect(await readSpokenWords('apple apple apple', 'en')).toEqual({ type: 'not-four', number: 3 })
    expect(await readSpokenWords('apple apqle apple xx', 'en')).toEqual({ type: 'unknown', places: [1, 3] })
  })

  test('SE14 every word is drawn from the whole list', async () => {
    const list = await wordList('en')
    const drawn = await Promise.all(Array.from({ length: 500 }, () => drawSpokenWords('en')))
    const places = drawn.flat().map((word) => list.indexOf(word))
    expect(Math.min(...places)).toBeLessThan(40)
    expect(Math.max(...places)).toBeGreaterThan(2008)
    expect(new Set(places).size).toBeGreaterThan(1100)
  })
})

describe('a passphrase', () => {
  test.each(languages)('SE15 one of five words is offered (%s), and is long enough', async (language) => {
    const offered = await offerPassphrase(language)
    expect(offered.split(' ').length).toBe(5)
    expect(longEnough(offered)).toBe(true)
  })

  test('SE15 four words or fourteen signs, and nothing else is asked', () => {
    for (const good of ['we two had tea', 'abcdefghijklmn', '  la casa de ana  ', '12345678901234']) {
      expect(longEnough(good)).toBe(true)
    }
    for (const short of ['', 'only three ok', 'abcdefghijklm', 'a b c d', ' '.repeat(30)]) {
      expect(longEnough(short)).toBe(false)
    }
  })

  test('SE15 is the same however a device spells its letters and spaces', () => {
    expect(spelling('  cafe\u0301\u00a0  con\tleche ')).toBe('café con leche')
    expect(spelling('Case Counts')).not.toBe(spelling('case counts'))
  })
})

describe('the safety phrase', () => {
  test('SE18 six words, the same for everyone who sees the same key', async () => {
    const key = randomBytes(32)
    const phrase = await safetyPhrase(key, 'en')
    const list = await wordList('en')
    expect(phrase.length).toBe(6)
    expect(phrase.every((word) => list.includes(word))).toBe(true)
    expect(await safetyPhrase(key.slice(), 'en')).toEqual(phrase)
    expect(await safetyPhrase(randomBytes(32), 'en')).not.toEqual(phrase)
    const spanish = await wordList('es')
    const places = (await safetyPhrase(key, 'es')).map((word) => spanish.indexOf(word))
    expect(places).toEqual(phrase.map((word) => list.indexOf(word)))
  })
})

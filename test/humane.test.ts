/**
 * No words on a screen may rank, count, hurry, blame or say "seen", in any language;
 * and a tired person must be able to read them.
 */
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fleschKincaid, inflesz, type Language, sentencesOf, wordsOf } from './reading.ts'
import { messageTexts, pageTexts, type ScreenText } from './screen-words.ts'
import { filesUnder } from './source.ts'

/** Whole words and phrases; `\b` does not know accents, so a letter on either side is what keeps a match away. */
const BANNED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'streaks?',
    'scor(e|es|ed|ing)',
    'points?',
    'levels?',
    'rank(s|ed|ing)?',
    'badges?',
    'percent',
    'fail(s|ed|ure|ures|ing)?',
    'violat\\w+',
    'complian\\w+',
    'addicts?|addicted',
    'alcoholics?',
    'clean|dirty',
    'ignor(e|ed|es|ing)',
    "(hasn't|haven't|has not|have not|didn't) (replied|answered)",
    'waiting for you',
    "(he|she|they|they're|he's|she's) (is |are )?waiting",
    'last (seen|active|online)',
    'seen',
    'online',
    'typing',
    "don't break",
    'days since',
    'overdue|late|deadlines?|hurry|expired',
    'please|sorry|oops|apologies',
    '(in)?valid',
    'forbidden|illegal|not allowed|denied',
    'you forgot',
    'wrong (password|passphrase)',
    'reminder \\d',
    'unread',
  ],
  es: [
    'rachas?',
    'puntuaci[oó]n(es)?|puntajes?|puntos?',
    'nivel(es)?',
    'porcentajes?|por ciento',
    'fall(ó|aste|ado|ida|ido|idos|as|os|a|o)?',
    'fracas\\w+',
    'incumpl\\w+|infracci[oó]n\\w*',
    'adict\\w+',
    'alcoh[oó]lic\\w+',
    'limpi[oa]s?|suci[oa]s?',
    'ignor\\w+',
    'no (ha|han) (contestado|respondido)',
    '(le|te|lo|la) esperan?',
    'vist[oa]s?',
    'en l[ií]nea|conectad[oa]s?|est[áa] escribiendo',
    '[uú]ltima (vez|conexi[oó]n)',
    'atrasad[oa]s?|vencid[oa]s?|plazos?|d[ií]as desde|caducad[oa]s?|apres[uú]rese',
    'por favor|lo sentimos|lo siento|disculpe|perdone|ups',
    '(in)?v[aá]lid[oa]s?',
    'prohibid[oa]s?|ilegal(es)?|denegad[oa]s?',
    '(se )?(le )?olvid[oó]',
    'sin leer',
    't[uú]|tus|ti|contigo|tuy[oa]s?|puedes|quieres|tienes|eres',
  ],
}

/** Marks that shout or measure. */
const MARKS = '[!¡%]'

/** Sentences that were read one by one and may stand: they deny such a thing, or are a person's own words. */
const REVIEWED: readonly (readonly [lang: Language, sentence: string, why: string])[] = [
  ['en', 'Trust is not late.', 'It denies that anyone could be late.'],
  ['en', 'Please wait before you write again.', 'It is what one person says to another, not the app.'],
]

const messages = existsSync('src/app/messages') ? await messageTexts('src/app/messages') : []
const pageFiles = [
  ...filesUnder('public', /\.html$/),
  ...readdirSync('.').filter((name) => name.endsWith('.html')),
]
const pages = pageTexts(pageFiles)
const texts = [...messages, ...pages]

describe('words on screens', () => {
  test.skipIf(!existsSync('src/app/messages'))('they were read, in both languages', () => {
    for (const lang of ['en', 'es'] as const) {
      expect(messages.filter((message) => message.lang === lang).length, lang).toBeGreaterThan(100)
    }
    expect(pages.length).toBeGreaterThan(pageFiles.length)
  })

  test('abuse 18 abuse 19 none ranks, counts, hurries, blames or says what the other has done', () => {
    expect(texts.flatMap(bannedIn)).toEqual([])
  })

  test('every reviewed sentence still stands on a screen', () => {
    const gone = REVIEWED.filter(
      ([lang, said]) => !texts.some((text) => text.lang === lang && text.text.includes(said)),
    )
    expect(gone).toEqual([])
  })

  test('no sentence is longer than 20 words; 24 where the law words it', () => {
    const long = texts
      .filter(({ piece }) => !piece)
      .flatMap(({ key, group, text }) =>
        sentencesOf(text)
          .filter((sentence) => wordsOf(sentence).length > (/(^|\.)legal/.test(key) ? 24 : 20))
          .map((sentence) => `${group} ${key}: ${sentence}`),
      )
    expect(long).toEqual([])
  })

  test('English reads at grade 7 or easier, screen by screen', () => {
    const hard = groups('en').filter(([, text]) => fleschKincaid(text) > 7)
    expect(hard.map(([name, text]) => `${name}: ${fleschKincaid(text).toFixed(1)}`)).toEqual([])
  })

  test('Spanish reads at INFLESZ 65 or easier, screen by screen', () => {
    const hard = groups('es').filter(([, text]) => inflesz(text) < 65)
    expect(hard.map(([name, text]) => `${name}: ${inflesz(text).toFixed(1)}`)).toEqual([])
  })
})

describe('the judge itself', () => {
  test.each([
    ['en', 'She has seen it.'],
    ['en', 'They’re waiting.'],
    ['en', 'A 12-day streak'],
    ['en', 'You did it!'],
    ['es', 'Lo ha visto.'],
    ['es', 'Su última conexión fue ayer.'],
    ['es', '¡Muy bien!'],
    ['es', 'Por favor, escriba.'],
    ['es', 'Tú decides.'],
  ] as const)('%s: “%s” is caught', (lang, text) => {
    expect(bannedIn({ lang, group: 'sample', key: 'sample', text, piece: false })).toHaveLength(1)
  })

  test.each([
    ['en', 'Left at the door. You will not be told more.'],
    ['en', 'Your appointment, your translator, unseen rooms.'],
    ['es', 'La carta queda en la puerta. Usted decide.'],
    ['es', 'Una tuerca, un vistazo, un pasado.'],
  ] as const)('%s: “%s” may stand', (lang, text) => {
    expect(bannedIn({ lang, group: 'sample', key: 'sample', text, piece: false })).toEqual([])
  })
})

function bannedIn({ lang, group, key, text }: ScreenText): readonly string[] {
  const reviewed = REVIEWED.filter((entry) => entry[0] === lang)
  const rest = reviewed
    .reduce((left, [, sentence]) => left.replaceAll(sentence, ''), text)
    .replaceAll('’', "'")
  return [...BANNED[lang].map((word) => `(?<!\\p{L})(${word})(?!\\p{L})`), MARKS]
    .map((word) => new RegExp(word, 'iu').exec(rest)?.[0])
    .filter((word) => word !== undefined)
    .map((word) => `“${word}” in ${group} ${key}: ${text}`)
}

/** Screens with at least thirty words; what is shorter is judged together, as a formula needs some text. */
function groups(lang: Language): readonly (readonly [name: string, text: string])[] {
  const byGroup = Map.groupBy(
    texts.filter((text) => text.lang === lang && !text.piece),
    ({ group }) => group,
  )
  const all = [...byGroup].map(([name, parts]) => [name, parts.map(({ text }) => text).join('\n')] as const)
  const short = all.filter(([, text]) => wordsOf(text).length < 30).map(([, text]) => text)
  const long = all.filter(([, text]) => wordsOf(text).length >= 30)
  return wordsOf(short.join('\n')).length > 0 ? [...long, ['short screens', short.join('\n')]] : long
}

/** Control by words, on the screens: what is asked of a writer, what a reader is told, and where help leads. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { review } from '../../src/guide/review.ts'
import { messageTexts } from '../screen-words.ts'
import { filesUnder, isProof, readSource } from '../source.ts'

const product = filesUnder('src', /\.tsx?$/)
  .filter((file) => !isProof(file))
  .map(readSource)
const app = product.filter(({ file }) => file.startsWith('src/app/'))
const messages = await messageTexts('src/app/messages')
const said = (lang: 'en' | 'es', what: RegExp) =>
  messages.filter((one) => one.lang === lang && what.test(one.text))

test.each([
  ['en', 'I am sorry if you felt hurt, but you made me do it.'],
  ['en', 'I did it because of you. You always push me.'],
  ['es', 'Lo siento si te molestó, pero tú me provocaste.'],
  ['es', 'Lo hice por tu culpa.'],
] as const)('abuse 23 the guide asks about an apology that blames (%s): %s', (lang, text) => {
  const found = review(text, 'apology', lang)
  expect(found.filter(({ family }) => family === 'caution').length).toBeGreaterThan(0)
  for (const finding of found) expect(Object.keys(finding)).not.toContain('blocks')
})

test('abuse 23 nothing that leaves, checks or hands over words knows the guide, so it can stop nothing', () => {
  const strays = product.filter(
    ({ file, imports }) =>
      !/^src\/(app|guide)\//.test(file) && imports.some(({ from }) => from.includes('/guide/')),
  )
  expect(strays.map(({ file }) => file)).toEqual([])
  for (const [lang, owed] of [
    ['en', /do not owe an answer/],
    ['es', /no debe una respuesta|no le debe respuesta|no debe ninguna respuesta/i],
  ] as const)
    expect(said(lang, owed).length, lang).toBeGreaterThan(0)
})

test('abuse 24 abuse 31 before a letter or a limit leaves, the screen says that it is signed and can be shown to others', () => {
  const shows = {
    en: /signed\. It can be shown to others, also to a court/,
    es: /firma.* Se puede mostrar a otros, también a un juez/,
  }
  for (const lang of ['en', 'es'] as const) {
    expect(said(lang, shows[lang]).map(({ key }) => key.split('.').at(-1))).toContain('signed')
  }
  const tells = app
    .filter(({ file, text }) => file.endsWith('.tsx') && /\.signed\b/.test(text))
    .map(({ file }) => file)
  for (const screen of ['leave-letter', 'limit-tell'])
    expect(tells).toContain(`src/app/screens/parts/${screen}.tsx`)
})

test('abuse 31 nothing pretends that words cannot be copied, and the privacy page says who may show them', () => {
  const pretends =
    /\bon(Copy|Cut|ContextMenu|BeforePrint)\b|addEventListener\(['"](copy|cut|contextmenu|beforeprint)/i
  expect(app.filter(({ text }) => pretends.test(text)).map(({ file }) => file)).toEqual([])
  const sheets = filesUnder('src/app/styles', /\.css$/)
  expect(sheets.length).toBeGreaterThan(4)
  expect(
    sheets.filter((file) => /user-select:\s*none|-webkit-touch-callout/.test(readFileSync(file, 'utf8'))),
  ).toEqual([])
  expect(said('en', /They may show it, also to a court/).length).toBe(1)
  expect(readFileSync('docs/threats.md', 'utf8')).toContain('Can keep, copy, photograph and show on')
})

test.each([
  ['en', "If you don't answer me I will kill myself."],
  ['en', "Unless you call me tonight I'm going to swallow these pills."],
  ['es', 'Si no me contestas me mato.'],
] as const)('abuse 27 a threat to oneself is noticed on the reader’s device (%s): %s', (lang, text) => {
  expect(review(text, 'message', lang).map(({ danger }) => danger)).toContain('X02')
})

test('abuse 27 the reader is pointed to people who help, is told that it is not theirs to carry, and nothing is sent', () => {
  for (const lang of ['en', 'es'] as const) {
    const note = messages.filter(({ key, ...one }) => one.lang === lang && key.includes('danger.reader.X02'))
    expect(note.length, lang).toBeGreaterThanOrEqual(4)
    const text = note.map((one) => one.text).join(' ')
    expect(text).toMatch(lang === 'en' ? /call now.*not your fault/i : /llame ahora.*no es culpa de usted/i)
    expect(text).not.toMatch(/you (must|should|have to)|(tiene que|debe) (contestar|responder|escribir)/i)
  }
  const { uses } = readSource('src/app/screens/parts/guide-danger.tsx')
  expect(uses).toContain('helpPage')
  expect(['client', 'fetch', 'act'].filter((way) => uses.has(way))).toEqual([])
})

test('abuse 32 help leads out to people: the help pages hold calls, texts and plain links, and tell nobody', () => {
  for (const page of ['public/help.html', 'public/ayuda.html']) {
    const links = [...readFileSync(page, 'utf8').matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '')
    expect(links.filter((href) => /^(tel|sms):/.test(href)).length).toBeGreaterThan(30)
    expect(
      links.filter((href) => !/^(tel:|sms:|https:\/\/|#|\/[\w-]*(\.(html|css|svg))?(#\w+)?$)/.test(href)),
    ).toEqual([])
  }
})

// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '../app/messages/taking.en.ts'
import { find, findFault, findSigns, folded } from './find.ts'
import { pagesToTake, thingKinds } from './own-things.ts'
import { ownSpace } from './own-things.contract.ts'
import { pageToTake, takenOf, type TakeWords } from './take-along.ts'
import { kindsOnTimeline, timelineOf } from './timeline.ts'

const some = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '')
const marked = (mark: string) => some.map((text) => `${mark}${text}`)
const marks = [marked('Mine '), marked('Theirs '), marked('Hidden ')] as const

test('B4-6 a timeline holds one’s own acts by days, the latest first, and no word or day of another', () => {
  fc.assert(
    fc.property(...marks, (mine, theirs, hidden) => {
      const days = timelineOf(ownSpace(mine, theirs, hidden))
      const said = JSON.stringify(days)
      expect(said).toContain('Mine ')
      expect(said).not.toContain('Theirs ')
      expect(said).not.toContain('Hidden ')
      expect(days.map(({ on }) => on)).toEqual(['2026-02-08', '2026-02-05', '2026-02-04', '2026-02-03'])
    }),
  )
})

test('B4-6 a day holds acts, their kinds and one’s own words, and nothing that counts', () => {
  const own = ownSpace('Mine', 'Theirs', 'Hidden')
  const days = timelineOf(own)
  for (const day of days) {
    expect(Object.keys(day).toSorted()).toEqual(['acts', 'on'])
    for (const act of day.acts) {
      expect(['from', 'kind', 'id', 'text']).toEqual(expect.arrayContaining(Object.keys(act)))
      for (const value of Object.values(act)) expect(value).toBeTypeOf('string')
    }
  }
  const ids = days.flatMap(({ acts }) => acts.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(timelineOf(own, new Set(thingKinds))).toEqual([])
  expect(kindsOnTimeline(own)).toEqual(['letter', 'promise', 'limit', 'talk', 'note', 'season', 'to-me'])
  for (const kind of kindsOnTimeline(own)) {
    const left = timelineOf(own, new Set([kind])).flatMap(({ acts }) => acts)
    expect(left.some((act) => act.kind === kind)).toBe(false)
  }
})

test('B4-6 a letter to oneself that is shut, or came back unopened, stands there without a word', () => {
  const acts = timelineOf(ownSpace('Mine', 'Theirs', 'Hidden')).flatMap(({ acts }) => acts)
  const letters = acts.filter(({ kind }) => kind === 'to-me')
  expect(letters.map(({ text }) => text)).toEqual(['Mine', undefined, undefined])
})

test('B4-7 a search finds what is one’s own and what was opened, and nothing that is hidden', () => {
  fc.assert(
    fc.property(...marks, (mine, theirs, hidden) => {
      const own = ownSpace(mine, theirs, hidden)
      expect(find(own, 'mine ').length).toBeGreaterThan(0)
      expect(find(own, 'theirs').map(({ thing }) => thing.id)).toEqual(['w2'])
      const where = find(own, 'hidden ')
      if (!folded(mine + theirs).includes('hidden')) expect(where).toEqual([])
    }),
  )
})

test('B4-7 what was written is found by any part of it, whatever its accents and capitals', () => {
  for (const [text, wanted, hit] of [
    ['Le dije adiós en el RÍO.', 'rio', 'RÍO'],
    ['rio abajo', 'RÍO', 'rio'],
    ['La niña durmió', 'NINA', 'niña'],
    ['İstanbul', 'istanbul', 'İstanbul'],
  ] as const) {
    const [found] = find(ownSpace(text, 'x', 'y'), wanted)
    expect(found?.hit).toBe(hit)
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), some, fc.nat(), (text, word, place) => {
      fc.pre(folded(word.trim()) !== '')
      const at = place % (text.length + 1)
      const whole = `${text.slice(0, at)} ${word.trim()} ${text.slice(at)}`
      const [found] = find(ownSpace('none', whole, 'none'), word)
      fc.pre(found?.thing.from === 'opened')
      const passage = `${found.before.replace(/^… /, '')}${found.hit}${found.after.replace(/ …$/, '')}`
      expect(whole).toContain(passage)
      expect(folded(found.hit)).toContain(folded(word.trim()))
    }),
  )
})

test('B4-7 an empty search finds nothing, and a long one is told so', () => {
  for (const typed of ['', '  ', '\u0301']) {
    expect(findFault(typed)).toBe('empty')
    expect(find(ownSpace('a', 'b', 'c'), typed)).toEqual([])
  }
  expect(findFault('a'.repeat(findSigns))).toBeUndefined()
  expect(findFault('a'.repeat(100_000))).toBe('long')
})

const words: TakeWords = {
  language: 'en',
  title: en.take.fileTitle,
  about: en.take.fileAbout,
  sources: en.sources,
  kinds: en.kinds,
  day: (on) => on,
  nameOf: (person) => (person === 'mia' ? '<b>Mia</b>' : undefined),
}
const asPage = (text: string) => new DOMParser().parseFromString(text, 'text/html')

test('B4-8 whatever somebody wrote is text in the page, and no element arises from it', () => {
  const nasty = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '</p></style><img src=x onerror=a()>',
      '&lt;',
      '&#60;b&#62;',
      '"\'>',
    ),
  )
  const plain = asPage(pageToTake(takenOf(ownSpace('a', 'b', 'c'), words.nameOf), words))
  const shape = (page: Document) => [...page.querySelectorAll('*')].map(({ tagName }) => tagName)
  fc.assert(
    fc.property(nasty, (text) => {
      const said = `a${text.replaceAll(/[\0\r]/g, '')}`
      const page = asPage(pageToTake(takenOf(ownSpace(said, 'b', 'c'), words.nameOf), words))
      expect(shape(page)).toEqual(shape(plain))
      expect([...page.querySelectorAll('.said')].map(({ textContent }) => textContent)).toContain(said)
    }),
    { numRuns: 60 },
  )
})

test('B4-8 the page has no script, no address and no way out, and prints', () => {
  const text = pageToTake(takenOf(ownSpace('Mine', 'Theirs', 'Hidden'), words.nameOf), words)
  const page = asPage(text)
  expect(page.querySelectorAll('script, link, img, iframe, form, a, base, object').length).toBe(0)
  expect(text).not.toMatch(/https?:|url\(|@import|halfdoor/i)
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'",
  )
  expect(text).toContain('@media print')
  expect(page.querySelector('bdi')?.textContent).toBe('<b>Mia</b>')
})

test('B4-8 what is listed, and the pages to bring in again, hold what is one’s own without what is hidden', () => {
  fc.assert(
    fc.property(...marks, (mine, theirs, hidden) => {
      const own = ownSpace(mine, theirs, hidden)
      const taken = takenOf(own, words.nameOf)
      expect(pageToTake(taken, words)).not.toContain('Hidden ')
      expect(taken.filter(({ from }) => from === 'opened').map(({ texts }) => texts)).toEqual([[theirs]])
      const pages = JSON.stringify(pagesToTake(own))
      expect(pages).toContain('Mine ')
      expect(pages).not.toMatch(/Theirs |Hidden /)
    }),
  )
})

/**
 * The help pages: plain HTML that works with nothing. A number that cannot be dialled, or that no one can
 * trace to a source and a day, is worse than none.
 */
import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { countries } from '../src/practice/help/countries.ts'
import { helpPage } from '../src/server/help/page.ts'
import { Country, dialled, kinds } from '../src/server/help/shapes.ts'
import { tongues } from '../src/server/help/words.ts'

const SHEETS = ['public/help-base.css', 'public/help.css'] as const
/** With its style sheets, as they lie in the folder; 1 kB is 1024 bytes. Letters and the icon are shared with the app. */
const HEAVIEST = 30 * 1024

/** How numbers look that are pressed in each country: emergency and short numbers first, then whole ones. */
const PLANS: Readonly<Record<string, RegExp>> = {
  us: /^(911|988|1(800|888|866)\d{7}|\d{5,6})$/,
  ca: /^(911|988)$/,
  uk: /^(999|111|116123|0800\d{4}|0800\d{7}|\d{5})$/,
  ie: /^(112|999|116123|1800\d{6}|50808)$/,
  au: /^(000|13\d{4}|1[38]00\d{6})$/,
  nz: /^(111|1737|0800\d{6})$/,
  de: /^(11[02]|0800\d{7})$/,
  eu: /^112$/,
}

const pages = tongues.map((tongue) => {
  const file = `public${tongue.path}`
  const html = readFileSync(file, 'utf8')
  return { file, tongue, html, document: opened(html) }
})
const known = countries.flatMap((country) => country.lines.map((line) => ({ country, line })))

test('H1-7 every line that is shipped has the shape that an operator’s must have, and a name of its own', () => {
  expect(v.parse(v.array(Country), countries)).toEqual(countries)
  expect(known.length).toBeGreaterThan(28)
  const ids = known.map(({ line }) => line.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { country, line } of known) {
    expect(line.id).toMatch(new RegExp(`^${country.id}-`))
    expect(line.sources.length, line.id).toBeGreaterThan(0)
    expect(line.name === undefined, line.id).toBe(line.kind === 'emergency')
  }
})

test('H1-7 every number is one that is pressed in its country', () => {
  for (const { country, line } of known) {
    const numbers = line.ways.flatMap((way) => {
      if ('call' in way) return way.tty === undefined ? [way.call] : [way.call, way.tty]
      return 'text' in way ? [way.text] : []
    })
    for (const number of numbers) expect(dialled(number), line.id).toMatch(PLANS[country.id] ?? /^$/)
  }
})

test('H1-3 every country begins with its emergency number, day and night', () => {
  for (const { id, lines } of countries) {
    const first = lines.filter(({ kind }) => kind === 'emergency')
    expect(first.length, id).toBe(1)
    expect([first[0]?.hours, first[0]?.sendsHelp], id).toEqual(['always', 'yes'])
  }
})

describe.each(pages)('$file', ({ tongue, html, document }) => {
  const lines = [...document.querySelectorAll('li.line')]
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')

  test('H1-7 it is what its data says; if not, run npm run help:write', () => {
    expect(html).toBe(helpPage({ countries, tongues, own: [] }, tongue))
  })

  test('H1-1 with its style it weighs 30 kB at most', () => {
    const bytes = SHEETS.reduce((sum, sheet) => sum + readFileSync(sheet).length, Buffer.byteLength(html))
    expect(bytes).toBeLessThanOrEqual(HEAVIEST)
  })

  test('H1-1 it has no script, no style of its own, and nothing from elsewhere', () => {
    expect(html).not.toMatch(/<script|\sstyle=|<style|\son\w+=|javascript:|<iframe|<img|<form/i)
    const loaded = [...document.querySelectorAll('link')].map((link) => link.getAttribute('href'))
    expect(loaded).toEqual(['/help-base.css', '/help.css', '/icon.svg'])
    for (const sheet of SHEETS) expect(readFileSync(sheet, 'utf8'), sheet).not.toMatch(/@import|https?:/)
  })

  test('H1-1 every number is dialled as it stands at home', () => {
    const numbers = links.filter((href) => /^(tel|sms):/.test(href))
    expect(numbers.length).toBeGreaterThan(30)
    expect(numbers.filter((href) => !/^(tel:\d{3,11}|sms:\d{3,6})$/.test(href))).toEqual([])
  })

  test('H1-1 what is pressed is what is dialled', () => {
    for (const link of document.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')) {
      const number = (link.getAttribute('href') ?? '').replace(/\D/g, '')
      expect((link.textContent ?? '').replace(/\D/g, ''), link.outerHTML).toContain(number)
    }
  })

  test('H1-2 another site never learns where the person came from', () => {
    const away = [...document.querySelectorAll('a[href^="http"]')]
    expect(away.length).toBeGreaterThan(3)
    expect(away.filter((link) => link.getAttribute('rel') !== 'noreferrer')).toEqual([])
    expect(document.querySelector('meta[name="referrer"]')?.getAttribute('content')).toBe('no-referrer')
  })

  test('H1-2 other countries are one press from the head of the page, and none is guessed', () => {
    expect(document.querySelector('.hint a')?.getAttribute('href')).toBe('#where')
    const jumps = [...document.querySelectorAll('.jump a')].map((link) => link.getAttribute('href'))
    expect(jumps).toEqual([...countries.slice(1).map(({ id }) => `#${id}`), '#other'])
  })

  test('H1-3 the emergency number comes first, on the page and in every country', () => {
    expect(document.querySelector('a.call')?.getAttribute('href')).toBe('tel:911')
    const lands = [...document.querySelectorAll('.land')].filter((land) => land.querySelector('.line'))
    expect(lands.map((land) => land.id)).toEqual(countries.slice(1).map(({ id }) => id))
    const first = countries.slice(1).map(({ lines }) => {
      const way = lines.find(({ kind }) => kind === 'emergency')?.ways[0]
      return way && 'call' in way ? `tel:${way.call}` : undefined
    })
    expect(lands.map((land) => land.querySelector('a.call')?.getAttribute('href'))).toEqual(first)
    for (const land of lands) expect(land.querySelector('a.call')?.className).toBe('call first')
  })

  test('H1-3 after it come crisis, substance, violence and family, in this order', () => {
    const order = countries.flatMap((country) =>
      kinds.flatMap((kind) => country.lines.filter((line) => line.kind === kind).map(({ name }) => name)),
    )
    const shown = lines.map((line) => line.querySelector('h3, h4')?.textContent)
    expect(shown).toEqual(order)
  })

  test('H1-4 every line says what it is, when it answers and what it does', () => {
    expect(lines.length).toBe(known.length)
    for (const line of lines) {
      expect(line.querySelector('a.call'), line.innerHTML).not.toBeNull()
      expect(line.querySelector('p b')?.textContent, line.innerHTML).toMatch(/\S{3}.*\.$/)
      expect(line.querySelector('p')?.childNodes.length, line.innerHTML).toBe(2)
    }
  })

  test('H1-4 what no source says of cost, languages, names or sending help is said to be unknown', () => {
    const { unknownCost = '', unknownLanguages = '', unknownName = '', unknownSends = '' } = tongue.words
    for (const { line } of known.filter(({ line }) => line.kind !== 'emergency')) {
      const shown = lines.filter((one) => one.querySelector('h3, h4')?.textContent === line.name)
      expect(shown.length, line.id).toBeGreaterThan(0)
      const gaps = shown.map((one) => one.querySelector('p:last-child')?.textContent ?? '')
      const says = (words: string) => gaps.some((gap) => gap.split(/Sources?:|Fuentes?:/)[0]?.includes(words))
      expect(
        [says(unknownCost), says(unknownLanguages), says(unknownName), says(unknownSends)],
        line.id,
      ).toEqual([line.cost, line.languages, line.asksName, line.sendsHelp].map((fact) => fact === undefined))
    }
  })

  test('H1-7 every line shows its source and the day it was checked', () => {
    for (const line of lines) {
      expect(line.querySelector('cite')?.textContent, line.innerHTML).toMatch(
        /^[\w.-]+\.[a-z]{2,}(, [\w.-]+)*$/,
      )
      const day = line.querySelector('time')?.getAttribute('datetime') ?? ''
      expect(day).toMatch(/^20\d\d-\d\d-\d\d$/)
      expect(line.querySelector('time')?.textContent).toContain(day.slice(0, 4))
    }
  })

  test('H1-5 the first steps and the watched phone are on it, and Leave now is plain', () => {
    expect(document.querySelectorAll('.steps li')).toHaveLength(5)
    expect(document.querySelector('.steps a')?.getAttribute('href')).toBe('tel:911')
    expect(document.getElementById('watched')).not.toBeNull()
    const leave = [...document.querySelectorAll('a[href="https://www.weather.gov/"]')]
    expect(leave).toHaveLength(2)
    expect(html).toMatch(/does not erase your history|No borra su historial/)
  })

  test('H1-5 it is about me or about someone: two links, two parts, and both stand there', () => {
    const tabs = [...document.querySelectorAll('.tabs a')].map((link) => link.getAttribute('href'))
    expect(tabs).toEqual(['#me', '#someone'])
    expect(document.querySelectorAll('#me .line').length).toBeGreaterThan(4)
    const again = [...document.querySelectorAll('#someone .again h4')].map((name) => name.textContent)
    const both = countries[0]?.lines.filter(({ who }) => who === 'both').map(({ name }) => name)
    expect(again).toEqual(both)
    expect(document.querySelector('#someone #family')).not.toBeNull()
  })

  test('it holds together without styles: one h1, no level left out, every anchor leads somewhere', () => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) =>
      Number(heading.tagName[1]),
    )
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1)).toEqual([])
    const anchors = links.filter((href) => href.startsWith('#')).map((href) => href.slice(1))
    expect(anchors.filter((id) => document.getElementById(id) === null)).toEqual([])
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('H1-4 both languages have the same lines: numbers, order, sources, days', () => {
  const [english, spanish] = pages.map(({ document }) =>
    [...document.querySelectorAll('li.line')].map((line) => [
      ...[...line.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      line.querySelector('cite')?.textContent,
      line.querySelector('time')?.getAttribute('datetime'),
    ]),
  )
  expect(spanish).toEqual(english)
})

test('the help pages wear the colours of the app', () => {
  const tokens = new Map(
    [
      ...readFileSync('src/app/styles/tokens.css', 'utf8').matchAll(
        /--([\w-]+):\s*light-dark\((#\w+), (#\w+)\);/g,
      ),
    ].map(([, name, light, dark]) => [name, [light, dark]]),
  )
  const [light, dark] = readFileSync('public/help-base.css', 'utf8').split(
    '@media screen and (prefers-color-scheme: dark)',
  )
  const colours = (text: string | undefined) =>
    new Map([...(text ?? '').matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, value]) => [name, value]))
  expect(colours(light).size).toBeGreaterThan(12)
  expect([...colours(dark).keys()]).toEqual([...colours(light).keys()])
  for (const [name, value] of colours(light)) {
    expect([value, colours(dark).get(name)], name).toEqual(tokens.get(name))
  }
})

function opened(html: string) {
  const { document } = new Window({
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  })
  document.write(html)
  return document
}

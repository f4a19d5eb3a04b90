/**
 * The help pages: plain HTML that works with nothing. A number that cannot be dialled, or that no one can
 * trace to a source and a day, is worse than none.
 */
import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'

const PAGES = ['public/help.html', 'public/ayuda.html'] as const
const SHEETS = ['public/help-base.css', 'public/help.css'] as const

const pages = PAGES.map((file) => ({ file, html: readFileSync(file, 'utf8'), document: opened(file) }))

describe.each(pages)('$file', ({ file, html, document }) => {
  const lines = [...document.querySelectorAll('li.line')]
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')

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
      const dialled = (link.getAttribute('href') ?? '').replace(/\D/g, '')
      expect((link.textContent ?? '').replace(/\D/g, ''), link.outerHTML).toContain(dialled)
    }
  })

  test('H1-2 another site never learns where the person came from', () => {
    const away = [...document.querySelectorAll('a[href^="http"]')]
    expect(away.length).toBeGreaterThan(3)
    expect(away.filter((link) => link.getAttribute('rel') !== 'noreferrer')).toEqual([])
    expect(document.querySelector('meta[name="referrer"]')?.getAttribute('content')).toBe('no-referrer')
  })

  test('H1-3 the emergency number comes first, on the page and in every country', () => {
    const first = [...document.querySelectorAll('a.call')][0]
    expect(first?.getAttribute('href')).toBe('tel:911')
    const lands = [...document.querySelectorAll('.land')].filter((land) => land.querySelector('.line'))
    expect(lands.map((land) => land.id)).toEqual(['ca', 'uk', 'ie', 'au', 'nz'])
    const emergency = lands.map((land) => land.querySelector('a.call.first')?.getAttribute('href'))
    expect(emergency).toEqual(['tel:911', 'tel:999', 'tel:112', 'tel:000', 'tel:111'])
    for (const land of lands) expect(land.querySelector('a.call')?.className).toBe('call first')
  })

  test('H1-4 every line says what it is, when it answers and what it does', () => {
    expect(lines.length).toBeGreaterThan(20)
    const hours = /day and night|every day|monday|hours|reach|de día y de noche|todos los días|lunes|atiende/i
    for (const line of lines) {
      expect(line.querySelector('a.call'), line.innerHTML).not.toBeNull()
      expect(line.querySelector('p')?.textContent ?? '').toMatch(hours)
    }
  })

  test('H1-7 every line has a source and the day it was checked', () => {
    for (const line of lines) {
      expect(line.querySelector('.source cite')?.textContent, line.innerHTML).toMatch(/^[\w.-]+\.[a-z]{2,}$/)
      const day = line.querySelector('.source time')?.getAttribute('datetime') ?? ''
      expect(day).toMatch(/^20\d\d-\d\d-\d\d$/)
      expect(Number.isNaN(Date.parse(day))).toBe(false)
    }
  })

  test('H1-5 the first steps and the watched phone are on it, and Leave now is plain', () => {
    expect(document.querySelectorAll('.steps li')).toHaveLength(5)
    const leave = [...document.querySelectorAll('a[href="https://www.weather.gov/"]')]
    expect(leave).toHaveLength(2)
    expect(html).toMatch(/does not erase your history|No borra su historial/)
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
    expect(new Set(ids).size, file).toBe(ids.length)
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

function opened(file: string) {
  const { document } = new Window({
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  })
  document.write(readFileSync(file, 'utf8'))
  return document
}

// @vitest-environment happy-dom
import { encode } from 'uqr'
import { render, type VNode } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Calendar, weeks } from './calendar.tsx'
import { Dialog } from './dialog.tsx'
import { type DoorState, DoorPicture } from './door-picture.tsx'
import { fours, KeepCard } from './keep-card.tsx'
import { LetterPaper } from './letter-paper.tsx'
import { focusPage, Page } from './page.tsx'
import { drawn, Qr } from './qr.tsx'
import type { Shell } from './shell.ts'
import { dayText, When } from './when.tsx'

let place: HTMLElement

beforeEach(() => {
  place = document.createElement('div')
  document.body.append(place)
})

afterEach(() => {
  void act(() => render(null, place))
  place.remove()
})

const show = (node: VNode) => void act(() => render(node, place))
const told: string[] = []

const shell: Shell = {
  words: {
    leaveNow: 'Salir ya',
    pressed: ['Dos más.', 'Una más.'],
    shortcuts: 'Atajos',
    skip: 'Ir a la página',
    frontPage: 'Halfdoor, inicio',
    name: 'Halfdoor',
    alwaysHere: 'Siempre aquí',
    helpNow: 'Ayuda ya',
    about: 'Sobre este lugar',
    safe: '¿Es seguro para mí?',
    leaving: 'Cómo funciona Salir ya',
    privacy: 'Privacidad',
  },
  lang: 'es',
  onLanguage: (lang) => void told.push(lang),
  leaving: { onLeave() {} },
  links: { front: '/', safe: '/s', leaving: '/l', privacy: '/p' },
}

describe('the shell of a page', () => {
  test('H1-1 the way to the page, the way out and help come first, in this order', () => {
    show(
      <Page shell={shell} heading="Hoy">
        <p>Nada.</p>
      </Page>,
    )
    const links = [...place.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    const away = 'https://www.weather.gov/'
    expect(links).toEqual(['#main', away, '/ayuda.html', away, '/', '/s', '/l', '/p'])
    expect([...place.querySelectorAll('h1')].map((heading) => heading.textContent)).toEqual(['Hoy'])
  })

  test('the keyboard goes to the page, and the address stays as it is', () => {
    show(
      <Page shell={shell} heading="Hoy">
        <p>Nada.</p>
      </Page>,
    )
    const before = window.location.href
    void act(() => place.querySelector('a')?.click())
    expect(document.activeElement?.id).toBe('main')
    expect(window.location.href).toBe(before)
    document.body.focus()
    focusPage()
    expect(document.activeElement?.id).toBe('main')
  })

  test('the language is chosen by its own name', () => {
    show(<Page shell={shell}>{<h1>Hoy</h1>}</Page>)
    const tongues = [...place.querySelectorAll('.foot button')]
    expect(tongues.map((button) => [button.textContent, button.getAttribute('lang')])).toEqual([
      ['English', 'en'],
      ['Español', 'es'],
    ])
    expect(tongues.map((button) => button.getAttribute('aria-current'))).toEqual([null, 'true'])
    void act(() => place.querySelector<HTMLButtonElement>('.foot [lang="en"]')?.click())
    expect(told).toEqual(['en'])
  })

  test('I6 the plain page has no name on it', () => {
    show(
      <Page shell={shell} plain heading="Una nota">
        <p>Nada.</p>
      </Page>,
    )
    expect(place.innerHTML).not.toContain('Halfdoor')
  })

  test('H1-1 a dialog covers the bar, so it has both ways out in it', () => {
    show(
      <Page shell={shell} heading="Hoy">
        <Dialog heading="¿Seguro?" onClose={() => {}}>
          <p>Nada.</p>
        </Dialog>
      </Page>,
    )
    const ways = [...place.querySelectorAll('dialog a')].map((link) => link.getAttribute('href'))
    expect(ways).toEqual(['/ayuda.html', 'https://www.weather.gov/'])
  })

  test('nothing carries a style of its own', () => {
    show(
      <Page shell={shell} heading="Hoy" aside={<DoorPicture state="open" stand />} layout="picture">
        <Qr text="https://example.org/" label="El enlace" />
      </Page>,
    )
    expect(place.querySelectorAll('[style], style, script')).toHaveLength(0)
  })
})

describe('words and days', () => {
  test('a letter keeps its lines, its language and its direction', () => {
    show(<LetterPaper words={'Mia,\n\nuna línea\notra línea\n'} lang="es" from="Ray" />)
    const letter = place.querySelector('article')
    expect([letter?.lang, letter?.dir]).toEqual(['es', 'auto'])
    expect([...place.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
      'Mia,',
      'una línea\notra línea',
      'Ray',
    ])
  })

  test('a moment is shown as its day and nothing finer', () => {
    show(<When day="2026-11-22T09:31:07Z" lang="en" />)
    expect(place.innerHTML).toBe('<time datetime="2026-11-22">Sunday 22 November</time>')
    expect(dayText('2026-11-22', 'en', true)).toBe('22 November 2026')
    expect(dayText('2026-11-22', 'es')).toBe('domingo, 22 de noviembre')
  })

  test('a month begins on Monday and every day is in it once', () => {
    const days = weeks('2026-11').flat()
    expect(days.length % 7).toBe(0)
    expect(days.filter(({ out }) => !out).map(({ day }) => day)).toEqual(
      Array.from({ length: 30 }, (_, at) => at + 1),
    )
    expect(weeks('2026-02').length).toBe(5)
    expect(weeks('2027-02').length).toBe(4)
  })

  test('an open day is blank to the eye and open to the ear', () => {
    const names = {
      kept: 'kept',
      partly: 'kept in part',
      ahead: 'changed ahead',
      told: 'missed, and told',
      let: 'let go',
      open: 'open',
    }
    const signs = new Map([[2, ['kept'] as const]])
    show(
      <Calendar
        month="2026-11"
        caption="November"
        lang="en"
        names={names}
        signs={signs}
        today="2026-11-22"
      />,
    )
    const cells = [...place.querySelectorAll('td:not(.out)')]
    expect(cells).toHaveLength(30)
    expect([cells[1]?.textContent, cells[1]?.querySelector('svg') !== null]).toEqual(['2kept', true])
    expect([cells[2]?.textContent, cells[2]?.querySelector('svg')]).toEqual(['3open', null])
    expect(place.querySelector('[aria-current="date"]')?.textContent).toBe('22open')
    expect(place.querySelectorAll('th[scope="col"]')).toHaveLength(7)
  })
})

describe('pictures', () => {
  test.each(['shut', 'bank', 'knock', 'open'] as const satisfies readonly DoorState[])(
    'a door that is %s has its light on',
    (state) => {
      show(<DoorPicture state={state} />)
      expect(place.querySelectorAll('.d-light').length).toBeGreaterThan(0)
      expect(place.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
      show(<DoorPicture state={state} describe="Closed above, the window lit." />)
      const described = place.querySelector('svg')
      expect([described?.getAttribute('role'), described?.getAttribute('aria-label')]).toEqual([
        'img',
        'Closed above, the window lit.',
      ])
    },
  )

  test('the square to scan has every dark spot of the code and no other', () => {
    const { data } = encode('https://example.org/i#k', { ecc: 'M', border: 4 })
    const painted = new Set<string>()
    for (const [, x, y, width] of drawn(data).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let at = 0; at < Number(width); at++) painted.add(`${Number(x) + at} ${y}`)
    }
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x} ${y}`] : [])))
    expect([...painted].toSorted()).toEqual(dark.toSorted())
    expect(dark.length).toBeGreaterThan(200)
  })

  test('the card shows groups of four, in order', () => {
    expect(fours('7K3M-9QWD 2XHR').map(({ group }) => group)).toEqual(['7K3M', '9QWD', '2XHR'])
    show(<KeepCard heading="Keep this card" code="7K3M9QWD" />)
    expect([...place.querySelectorAll('ol li')].map((group) => group.textContent)).toEqual(['7K3M', '9QWD'])
  })
})

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Window } from 'happy-dom'
import { expect, onTestFinished, test } from 'vitest'
import { openRawHouse } from '../../../test/raw-house.ts'
import { countries } from '../../practice/help/countries.ts'
import type { OwnHelp } from './own.ts'
import type { Line } from './shapes.ts'
import { tongues } from './words.ts'

const nothing: OwnHelp = { lines: [], countries: [], tongues: [] }
const line = (more: Partial<Line>): Line => ({
  id: 'xx-1',
  kind: 'emergency',
  ways: [{ call: '15' }],
  hours: 'always',
  does: 'They come.',
  sources: ['example.org'],
  checkedOn: '2026-11-22',
  ...more,
})
const night = { name: 'Night desk', phone: '555 0100', hours: 'always' } as const
const worker = `const files={"/help.html":"old","/ayuda.html":"old","/index.html":"as it was"},version="old";rest()`

async function openHouse(added: { readonly help?: OwnHelp; readonly leaveTo?: string }, built = true) {
  const pages = await mkdtemp(join(tmpdir(), 'halfdoor-pages-'))
  onTestFinished(() => rm(pages, { recursive: true }))
  for (const name of ['help.html', 'ayuda.html']) {
    await writeFile(join(pages, name), await readFile(join('public', name)))
  }
  await writeFile(join(pages, 'service-worker.js'), worker)
  if (built) {
    await mkdir(join(pages, '.help'))
    await writeFile(join(pages, '.help/countries.json'), JSON.stringify(countries))
  }
  return openRawHouse({ pages, ...added })
}

async function openedPage(added: Parameters<typeof openHouse>[0], path = '/help.html') {
  await using house = await openHouse(added)
  const { text } = await house.ask('GET', path)
  const { document } = new Window({
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  })
  document.write(text)
  return { text, document }
}

test('nothing added, the page is served as it was built', async () => {
  await using house = await openHouse({})
  expect((await house.ask('GET', '/help.html')).text).toBe(await readFile('public/help.html', 'utf8'))
  expect((await house.ask('GET', '/service-worker.js')).text).toBe(worker)
  expect((await house.ask('GET', '/.help/countries.json')).status).toBe(404)
})

test.each(tongues.map(({ path }) => path))(
  'H1-8 a line of the house stands after every line that was checked for this country, on %s',
  async (path) => {
    const { document } = await openedPage({ help: { ...nothing, lines: [night] } }, path)
    const shown = [...document.querySelectorAll('.flow li.line')]
    expect(shown.map((one) => one.className)).toEqual([...shown.slice(1).map(() => 'line'), 'line own'])
    expect(shown.at(-1)?.querySelector('a')?.getAttribute('href')).toBe('tel:5550100')
    expect(document.querySelector('a.call')?.getAttribute('href')).toBe('tel:911')
  },
)

test('H1-8 what an operator writes is words and never becomes HTML', async () => {
  const evil = '<img src=x onerror=alert(1)> & "\'{number}'
  const help = {
    lines: [
      { ...night, name: evil, does: evil, word: evil, text: '5550', web: "https://example.org/a?b&c'd" },
    ],
    countries: [
      {
        id: 'xx',
        name: { en: evil, es: evil },
        lines: [line({}), line({ id: 'xx-2', kind: 'crisis', name: evil })],
      },
    ],
    tongues: [{ code: 'fr', name: evil, path: '/help-fr.html', title: 'Help', words: { heading: evil } }],
  } as const
  for (const path of ['/help.html', '/ayuda.html', '/help-fr.html']) {
    const { text, document } = await openedPage({ help }, path)
    expect(document.querySelector('img, script'), path).toBeNull()
    expect(text).not.toContain('<img')
    expect(document.body.textContent).toContain(evil)
  }
})

test('H1-8 lines added to a country that is there come after its own; a new country begins with its emergency number', async () => {
  const crisis = line({ id: 'uk-own', kind: 'crisis', name: 'Own line', ways: [{ call: '0800 555 0100' }] })
  const help = {
    ...nothing,
    countries: [
      { id: 'uk', name: 'UK', lines: [crisis] },
      {
        id: 'fr',
        name: 'France',
        lines: [line({ id: 'fr-2', kind: 'crisis', name: 'Other' }), line({ id: 'fr-1' })],
      },
    ],
  }
  const { document } = await openedPage({ help })
  const names = (id: string) => [...document.querySelectorAll(`#${id} .call`)].map((link) => link.className)
  expect([...document.querySelectorAll('#uk h3')].at(-1)?.textContent).toBe('Own line')
  expect(names('uk')[0]).toBe('call first')
  expect(names('fr')).toEqual(['call first', 'call'])
  expect(document.querySelector('.jump a[href="#fr"]')).not.toBeNull()
})

test('H1-2 H1-8 the operator may put another country at the head of the page', async () => {
  const { document } = await openedPage({ help: { ...nothing, country: 'ie' } })
  expect(document.querySelector('a.call')?.getAttribute('href')).toBe('tel:112')
  expect(document.querySelector('.steps a')?.getAttribute('href')).toBe('tel:112')
  expect(document.querySelector('.land')?.id).toBe('us')
  for (const id of ['danger', 'wake', 'talk', 'hurt']) expect(document.getElementById(id), id).not.toBeNull()
})

test('H1-8 a language that was added is linked from every page, and what it lacks stands in English, said to be English', async () => {
  const french = {
    code: 'fr',
    name: 'Français',
    path: '/help-fr.html',
    title: 'Help',
    words: { heading: 'Parlez' },
  } as const
  const help = { ...nothing, tongues: [french] }
  const { document } = await openedPage({ help }, '/help-fr.html')
  expect(document.documentElement.getAttribute('lang')).toBe('fr')
  expect(document.querySelector('h1')?.innerHTML).toBe('Parlez')
  expect(document.querySelector('.lede')?.innerHTML).toMatch(/^<span lang="en">/)
  expect(document.querySelector('li.line time')?.textContent).toBe('22 November 2026')
  expect(document.documentElement.getAttribute('dir')).toBe('ltr')
  const spanish = await openedPage({ help }, '/ayuda.html')
  expect(spanish.document.querySelector('.foot a[href="/help-fr.html"]')?.getAttribute('lang')).toBe('fr')
})

test('H1-6 Leave now goes where the operator chose, and the page does not speak of the weather then', async () => {
  const { text, document } = await openedPage({ leaveTo: 'https://news.example/' })
  expect(document.querySelectorAll('a[href="https://news.example/"]')).toHaveLength(2)
  expect(text).not.toContain('weather')
  expect(text).toContain('does not erase your history')
})

test('H1-8 H1-10 a device keeps the pages with what was added, and a change makes another version', async () => {
  const fetched = async (help: OwnHelp) => {
    await using house = await openHouse({ help })
    const { text, headers } = await house.ask('GET', '/service-worker.js')
    expect(headers.get('cache-control')).toBe('no-cache')
    const [, files, version] = /^const files=(\{.*?\}),version="([\w-]{16})";rest\(\)$/.exec(text) ?? []
    return { version, files: JSON.parse(files ?? '{}') }
  }
  const french = { code: 'fr', name: 'Français', path: '/help-fr.html', title: 'Help', words: {} } as const
  const one = await fetched({ ...nothing, lines: [night] })
  const other = await fetched({ ...nothing, lines: [{ ...night, phone: '555 0101' }], tongues: [french] })
  expect(one.files).toMatchObject({ '/index.html': 'as it was' })
  expect(one.files['/help.html']).toMatch(/^[\w-]{16}$/)
  expect(other.files['/help.html']).not.toBe(one.files['/help.html'])
  expect(other.files).toHaveProperty(['/help-fr.html'])
  expect(other.version).not.toBe(one.version)
})

test.each([
  [{ ...nothing, country: 'zz' }, 'help-country is one of us, '],
  [
    { ...nothing, countries: [{ id: 'fr', name: 'France', lines: [] }] },
    'cannot show fr without an emergency number',
  ],
  [{ ...nothing, countries: [{ id: 'talk', name: 'France', lines: [line({})] }] }, 'has "talk" twice'],
])('H1-8 what the page cannot hold stops the start with a sentence: %#', async (help, sentence) => {
  await expect(openHouse({ help })).rejects.toThrow(sentence)
})

test('H1-8 pages built before help could be added say so', async () => {
  await expect(openHouse({ help: { ...nothing, lines: [night] } }, false)).rejects.toThrow('Build them again')
})

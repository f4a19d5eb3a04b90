/**
 * What leaves the app for a place others may look at, a window title, the history, a file name, a home
 * screen, comes from the closed lists below. A new word there is a decision, and is made here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { messageTexts } from './screen-words.ts'
import { filesUnder, isProof, readSource } from './source.ts'

const TITLES = new Set(['Halfdoor', 'A note', 'Una nota', 'Help', 'Ayuda', 'Page', 'Página'])
const NAMES = ['Halfdoor', 'Notes']

/** Addresses on this host that the app names. Whatever else is needed to find something stays out of the address. */
const ADDRESSES = new Set(['/', '/i', '/s', '/help.html', '/ayuda.html', '/service-worker.js'])

/** Names of files a person saves. */
const FILE_NAMES = new Set(['page.ics', 'page.html', 'page.json', 'page.csv', 'verify.html'])

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.html')),
  ...filesUnder('public', /\.html$/),
]
const app = filesUnder('src/app', /\.tsx?$/)
  .filter((file) => !isProof(file))
  .map(readSource)

const messages = await messageTexts('src/app/messages')

/** A title is a literal, or a message: then it is what that message says, in every language. */
function titlesSaid(value: string): readonly string[] {
  const [, literal] = /^'([^']*)'$/.exec(value) ?? []
  if (literal !== undefined) return [literal]
  const key = value.split('.').slice(1).join('.')
  const said = messages.filter((message) => message.key === key || message.key.endsWith(`.${key}`))
  return said.length > 1 ? said.map(({ text }) => text) : [value]
}

describe('the outside is neutral', () => {
  test.skipIf(!existsSync('vite.config.ts'))('what faces outwards was read', () => {
    expect(pages.length).toBeGreaterThan(2)
    expect(app.length).toBeGreaterThan(20)
    expect(existsSync('public/manifest.webmanifest')).toBe(true)
  })

  test('I6 every static page has a title from the closed list', () => {
    const titles = pages.map(
      (page) => [page, /<title>([^<]*)<\/title>/.exec(readFileSync(page, 'utf8'))?.[1]] as const,
    )
    expect(titles.filter(([, title]) => !TITLES.has(title ?? ''))).toEqual([])
  })

  test('I6 the app sets no other window title', () => {
    const set = app.flatMap(({ file, text }) =>
      [...text.matchAll(/document\.title\s*=\s*([^\n;]+)/g)].map(([, value]) => ({
        file,
        value: value ?? '',
      })),
    )
    const strays = set.filter(({ value }) => !titlesSaid(value.trim()).every((title) => TITLES.has(title)))
    expect(strays).toEqual([])
  })

  test('I6 the name on a home screen is from the closed list, and says nothing more', () => {
    const manifests = filesUnder('public', /\.webmanifest$/)
    for (const file of manifests) {
      const { name, short_name, description, shortcuts, categories, screenshots } = JSON.parse(
        readFileSync(file, 'utf8'),
      )
      expect([...NAMES, undefined], file).toContain(name)
      expect([...NAMES, undefined], file).toContain(short_name)
      expect([description, shortcuts, categories, screenshots], file).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ])
    }
  })

  test('I6 abuse 39 no notice, badge or share sheet leaves the app', () => {
    const ways = ['Notification', 'showNotification', 'setAppBadge', 'pushManager', 'PushManager', 'share']
    const strays = app.flatMap(({ file, uses }) =>
      ways.filter((way) => uses.has(way) || uses.has(`navigator.${way}`)).map((way) => `${file} uses ${way}`),
    )
    expect(strays).toEqual([])
  })

  test('I6 a file that is saved has a name from the closed list', () => {
    const literal = app.flatMap(({ text }) =>
      [...text.matchAll(/\bdownload\s*=\s*\{?["']([^"']*)["']/g)].map(([, name]) => name ?? ''),
    )
    // Every other one is made in one file, from its own list.
    const making = app.filter(({ text }) => /\.download\s*=/.test(text))
    expect(making.map(({ file }) => file)).toEqual(['src/app/screens/parts/take-file.ts'])
    const names = making.flatMap(({ strings }) => strings.filter((text) => /^[\w-]+\.\w+$/.test(text)))
    expect(new Set(names)).toEqual(FILE_NAMES)
    expect(literal.filter((name) => !FILE_NAMES.has(name))).toEqual([])
  })

  test('I6 abuse 47 addresses come from the closed list, and the signed-in part adds none to the history', () => {
    const pages = app.filter(({ file }) => file !== 'src/app/service-worker.ts')
    const addresses = pages.flatMap(({ file, strings }) =>
      strings.filter((text) => /^\/[\w./:-]*$/.test(text)).map((text) => ({ file, text })),
    )
    expect(addresses.filter(({ text }) => !ADDRESSES.has(text.replace(/[?#].*$/, '')))).toEqual([])
    const adding = app.filter(({ uses }) => uses.has('history.pushState') || uses.has('pushState'))
    expect(adding.map(({ file }) => file)).toEqual([])
  })
})

// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import type { Near } from '../../practice/circle.ts'
import type { PageWords } from '../../practice/pages.ts'
import { en } from '../messages/en.ts'
import { es } from '../messages/es.ts'
import { type Place, placeAt } from '../place.ts'
import { Circle } from './circle.tsx'
import { CircleToday } from './parts/circle-today.tsx'
import { openScreen, type Given } from './parts/together-stage.contract.ts'
import { Support } from './support.tsx'

const words = en.circle
const here = { screen: 'circle' } as const
const near = (more: Partial<Near> = {}): Near => ({
  kind: 'circle',
  id: 'ann',
  name: 'Ann',
  sort: 'person',
  agreed: ['day', 'ride'],
  ...more,
})

const open: { close: () => void }[] = []
afterEach(() => {
  for (const screen of open.splice(0)) screen.close()
})
async function show(pages: readonly PageWords[] = [], more: Given = {}, place: Place = here) {
  const screen = await openScreen(Circle, place, { ...more, pages })
  open.push(screen)
  return screen
}
async function onToday(pages: readonly PageWords[]) {
  const screen = await openScreen(
    (props) => (
      <main>
        <CircleToday screen={props} />
      </main>
    ),
    { screen: 'today' },
    { pages },
  )
  open.push(screen)
  return screen
}
const links = (screen: { all: (selector: string) => HTMLElement[] }) =>
  screen.all('a').map((link) => link.getAttribute('href') ?? '')

test('B2-1 people, groups and services are put there by hand with what each agreed to, for one person alone', async () => {
  const screen = await show()
  expect(screen.text()).toContain(words.empty)
  await screen.press(words.add)
  expect(screen.texts('.wrong')).toEqual([words.faults.name.empty])
  await screen.write(words.name, ' Thursday group ')
  await screen.choose(1)
  await screen.write(words.reach, 'At the church, seven o’clock')
  await screen.press(words.agreed.talk)
  await screen.press(words.agreed.laugh)
  await screen.write(words.note, 'Not in August')
  expect(screen.forms.get('circle/new')).toMatchObject({ agreed: 'talk laugh', sort: 'group' })
  await screen.press(words.add)
  expect(screen.asked).toEqual([
    [
      'keepPage',
      {
        kind: 'circle',
        id: 'id1',
        name: 'Thursday group',
        sort: 'group',
        agreed: ['talk', 'laugh'],
        reach: 'At the church, seven o’clock',
        note: 'Not in August',
      },
    ],
  ])
  expect(screen.forms.size).toBe(0)
  expect(screen.texts('h3')).toContain(words.headings.group)
  expect(screen.text()).toContain(words.added)
})

test('B2-1 a question shows who agreed to it, and one without a name is only a question', async () => {
  const screen = await show([
    near({ reach: '+1 555 010 0199' }),
    near({ id: 'lee', name: 'Lee', agreed: ['night'] }),
  ])
  const [evening, night, ride] = screen
    .all('section section')
    .filter(({ textContent }) => textContent.includes('?'))
  expect(evening?.textContent).toContain('Ann')
  expect(evening?.textContent).toContain('Lee')
  expect(night?.textContent).toContain(words.asks.night)
  expect(night?.textContent).not.toContain('Ann')
  expect(ride?.textContent).toContain(words.asks.ride)
  expect(screen.text()).toContain(words.open)
  expect(screen.texts(`ul[aria-label="${words.open}"] li`)).toEqual([
    words.asks.talk,
    words.asks.company,
    words.asks.meal,
    words.asks.laugh,
  ])
})

test('B2-2 nobody is brought in from here: a supporter comes by a yes of their own, through their own door', async () => {
  const screen = await show([near()])
  expect(links(screen).map((href) => placeAt(href)?.screen)).toContain('people')
  expect(screen.text()).toContain(words.joinLine)
  await screen.write(words.name, 'Sam')
  await screen.press(words.add)
  expect(new Set(screen.asked.map(([what]) => what))).toEqual(new Set(['keepPage']))
})

test('B2-3 nobody is on call: nothing is ticked ahead, and the page says so in both languages', async () => {
  for (const language of ['en', 'es'] as const) {
    const t = language === 'en' ? en : es
    const screen = await show([near({ agreed: [], reach: '5550100' })], { language })
    expect(screen.all('input[type=checkbox]').filter((box) => box.matches(':checked'))).toEqual([])
    expect(screen.text()).toContain(t.circle.nothing)
    expect(screen.text()).toContain(t.circle.duty)
    expect(screen.all('a[href^="tel:"], a[href^="sms:"]')).toEqual([])
    expect(screen.text()).toContain('5550100')
  }
})

test('B2-4 whoever loves someone has a circle of their own, and lines and groups for families', async () => {
  const screen = await openScreen(Support, { screen: 'support' })
  open.push(screen)
  expect(links(screen)).toContain('/help.html#family')
  expect(links(screen).map((href) => placeAt(href)?.screen)).toContain('circle')
  for (const page of ['public/help.html', 'public/ayuda.html'])
    expect(readFileSync(page, 'utf8')).toContain('id="family"')
})

test('B2-5 how to ask for help is questions, and nothing to copy or to send', async () => {
  for (const { circle } of [en, es]) for (const line of circle.askingList) expect(line).toMatch(/\?$/)
  const screen = await show([near({ reach: '5550100' })])
  expect(screen.texts(`ul[aria-label="${words.asking}"] li`)).toEqual(words.askingList)
  const fold = screen.all('details').find(({ textContent }) => textContent.startsWith(words.asking))
  expect(fold).toBeDefined()
  expect(fold?.querySelector('button, a, input, textarea')).toBe(null)
  expect(new Set(links(screen).filter((href) => href.startsWith('sms')))).toEqual(new Set(['sms:5550100']))
})

test('B2-6 what they agreed to and when not to call stands wherever one would call them', async () => {
  const ann = near({ reach: '555 0100', note: 'Not on Sundays', first: true })
  const screen = await show([ann])
  const about = screen.all('section section').filter(({ textContent }) => textContent.includes('Ann'))
  expect(about.length).toBe(3)
  for (const part of about) {
    expect(part.textContent).toContain(words.onlyDay)
    expect(part.textContent).toContain('Not on Sundays')
  }
  const today = await onToday([ann])
  expect(today.text()).toContain(en.today.near.onlyDay)
  expect(today.text()).toContain('Not on Sundays')
  expect(links(today)).toEqual(['tel:5550100', 'sms:5550100'])
})

test('B2-7 nothing is taken from a telephone, and the page never asks who one’s people are', async () => {
  const screen = await show([near()])
  expect(screen.text()).toContain('Ann')
  const parts = ['asks', 'form', 'list', 'one', 'reach', 'today'].map((name) => `parts/circle-${name}.tsx`)
  for (const file of ['circle.tsx', ...parts]) {
    const source = readFileSync(`src/app/screens/${file}`, 'utf8')
    expect(source).not.toMatch(/navigator|contacts|client\.(?:people|person)\b|type="file"/)
  }
  for (const field of screen.all('input[type=text]')) expect(field.getAttribute('autocomplete')).toBe('off')
})

test('B2-6 a press calls only what is a number and nothing else; other words stand as they are', async () => {
  const screen = await show([near({ agreed: ['night'], reach: '24/7 at the desk' })])
  expect(screen.text()).toContain('24/7 at the desk')
  expect(screen.all('a[href^="tel:"]')).toEqual([])
})

test('B2-1 on Today stands nobody but whom one put there, and nothing at all without one', async () => {
  expect((await onToday([near()])).text()).toBe('')
  const screen = await onToday([near(), near({ id: 'lee', name: 'Lee', first: true, reach: 'next door' })])
  expect(screen.texts('li')).toEqual(['LeeA call by day or in the evening, not at night.next door'])
})

test('one of them is changed in its place, taken out after one more question, and gone is said', async () => {
  const screen = await show([near({ note: 'Days only' })], {}, { screen: 'circle', item: 'ann' })
  expect([screen.written(words.name), screen.written(words.note)]).toEqual(['Ann', 'Days only'])
  await screen.write(words.note, '')
  await screen.press(words.agreed.ride)
  await screen.press(words.save)
  expect(screen.asked).toEqual([['keepPage', near({ agreed: ['day'] })]])
  expect(screen.went).toEqual([here])
  await screen.press(words.remove)
  await screen.press(words.remove, 1)
  expect(screen.asked.at(-1)).toEqual(['removePage', 'circle', 'ann'])
  expect(screen.text()).toContain(words.gone)
})

test('what is too long, cannot be shown or is refused is told, and stays', async () => {
  const screen = await show()
  const long = `\u0000${'x'.repeat(100_000)}`
  await screen.write(words.name, long)
  await screen.write(words.reach, 'a\u0007')
  await screen.write(words.note, long)
  await screen.press(words.add)
  expect(screen.texts('.wrong')).toEqual([
    words.faults.name.long,
    words.faults.reach.odd,
    words.faults.note.long,
  ])
  expect(screen.forms.get('circle/new')).toMatchObject({ name: long, note: long })
  await screen.write(words.name, 'Ann')
  await screen.write(words.reach, '')
  await screen.write(words.note, '')
  screen.refuse({ ok: false, trouble: 'offline' })
  await screen.press(words.add)
  expect(screen.text()).toContain(en.trouble.offline)
  expect(screen.written(words.name)).toBe('Ann')
})

test('the place to write stands open until there is someone, and for as long as something is begun in it', async () => {
  const isOpen = (screen: Awaited<ReturnType<typeof show>>) =>
    screen
      .all('details')
      .find(({ textContent }) => textContent.startsWith(words.addHeading))
      ?.hasAttribute('open')
  const screen = await show()
  expect(isOpen(screen)).toBe(true)
  await screen.write(words.name, 'Ann')
  await screen.press(words.add)
  expect(isOpen(screen)).toBe(false)
  await screen.press(words.addHeading)
  await screen.write(words.name, 'Lee')
  expect(isOpen(screen)).toBe(true)
})

// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import type { PageWords } from '../../practice/pages.ts'
import type { EnvelopeWords } from '../../practice/words.ts'
import { placeAt } from '../place.ts'
import { Find } from './find.tsx'
import { given, left, mia, openScreen, today } from './parts/together-stage.contract.ts'
import { says, saysBack, talk } from './parts/talk-stage.contract.ts'
import { Record } from './record.tsx'
import { TakeAlong } from './take-along.tsx'
import { Timeline } from './timeline.tsx'

type Opened = Awaited<ReturnType<typeof openScreen>>
const open: Opened[] = []
const show = async (...args: Parameters<typeof openScreen>) => {
  const screen = await openScreen(...args)
  open.push(screen)
  return screen
}
afterEach(() => {
  vi.restoreAllMocks()
  for (const screen of open.splice(0)) screen.close()
})

const letter = (text: string): EnvelopeWords => ({ kind: 'letter', language: 'en', text })
const pages: readonly PageWords[] = [
  { kind: 'reflection', id: 'r', text: 'The river at dawn', on: today },
  { kind: 'letter-to-me', id: 'o', language: 'en', text: 'Shut river', written: today, opens: '2027-01-01' },
]
const person = mia({
  talks: [
    talk({
      turns: [says('me', 'Said river'), saysBack('me', 'Said back river'), says('them', 'Said to me river')],
    }),
  ],
  left: [left('w1', letter('My river'))],
  given: [
    given('w2', { kind: 'letter', opened: true }),
    given('w3', { kind: 'letter' }),
    given('w4', { kind: 'letter', opened: true, takenBack: true }),
  ],
})
const scene = {
  pages,
  person,
  people: [person],
  words: { w2: letter('Her river'), w3: letter('Unread river'), w4: letter('Gone river') },
}

test('B4-6 and S2-6: the timeline opens nothing, says no number, and is narrowed by ticks', async () => {
  const screen = await show(Timeline, { screen: 'timeline' }, scene)
  const words = screen.t.taking
  expect(screen.asked).toEqual([])
  expect(screen.text()).toContain('My river')
  expect(screen.text()).not.toMatch(/Her river|Said|Unread|Gone|Shut river|Mia/)
  expect(screen.text().replaceAll(/\d+ [A-Z]\w+ \d{4}/g, '')).not.toMatch(/\d/)
  for (const kind of ['letter', 'talk', 'note', 'to-me'] as const) await screen.press(words.kinds[kind])
  expect(screen.text()).toContain(words.timeline.none)
})

test('B4-7 and S2-6: a search opens only what was opened, leads to where it stands, and keeps nothing', async () => {
  const screen = await show(Find, { screen: 'find' }, scene)
  const words = screen.t.taking.find
  expect(screen.asked).toEqual([['read', 'w2']])
  await screen.press(words.look)
  expect(screen.texts('.wrong')).toEqual([words.empty])
  await screen.write(words.label, 'z'.repeat(100_000))
  await screen.press(words.look)
  expect(screen.texts('.wrong')).toEqual([words.long])
  await screen.write(words.label, 'RÍVER')
  await screen.press(words.look)
  expect(screen.texts('.wrong')).toEqual([])
  expect(screen.texts('li b')).toEqual(['river', 'river', 'river'])
  expect(screen.text()).not.toMatch(/Said|Unread|Gone|Shut/)
  const places = screen.all('li > a').map((link) => placeAt(link.getAttribute('href')))
  expect(places).toEqual(
    expect.arrayContaining([
      { screen: 'reflections', item: 'r' },
      { screen: 'person', person: 'mia' },
      { screen: 'read', person: 'mia', word: 'w2' },
    ]),
  )
  expect([screen.forms.size, screen.went, screen.asked]).toEqual([0, [], [['read', 'w2']]])
  await screen.write(words.label, 'nowhere')
  await screen.press(words.look)
  expect(screen.text('[role="status"]')).toContain(words.none)
})

/** What was saved, in place of a browser that would keep it. */
function saving(): { readonly name: string; readonly text: Promise<string> }[] {
  const saved: { readonly name: string; readonly text: Promise<string> }[] = []
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob)
    return 'blob:here'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const [blob] = blobs.splice(0)
    saved.push({ name: this.download, text: blob ? blob.text() : Promise.resolve('') })
  })
  return saved
}

test('B4-8 and S2-6: what is in the files, and that they are not sealed, stands before the press; their names say nothing', async () => {
  const saved = saving()
  const screen = await show(TakeAlong, { screen: 'take-along' }, scene)
  const words = screen.t.taking.take
  for (const line of [...words.inIt, ...words.notIn, words.openHeading, words.open, words.who])
    expect(screen.text()).toContain(line)
  expect(saved).toEqual([])
  await screen.press(words.toRead)
  expect(screen.text()).toContain(words.made)
  await screen.press(words.toKeep)
  expect(saved.map(({ name }) => name)).toEqual(['page.html', 'page.json'])
  const page = (await saved[0]?.text) ?? ''
  for (const there of ['The river at dawn', 'My river', 'Her river', 'Mia']) expect(page).toContain(there)
  expect(page).not.toMatch(/Said|Unread|Gone|Shut/)
  const [, input] = screen.asked.find(([method]) => method === 'makeRecord') ?? []
  expect(input).toMatchObject({
    words: [
      { person: 'mia', word: 'w1' },
      { person: 'mia', word: 'w2' },
    ],
  })
  const given = JSON.stringify(input)
  for (const there of ['The river at dawn', 'My river', 'Her river', 'Mia']) expect(given).toContain(there)
  expect(given).not.toMatch(/Said|Unread|Gone|Shut/)
})

test('I10 abuse 58 a record says before the press what it shows and what it does not, and opens nothing that is shut', async () => {
  const saved = saving()
  const screen = await show(Record, { screen: 'record', person: 'mia', word: 'w3' }, scene)
  const words = screen.t.record
  for (const line of [...words.shows.shows, ...words.shows.notShown, words.open, words.shut, words.takenBack])
    expect(screen.text()).toContain(line)
  await screen.press(words.toPrint)
  await screen.press(words.toKeep)
  expect(saved.map(({ name }) => name)).toEqual(['page.html', 'page.json'])
  expect(screen.asked.map(([method]) => method)).toEqual(['makeRecord', 'makeRecord'])
  expect(screen.asked[0]?.[1]).toEqual({ things: [], pages: [], words: [{ person: 'mia', word: 'w3' }] })
  const paper = (await saved[0]?.text) ?? ''
  for (const there of ['&lt;b&gt;Mia', 'Unread river', 'the-signature', 'the-mark', words.paper.signature])
    expect(paper).toContain(there)
  expect(paper).not.toMatch(/<script|https?:/)
})

test('I10 a record of nothing is not made: first it says what to tick', async () => {
  const screen = await show(Record, { screen: 'record', person: 'mia' }, scene)
  await screen.press(screen.t.record.toKeep)
  expect(screen.texts('.wrong')).toEqual([screen.t.record.pick])
  expect(screen.asked).toEqual([])
})

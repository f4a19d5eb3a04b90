// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import type { PageWords } from '../../../practice/pages.ts'
import { quietForm, quietFrom, quietNow } from '../../../practice/setbacks.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { Something } from '../something.tsx'
import { type Given, given, openStage } from './limit-stage.contract.ts'
import { may, mia } from './mia.contract.ts'

const words = en.plan
const here = { screen: 'something' } as const
const part = (part: 'details' | 'tell-first', text: string): EnvelopeWords => ({
  kind: 'plan-part',
  language: 'en',
  plan: 'setback',
  about: 'setback',
  part,
  text,
})
const asked = {
  person: mia({
    given: [
      given('g1', 'plan-part', { lane: 'plan', opened: true }),
      given('g2', 'plan-part', { lane: 'plan', opened: true }),
      given('g3', 'plan-part', { lane: 'plan' }),
    ],
  }),
  words: {
    g1: part('details', 'No details.'),
    g2: part('tell-first', 'Tell my sister first.'),
    g3: part('tell-first', 'Tell nobody.'),
  },
}

const open: { close: () => void }[] = []
afterEach(() => {
  for (const stage of open.splice(0)) stage.close()
  vi.restoreAllMocks()
})
async function stand(over: Omit<Given, 'place'> = {}) {
  const stage = openStage(Something, { place: here, ...over })
  open.push(stage)
  await stage.draw()
  await stage.draw()
  return stage
}
type Stage = Awaited<ReturnType<typeof stand>>

async function choose(stage: Stage, value: string) {
  await stage.press(words.help.goOn)
  await stage.pick(value)
  await stage.press(words.who.goOn)
}
async function writeNote(stage: Stage, text: string) {
  await choose(stage, 'person mia')
  await stage.write(words.note.text, text)
}

test('F2-3 help is what comes first, one press goes past it, and nothing of it is kept or asked', async () => {
  const stage = await stand()
  expect(stage.texts('h1')).toEqual([words.help.heading])
  const links = stage.all('a.call').map((link) => link.getAttribute('href'))
  expect(links).toEqual(['/help.html#danger', '/help.html#talk'])
  expect(stage.all('textarea')).toHaveLength(0)
  await stage.press(words.help.goOn)
  expect(stage.texts('h1')).toEqual([words.who.heading])
  expect(stage.asked).toEqual([])
})

test('F2-3 help is there without the server, in both languages, on the page of plain HTML', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('there is no connection'))
  const stage = await stand({ language: 'es' })
  expect(stage.texts('h1')).toEqual([es.plan.help.heading])
  expect(stage.all('a.call').map((link) => link.getAttribute('href'))).toEqual([
    '/ayuda.html#danger',
    '/ayuda.html#talk',
  ])
  expect(globalThis.fetch).not.toHaveBeenCalled()
})

test('F2-4 helpers and groups come before anyone a note is left for; none is picked; "no one yet" is a row like the others', async () => {
  const pages: readonly PageWords[] = [
    { kind: 'circle', id: 'c1', name: 'Friday group', sort: 'group', agreed: [] },
    { kind: 'circle', id: 'c2', name: 'Ann', sort: 'person', agreed: ['night'], reach: '555 0100' },
  ]
  const stage = await stand({ pages })
  await stage.press(words.help.goOn)
  expect(stage.radios().map(({ value }) => value)).toEqual([
    'near c2',
    'near c1',
    'helper',
    'person mia',
    'nobody',
  ])
  expect(stage.radios().some(({ checked }) => checked)).toBe(false)
  expect(stage.text()).toContain(words.who.mayNot)
  await stage.press(words.who.goOn)
  expect(stage.text()).toContain(words.who.pick)
  await stage.pick('near c2')
  await stage.press(words.who.goOn)
  expect(stage.all('a[href="tel:5550100"]')).toHaveLength(1)
  expect(stage.all('textarea')).toHaveLength(0)
  expect(stage.asked).toEqual([])
})

test('F2-4 whom nothing can be left for is no row: a sentence says so and points to a helper', async () => {
  const stage = await stand({ person: mia({ may: may({ type: 'not-now' }) }) })
  await stage.press(words.help.goOn)
  expect(stage.radios().map(({ value }) => value)).toEqual(['helper', 'nobody'])
  expect(stage.text()).toContain(words.who.shut('Mia'))
})

test('F2-14 what they asked for in advance is shown where it matters, and no way to begin leads against it', async () => {
  const stage = await stand(asked)
  await stage.press(words.help.goOn)
  expect(stage.text()).toContain(`${words.who.askedFirst} Tell my sister first.`)
  await stage.pick('person mia')
  await stage.press(words.who.goOn)
  expect(stage.texts('blockquote')).toEqual(['Tell my sister first.', 'No details.'])
  expect(stage.texts('button')).not.toContain(words.note.withDay[0])
  expect(stage.text()).not.toContain('Tell nobody.')
  const free = await stand()
  await choose(free, 'person mia')
  expect(free.texts('button')).toContain(words.note.withDay[0])
})

test('F2-1 what was typed and not left is nowhere: no form, no page, no draft, and gone with the screen', async () => {
  const stage = await stand(asked)
  await writeNote(stage, 'I drank on Friday.')
  await stage.press(words.note.goOn)
  expect(stage.text()).toContain('I drank on Friday.')
  stage.close()
  expect(stage.asked).toEqual([])
  expect(stage.forms()).toEqual([])
  await stage.draw()
  expect(stage.texts('h1')).toEqual([words.help.heading])
})

test('"Is anything left?" is asked once, has no place for an answer, and leaves the words as they are', async () => {
  const stage = await stand()
  await writeNote(stage, 'I drank.')
  await stage.press(words.note.goOn)
  expect(stage.text()).toContain(words.once.ask)
  expect(stage.all('input, textarea')).toHaveLength(0)
  await stage.press(words.once.change)
  expect(stage.field(words.note.text).value).toBe('I drank.')
  await stage.press(words.note.goOn)
  expect(stage.text()).not.toContain(words.once.ask)
})

test('F2-5 F2-7 the note goes by itself: one thing is left, one page keeps the quiet, and nothing else is touched', async () => {
  const pages = [
    { kind: 'promise', id: 'p', act: 'I call', due: '2026-11-20' },
    { kind: 'mark', id: 'm', promise: 'p', mark: 'kept', on: '2026-11-20' },
  ] as const
  const stage = await stand({ pages })
  await writeNote(stage, ' I drank. I am sleeping at Leo’s. ')
  await stage.write(words.note.next, 'I call Ann at nine.')
  await stage.press(words.note.goOn)
  await stage.press(words.once.leave)
  const [left, ...more] = stage.asked.map((one): unknown => JSON.parse(one))
  expect(left).toEqual([
    'leave',
    'mia',
    {
      kind: 'setback',
      language: 'en',
      text: 'I drank. I am sleeping at Leo’s.',
      next: 'I call Ann at nine.',
    },
  ])
  expect(more).toEqual([])
  expect(stage.pages()).toEqual(pages)
  expect(quietNow(stage.formOf(quietForm('mia')) ?? {}, Math.floor(Date.now() / 1000))).toMatchObject({
    safe: false,
  })
  expect(stage.texts('h1')).toEqual([words.left.heading])
  expect(stage.text()).toContain(words.help.built)
})

test('what the server did not take stays in the page, and the reason is said', async () => {
  const stage = await stand()
  await writeNote(stage, 'I drank.')
  await stage.press(words.note.goOn)
  stage.refuse('not-now')
  await stage.press(words.once.leave)
  expect(stage.text()).toContain(en.trouble['not-now'])
  expect(stage.text()).toContain('I drank.')
  expect(stage.pages()).toEqual([])
})

test('what is blank, too long or odd is told at its field, and nothing typed is lost', async () => {
  const stage = await stand()
  await choose(stage, 'person mia')
  await stage.press(words.note.goOn)
  expect(stage.wrong(words.note.text)).toBe(words.note.textFaults.empty)
  await stage.write(words.note.text, 'a'.repeat(100_000))
  await stage.write(words.note.next, '\u0007')
  await stage.press(words.note.goOn)
  expect(stage.wrong(words.note.text)).toBe(words.note.textFaults.long)
  expect(stage.wrong(words.note.next)).toBe(words.note.nextFaults.signs)
  expect(stage.field(words.note.text).value).toHaveLength(100_000)
})

test('F2-5 in the quiet no second note goes to the same person: they are no row, and "I am safe" is there', async () => {
  const stage = await stand({ forms: { [quietForm('mia')]: quietFrom(Math.floor(Date.now() / 1000)) } })
  await stage.press(words.help.goOn)
  expect(stage.radios().map(({ value }) => value)).toEqual(['helper', 'nobody'])
  expect(stage.texts('button')).toContain(en.people.quiet.safe)
})

test('F2-2 opening it tells nobody and changes nothing, whatever one chooses and then closes', async () => {
  for (const value of ['helper', 'nobody']) {
    const stage = await stand(asked)
    await choose(stage, value)
    expect(stage.text()).toContain(words.help.built)
    expect(stage.asked).toEqual([])
    expect(stage.pages()).toEqual([])
    expect(stage.forms()).toEqual([])
  }
})

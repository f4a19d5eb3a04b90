// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { PersonView } from '../../vault/views.ts'
import { en } from '../messages/en.ts'
import { es } from '../messages/es.ts'
import { type Place, placeAt } from '../place.ts'
import { Helpers } from './middle.tsx'
import { ann, given, openHelped, today } from './parts/helped-stage.contract.ts'
import { mia } from './parts/mia.contract.ts'
import { Person } from './person.tsx'
import { Support } from './support.tsx'

const words = en.helped.middle
const here: Place = { screen: 'helpers' }
const open: { close: () => void }[] = []
afterEach(() => {
  for (const screen of open.splice(0)) screen.close()
})
async function show(people: readonly PersonView[], place = here, props = {}) {
  const screen = await openHelped(Helpers, place, { people, props })
  open.push(screen)
  return screen
}
const places = (screen: { all: (selector: string) => HTMLElement[] }) =>
  screen.all('a').flatMap((link) => placeAt(link.getAttribute('href')) ?? [])
const middle = (one: PersonView['matters']['middle']) => ({ ...mia().matters, middle: one })

test('S5-2 my helpers stand there for me, each with the kind of help and no more; nobody else is among them', async () => {
  const client = ann(
    {},
    { id: 'lee', name: 'Lee', help: { they: 'client', kind: 'peer', lent: [], readings: [] } },
  )
  const screen = await show([mia(), ann(), client])
  expect(screen.texts(`ul[aria-label="${words.mine}"] li`)).toEqual([
    `Ann${en.helped.kinds.counselor}`,
    `${words.invite}${words.inviteLine}`,
  ])
  expect(places(screen)).toContainEqual({ screen: 'helper', person: 'ann' })
  expect(screen.text()).toContain(words.mineLine)
})

test('S5-1 before a yes can be said the private check is offered, and going past it weighs as much', async () => {
  const screen = await show([mia()])
  expect(screen.texts('.card .row > *')).toEqual([words.check, words.looked])
  expect(screen.all('.card .row.even')).toHaveLength(1)
  expect(places(screen)).toContainEqual({ screen: 'check', person: 'mia' })
  expect(screen.texts('button')).not.toContain(words.yes)
  await screen.press(words.looked)
  expect(screen.asked).toEqual([])
  expect(screen.forms.get('middle/mia')).toEqual({ offered: 'yes' })
  expect(screen.texts('.card .row.even button')).toEqual([words.no, words.yes])
  await screen.press(words.yes)
  expect(screen.asked).toEqual([['sayYes', 'mia', 'middle']])
  expect(screen.text('.card [role=status]')).toBe(words.saidYes)
})

test('K5 a yes that stands is taken back with nothing before it', async () => {
  const screen = await show([mia({ matters: middle({ mine: true }) })])
  expect(screen.all('.card [aria-pressed]').map((one) => one.getAttribute('aria-pressed'))).toEqual([
    'false',
    'true',
  ])
  await screen.press(words.no)
  expect(screen.asked).toEqual([['takeYesBack', 'mia', 'middle']])
})

test('K5 what is shown follows from my own yes and what both agreed, whatever else there is to know', async () => {
  const standing = fc.constantFrom<PersonView['matters']['middle']>(
    { mine: false },
    { mine: true },
    { mine: false, agreedOn: today },
  )
  const others: fc.Arbitrary<Partial<PersonView>> = fc.record({
    given: fc.constantFrom([], [given('w', 'letter')], [given('v', 'practical', { cue: true })]),
    theyAppeared: fc.boolean(),
    paused: fc.boolean(),
    resting: fc.boolean(),
  })
  const shown = async (person: PersonView) => {
    const screen = await show([person])
    const html = screen.html()
    screen.close()
    open.splice(0)
    return html
  }
  await fc.assert(
    fc.asyncProperty(standing, others, others, async (mine, one, other) => {
      const matters = middle(mine)
      expect(await shown(mia({ ...one, matters }))).toBe(await shown(mia({ ...other, matters })))
    }),
    { numRuns: 30 },
  )
})

test('K5 once both said yes: the day, a private meeting for each first, and a note to hand the name on', async () => {
  const screen = await show([mia({ matters: middle({ mine: false, agreedOn: today }) })])
  expect(screen.all('.card time').map((one) => one.getAttribute('datetime'))).toEqual(['2026-02-16'])
  expect(screen.texts('.card ol li')).toEqual(words.next)
  expect(screen.text('.card')).toContain(words.therapist)
  expect(places(screen)).toContainEqual({ screen: 'practical', person: 'mia' })
  expect(screen.all('.card button')).toEqual([])
})

test('V-9 while one of the two has everything shut there is no card for them, and nothing grey', async () => {
  for (const more of [
    { forTwo: false },
    { closed: true },
    { held: true },
    { space: false },
    { leftQuietly: true },
  ]) {
    const screen = await show([mia(more)])
    expect(screen.all('.card, [disabled], [aria-disabled]')).toEqual([])
    expect(screen.text()).not.toContain('Mia')
  }
})

test('abuse 33 help outside is always there, by no order but the text’s own, and nobody wants anything of one', async () => {
  for (const [language, t] of [
    ['en', en],
    ['es', es],
  ] as const) {
    const screen = await show([], here, { language, t })
    expect(screen.text()).toContain(t.helped.middle.outsideLine)
    expect(screen.text()).toContain(t.helped.middle.none)
    expect(screen.all('aside a[href$=".html"]')).toHaveLength(1)
  }
  expect(JSON.stringify(en.helped)).not.toMatch(
    /\bwants? (?:counsel|to see|help with you)|\b(?:best|top|recommended)\b/i,
  )
})

test('from one person’s page there is that person alone, and each way here is one quiet link', async () => {
  const people = [mia(), mia({ id: 'ben', name: 'Ben' })]
  const screen = await show(people, { screen: 'helpers', person: 'ben' })
  expect(screen.texts('.card h3')).toEqual(['You and Ben'])
  const ways = async (shown: typeof Support, person?: string) => {
    const from = await openHelped(
      shown,
      { screen: 'person', ...(person !== undefined && { person }) },
      {
        people: [...people, ann(), ann({ they: 'client' }, { id: 'lee' })],
      },
    )
    open.push(from)
    return places(from).filter(({ screen: to }) => to === 'helpers' || to === 'helper')
  }
  expect(await ways(Support)).toEqual([{ screen: 'helpers' }])
  expect(await ways(Person, 'ben')).toEqual([{ screen: 'helpers', person: 'ben' }])
  expect(await ways(Person, 'ann')).toEqual([{ screen: 'helper', person: 'ann' }])
  expect(await ways(Person, 'lee')).toEqual([])
})

test('S5-2 helpers of this house stand with what they chose to say, and with no way to ask them from here', async () => {
  const one = {
    kind: 'mediator',
    name: 'Ann Lee',
    grantedOn: today - 40,
    reach: '555 0100',
    hours: 'Mondays',
    languages: 'English, Spanish',
  } as const
  const screen = await openHelped(Helpers, here, { listed: { ok: true, value: [one] } })
  open.push(screen)
  for (const said of [en.helped.house.heading, 'Ann Lee', '555 0100', 'Mondays', 'English, Spanish'])
    expect(screen.text()).toContain(said)
  const offline = await openHelped(Helpers, here, { listed: { ok: false, trouble: 'offline' } })
  open.push(offline)
  expect(offline.text()).not.toContain(en.helped.house.heading)
})

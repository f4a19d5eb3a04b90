// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { en } from '../messages/en.ts'
import { es } from '../messages/es.ts'
import { NewClient } from './new-client.tsx'
import { dayNow, type Given, helped, openHelping, own } from './parts/helping-stage.contract.ts'

const words = en.helping
const open: { close: () => void }[] = []
afterEach(() => {
  for (const screen of open.splice(0)) screen.close()
})
async function enrol(scene: Given = {}, person?: string) {
  const at = { screen: 'new-client', ...(person !== undefined && { person }) } as const
  const screen = await openHelping(NewClient, at, scene)
  open.push(screen)
  return screen
}

async function throughGate(screen: Awaited<ReturnType<typeof enrol>>) {
  // The words of "not sure" begin with those of "no".
  for (const which of [0, 2, 3]) await screen.press(en.people.gate.no, which)
  await screen.press(en.people.gate.goOn)
}

test('S5-2 a new person takes three fields and three answers, and comes in by a card of their own', async () => {
  const screen = await enrol()
  expect(screen.all('input[type=text], textarea, fieldset').length).toBe(3)
  await screen.press(words.client.goOn)
  expect(screen.texts('.wrong')).toEqual([words.client.faults.name, words.client.faults.kind])
  await screen.write(words.client.name, ' Jo ')
  await screen.press(words.kinds.counselor)
  await screen.write(words.client.note, 'Room four, as we said.')
  await screen.press(words.client.goOn)
  expect(screen.asked).toEqual([])
  await throughGate(screen)
  expect(screen.asked).toEqual([
    ['addPerson', 'Jo'],
    [
      'invite',
      {
        person: 'fresh',
        note: 'Room four, as we said.',
        letters: 'bank',
        as: { inviter: 'helper', kind: 'counselor' },
      },
    ],
  ])
  expect(screen.went).toEqual([{ screen: 'new-client', person: 'fresh' }])
  expect(screen.forms.size).toBe(0)
})

test('S1-1 no way to someone leads round the three questions: a helper answers them too', async () => {
  const screen = await enrol({ pages: [own] })
  await screen.write(words.client.name, 'Jo')
  await screen.press(words.client.goOn)
  await screen.press(en.people.gate.yes)
  await screen.press(en.people.gate.goOn)
  expect(screen.text()).toContain(en.people.gate.reasons.order)
  expect(screen.asked).toEqual([])
  await screen.press(words.client.change)
  expect(screen.text()).toContain(words.client.gateHeading)
})

test('a card that could not be made is tried again for the same name, and nobody stands there twice', async () => {
  const screen = await enrol({ pages: [own] })
  await screen.write(words.client.name, 'Jo')
  await screen.press(words.client.goOn)
  screen.refused.set('invite', { ok: false, trouble: 'offline' })
  await throughGate(screen)
  expect(screen.text()).toContain(en.trouble.offline)
  screen.refused.clear()
  await screen.press(en.people.gate.goOn)
  expect(screen.asked.map(([what]) => what)).toEqual(['addPerson', 'invite', 'invite'])
  const without = await enrol({ hasCard: false })
  expect(without.text()).toContain(en.people.gate.cardHeading)
})

test('the card has the link, its words and how to use them, and nothing that says whose it is or why', async () => {
  const link = { url: 'https://half.door/in#abc', words: 'river lamp cotton bridge', until: dayNow + 14 }
  for (const [language, t] of [
    ['en', en],
    ['es', es],
  ] as const) {
    const screen = await enrol({ language, people: [helped('mia', {}, { link })] }, 'mia')
    const card = screen.text('.keep')
    expect(card).toContain(link.url)
    expect(card).toContain(link.words)
    for (const step of t.helping.card.steps) expect(card).toContain(step)
    expect(screen.all('.keep svg[role=img]').length).toBe(1)
    expect(`${card} ${screen.text('h1')}`).not.toMatch(/Mia|Halfdoor|recover|recuper|counsel|terapeuta|2026/i)
    expect(screen.text('.no-print')).toContain(t.helping.card.shared)
  }
  const here = await enrol({ people: [helped('mia')] }, 'mia')
  expect(here.text('h1')).toBe(words.client.hereHeading)
})

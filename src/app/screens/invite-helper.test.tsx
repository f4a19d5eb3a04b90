// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { helperKinds } from '../../practice/helper-words.ts'
import { en } from '../messages/en.ts'
import { InviteHelper } from './invite-helper.tsx'
import { openHelped, type Scene } from './parts/helped-stage.contract.ts'

const words = en.helped.invite
const { gate } = en.people
const open: { close: () => void }[] = []
afterEach(() => {
  for (const screen of open.splice(0)) screen.close()
})
async function show(scene: Scene = {}) {
  const screen = await openHelped(InviteHelper, { screen: 'invite-helper' }, scene)
  open.push(screen)
  return screen
}
type Shown = Awaited<ReturnType<typeof show>>
async function filled(screen: Shown) {
  await screen.press(en.helped.kinds.peer)
  await screen.write(words.name, ' Ann ')
  await screen.write(words.note, 'You offered once.')
  await screen.press(words.goOn)
}
/** "No" to all three. */
async function no(screen: Shown) {
  for (const question of [0, 1, 2]) await screen.press(gate.no, question)
  await screen.press(gate.goOn)
}

test('S5-2 a helper is asked with a kind, a name and a note; no kind is picked ahead, and what they see stands there', async () => {
  const screen = await show()
  expect(screen.texts('.choice b, .choice span > span.hint')).toEqual(
    helperKinds.map((kind) => words.kindHints[kind]),
  )
  expect(screen.ticked()).toBe(0)
  expect(screen.text()).toContain(words.seesLine)
  await screen.press(words.goOn)
  expect(screen.texts('.wrong')).toEqual([words.faults.kind, words.faults.name])
  await filled(screen)
  expect(screen.forms.get('invite-helper')).toEqual({
    kind: 'peer',
    name: ' Ann ',
    note: 'You offered once.',
    person: '',
  })
  await no(screen)
  expect(screen.asked).toEqual([
    ['addPerson', 'Ann'],
    [
      'invite',
      {
        person: 'new',
        note: 'You offered once.',
        letters: 'bank',
        as: { inviter: 'client', kind: 'peer' },
      },
    ],
  ])
  expect(screen.went).toEqual([{ screen: 'link', person: 'new' }])
  expect(screen.forms.size).toBe(0)
})

test('O-1 whoever is called a helper stands behind the same three questions; a reason to stop makes no link and no name', async () => {
  const screen = await show()
  await filled(screen)
  expect(screen.ticked()).toBe(0)
  await screen.press(gate.unsure)
  await screen.press(gate.goOn)
  expect(screen.text()).toContain(gate.reasons['order-unsure'])
  expect(screen.asked).toEqual([])
  await screen.press(words.change)
  await no(screen)
  expect(screen.asked.map(([what]) => what)).toEqual(['addPerson', 'invite'])
})

test('after a refusal all that was typed is there, and a second try is for the same name', async () => {
  const screen = await show()
  await filled(screen)
  screen.refuse('invite', { ok: false, trouble: 'offline' })
  await no(screen)
  expect(screen.text()).toContain(en.trouble.offline)
  screen.allow('invite')
  await screen.press(gate.goOn)
  expect(screen.asked.map(([what]) => what)).toEqual(['addPerson', 'invite', 'invite'])
})

test('S5-7 whoever asks for a mediator reads that the counselor of one is not the one for both', async () => {
  const screen = await show()
  expect(screen.text()).not.toContain(words.therapist)
  await screen.press(en.helped.kinds.mediator)
  expect(screen.text()).toContain(words.therapist)
})

test('the recovery card comes before anybody can answer', async () => {
  const screen = await show({ hasCard: false })
  expect(screen.text()).toContain(gate.card)
  expect(screen.all('form')).toEqual([])
})

// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { h } from 'preact'
import type { GivenView, PersonView } from '../../../vault/views.ts'
import { en } from '../../messages/en.ts'
import type { ScreenProps } from '../../screen.ts'
import { helped, lent, openHelping } from './helping-stage.contract.ts'
import { LendUnread } from './lend-unread.tsx'

const words = en.reading.lend
const open: { close: () => void }[] = []
afterEach(() => {
  for (const screen of open.splice(0)) screen.close()
})
const given: GivenView = {
  word: 'w_letter',
  on: 20_500,
  lane: 'letter',
  kind: 'letter',
  cue: true,
  opened: false,
  aside: false,
  takenBack: false,
  answered: false,
}
const ann = helped('ann', { they: 'helper', kind: 'reader' })
const ray = helped('ray', {}, { help: undefined as never })

async function show(people: readonly PersonView[], more: Partial<GivenView> = {}) {
  const Here = (screen: ScreenProps) =>
    h('main', {}, h(LendUnread, { screen, person: ray, given: { ...given, ...more } }))
  const screen = await openHelping(Here, { screen: 'read', person: 'ray', word: 'w_letter' }, { people })
  open.push(screen)
  return screen
}

test('S1-2 an unopened letter is lent to who I choose, until a day I choose; nothing is picked ahead', async () => {
  const screen = await show([ray, ann])
  expect(screen.all('input:checked')).toEqual([])
  await screen.press(words.do)
  expect(screen.texts('.wrong')).toEqual([words.pick, en.helped.lend.pickEnd])
  expect(screen.asked).toEqual([])
  await screen.press('Ann')
  await screen.press(en.helped.lend.ends[7])
  await screen.press(words.do)
  expect(screen.asked).toEqual([['lendUnread', 'ray', 'w_letter', 'ann', expect.any(Number)]])
  expect(screen.text()).toContain(words.has('Ann'))
})

test('S1-2 it stands only before an unopened letter, and where a helper was agreed with', async () => {
  const unsigned = helped('ann', { they: 'helper', terms: { ...ann.help?.terms, agreed: false } as never })
  const gone = helped('ann', { they: 'helper' }, { closed: true })
  for (const people of [[ray], [ray, unsigned], [ray, gone], [ray, helped('leo')]])
    expect((await show(people)).text()).toBe('')
  expect((await show([ray, ann], { opened: true })).text()).toBe('')
  expect((await show([ray, ann], { kind: 'answer' })).text()).toBe('')
})

test('S1-2 who has it to read already is said, and is not offered again', async () => {
  const screen = await show([
    ray,
    helped('ann', { they: 'helper', lent: [lent('w', { share: 'w_letter' })] }),
  ])
  expect(screen.text()).toContain(words.has('Ann'))
  expect(screen.texts('button')).toEqual([])
})

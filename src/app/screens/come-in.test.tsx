// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { helperKinds } from '../../practice/helper-words.ts'
import type { Note, Result } from '../../vault/client.ts'
import { en } from '../messages/en.ts'
import { isolated } from '../names.ts'
import { ComeIn } from './come-in.tsx'
import { openHelped } from './parts/helped-stage.contract.ts'

const words = en.comeIn.comeIn
const open: { close: () => void }[] = []
afterEach(() => {
  for (const screen of open.splice(0)) screen.close()
})
async function show(note: Result<Note>) {
  const arrival = { link: { secret: 's', words: 'one two three four' } }
  const screen = await openHelped(ComeIn, { screen: 'come-in' }, { note, props: { arrival } })
  open.push(screen)
  return screen
}

test('S5-2 a link between a helper and who is helped says which, before anything is asked', async () => {
  for (const [inviter, said] of [
    ['helper', words.helps],
    ['client', words.asks],
  ] as const)
    for (const kind of helperKinds) {
      const screen = await show({ ok: true, value: { note: '', as: { inviter, kind } } })
      expect(screen.text('.lede')).toBe(said[kind](isolated('Ann')))
      expect(screen.texts('legend')).toEqual([words.knowHeading])
      screen.close()
    }
  open.splice(0)
})

test('S5-2 the doors are not asked for with a helper; whether they may know is, and nothing is picked', async () => {
  const screen = await show({ ok: true, value: { note: '', as: { inviter: 'helper', kind: 'peer' } } })
  expect(screen.ticked()).toBe(0)
  await screen.press(words.no)
  await screen.press(words.enter)
  expect(screen.asked).toMatchObject([['comeIn', { secret: 's', part: 'loved', mayKnow: false }]])
  expect(screen.went).toEqual([{ screen: 'helper', person: 'new' }])
})

test('between the two of a family the questions are as ever, also when nothing could be looked up', async () => {
  for (const note of [
    { ok: true, value: { note: '' } },
    { ok: false, trouble: 'offline' },
  ] as const) {
    const screen = await show(note)
    expect(screen.texts('legend')).toEqual([words.partHeading])
    expect(screen.all('.lede')).toEqual([])
  }
})

test('four words that open nothing are told at once, at their field; a link that ended, as ever', async () => {
  const screen = await show({ ok: false, trouble: 'bad-words' })
  expect(screen.texts('.wrong')).toEqual([en.trouble['bad-words']])
  expect((await show({ ok: false, trouble: 'ended' })).text('h1')).toBe(words.endedHeading)
})

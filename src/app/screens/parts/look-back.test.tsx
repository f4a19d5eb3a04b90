// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { lookBackParts } from '../../../practice/setbacks.ts'
import { en } from '../../messages/en.ts'
import { LookBack } from '../look-back.tsx'
import { type Given, openStage, today } from './limit-stage.contract.ts'

const words = en.plan.lookBack
const open: { close: () => void }[] = []
afterEach(() => {
  for (const stage of open.splice(0)) stage.close()
})
async function stand(over: Omit<Given, 'place'> = {}) {
  const stage = openStage(LookBack, { place: { screen: 'look-back' }, ...over })
  open.push(stage)
  await stage.draw()
  return stage
}

test('F2-8 six questions, each optional; one is enough, and it stays with its owner', async () => {
  const stage = await stand()
  expect(stage.texts('form label')).toEqual(lookBackParts.map((part) => words.parts[part].label))
  await stage.press(words.keep)
  expect(stage.wrong(words.parts.around.label)).toBe(words.faults.empty)
  await stage.write(words.parts.helped.label, 'A walk.')
  await stage.write(words.parts.felt.label, 'a'.repeat(1001))
  await stage.press(words.keep)
  expect(stage.wrong(words.parts.felt.label)).toBe(words.faults.long)
  await stage.write(words.parts.felt.label, '')
  await stage.press(words.keep)
  const page = { kind: 'look-back', id: 'id1', helped: 'A walk.', on: today }
  expect(stage.asked).toEqual([JSON.stringify(['keepPage', page])])
  expect(stage.forms()).toEqual([])
  expect(stage.text()).toContain(words.kept)
})

test('F2-8 any one answer may begin a letter, by its owner’s press; nothing else of it goes along', async () => {
  const page = { kind: 'look-back', id: 'l', felt: 'Alone.', did: 'I drank.', on: today } as const
  const stage = await stand({ pages: [page] })
  await stage.press(`${words.toLetter}: ${words.parts.felt.label}`)
  expect(stage.went).toEqual([{ screen: 'letter', draft: 'draft1' }])
  expect(stage.drafted()).toEqual(['Alone.'])
})

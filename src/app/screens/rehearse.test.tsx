// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { en } from '../messages/en.ts'
import { pageOf } from './parts/talk-page.contract.ts'
import { stage } from './parts/talk-stage.contract.ts'
import { Rehearse } from './rehearse.tsx'
import { mia } from './parts/mia.contract.ts'

const words = en.talk.rehearse
const here = { screen: 'rehearse', person: 'mia' } as const
const page = pageOf(Rehearse)
const { text, texts, show } = page

test('B3-4 a text of one’s own, said back in own words, and both side by side; nothing is asked of anyone', async () => {
  const { props, asked, forms } = stage(here, mia())
  await show(props)
  await page.submit()
  expect(page.wrong(words.text)).toBe(words.faults.empty)
  await page.write(words.text, 'x'.repeat(100_000))
  expect(page.wrong(words.text)).toBe(words.faults.long)
  await page.write(words.text, 'I counted my purse every night.')
  await page.submit()
  expect(text('.given')).toContain('I counted my purse every night.')
  await page.press(en.talk.back.starters[0] ?? '')
  await page.write(words.label, `${page.written(words.label) ?? ''}you counted.`)
  await page.submit()
  expect(texts('.said')).toEqual(['I counted my purse every night.', 'What I heard is you counted.'])
  expect(texts('main li')).toEqual([...words.asks])
  expect(text('main')).not.toMatch(/\d/)
  expect(forms.get('rehearse')).toMatchObject({ step: 'both' })
  await page.clear()
  await show(props)
  await page.press(words.change)
  await page.press(words.other)
  expect(page.written(words.text)).toBe('I counted my purse every night.')
  await page.submit()
  await page.submit()
  await page.press(words.again)
  await page.press(words.again, 1)
  expect([page.written(words.text), forms.size, asked]).toEqual(['', 0, []])
})

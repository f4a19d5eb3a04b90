import { expect, test } from 'vitest'
import { day } from './stage.ts'
import { comesIn, hearsBack, keepsHisWord, readsInBank, saysOneLine, writes } from './first-letter.ts'
import { openStage, told } from './stage.ts'

for (const language of ['en', 'es'] as const) {
  test(`I3 the first letter, from a page without an account to her bank and back (${language})`, async () => {
    await using stage = await openStage(language)
    await told(stage, async () => {
      const ray = await stage.person()
      const given = (await writes(stage, ray)).split(' ')
      const mia = await stage.person(390)
      await comesIn(stage, mia, given, 'bank', false)
      await stage.wait(9 * day)
      await readsInBank(stage, mia)
      await keepsHisWord(stage, ray)
      await stage.wait(21 * day)
      await saysOneLine(stage, mia)
      await stage.wait(2 * day)
      await hearsBack(stage, ray)
      expect(stage.said).toEqual([])
    })
  })
}

/** The first letter, from the first page to the last. */
import {
  comesIn,
  hearsBack,
  keepsHisWord,
  readsInBank,
  saysOneLine,
  signsOut,
  writes,
} from './first-letter.ts'
import { day, type Stage } from './stage.ts'

export async function wholeStory(stage: Stage): Promise<void> {
  const ray = await stage.person()
  const given = (await writes(stage, ray)).split(' ')
  const mia = await stage.person(390)
  await comesIn(stage, mia, given, 'bank', false)
  await stage.wait(9 * day)
  await readsInBank(stage, mia)
  await keepsHisWord(stage, ray)
  await saysOneLine(stage, mia)
  await stage.wait(2 * day)
  await hearsBack(stage, ray)
  await signsOut(stage, ray)
}

import type { ScreenProps } from '../../screen.ts'

/** What this device itself did with it, and nothing else. */
type Left = { readonly takenBack: boolean; readonly waitsHere: boolean }

/**
 * The one sentence under what was left at a door.
 * Must pass: it is the same then and for ever, whatever became of it at their door.
 */
export function lineOfLeft(left: Left, words: ScreenProps['t']['people']['left'], said = words.said): string {
  if (left.takenBack) return words.takenBack
  return left.waitsHere ? words.waits : said
}

/**
 * The word under which someone is put away. It is made the same in both places where it is typed, so that a capital
 * letter or a space too many does not stand between a person and what is theirs.
 */

export const awayLeast = 4
export const awayMost = 60

export function awayWord(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{C}\p{Z}\s]+/gu, ' ')
    .trim()
}

export function awayFault(typed: string): 'empty' | 'short' | 'long' | undefined {
  const signs = [...awayWord(typed.slice(0, longest))].length
  if (signs === 0) return typed.length > longest ? 'long' : 'empty'
  if (typed.length > longest || awayWord(typed).length > awayMost) return 'long'
  return signs < awayLeast ? 'short' : undefined
}

/** No word that fits is longer than this when typed, however a device spells it. */
const longest = 2000

/**
 * Whether what someone typed is a number that a telephone can call, and nothing else. A time, a span of hours, a day, a
 * code with star or hash, or a number in the middle of words is none: a link must never call what was not meant.
 */

/** The number as a telephone takes it; nothing where there is any doubt. */
export function dialable(typed: string): string | undefined {
  const text = typed.trim()
  if (isDay.test(text) || !shape.test(text)) return undefined
  const digits = text.replaceAll(/[^\d+]/g, '')
  const most = digits.replace('+', '').length
  if (most > longest || most < shortest) return undefined
  // "9-17" and "24/7" are hours; a short number stands in one piece.
  return most < parted && text !== digits ? undefined : digits
}

const shortest = 3
const parted = 6
/** No number in the world is longer (E.164). */
const longest = 15
const shape = /^\+?[\d(][\d\s().\-/]*$/
const isDay = /^(?:\d{1,2}([./-])\d{1,2}\1(?:\d{2}|\d{4})|\d{4}-\d{2}-\d{2})$/

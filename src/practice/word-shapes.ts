/** The shapes that all sealed words are made of. */
import * as v from 'valibot'

export const text = v.pipe(v.string(), v.maxLength(32_768))
export const short = v.pipe(v.string(), v.maxLength(400))
export const language = v.picklist(['en', 'es'])
/** A day there is: the thirty-first of February is none. */
export const day = v.pipe(v.string(), v.isoDate(), v.check(isDay))
export const ref = v.pipe(v.string(), v.maxLength(32))
/** Bytes as base64url, each in its one spelling: a key or a hash, and a signature. */
export const bytes32 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/))
export const signature = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{85}[AQgw]$/))
export const timeOfDay = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))

function isDay(date: string): boolean {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return dayOfMonth > 0 && dayOfMonth <= (month === 2 && leap ? 29 : (daysIn[month - 1] ?? 0))
}
const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

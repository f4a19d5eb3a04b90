/**
 * canon: the one text of a value. JSON with sorted keys, no spaces, safe whole numbers only, nothing undefined.
 * Receivers hold that canon(parse(s)) === s, so what was signed has exactly one spelling.
 */

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/** Keys with the value undefined are left out. Throws a RangeError on a number that is not a safe integer. */
export function canon(value: Json): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`canon: ${value}`)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canon).join(',')}]`
  const fields = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const field = value[key]
      return field === undefined ? [] : [`${JSON.stringify(key)}:${canon(field)}`]
    })
  return `{${fields.join(',')}}`
}

/** The value, or undefined when the text is not JSON or not its canonical spelling. */
export function parseCanon(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text)
    return canon(value) === text ? value : undefined
  } catch {
    return undefined
  }
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}

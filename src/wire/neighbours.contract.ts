/** Values a field away from a good one: a strict parser refuses them all. */
import type { Json } from './canon.ts'

export type Fields = { readonly [key: string]: Json }

/** The same value with one field more, or one less, at every place where there are fields. */
export function neighbours(value: Json): readonly Json[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) {
    return value.flatMap((one: Json, index) =>
      neighbours(one).map((other) => value.with(index, other) as Json),
    )
  }
  const fields = value as Fields
  return [
    { ...fields, extra: 1 },
    ...Object.entries(fields).flatMap(([key, inside]) =>
      neighbours(inside).map((other): Json => ({ ...fields, [key]: other })),
    ),
  ]
}
export function without(value: Fields): readonly (readonly [string, Json])[] {
  return Object.keys(value).map((key) => {
    const { [key]: _, ...rest } = value
    return [key, rest] as const
  })
}

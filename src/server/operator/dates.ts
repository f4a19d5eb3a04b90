/** Days as the operator's lists write them. */
import { startOf, type Day } from '../../domain/vocabulary.ts'

export function dateOf(of: Day): string {
  return new Date(startOf(of) * 1000).toISOString().slice(0, 10)
}

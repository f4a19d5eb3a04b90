/** The first of the browser's languages that there are words for. */
import type { Language } from '../../vault/client.ts'

export function usualLanguage(tongues: readonly string[]): Language {
  const found = tongues
    .map((tongue) => tongue.slice(0, 2))
    .find((tongue) => tongue === 'en' || tongue === 'es')
  return found === 'es' ? 'es' : 'en'
}

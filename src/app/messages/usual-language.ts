/** The language to begin with. */
import type { Language } from '../../vault/client.ts'

/** The first of the browser's languages that there are words for. */
export function usualLanguage(tongues: readonly string[]): Language {
  const found = tongues
    .map((tongue) => tongue.slice(0, 2))
    .find((tongue) => tongue === 'en' || tongue === 'es')
  return found === 'es' ? 'es' : 'en'
}

/** What was chosen in this tab before, else the browser's own. */
export function languageHere(): Language {
  const chosen = sessionStorage.getItem(kept)
  return chosen === 'en' || chosen === 'es' ? chosen : usualLanguage(navigator.languages)
}

/** For a reload. Nothing is kept when it is the browser's own. */
export function keepLanguage(language: Language): void {
  if (language === usualLanguage(navigator.languages)) sessionStorage.removeItem(kept)
  else sessionStorage.setItem(kept, language)
}

const kept = 'language'

import { type ComponentChildren, createContext } from 'preact'
import type { Leaving } from './leave-now.ts'
import type { QuickExitWords } from './quick-exit.tsx'

/** What stands around every page. The app makes it once; the words come from its messages. */

export type PageWords = QuickExitWords & {
  shortcuts: string
  skip: string
  frontPage: string
  name: string
  alwaysHere: string
  helpNow: string
  about: string
  safe: string
  leaving: string
  privacy: string
}

/** What is the same on every page; the app makes it once. */
export type Shell = {
  words: PageWords
  lang: 'en' | 'es'
  onLanguage: (lang: 'en' | 'es') => void
  leaving: Leaving
  links: { front: string; safe: string; leaving: string; privacy: string }
  /** Stands under the two ways out on every page, such as the note that this is a made-up family. */
  band?: ComponentChildren
  quiet?: boolean | undefined
  shiftOff?: boolean | undefined
}

/** So that a dialog, which covers the bar, can offer the same two ways out. */
export const ShellContext = createContext<Shell | undefined>(undefined)

/** The help page is plain HTML, outside the app. */
export function helpPage(lang: Shell['lang']): string {
  return lang === 'es' ? '/ayuda.html' : '/help.html'
}

/**
 * Every sentence of the help page, by name. English is the type; an operator's language has the same names, and what it
 * leaves out stands in English.
 */
import { en } from './words-en.ts'
import { es } from './words-es.ts'

export type Words = { readonly [name in keyof typeof en]: string }
export type Tongue = {
  readonly code: string
  /** As it calls itself. */
  readonly name: string
  readonly path: string
  readonly title: 'Help' | 'Ayuda'
  readonly words: Partial<Words>
}

export const english: Words = en

export const tongues: readonly Tongue[] = [
  { code: 'en', name: 'English', path: '/help.html', title: 'Help', words: en },
  { code: 'es', name: 'Español', path: '/ayuda.html', title: 'Ayuda', words: es satisfies Words },
]

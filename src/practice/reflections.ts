/**
 * Notes to oneself (B4): dated, for nobody else, with questions to begin from for whoever wants one. Nothing here is
 * about another person's recovery, and nobody sets a question for anyone.
 */
import { plain } from './letters.ts'
import { pagesOf, type PageOf, type PageWords } from './pages.ts'

export type Reflection = PageOf<'reflection'>

/** A few pages: well within what one sealed page holds, in any script. */
const longest = 8000

export function noteToKeep(typed: string): string {
  return plain(typed).trim()
}

export function noteFault(typed: string): 'empty' | 'long' | undefined {
  const note = noteToKeep(typed)
  if (note === '') return 'empty'
  return note.length > longest ? 'long' : undefined
}

/** The latest first. */
export function reflectionsOf(pages: readonly PageWords[]): readonly Reflection[] {
  return [...pagesOf(pages, 'reflection')]
    .reverse()
    .sort((one, other) => Number(one.on < other.on) - Number(one.on > other.on))
}

/** A question put under what stands there already, with room to answer. */
export function withQuestion(note: string, question: string): string {
  const before = note.trimEnd()
  return `${before}${before === '' ? '' : '\n\n'}${question}\n`
}

/** Ways of making amends, by the harm they are for; without one, all of them. */
export function livingFor(
  pages: readonly PageWords[],
  harm: string | undefined,
): readonly PageOf<'living'>[] {
  return pagesOf(pages, 'living').filter((one) => harm === undefined || one.harm === harm)
}

/** The shape of a language pack: data only. A pack holds no code that runs on a person's words. */

import type { Danger, Kind, Label, Lang } from './labels.ts'
import type { NoteKey } from './notes.ts'

/** Patterns, any of which will do: a list, or a text with one pattern to a line. */
export type Patterns = string | readonly string[]

/**
 * One pattern. Sources are bounded regular expressions over the folded text (see fold.ts), in which `{NAME}` stands for
 * a word class of the pack, `{Wn}` for at most n words, `~` for the rest of a word. They match whole words.
 */
export type Row = {
  readonly id: string
  readonly label: Label
  /** Key of its reason and question in the messages of the screens, and of its source in packs/sources.ts. */
  readonly note: NoteKey
  /** Words of danger: help is offered and nothing about style is said. A safety row without one follows its label. */
  readonly danger?: Danger
  readonly any: Patterns
  /** Nothing is found if one of these stands anywhere in the sentence. */
  readonly unless?: Patterns
  /** Nothing is found if one of these stands right before the match. */
  readonly notBefore?: Patterns
  /** The sentence before must hold this. */
  readonly after?: string
  /** This sentence or the one before must hold this as well, anywhere. */
  readonly with?: string
  readonly kinds?: readonly Kind[]
  /** Only in an apology or a setback, or where this sentence or the one before says sorry. */
  readonly nearApology?: true
  /** The match names an act, so the apology around it is not vague. */
  readonly namesAct?: true
  /** Stands only when the text is this one sentence. */
  readonly alone?: true
  /** The reported and negated frames of the label do not shield this row. */
  readonly unframed?: true
  /** Kinder words for the same thing. */
  readonly instead?: readonly string[]
}

export type Spelling = {
  /** Other spellings and short forms, each with the form the rows are written in. */
  readonly words: Readonly<Record<string, string>>
  /** Short forms that stand for something only before certain words. */
  readonly beforeWord: Readonly<Record<string, { readonly next: string; readonly to: string }>>
  /** Short forms that keep their own meaning after certain words. */
  readonly keepAfter: Readonly<Record<string, string>>
}

export type LanguagePack = {
  readonly lang: Lang
  readonly spelling: Spelling
  readonly classes: Readonly<Record<string, string>>
  /** Words that say sorry; the anchor of `nearApology`. */
  readonly apology: string
  /** Shortenings that end in a full stop and do not end a sentence. */
  readonly abbreviations: string
  /** Per label, what right before a match shows that it is reported, negated or someone else's. */
  readonly frames: Partial<Readonly<Record<Label, readonly string[]>>>
  /** Per label, what in a sentence shows that the words are meant otherwise (idiom, play, logistics). */
  readonly shields: Partial<Readonly<Record<Label, readonly string[]>>>
  readonly rows: readonly Row[]
}

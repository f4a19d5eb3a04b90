/** After a talk: what one takes away, and whether one felt heard. For oneself alone; nothing is made of it (S2-7). */
import { pagesOf, type PageOf, type PageWords } from './pages.ts'
import { noteFault, type TurnFault } from './talks-words.ts'

export type TalkNote = PageOf<'talk-note'>

/** From the least to the most; on a screen each is a word, and none is picked ahead. */
export const heards = [1, 2, 3, 4, 5] as const
export type Heard = (typeof heards)[number]

/** One to a talk, the same on every device: it has the talk's own id. */
export function noteOf(pages: readonly PageWords[], talk: string): TalkNote | undefined {
  return pagesOf(pages, 'talk-note').findLast((note) => note.talk === talk)
}

export type TalkNoteFields = { readonly text: string; readonly heard: string }

export function fieldsOf(note: TalkNote | undefined): TalkNoteFields {
  return { text: note?.text ?? '', heard: note?.heard === undefined ? '' : String(note.heard) }
}

export function heardIn(heard: string): Heard | undefined {
  return heards.find((one) => String(one) === heard)
}

/** Either may stay blank; both blank is nothing to keep. */
export function talkNoteFault({ text, heard }: TalkNoteFields): TurnFault | undefined {
  if (text.trim() === '') return heardIn(heard) === undefined ? 'empty' : undefined
  return noteFault(text)
}

/** What is kept of the fields. */
export function talkNote({ text, heard }: TalkNoteFields, talk: string, on: string): TalkNote {
  const said = text.trim()
  const felt = heardIn(heard)
  return {
    kind: 'talk-note',
    id: talk,
    talk,
    on,
    ...(said !== '' && { text: said }),
    ...(felt !== undefined && { heard: felt }),
  }
}

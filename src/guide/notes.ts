/**
 * Names of what the guide may say. The words themselves are messages of the screens, in the language of the screens,
 * which need not be the language of the text.
 */

/** Each has a reason and a gentle question. */
const askingNotes = [
  'threat',
  'blame',
  'judge',
  'forgive',
  'debt',
  'answer',
  'control',
  'secret',
  'dismiss',
  'stigma',
  'clean',
  'absolute',
  'if',
  'but',
  'feelings',
  'vague',
  'advice',
  'someday',
] as const
export type AskingNote = (typeof askingNotes)[number]

/** Each is one quiet line that says what is there. */
const quietNotes = [
  'regret',
  'named',
  'owned',
  'how',
  'change',
  'repair',
  'ask',
  'heard',
  'open',
  'warm',
  'limit',
  'specific',
  'plain',
] as const
export type QuietNote = (typeof quietNotes)[number]

/** Safety has no note of its own: it offers help. */
export type NoteKey = AskingNote | QuietNote | 'self' | 'overdose' | 'unsafe'

export function isAsking(note: NoteKey): note is AskingNote {
  return (askingNotes as readonly string[]).includes(note)
}

export function isQuiet(note: NoteKey): note is QuietNote {
  return (quietNotes as readonly string[]).includes(note)
}

/** The words of envelopes that are open here, parsed; what does not parse is nothing. */
import { parseEnvelope, type EnvelopeWords } from '../practice/words.ts'
import { parsed, reading } from './opened-words.ts'
import type { OpenSpace } from './space.ts'
import type { WordId } from '../domain/vocabulary.ts'

export function envelopeOf(text: string): EnvelopeWords | undefined {
  return parsed(text, parseEnvelope)
}

const read = reading(parseEnvelope)

/** The same words as long as they are open here: looking again parses nothing. */
export function envelopeIn({ words }: Pick<OpenSpace, 'words'>, word: WordId): EnvelopeWords | undefined {
  return read(words, word)
}

/** Ideas in envelopes, mine and theirs, by the id their author gave them. */
export function ownIdeas(space: OpenSpace): readonly { readonly idea: string; readonly text: string }[] {
  const words = [...space.side.state.envelopes.keys(), ...space.tray.state.keys()].map((word) =>
    envelopeIn(space, word),
  )
  return words.flatMap((one) => (one?.kind === 'idea' ? [{ idea: one.idea, text: one.text }] : []))
}

/**
 * A person and a client, for proofs of the screens of an exchange: the client answers with what it was given, and
 * writes down what was asked of it.
 */
import type { PageWords } from '../../../practice/pages.ts'
import type { EnvelopeWords, PracticalQuestion } from '../../../practice/words.ts'
import type { Client, Result } from '../../../vault/client.ts'
import type { GivenView, LeftView, PersonView } from '../../../vault/views.ts'
import type { Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { screenProps } from './screen-props.contract.ts'

export const today = 20_500

export function noteWords(text: string, question: PracticalQuestion = 'none'): EnvelopeWords {
  return { kind: 'practical', language: 'en', text, question }
}

export function givenNote(word: string, more: Partial<GivenView> = {}): GivenView {
  return {
    word,
    on: today,
    lane: 'practical',
    kind: 'practical',
    cue: true,
    opened: false,
    aside: false,
    takenBack: false,
    answered: false,
    ...more,
  }
}

export function leftNote(word: string, more: Partial<LeftView> = {}): LeftView {
  return {
    word,
    words: noteWords(`Mine: ${word}`),
    lane: 'practical',
    on: today,
    takenBack: false,
    waitsHere: false,
    ...more,
  }
}

export type Asked = readonly [what: string, ...with: readonly unknown[]]

/** Everything these screens ask of a client. */
type Asks = Pick<
  Client,
  | 'person'
  | 'form'
  | 'keepForm'
  | 'dropForm'
  | 'leave'
  | 'read'
  | 'answer'
  | 'takeBack'
  | 'shred'
  | 'sayYes'
  | 'takeYesBack'
  | 'setDoor'
  | 'pages'
>

export type Stage = {
  readonly props: ScreenProps
  readonly asked: readonly Asked[]
  readonly forms: ReadonlyMap<string, Readonly<Record<string, string>>>
  readonly refuse: (result: Exclude<Result, { ok: true }> | undefined) => void
}

/** `words`: what opening each word gives. */
export function stage(
  place: Place,
  person: PersonView,
  {
    words = {},
    pages = [],
    language = 'en',
  }: {
    words?: Readonly<Record<string, EnvelopeWords>>
    pages?: readonly PageWords[]
    language?: 'en' | 'es'
  } = {},
): Stage {
  const asked: Asked[] = []
  const forms = new Map<string, Readonly<Record<string, string>>>()
  let refusal: Exclude<Result, { ok: true }> | undefined
  const did = async <T>(value: T, ...what: Asked): Promise<Result<T>> => {
    asked.push(what)
    return refusal ?? { ok: true, value }
  }
  const client: Asks = {
    person: (id) => (id === person.id ? person : undefined),
    pages: () => pages,
    form: (id) => forms.get(id) ?? {},
    keepForm: async (id, fields) => void forms.set(id, fields),
    dropForm: async (id) => void forms.delete(id),
    leave: (...with_) => did({ waitsHere: false }, 'leave', ...with_),
    async read(id, word) {
      asked.push(['read', id, word])
      const opened = words[word]
      return opened ? { ok: true, value: opened } : { ok: false, trouble: 'not-here' }
    },
    answer: (...with_) => did(undefined, 'answer', ...with_),
    takeBack: (...with_) => did(undefined, 'takeBack', ...with_),
    shred: (...with_) => did(undefined, 'shred', ...with_),
    sayYes: (...with_) => did(undefined, 'sayYes', ...with_),
    takeYesBack: (...with_) => did(undefined, 'takeYesBack', ...with_),
    setDoor: (...with_) => did(undefined, 'setDoor', ...with_),
  }
  const props: ScreenProps = screenProps(client, place, { language })
  return {
    props,
    asked,
    forms,
    refuse: (result) => void (refusal = result),
  }
}

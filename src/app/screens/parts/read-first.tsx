import { isStill } from '../../../practice/reading.ts'
import type { Draft } from '../../../practice/pages.ts'
import type { ReadingView } from '../../../vault/views-helping.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import type { Messages } from '../../messages/choose.ts'
import { Named } from './filled.tsx'
import { readerKeyOf } from './reader-keys.ts'

/** A helper of mine who is asked for, and this very letter as they have it; undefined where it was changed since. */
export type FirstReader = {
  readonly id: string
  readonly name: string
  readonly key: string
  readonly has?: ReadingView
}

/** Of those who are asked for, whom I have as a helper. */
export function firstReaders(
  people: readonly PersonView[],
  keys: readonly string[],
  draft: Draft,
): readonly FirstReader[] {
  return people.flatMap((person) =>
    readerKeyOf(person)
      .filter(({ key }) => keys.includes(key))
      .map(({ key, name }) => {
        const has = person.help?.readings.find(
          ({ letter, words }) => letter === draft.id && isStill(draft, words),
        )
        return { id: person.id, name, key, ...(has && { has }) }
      }),
  )
}

/** Everyone who is asked for has read it, just as it stands. */
export function mayGo(keys: readonly string[], readers: readonly FirstReader[]): boolean {
  return keys.every((wanted) => readers.some(({ key, has }) => key === wanted && has?.cosigned))
}

/**
 * Before a letter is left where they asked that someone reads first (S1-2).
 * Must pass: a helper of mine is asked by one press; who I do not have is for the two to speak of; it says what they have
 * read, and never that they have not.
 */
export type ReadFirstProps = {
  words: Messages['reading']['first']
  keys: readonly string[]
  readers: readonly FirstReader[]
  onAsk: (helper: string) => void
}

export function ReadFirst({ words, keys, readers, onAsk }: ReadFirstProps) {
  const unknown = keys.some((key) => !readers.some((reader) => reader.key === key))
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      <p>{unknown ? `${words.asked} ${words.who}` : words.asked}</p>
      {readers.map((reader) => (
        <OneReader key={reader.id} words={words} reader={reader} onAsk={onAsk} />
      ))}
    </section>
  )
}

type OneProps = { reader: FirstReader } & Pick<ReadFirstProps, 'words' | 'onAsk'>

function OneReader({ words, reader, onAsk }: OneProps) {
  const { id, name, has } = reader
  if (!has) {
    return (
      <div class="stack tight">
        <div>
          <Button onPress={() => onAsk(id)}>
            <span>
              <Named words={words.ask} name={name} />
            </span>
          </Button>
        </div>
        <p class="hint">{words.askHint}</p>
      </div>
    )
  }
  return (
    <div class="stack tight">
      <p>
        <Named words={has.cosigned ? words.mayGo : words.given} name={name} />
      </p>
      {has.said !== undefined && (
        <>
          <h3>
            <Named words={words.says} name={name} />
          </h3>
          <p dir="auto">{has.said}</p>
        </>
      )}
    </div>
  )
}

import type { ComponentChildren } from 'preact'
import { Fragment } from 'preact'

/**
 * A sentence with a name or a day in it, so that the name stands in its own element and keeps its own direction.
 * Must pass: the sentence comes whole from the messages; nothing is put together from pieces.
 */
export type FilledProps = { words: (value: string) => string; by: ComponentChildren }

export function Filled({ words, by }: FilledProps) {
  return (
    <>
      {words(gap)
        .split(gap)
        .map((piece, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a sentence has no other order than its own
          <Fragment key={place}>
            {place > 0 && by}
            {piece}
          </Fragment>
        ))}
    </>
  )
}

/** A sentence with a person's name. */
export function Named({ words, name }: { words: (name: string) => string; name: string }) {
  return <Filled words={words} by={<bdi>{name}</bdi>} />
}

/** Stands where the value will; no message holds it. */
const gap = '\u0000'

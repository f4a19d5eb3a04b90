import { callOf, type Near, onlyByDay } from '../../../practice/circle.ts'
import { Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Named } from './filled.tsx'

/**
 * How to reach someone of the circle: a link to call and one to write, or the words that were typed.
 * Must pass: a link only where what was typed is a number and nothing else; until when one may call stands above it.
 */
export type CircleReachProps = {
  one: Near
  words: { call: (name: string) => string; text: (name: string) => string; onlyDay: string }
}

export function CircleReach({ one, words }: CircleReachProps) {
  const call = callOf(one)
  return (
    <>
      <CircleLimit one={one} words={words} />
      {call && (
        <Row>
          <LinkButton href={call.call}>
            <span>
              <Named words={words.call} name={one.name} />
            </span>
          </LinkButton>
          <LinkButton kind="quiet" href={call.write}>
            <span>
              <Named words={words.text} name={one.name} />
            </span>
          </LinkButton>
        </Row>
      )}
      {!call && one.reach !== undefined && (
        <p>
          <bdi>{one.reach}</bdi>
        </p>
      )}
    </>
  )
}

/** What they said about when, and what one wrote down to keep in mind (B2-6). */
export function CircleLimit({ one, words }: { one: Near; words: { onlyDay: string } }) {
  return (
    <>
      {onlyByDay(one) && <p class="hint">{words.onlyDay}</p>}
      {one.note !== undefined && (
        <p class="hint">
          <bdi>{one.note}</bdi>
        </p>
      )}
    </>
  )
}

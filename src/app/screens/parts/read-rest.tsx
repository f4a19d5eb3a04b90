import { Button, Row } from '../../kit/button.tsx'
import type { Messages } from '../../messages/choose.ts'

/**
 * After reading: closing it, and three days of quiet in one press (S6-5).
 * Must pass: closing comes first; both of one size; nobody is told of either.
 */
export type ReadRestProps = {
  words: Messages['letter']['read']
  /** There is a way to be quiet towards them, and it is not quiet already. */
  mayRest: boolean
  onClose: () => void
  onRest: () => void
}

export function ReadRest({ words, mayRest, onClose, onRest }: ReadRestProps) {
  return (
    <div class="stack tight">
      <Row even>
        <Button onPress={onClose}>{words.close}</Button>
        {mayRest && <Button onPress={onRest}>{words.rest}</Button>}
      </Row>
      <p class="hint">{mayRest ? words.restHint : words.closeHint}</p>
    </div>
  )
}

import { Button, Row } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import type { Messages } from '../../messages/choose.ts'

/** Beginnings of a line to say back with. A press puts one in the field; the rest is one's own. */
export type TalkStartersProps = { words: Messages['talk']['back']; onStart: (starter: string) => void }

export function TalkStarters({ words, onStart }: TalkStartersProps) {
  return (
    <Fold summary={words.startersHeading}>
      <Row>
        {words.starters.map((starter) => (
          <Button key={starter} kind="quiet" onPress={() => onStart(starter)}>
            {starter}
          </Button>
        ))}
      </Row>
    </Fold>
  )
}

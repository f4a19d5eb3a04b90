import { useState } from 'preact/hooks'
import { Button, Row } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'

/**
 * A press that asks once more.
 * Must pass: leaving it as it is comes first and is of the same size; Escape leaves it as it is.
 */
export type TalkOnceProps = {
  words: { do: string; ask: string; hint: string; keep: string }
  /** Id of what is meant. */
  describedBy?: string | undefined
  onDo: () => void
}

export function TalkOnce({ words, describedBy, onDo }: TalkOnceProps) {
  const [asked, ask] = useState(false)
  return (
    <>
      <Button kind="quiet" describedBy={describedBy} onPress={() => ask(true)}>
        {words.do}
      </Button>
      {asked && (
        <Dialog heading={words.ask} onClose={() => ask(false)}>
          <p>{words.hint}</p>
          <Row even>
            <Button onPress={() => ask(false)}>{words.keep}</Button>
            <Button
              onPress={() => {
                ask(false)
                onDo()
              }}
            >
              {words.do}
            </Button>
          </Row>
        </Dialog>
      )}
    </>
  )
}

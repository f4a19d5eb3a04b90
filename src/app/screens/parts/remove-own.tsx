import { useState } from 'preact/hooks'
import { Button, Row } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'

/**
 * Taking something of one's own away, asked once more.
 * Must pass: keeping it comes first and is of the same size; Escape keeps it.
 */
export type RemoveOwnProps = {
  words: { remove: string; removeAsk: string; removeHint: string; keep: string }
  /** Id of the words that are meant. */
  describedBy?: string | undefined
  onRemove: () => void
}

export function RemoveOwn({ words, describedBy, onRemove }: RemoveOwnProps) {
  const [asked, ask] = useState(false)
  return (
    <div>
      <Button kind="quiet" describedBy={describedBy} onPress={() => ask(true)}>
        {words.remove}
      </Button>
      {asked && (
        <Dialog heading={words.removeAsk} onClose={() => ask(false)}>
          <p>{words.removeHint}</p>
          <Row even>
            <Button onPress={() => ask(false)}>{words.keep}</Button>
            <Button
              onPress={() => {
                ask(false)
                onRemove()
              }}
            >
              {words.remove}
            </Button>
          </Row>
        </Dialog>
      )}
    </div>
  )
}

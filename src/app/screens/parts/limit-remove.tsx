import { useState } from 'preact/hooks'
import { Button, Row } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import type { ScreenProps } from '../../screen.ts'

/** Removing a limit and its notes, asked once. */
export function LimitRemove({ screen: { t }, onRemove }: { screen: ScreenProps; onRemove: () => void }) {
  const words = t.limits.limit
  const [asked, ask] = useState(false)
  return (
    <div>
      <Button kind="quiet" onPress={() => ask(true)}>
        {words.remove}
      </Button>
      {asked && (
        <Dialog heading={words.removeAsk} onClose={() => ask(false)}>
          <p>{words.removeHint}</p>
          <Row even>
            <Button onPress={() => ask(false)}>{words.keepIt}</Button>
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

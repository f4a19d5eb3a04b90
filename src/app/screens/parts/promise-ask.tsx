import { useState } from 'preact/hooks'
import { Button, Row } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'

export type PromiseAskProps = {
  label: string
  /** What it is about, for who hears the page. */
  about?: string | undefined
  heading: string
  hint: string
  safe: string
  onDo: () => void
}

/** A quiet button that asks once before it does something for good. The safe way out comes first. */
export function PromiseAsk({ label, about, heading, hint, safe, onDo }: PromiseAskProps) {
  const [asked, ask] = useState(false)
  return (
    <div>
      <Button kind="quiet" onPress={() => ask(true)}>
        <span>
          {label}
          {about !== undefined && <span class="hidden">: {about}</span>}
        </span>
      </Button>
      {asked && (
        <Dialog heading={heading} onClose={() => ask(false)}>
          <p>{hint}</p>
          <Row even>
            <Button onPress={() => ask(false)}>{safe}</Button>
            <Button
              onPress={() => {
                ask(false)
                onDo()
              }}
            >
              {label}
            </Button>
          </Row>
        </Dialog>
      )}
    </div>
  )
}

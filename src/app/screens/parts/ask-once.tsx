import { useState } from 'preact/hooks'
import { Button, Row } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'

/** The question before something that cannot be undone, or that somebody may feel. */
export type OnceWords = {
  readonly do: string
  readonly ask: string
  readonly hint: string
  readonly keep: string
}

export type AskOnceProps = {
  words: OnceWords
  /** Id of the words that are meant. */
  describedBy?: string | undefined
  /** What is meant, said behind the button's own words for who hears the page. */
  about?: string | undefined
  onDo: () => void
}

/** A quiet button that asks once more. */
export function AskOnce({ words, describedBy, about, onDo }: AskOnceProps) {
  const [asked, ask] = useState(false)
  return (
    <>
      <Button kind="quiet" describedBy={describedBy} onPress={() => ask(true)}>
        <span>
          {words.do}
          {about !== undefined && <span class="hidden">: {about}</span>}
        </span>
      </Button>
      {asked && <AskDialog words={words} onClose={() => ask(false)} onDo={onDo} />}
    </>
  )
}

export type AskDialogProps = {
  words: OnceWords
  /** Called before `onDo` as well. */
  onClose: () => void
  onDo: () => void
}

/** Must pass: leaving it as it is comes first and is of the same size; Escape leaves it as it is. */
export function AskDialog({ words, onClose, onDo }: AskDialogProps) {
  return (
    <Dialog heading={words.ask} onClose={onClose}>
      <p>{words.hint}</p>
      <Row even>
        <Button onPress={onClose}>{words.keep}</Button>
        <Button
          onPress={() => {
            onClose()
            onDo()
          }}
        >
          {words.do}
        </Button>
      </Row>
    </Dialog>
  )
}

type TakeBackWords = { takeBack: string; takeBackAsk: string; takeBackHint: string; leaveIt: string }
export function takingBack(words: TakeBackWords): OnceWords {
  return { do: words.takeBack, ask: words.takeBackAsk, hint: words.takeBackHint, keep: words.leaveIt }
}

type RemoveWords = { remove: string; removeAsk: string; removeHint: string; keepIt: string }
export function removing(words: RemoveWords): OnceWords {
  return { do: words.remove, ask: words.removeAsk, hint: words.removeHint, keep: words.keepIt }
}

/** The four words once more, when they were not typed before or did not open the door. */
import { useState } from 'preact/hooks'
import type { Trouble } from '../../vault/client.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import type { ScreenProps } from '../screen.ts'
import { useTask } from '../task.ts'

export type AskWordsProps = {
  readonly screen: ScreenProps
  readonly trouble: Trouble | undefined
  readonly onWords: (words: string) => void
}

export function AskWords({ screen, trouble, onWords }: AskWordsProps) {
  const { shell, t, arrival } = screen
  const words = t.comeIn.comeIn
  const [typed, setTyped] = useState(arrival.link?.words ?? '')
  const task = useTask()
  const said = task.trouble ?? trouble
  return (
    <Page shell={shell} heading={words.heading}>
      <form
        class="stack mid"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() === '') task.refuse('bad-words')
          else onWords(typed.trim())
        }}
      >
        <Field
          label={words.wordsLabel}
          hint={words.wordsHint}
          error={said && t.trouble[said]}
          value={typed}
          onWrite={setTyped}
          autocomplete="off"
          capitals="off"
          spellcheck={false}
        />
        <Button submit kind="primary">
          {words.goOn}
        </Button>
      </form>
    </Page>
  )
}

import { useState } from 'preact/hooks'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { AskDialog, takingBack } from './ask-once.tsx'
import { lineOfLeft } from './line-of-left.ts'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

/**
 * Under something I left: the one phrase, and taking it back, asked once more.
 * Must pass: what stands here is the same then and for ever, whatever became of it at their door.
 */
export type TakeBackProps = {
  screen: ScreenProps
  person: PersonView
  left: { readonly word: string; readonly takenBack: boolean; readonly waitsHere: boolean }
  /** Id of the words that are meant. */
  describedBy: string
}

export function TakeBack({ screen, person, left, describedBy }: TakeBackProps) {
  const { client, t } = screen
  const words = t.people.left
  const [asked, ask] = useState(false)
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const takeBack = () => {
    run(
      () => client.takeBack(person.id, left.word),
      () => setSaid({ words: words.takenBack, moves: true }),
    )
  }
  return (
    <>
      <p class="hint">{lineOfLeft(left, words, t.exchange.practical.done)}</p>
      {!left.takenBack && (
        <Button kind="quiet" describedBy={describedBy} onPress={() => ask(true)}>
          {words.takeBack}
        </Button>
      )}
      <Status screen={screen} said={said} refused={refused} />
      {asked && <AskDialog words={takingBack(words)} onClose={() => ask(false)} onDo={takeBack} />}
    </>
  )
}

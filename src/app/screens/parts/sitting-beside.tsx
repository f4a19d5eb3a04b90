import { sayFault } from '../../../practice/talks-words.ts'
import type { SittingView } from '../../../vault/views-helping.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { useSittingTurn } from './sitting-turn.ts'
import { Status } from './status.tsx'
import { TalkWaits } from './talk-waits.tsx'
import { useGiving } from './use-giving.ts'

/**
 * What who called it says beside the two. It takes no turn, and there is no way here to take, pass or hold a floor.
 * Must pass: both read it; words stay until they stand in the sitting.
 */
export type SittingBesideProps = { screen: ScreenProps; sitting: SittingView; onHanded: () => void }

export function SittingBeside({ screen, sitting, onHanded }: SittingBesideProps) {
  const { client, t, language } = screen
  const words = t.sitting.besideForm
  const turn = useSittingTurn({ client, sitting, pen: 'sitting-beside', onHanded })
  const wrong = sayFault(turn.text, 'letter')
  const giving = useGiving(wrong, () => turn.hand())
  const wrongWords = { empty: words.need, long: words.long, odd: words.odd }
  if (turn.waits) return <TalkWaits screen={screen} text={turn.text} onChange={turn.change} />
  return (
    <form class="stack mid" {...giving.form}>
      <LetterField
        short
        label={words.label}
        hint={words.hint}
        lang={language}
        value={turn.text}
        onWrite={turn.keep}
        error={giving.wrong && wrongWords[giving.wrong]}
      />
      <Row>
        <Button submit>{words.give}</Button>
      </Row>
      <Status screen={screen} refused={turn.refused} />
    </form>
  )
}

import { useState } from 'preact/hooks'
import { saidLast } from '../../../practice/sitting-table.ts'
import { roomToSayBack, sayBackFault, withStarter } from '../../../practice/talks-words.ts'
import type { SittingView } from '../../../vault/views-helping.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { LookOver } from './guide-look-over.tsx'
import { MayNotSee } from './practical-may.tsx'
import { useSittingTurn } from './sitting-turn.ts'
import { Status } from './status.tsx'
import { sayFaultWords } from './talk-say.tsx'
import { TalkStarters } from './talk-starters.tsx'
import { TalkWaits } from './talk-waits.tsx'
import { useFaultIn } from './use-fault.ts'

/**
 * Saying back what was heard. There is no field for what one thinks of it, and no topic of one's own to lay down here.
 * Must pass: starters only begin a line; what was said stands above; words stay until they stand in the sitting.
 */
export type SittingSayBackProps = { screen: ScreenProps; sitting: SittingView; onHanded: () => void }

export function SittingSayBack({ screen, sitting, onHanded }: SittingSayBackProps) {
  const { client, t, language } = screen
  const words = t.talk.back
  const turn = useSittingTurn({ client, sitting, pen: 'sitting-back', onHanded })
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const said = saidLast(sitting.talk?.turns ?? [])
  const most = roomToSayBack(said, 'live')
  const wrong = sayBackFault(turn.text, said, 'live')
  if (turn.waits) return <TalkWaits screen={screen} text={turn.text} onChange={turn.change} />
  const wrongWords = wrong === 'empty' ? t.sitting.back.need : wrong && sayFaultWords(t.talk.say, wrong, most)
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setFault(wrong && {})
        if (!wrong) turn.hand()
      }}
    >
      <Danger screen={screen} side="writer" lang={language} text={turn.text} />
      <LetterField
        short
        label={words.label}
        hint={t.talk.say.most(`${most}`)}
        lang={language}
        value={turn.text}
        onWrite={turn.keep}
        error={fault || wrong !== 'empty' ? wrongWords : undefined}
      />
      <TalkStarters
        words={words}
        onStart={(starter) => {
          turn.keep(withStarter(turn.text, starter))
          ref.current?.querySelector('textarea')?.focus()
        }}
      />
      <LookOver screen={screen} text={turn.text} lang={language} kind="reply" />
      <MayNotSee screen={screen} />
      <Row>
        <Button submit kind="primary">
          {words.give}
        </Button>
      </Row>
      <Status screen={screen} refused={turn.refused} />
    </form>
  )
}

import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { withTopic } from '../../../practice/sitting-table.ts'
import { mostToSay, sayFault } from '../../../practice/talks-words.ts'
import type { Again } from '../../../practice/turns.ts'
import type { SittingView } from '../../../vault/views-helping.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { MayNotSee } from './practical-may.tsx'
import { SittingTimer } from './sitting-timer.tsx'
import { SittingTopicsFold } from './sitting-topics.tsx'
import { useSittingTurn } from './sitting-turn.ts'
import { type Said, Status } from './status.tsx'
import { sayFaultWords } from './talk-say.tsx'
import { TalkWaits } from './talk-waits.tsx'
import { useGiving } from './use-giving.ts'

/**
 * Saying it on one's own floor, or saying it again after it was said back.
 * Must pass: a topic goes from one's list into the field by a press of one's own, and to nobody before it is handed
 * over; words stay until they stand in the sitting.
 */
export type SittingSayProps = {
  screen: ScreenProps
  sitting: SittingView
  again?: Again | undefined
  /** Ways beside the button. */
  children: ComponentChildren
  onHanded: () => void
}

export function SittingSay({ screen, sitting, again, children, onHanded }: SittingSayProps) {
  const { client, t, language } = screen
  const words = t.talk.say
  const turn = useSittingTurn({ client, sitting, pen: again ? 'sitting-again' : 'sitting-say', onHanded })
  const [laid, setLaid] = useState<Said>()
  const wrong = sayFault(turn.text, 'live')
  const giving = useGiving(wrong, () => turn.hand())
  if (turn.waits) return <TalkWaits screen={screen} text={turn.text} onChange={turn.change} />
  const wrongWords =
    wrong === 'empty' ? t.sitting.say.need : wrong && sayFaultWords(words, wrong, mostToSay.live)
  return (
    <>
      <form class="stack mid" {...giving.form}>
        <Danger screen={screen} side="writer" lang={language} text={turn.text} />
        <LetterField
          short
          label={words.labels[again ?? 'first']}
          hint={words.most(`${mostToSay.live}`)}
          lang={language}
          value={turn.text}
          onWrite={turn.keep}
          error={giving.wrong && wrongWords}
        />
        <MayNotSee screen={screen} />
        <Row>
          <Button submit kind="primary">
            {words.give}
          </Button>
          {children}
        </Row>
        <Status screen={screen} refused={turn.refused} said={laid} />
      </form>
      <SittingTopicsFold
        screen={screen}
        sitting={sitting}
        onLay={(topic) => {
          turn.keep(withTopic(turn.text, topic))
          setLaid({ words: t.sitting.agenda.laid })
          giving.ref.current?.querySelector('textarea')?.focus()
        }}
      />
      <SittingTimer screen={screen} />
    </>
  )
}

import type { TalkPace } from '../../../practice/words.ts'
import { roomToSayBack, sayBackFault, withStarter } from '../../../practice/talks-words.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { LookOver } from './guide-look-over.tsx'
import { MayNotSee } from './practical-may.tsx'
import { Status } from './status.tsx'
import { sayFaultWords } from './talk-say.tsx'
import { TalkStarters } from './talk-starters.tsx'
import { TalkWaits } from './talk-waits.tsx'
import type { Refused } from './use-act.ts'
import { useGiving } from './use-giving.ts'

/**
 * Saying back what was heard, in a talk or in a sitting. There is no field for what one thinks of it: one's own turn
 * comes.
 * Must pass: starters only begin a line; what was said stands above; words stay until they stand in the talk.
 */
export type SayBackFormProps = {
  screen: ScreenProps
  /** What it answers. */
  said: string | undefined
  pace: TalkPace
  /** Said at the field where nothing was written. */
  need?: string
  text: string
  onWrite: (text: string) => void
  onHand: () => void
  refused: Refused | undefined
  /** It was handed over without a connection. */
  waits: boolean
  onChange: () => void
}

export function SayBackForm(props: SayBackFormProps) {
  const { screen, said, pace, need, text, onWrite, onHand } = props
  const { t, language } = screen
  const words = t.talk.back
  const most = roomToSayBack(said, pace)
  const giving = useGiving(sayBackFault(text, said, pace), onHand)
  if (props.waits) return <TalkWaits screen={screen} text={text} onChange={props.onChange} />
  const faultWords = { ...t.talk.say, ...(need !== undefined && { need }) }
  return (
    <form class="stack mid" {...giving.form}>
      <Danger screen={screen} side="writer" lang={language} text={text} />
      <LetterField
        short
        label={words.label}
        hint={t.talk.say.most(`${most}`)}
        lang={language}
        value={text}
        onWrite={onWrite}
        error={giving.wrong && sayFaultWords(faultWords, giving.wrong, most)}
      />
      <TalkStarters
        words={words}
        onStart={(starter) => {
          onWrite(withStarter(text, starter))
          giving.ref.current?.querySelector('textarea')?.focus()
        }}
      />
      <LookOver screen={screen} text={text} lang={language} kind="reply" />
      <MayNotSee screen={screen} />
      <Row>
        <Button submit kind="primary">
          {words.give}
        </Button>
      </Row>
      <Status screen={screen} refused={props.refused} />
    </form>
  )
}

import { useState } from 'preact/hooks'
import { lastSaid } from '../../../practice/talks.ts'
import { roomToSayBack, sayBackFault, withStarter } from '../../../practice/talks-words.ts'
import type { PersonView, TalkView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { LookOver } from './guide-look-over.tsx'
import { MayNotSee } from './practical-may.tsx'
import { Status } from './status.tsx'
import { sayFaultWords } from './talk-say.tsx'
import { TalkStarters } from './talk-starters.tsx'
import { useTurn } from './talk-turn.ts'
import { TalkWaits } from './talk-waits.tsx'
import { useFaultIn } from './use-fault.ts'

/**
 * Saying back what was heard. There is no field for what one thinks of it: one's own turn comes.
 * Must pass: starters only begin a line; what was said stands above; words stay until they stand in the talk.
 */
export type TalkSayBackProps = {
  screen: ScreenProps
  person: PersonView
  talk: TalkView
  onHanded: () => void
}

export function TalkSayBack({ screen, person, talk, onHanded }: TalkSayBackProps) {
  const { client, t, language } = screen
  const words = t.talk.back
  const turn = useTurn({ client, person, talk, form: 'talk-back', empty, onHanded })
  const { text } = turn.fields
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const said = lastSaid(talk.turns)
  const most = roomToSayBack(said, talk.pace)
  const wrong = sayBackFault(text, said, talk.pace)
  if (turn.waits) return <TalkWaits screen={screen} text={text} onChange={turn.change} />
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setFault(wrong && {})
        if (!wrong) turn.hand({ kind: 'say-back', language, text: text.trim() })
      }}
    >
      <Danger screen={screen} side="writer" lang={language} text={text} />
      <LetterField
        short
        label={words.label}
        hint={t.talk.say.most(`${most}`)}
        lang={language}
        value={text}
        onWrite={(next) => turn.keep({ text: next })}
        error={wrong && (fault ?? wrong !== 'empty') ? sayFaultWords(t.talk.say, wrong, most) : undefined}
      />
      <TalkStarters
        words={words}
        onStart={(starter) => {
          turn.keep({ text: withStarter(text, starter) })
          ref.current?.querySelector('textarea')?.focus()
        }}
      />
      <LookOver screen={screen} text={text} lang={language} kind="reply" />
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

const empty = { text: '' }

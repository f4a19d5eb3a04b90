import { lastSaid } from '../../../practice/talks.ts'
import type { PersonView, TalkView } from '../../../vault/views.ts'
import type { ScreenProps } from '../../screen.ts'
import { SayBackForm } from './say-back-form.tsx'
import { useTurn } from './talk-turn.ts'

/** One's own turn comes after it: what one thinks of it waits until then. */
export type TalkSayBackProps = {
  screen: ScreenProps
  person: PersonView
  talk: TalkView
  onHanded: () => void
}

export function TalkSayBack({ screen, person, talk, onHanded }: TalkSayBackProps) {
  const { client, language } = screen
  const turn = useTurn({ client, person, talk, form: 'talk-back', empty, onHanded })
  const { text } = turn.fields
  return (
    <SayBackForm
      screen={screen}
      said={lastSaid(talk.turns)}
      pace={talk.pace}
      text={text}
      onWrite={(next) => turn.keep({ text: next })}
      onHand={() => turn.hand({ kind: 'say-back', language, text: text.trim() })}
      refused={turn.refused}
      waits={turn.waits}
      onChange={turn.change}
    />
  )
}

const empty = { text: '' }

import { repliesTo, type TalkReply } from '../../../practice/talks.ts'
import { agains } from '../../../practice/turns.ts'
import type { PersonView, TalkView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Status } from './status.tsx'
import { TalkSay } from './talk-say.tsx'
import { confirmForm } from './talk-turn.ts'
import { useAct } from './use-act.ts'
import { useForm } from './use-form.ts'

/**
 * Was that it? Three answers of one size; after three rounds it is close enough for now, or time for a break.
 * Must pass: none is picked ahead and none is primary; "There is more" and "Not quite" open a field and hand over
 * nothing by themselves.
 */
export type TalkConfirmProps = {
  screen: ScreenProps
  person: PersonView
  talk: TalkView
  onHanded: () => void
  onConfirmed: () => void
  onBreak: () => void
}

export function TalkConfirm({ screen, person, talk, onHanded, onConfirmed, onBreak }: TalkConfirmProps) {
  const { client, t } = screen
  const words = t.talk.confirm
  const { fields, keep, drop } = useForm(client, confirmForm(talk.id), { again: '' })
  const { refused, run } = useAct()
  const again = talk.lastRound ? undefined : agains.find((one) => one === fields.again)
  if (again) {
    return (
      <TalkSay key={again} screen={screen} person={person} talk={talk} again={again} onHanded={onHanded}>
        <Button onPress={drop}>{t.talk.say.back}</Button>
      </TalkSay>
    )
  }
  const reply: Readonly<Record<TalkReply, () => void>> = {
    yes: () => run(() => client.confirmTurn(person.id, talk.id), onConfirmed),
    close: () => run(() => client.confirmTurn(person.id, talk.id), onConfirmed),
    more: () => keep({ again: 'more' }),
    'not-quite': () => keep({ again: 'not-quite' }),
  }
  return (
    <div class="stack">
      {talk.lastRound && <p>{words.lastRound}</p>}
      <Row even>
        {repliesTo(talk).map((one) => (
          <Button key={one} onPress={reply[one]}>
            {words.replies[one]}
          </Button>
        ))}
        {talk.lastRound && <Button onPress={onBreak}>{t.talk.break.take}</Button>}
      </Row>
      <Status screen={screen} refused={refused} />
    </div>
  )
}

import { repliesTo, type TalkReply } from '../../../practice/talks.ts'
import { agains } from '../../../practice/turns.ts'
import type { SittingView } from '../../../vault/views-helping.ts'
import { Button, Row } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { SittingSay } from './sitting-say.tsx'
import { asTalk } from './sitting-state.ts'
import { againForm } from './sitting-turn.ts'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useForm } from './use-form.ts'

/**
 * Was that it? Answers of one size, as in any talk.
 * Must pass: none is picked ahead and none is primary; "There is more" opens a field and hands over nothing by itself.
 */
export type SittingConfirmProps = {
  screen: ScreenProps
  sitting: SittingView
  onHanded: () => void
  onConfirmed: () => void
}

export function SittingConfirm({ screen, sitting, onHanded, onConfirmed }: SittingConfirmProps) {
  const { client, t } = screen
  const words = t.talk.confirm
  const talk = asTalk(sitting)
  const { fields, keep, drop } = useForm(client, againForm(sitting.id), { again: '' })
  const { refused, run } = useAct()
  const again = talk.lastRound ? undefined : agains.find((one) => one === fields.again)
  if (again) {
    return (
      <SittingSay key={again} screen={screen} sitting={sitting} again={again} onHanded={onHanded}>
        <Button onPress={drop}>{t.talk.say.back}</Button>
      </SittingSay>
    )
  }
  const confirm = () => run(() => client.confirmInSitting(sitting.id), onConfirmed)
  const reply: Readonly<Record<TalkReply, () => void>> = {
    yes: confirm,
    close: confirm,
    more: () => keep({ again: 'more' }),
    'not-quite': () => keep({ again: 'not-quite' }),
  }
  return (
    <div class="stack">
      <Row even>
        {repliesTo(talk).map((one) => (
          <Button key={one} onPress={reply[one]}>
            {words.replies[one]}
          </Button>
        ))}
      </Row>
      <Status screen={screen} refused={refused} />
    </div>
  )
}

import type { AgreementView, SittingView } from '../../../vault/views-helping.ts'
import type { Result } from '../../../vault/client.ts'
import type { ScreenProps } from '../../screen.ts'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

/**
 * My own initials under a draft, each alone.
 * Must pass: "Leave it be" comes first and is of one size; they may be taken back; of the other's nothing is known
 * before both stand.
 */
export type SittingInitialsProps = {
  screen: ScreenProps
  sitting: SittingView
  agreement: AgreementView
  labelledBy: string
  onDone: (words: string) => void
}

export function SittingInitials({ screen, sitting, agreement, labelledBy, onDone }: SittingInitialsProps) {
  const { client, t } = screen
  const words = t.sitting.agreements
  const { matter, mine } = agreement
  const { refused, run } = useAct()
  const act = (work: () => Promise<Result>, then: string) =>
    run(work, () => onDone(client.online() ? then : t.talk.room.waits))
  return (
    <div class="stack tight">
      <p>{words.ask}</p>
      <div class="row even yes-or-not" role="group" aria-labelledby={labelledBy}>
        <button
          type="button"
          aria-pressed={!mine}
          onClick={() => mine && act(() => client.takeInitialsBack(sitting.id, matter), words.backDone)}
        >
          {words.leave}
        </button>
        <button
          type="button"
          aria-pressed={mine}
          onClick={() => !mine && act(() => client.putInitials(sitting.id, matter), words.putDone)}
        >
          {words.put}
        </button>
      </div>
      <p class="hint">{mine ? words.stands : words.none}</p>
      <Status screen={screen} refused={refused} />
    </div>
  )
}

import { saidLast } from '../../../practice/sitting-table.ts'
import type { SittingView } from '../../../vault/views-helping.ts'
import type { ScreenProps } from '../../screen.ts'
import { SayBackForm } from './say-back-form.tsx'
import { useSittingTurn } from './sitting-turn.ts'

/** At the table there is no topic of one's own to lay down while one says back what was heard. */
export type SittingSayBackProps = { screen: ScreenProps; sitting: SittingView; onHanded: () => void }

export function SittingSayBack({ screen, sitting, onHanded }: SittingSayBackProps) {
  const { client, t } = screen
  const turn = useSittingTurn({ client, sitting, pen: 'sitting-back', onHanded })
  return (
    <SayBackForm
      screen={screen}
      said={saidLast(sitting.talk?.turns ?? [])}
      pace="live"
      need={t.sitting.back.need}
      text={turn.text}
      onWrite={turn.keep}
      onHand={turn.hand}
      refused={turn.refused}
      waits={turn.waits}
      onChange={turn.change}
    />
  )
}

import { draftState } from '../../../practice/sitting-table.ts'
import type { AgreementView, SittingView } from '../../../vault/views-helping.ts'
import { Fold } from '../../kit/fold.tsx'
import type { ScreenProps } from '../../screen.ts'
import { SittingAgreement, SittingAgreementWords } from './sitting-agreement.tsx'

/**
 * Drafts of what the two agreed on, the newest first.
 * Must pass: one whose day has gone by is told no more than its words, and looks the same however it stood.
 */
export type SittingAgreementsProps = {
  screen: ScreenProps
  sitting: SittingView
  onDone: (words: string) => void
}

export function SittingAgreements({ screen, sitting, onDone }: SittingAgreementsProps) {
  const words = screen.t.sitting.agreements
  const { date } = screen.client.today()
  const now = secondsNow()
  const stateOf = (one: AgreementView) => draftState(one, now, date)
  const standing = sitting.agreements.filter((one) => stateOf(one) !== 'past')
  const past = sitting.agreements.filter((one) => stateOf(one) === 'past')
  if (sitting.agreements.length === 0) return null
  return (
    <section class="stack mid">
      <h2>{words.heading}</h2>
      <p class="hint">{words.by}</p>
      <ul class="plain stack mid" aria-label={words.heading}>
        {standing.map((one) => (
          <li key={one.matter}>
            <SittingAgreement
              screen={screen}
              sitting={sitting}
              agreement={one}
              state={stateOf(one)}
              onDone={onDone}
            />
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <Fold summary={words.earlier}>
          <ul class="plain stack mid" aria-label={words.earlier}>
            {past.map((one) => (
              <li key={one.matter} class="stack tight">
                <SittingAgreementWords
                  screen={screen}
                  sitting={sitting}
                  agreement={one}
                  until={words.ended}
                />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  )
}

function secondsNow(): number {
  return Math.floor(Date.now() / 1000)
}

import { useId } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import type { DraftState } from '../../../practice/sitting-table.ts'
import type { AgreementView, SittingView } from '../../../vault/views-helping.ts'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { SittingInitials } from './sitting-initials.tsx'
import { SittingPromise } from './sitting-promise.tsx'
import { namesIn } from './sitting-state.ts'
import { Said } from './talk-said.tsx'

/** One draft: its words, and what is mine to do with it. Who called the sitting sees what all see, and nothing more. */
export type SittingAgreementProps = {
  screen: ScreenProps
  sitting: SittingView
  agreement: AgreementView
  state: DraftState
  onDone: (words: string) => void
}

export function SittingAgreement(props: SittingAgreementProps) {
  const { screen, sitting, agreement, state } = props
  const words = screen.t.sitting.agreements
  const id = useId()
  const until = state === 'agreed' ? words.holds : words.until
  return (
    <section class="card stack" aria-labelledby={id}>
      <SittingAgreementWords screen={screen} sitting={sitting} agreement={agreement} until={until} id={id} />
      <Standing {...props} labelledBy={id} />
    </section>
  )
}

function Standing({ labelledBy, ...props }: SittingAgreementProps & { labelledBy: string }) {
  const { screen, sitting, agreement, state } = props
  const { t, language } = screen
  const words = t.sitting.agreements
  if (state === 'agreed' && agreement.agreedOn !== undefined) {
    const day = <When day={dateOfDay(agreement.agreedOn)} lang={language} />
    return (
      <>
        <p>
          <Filled words={sitting.host ? words.hostBoth : words.both} by={day} />
        </p>
        <SittingPromise screen={screen} agreement={agreement} />
      </>
    )
  }
  if (sitting.host) return <p class="hint">{words.hostAlone}</p>
  if (state === 'open') return <SittingInitials {...props} labelledBy={labelledBy} />
  return (
    <p>
      {words.alone}{' '}
      <Filled words={words.from} by={<When day={dateOfDay(agreement.opens)} lang={language} />} />
    </p>
  )
}

type WordsProps = Pick<SittingAgreementProps, 'screen' | 'sitting' | 'agreement'> & {
  until: (day: string) => string
  id?: string | undefined
}

export function SittingAgreementWords({ screen, sitting, agreement, until, id }: WordsProps) {
  const { t, language } = screen
  const words = t.sitting.agreements
  const { other } = namesIn(screen, sitting)
  const { text, acts, on } = agreement
  return (
    <>
      <h3 class="small" id={id}>
        <Filled words={words.on} by={<When day={dateOfDay(on)} lang={language} />} />
      </h3>
      <Said>{text}</Said>
      {acts.length > 0 && (
        <div class="stack tight">
          <p class="hint">{words.acts}</p>
          <ul>
            {acts.map(({ mine, act }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a draft never changes
              <li key={at}>
                {!sitting.host && <b>{mine ? words.mine : <bdi>{other}</bdi>}: </b>}
                <bdi class="said">{act}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <Filled words={until} by={<When day={agreement.until} lang={language} year />} />
      </p>
    </>
  )
}

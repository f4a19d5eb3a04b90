import { dateOfDay } from '../../../practice/days.ts'
import type { GivenView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'

export type LimitUnopenedProps = {
  screen: Pick<ScreenProps, 't' | 'language'>
  heading: string
  given: GivenView
  onRead: () => void
  /** Absent where it was set aside, or lies in the bank as it is. */
  onAside?: (() => void) | undefined
}

/** Something given that was not opened yet. Setting it aside and reading it are of one size, and look the same outside. */
export function LimitUnopened({ screen, heading, given, onRead, onAside }: LimitUnopenedProps) {
  const { t, language } = screen
  const words = t.limits.theirs
  const { kind, on, takenBack } = given
  return (
    <article class="card stack">
      <h3>
        {heading} <Filled words={words.on} by={<When day={dateOfDay(on)} lang={language} />} />
      </h3>
      {takenBack && <p>{words.takenBack}</p>}
      {kind === 'not-fetched' && <p>{t.letter.read.notFetched}</p>}
      {kind === 'unreadable' && <p>{t.letter.read.unreadable}</p>}
      <Row even>
        {onAside && <Button onPress={onAside}>{words.aside}</Button>}
        {kind !== 'not-fetched' && kind !== 'unreadable' && <Button onPress={onRead}>{words.read}</Button>}
      </Row>
    </article>
  )
}

export type LimitBankProps = {
  screen: Pick<ScreenProps, 't' | 'language'>
  summary: string
  lying: readonly GivenView[]
  headingOf: (given: GivenView) => string
  onRead: (given: GivenView) => void
}

/** The bank of a room, folded away. It says the same whatever lies there. */
export function LimitBank({ screen, summary, lying, headingOf, onRead }: LimitBankProps) {
  return (
    <Fold summary={summary}>
      {lying.length === 0 && <p>{screen.t.limits.theirs.none}</p>}
      {lying.map((given) => (
        <LimitUnopened
          key={given.word}
          screen={screen}
          heading={headingOf(given)}
          given={given}
          onRead={() => onRead(given)}
        />
      ))}
      <p class="hint">{screen.t.limits.theirs.same}</p>
    </Fold>
  )
}

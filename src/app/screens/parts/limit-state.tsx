import type { HowTold } from '../../../practice/limits.ts'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'

export type LimitStateProps = {
  screen: Pick<ScreenProps, 't' | 'language'>
  told: HowTold
  retired?: string | undefined
}

/** Who knows of a limit, as far as its owner's own acts say. What the other did with it is in none of these lines. */
export function LimitState({ screen: { t, language }, told, retired }: LimitStateProps) {
  const words = t.limits.limits
  const day = (line: (day: string) => string, on: string) => (
    <Filled words={line} by={<When day={on} lang={language} />} />
  )
  return (
    <p class="hint">
      {retired !== undefined && <>{day(words.retired, retired)} </>}
      {told.type === 'kept' && words.kept}
      {told.type === 'taken-back' && words.takenBack}
      {(told.type === 'told' || told.type === 'changed' || told.type === 'ended') && (
        <>
          {day(words[told.type], told.on)} {told.waitsHere ? words.waits : null}
        </>
      )}
      {told.type === 'told' && !told.waitsHere && t.people.left.said}
    </p>
  )
}

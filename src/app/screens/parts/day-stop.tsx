import type { Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import type { ScreenProps } from '../../screen.ts'

/**
 * Stopping the daily lines, and going on again. Each is a page of my own and nothing else: the other sees days
 * without a line, as on any other day.
 * Must pass: one press, no reason, at once; nothing is sent that says it.
 */
export type DayStopProps = {
  screen: ScreenProps
  onStop: () => void
}

export function DayStop({ screen, onStop }: DayStopProps) {
  const words = screen.t.together.day
  return (
    <Fold summary={words.stop}>
      <p>{words.stopHint}</p>
      <Button onPress={onStop}>{words.stopButton}</Button>
    </Fold>
  )
}

/** The page hides the lines; a yes that may stand beside the old ones is taken back as well. */
export async function stopDay({ client }: ScreenProps, { id }: PersonView): Promise<Result> {
  const kept = await client.keepPage({ kind: 'day-stopped', id, on: client.today().date })
  return kept.ok ? client.takeYesBack(id, 'today') : kept
}

export function beginDay({ client }: ScreenProps, { id }: PersonView): Promise<Result> {
  return client.removePage('day-stopped', id)
}

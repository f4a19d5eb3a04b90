import type { Out } from '../../../practice/together.ts'
import type { Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

/**
 * Out of it, with one press and without a reason, until it begins.
 * Must pass: it cannot be refused: my own words are taken back in any case; no question is asked first.
 */
export type TogetherOutProps = { screen: ScreenProps; person: PersonView; out: Out; onDone: () => void }

export function TogetherOut({ screen, person, out, onDone }: TogetherOutProps) {
  const words = screen.t.together.together
  const { refused, run } = useAct()
  return (
    <div class="stack tight">
      <Button onPress={() => run(() => callOff(screen, person, out), onDone)}>{words.out}</Button>
      <p class="hint">{words.outHint}</p>
      <p class="hint">{words.outSoon}</p>
      <Status screen={screen} refused={refused} />
    </div>
  )
}

/** To take back is protective and always done; to say it passes the gates of the lane, and is done where it can be. */
async function callOff(
  { client, language }: ScreenProps,
  { id }: PersonView,
  { takeBack, say }: Out,
): Promise<Result> {
  const back = await client.takeBack(id, takeBack)
  if (back.ok && say !== undefined) await client.leave(id, { kind: 'meeting-off', language, meeting: say })
  return back
}

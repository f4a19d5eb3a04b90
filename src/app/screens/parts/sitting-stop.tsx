import { useState } from 'preact/hooks'
import type { SittingView } from '../../../vault/views-helping.ts'
import { Button, Row } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { AskDialog } from './ask-once.tsx'
import { stopForm } from './sitting-state.ts'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

export type SittingStopProps = {
  screen: ScreenProps
  sitting: SittingView
  onDone: (words: string) => void
}

/**
 * One press, for any of the three, and no reason.
 * Must pass: there while the sitting goes on, with a connection or without; who pressed it is out of it at once, also
 * while the others cannot know yet; it may be pressed again.
 */
export function SittingStop({ screen, sitting, onDone }: SittingStopProps) {
  const { client, t } = screen
  const words = t.sitting.stop
  const { refused, run } = useAct()
  const stop = () =>
    run(
      async () => {
        await client.keepForm(stopForm(sitting.id), { by: 'me' })
        return client.endSitting(sitting.id)
      },
      () => onDone(client.online() ? words.done : words.waits),
    )
  return (
    <div class="stack tight">
      <Row>
        <Button onPress={stop}>{words.now}</Button>
      </Row>
      <Status screen={screen} refused={refused} />
    </div>
  )
}

/**
 * Out of it for good: for oneself, or for all.
 * Must pass: of one size, each asked once, staying first; what the others see has no author and no reason.
 */
export function SittingLeave({ screen, sitting, onDone }: SittingStopProps) {
  const { client, t } = screen
  const words = t.sitting.leave
  const { refused, run } = useAct()
  const [asked, ask] = useState<'quiet' | 'all'>()
  // Who has answered no date yet has nothing here to leave.
  if (sitting.two.length === 0) return null
  const leave = (aloud: boolean) =>
    run(
      () => client.leaveSitting(sitting.id, aloud),
      () => {
        if (!client.online()) onDone(words.waits)
      },
    )
  return (
    <section class="stack tight">
      <h2 class="small">{words.heading}</h2>
      <p class="hint">{words.hint}</p>
      <Row even>
        <Button onPress={() => ask('quiet')}>{words.quiet.do}</Button>
        <Button onPress={() => ask('all')}>{words.all.do}</Button>
      </Row>
      {asked && (
        <AskDialog words={words[asked]} onClose={() => ask(undefined)} onDo={() => leave(asked === 'all')} />
      )}
      <Status screen={screen} refused={refused} />
    </section>
  )
}

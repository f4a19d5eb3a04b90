import { useState } from 'preact/hooks'
import type { WaysView } from '../../../vault/client-ways.ts'
import { Button } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Wrong } from '../../kit/wrong.tsx'
import type { ScreenProps } from '../../screen.ts'
import { useTask } from '../../task.ts'
import { dayHere } from './ways-day.ts'

type Change = WaysView['changes'][number]

/**
 * What waits to take the place of my card or passphrase, with one press against it for whoever may. Must pass: it stands on
 * every sign-in of mine for as long as it waits, whatever was read; whoever may not refuse is told who may.
 */
export function WaysWaiting({ screen }: { screen: ScreenProps }) {
  const { client, t } = screen
  const [gone, setGone] = useState(false)
  const { changes = [] } = client.ways() ?? {}
  return (
    <>
      {changes.map((change) => (
        <Waiting key={change.slot} screen={screen} change={change} onGone={() => setGone(true)} />
      ))}
      {gone && (
        <Notice kind="rest" spoken>
          {t.waysIn.gone}
        </Notice>
      )}
    </>
  )
}

type WaitingProps = { readonly screen: ScreenProps; readonly change: Change; readonly onGone: () => void }

function Waiting({ screen: { client, t, language }, change, onGone }: WaitingProps) {
  const words = t.waysIn
  const task = useTask()
  const { kind, until, mine, mayRefuse } = change
  const refuse = async () => {
    if (await task.run(() => client.refuseWay(kind))) onGone()
  }
  return (
    <Notice icon="latch" heading={words.waits[kind]} boxed>
      <div class="stack">
        <p>{mine ? words.waitsHere : words.waitsElsewhere}</p>
        <p>{words.waitsFrom(dayHere(until, language))}</p>
        {task.trouble && <Wrong id={`ways-${kind}`}>{t.trouble[task.trouble]}</Wrong>}
        {mayRefuse ? (
          <Button onPress={() => void refuse()}>{mine ? words.takeBack[kind] : words.refuse[kind]}</Button>
        ) : (
          <p>{words.older}</p>
        )}
        {mayRefuse && !mine && <p class="hint">{words.refuseHint}</p>}
      </div>
    </Notice>
  )
}

import { useState } from 'preact/hooks'
import { markFault } from '../../../practice/promise-marks.ts'
import type { Occurrence } from '../../../practice/promises.ts'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { MarkPromise, noMark } from './mark-promise.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useForm } from './use-form.ts'

export type PromiseMarkProps = {
  screen: ScreenProps
  view: Occurrence
  primary?: boolean | undefined
  onMarked: () => void
}

/** Marking one day. It is written on a page of one's own and goes to nobody. */
export function PromiseMark({ screen, view, primary, onMarked }: PromiseMarkProps) {
  const { client, t, language } = screen
  const { promise, of, mark } = view
  const form = useForm(client, `mark/${promise.id}/${of}`, noMark)
  const [now] = useState(seconds)
  const { refused, run } = useAct()
  const { date } = client.today()
  return (
    <>
      {form.fields.text !== '' && (
        <Danger screen={screen} side="writer" lang={language} text={form.fields.text} mayNotSee={false} />
      )}
      <MarkPromise
        words={t.today.promise}
        language={language}
        form={form}
        primary={primary}
        again={mark !== undefined}
        faultOf={(marked) => markFault(promise, { ...marked, of }, date, now)}
        onMark={({ mark, ...more }) =>
          run(
            () => client.mark(promise.id, mark, { of, ...more }),
            () => {
              form.drop()
              onMarked()
            },
          )
        }
      />
      <Status screen={screen} refused={refused} />
    </>
  )
}

function seconds(): number {
  return Math.floor(Date.now() / 1000)
}

import { useState } from 'preact/hooks'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import type { Messages } from '../../messages/choose.ts'
import { useFaultIn } from './use-fault.ts'

/**
 * A small promise to oneself: an act, what to do if something gets in the way, and a day.
 * Must pass: nothing about anyone else can be set here; what was written stays when something is missing.
 */
export type Made = { readonly act: string; readonly backup?: string; readonly due: string }

export type MakePromiseProps = {
  words: Messages['today']['promise']
  language: string
  today: string
  onMake: (made: Made) => void
}

export function MakePromise({ words, language, today, onMake }: MakePromiseProps) {
  const [act, setAct] = useState('')
  const [backup, setBackup] = useState('')
  const [due, setDue] = useState(today)
  const [fault, setFault] = useState<Faults>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const make = () => {
    const found = faultsIn({ act, backup, due }, words)
    setFault(found)
    if (found) return
    onMake({ act: act.trim(), due, ...(backup.trim() !== '' && { backup: backup.trim() }) })
  }
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
    >
      <p class="hint">{words.makeHint}</p>
      <Field
        label={words.act}
        hint={words.actHint}
        kind="textarea"
        rows={2}
        lang={language}
        value={act}
        onWrite={setAct}
        error={fault?.act}
      />
      <Field
        label={words.backup}
        hint={words.backupHint}
        kind="textarea"
        rows={2}
        lang={language}
        value={backup}
        onWrite={setBackup}
        error={fault?.backup}
      />
      <Field label={words.day} kind="date" value={due} onWrite={setDue} error={fault?.due} />
      <Button submit>{words.keep}</Button>
    </form>
  )
}

type Faults = { readonly act?: string; readonly backup?: string; readonly due?: string }

function faultsIn(
  { act, backup, due }: Required<Made>,
  words: MakePromiseProps['words'],
): Faults | undefined {
  const found: Faults = {
    ...(act.trim() === '' && { act: words.needAct }),
    ...(act.length > longest && { act: words.long }),
    ...(backup.length > longest && { backup: words.long }),
    ...(due === '' && { due: words.needDay }),
  }
  return Object.keys(found).length > 0 ? found : undefined
}

const longest = 400

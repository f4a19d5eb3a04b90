import { useState } from 'preact/hooks'
import { awayFault, awayWord } from '../../../practice/doors-away.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { useTask } from '../../task.ts'

/**
 * The quiet field that brings back whom one put away. Must pass: it stands there for everyone, whether or not anybody
 * is put away; every word that finds nothing gets the one same answer; what was typed is not kept.
 */
export function AwayFind({
  screen: { client, go, t },
}: {
  screen: Pick<ScreenProps, 'client' | 'go' | 't'>
}) {
  const [typed, setTyped] = useState('')
  const task = useTask()
  const words = t.account.settings
  const find = async () => {
    const missing = awayFault(typed)
    if (missing) return task.refuse(missing === 'empty' ? 'empty' : 'wrong')
    const found = await task.run(() => client.bringBack(awayWord(typed)))
    if (found) go({ screen: 'person', person: found.value })
  }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void find()
      }}
    >
      <Field
        label={words.find}
        value={typed}
        onWrite={(text) => {
          setTyped(text)
          task.clear()
        }}
        autocomplete="off"
        capitals="off"
        spellcheck={false}
        error={task.trouble && troubleIn(t, task.trouble)}
      />
      <Button submit>{words.findDo}</Button>
    </form>
  )
}

function troubleIn(t: ScreenProps['t'], trouble: keyof ScreenProps['t']['trouble']): string {
  const { findEmpty, findNothing } = t.account.settings
  if (trouble === 'empty') return findEmpty
  return trouble === 'wrong' ? findNothing : t.trouble[trouble]
}

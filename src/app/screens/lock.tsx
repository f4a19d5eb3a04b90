/** The lock. Nothing of anybody's is behind it on the page; it opens again without a connection. */
import { useState } from 'preact/hooks'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Fold } from '../kit/fold.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Tick } from '../kit/tick.tsx'
import type { ScreenProps } from '../screen.ts'
import { useTask } from '../task.ts'

export function Lock({ client, shell, t }: ScreenProps) {
  const words = t.account.lock
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const task = useTask()
  const error = task.trouble && (task.trouble === 'wrong' ? words.wrong : t.trouble[task.trouble])
  return (
    <Page shell={shell} heading={words.heading} lede={words.lede}>
      <form
        class="stack mid"
        onSubmit={(event) => {
          event.preventDefault()
          void task.run(() => client.unlock(passphrase))
        }}
      >
        <Field
          label={words.passphrase}
          kind={shown ? 'text' : 'password'}
          error={error}
          value={passphrase}
          onWrite={setPassphrase}
          name="password"
          autocomplete="current-password"
          capitals="off"
          spellcheck={false}
        />
        <Tick ticked={shown} onTick={setShown}>
          {words.show}
        </Tick>
        <Button submit kind="primary">
          {words.open}
        </Button>
        {task.busy && (
          <Notice kind="rest" spoken>
            {words.opening}
          </Notice>
        )}
      </form>
      <Fold summary={words.otherHeading}>
        <p>{words.other}</p>
        <Button onPress={() => void client.signOut()}>{words.signOut}</Button>
      </Fold>
    </Page>
  )
}

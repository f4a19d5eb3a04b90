import { useState } from 'preact/hooks'
import { Button, Row } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Tick } from '../../kit/tick.tsx'
import type { ScreenProps } from '../../screen.ts'
import { useTask } from '../../task.ts'
import { TypedAgain } from './ways-again.tsx'

/**
 * A new passphrase, asked for. Must pass: one is made up and any that is long enough is taken, as when the account was made;
 * what was typed is kept nowhere but in what is sealed with it.
 */
export function WaysPassphrase({ screen: { client, t, language } }: { screen: ScreenProps }) {
  const words = t.waysIn
  const [passphrase, setPassphrase] = useState<string>()
  const [again, setAgain] = useState('')
  const [hidden, setHidden] = useState(false)
  const task = useTask()
  const isAboutAgain = task.trouble === 'wrong'
  const offer = async () => {
    const { offerPassphrase } = await import('../../../vault/passphrase.ts')
    setPassphrase(await offerPassphrase(language))
  }
  if (passphrase === undefined) return <Button onPress={() => void offer()}>{words.passphraseMake}</Button>
  return (
    <form
      class="stack mid"
      onSubmit={(event) => {
        event.preventDefault()
        void task.run(() => client.changePassphrase(passphrase, again))
      }}
    >
      <Field
        label={words.label}
        hint={words.hint}
        kind={hidden ? 'password' : 'text'}
        error={task.trouble && !isAboutAgain && t.trouble[task.trouble]}
        value={passphrase}
        onWrite={setPassphrase}
        autocomplete="new-password"
        capitals="off"
        spellcheck={false}
      />
      <Button kind="quiet" onPress={() => void offer()}>
        {words.another}
      </Button>
      <Tick ticked={hidden} onTick={setHidden}>
        {words.hide}
      </Tick>
      <TypedAgain words={words} error={isAboutAgain && t.trouble.wrong} value={again} onWrite={setAgain} />
      <Row>
        <Button onPress={() => setPassphrase(undefined)}>{words.back}</Button>
        <Button submit kind="primary">
          {words.ask}
        </Button>
      </Row>
      {task.busy && (
        <Notice kind="rest" spoken>
          {words.asking}
        </Notice>
      )}
    </form>
  )
}

/** The second half of an account: a passphrase. One is offered, any that is long enough is taken, and pasting works. */
import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../vault/client.ts'
import { Button, Row } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Tick } from '../kit/tick.tsx'
import type { ScreenProps } from '../screen.ts'
import type { Task } from '../task.ts'

export type AccountPassphraseProps = {
  readonly screen: ScreenProps
  readonly task: Task
  readonly onBack: () => void
  readonly onMake: (passphrase: string, shared: boolean) => void
}

export function AccountPassphrase({ screen, task, onBack, onMake }: AccountPassphraseProps) {
  const { shell, t, language } = screen
  const words = t.account.passphrase
  const [passphrase, setPassphrase] = useState<string>()
  const [hidden, setHidden] = useState(false)
  const [shared, setShared] = useState(false)
  const offer = async () => setPassphrase(await offered(language))
  // The field comes with the first one in it, so that nothing is put where someone already types.
  useEffect(() => {
    void offered(language).then(setPassphrase)
  }, [language])
  if (passphrase === undefined)
    return (
      <Page shell={shell} heading={words.heading} lede={words.lede}>
        {null}
      </Page>
    )
  return (
    <Page shell={shell} heading={words.heading} lede={words.lede}>
      <form
        class="stack mid"
        onSubmit={(event) => {
          event.preventDefault()
          onMake(passphrase, shared)
        }}
      >
        <Field
          label={words.label}
          hint={words.hint}
          kind={hidden ? 'password' : 'text'}
          error={task.trouble && t.trouble[task.trouble]}
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
        <Tick ticked={shared} onTick={setShared} hint={words.sharedHint}>
          {words.shared}
        </Tick>
        <Row>
          <Button onPress={onBack}>{words.back}</Button>
          <Button submit kind="primary">
            {words.make}
          </Button>
        </Row>
        {task.busy && (
          <Notice kind="rest" spoken>
            {words.making}
          </Notice>
        )}
      </form>
    </Page>
  )
}

async function offered(language: Language): Promise<string> {
  const { offerPassphrase } = await import('../../vault/passphrase.ts')
  return offerPassphrase(language)
}

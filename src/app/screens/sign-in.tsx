/** Signing in, by name and passphrase or by the recovery card. One sentence for everything that does not fit. */
import { useState } from 'preact/hooks'
import { keepFirstDraft } from '../first-draft.ts'
import { Button, Row } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Fold } from '../kit/fold.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Tick } from '../kit/tick.tsx'
import { hrefTo } from '../place.ts'
import { useHeading } from '../heading.ts'
import type { ScreenProps } from '../screen.ts'
import { useTask } from '../task.ts'
import { forgetShell } from '../versions.ts'

export function SignIn({ client, shell, t }: ScreenProps) {
  const words = t.account.signIn
  const [way, setWay] = useState<'passphrase' | 'card'>('passphrase')
  const [name, setName] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [card, setCard] = useState('')
  const [shown, setShown] = useState(false)
  const [shared, setShared] = useState(false)
  const [waking, setWaking] = useState(false)
  const task = useTask()
  const enter = async (back = false) => {
    const done = await task.run(() =>
      way === 'card'
        ? client.signInWithCard({ card, shared, back })
        : client.signIn({ name, passphrase, shared }),
    )
    if (!done) return
    // Whoever is in stands inside by now, and may have gone on already.
    if (shared) await forgetShell()
    await keepFirstDraft(client)
  }
  const wake = async () => {
    setWaking(true)
    await enter(true)
    setWaking(false)
  }
  const other = () => {
    task.clear()
    setWay(way === 'card' ? 'passphrase' : 'card')
  }
  const sleeping = way === 'card' && (task.trouble === 'ended' || waking)
  useHeading(sleeping ? 'sleeping' : 'enter')
  if (sleeping)
    return <Sleeping shell={shell} t={t} busy={task.busy} onBack={() => void wake()} onLeave={task.clear} />
  const error = task.trouble && t.trouble[task.trouble]
  return (
    <Page
      shell={shell}
      heading={words.heading}
      back={{ href: hrefTo({ screen: 'front' }), label: t.frame.back.front }}
    >
      <form
        class="stack mid"
        onSubmit={(event) => {
          event.preventDefault()
          void enter()
        }}
      >
        {way === 'passphrase' ? (
          <>
            <Field
              label={words.name}
              hint={words.nameHint}
              error={error}
              value={name}
              onWrite={setName}
              name="username"
              autocomplete="username"
              capitals="off"
              spellcheck={false}
            />
            <Field
              label={words.passphrase}
              kind={shown ? 'text' : 'password'}
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
          </>
        ) : (
          <Field
            label={words.card}
            hint={words.cardHint}
            error={error}
            value={card}
            onWrite={setCard}
            autocomplete="off"
            capitals="characters"
            spellcheck={false}
          />
        )}
        <Tick ticked={shared} onTick={setShared} hint={words.sharedHint}>
          {words.shared}
        </Tick>
        <p class="hint">{words.told}</p>
        <Row>
          <Button submit kind="primary">
            {words.signIn}
          </Button>
          <Button onPress={other}>{way === 'card' ? words.withPassphrase : words.withCard}</Button>
        </Row>
        {task.busy && (
          <Notice kind="rest" spoken>
            {words.opening}
          </Notice>
        )}
      </form>
      <Fold summary={words.lostHeading}>
        <p>{words.lost}</p>
        <p>
          <a href={hrefTo({ screen: 'sign-up' })}>{words.newAccount}</a>
        </p>
      </Fold>
    </Page>
  )
}

type SleepingProps = Pick<ScreenProps, 'shell' | 't'> & {
  busy: boolean
  onBack: () => void
  onLeave: () => void
}

/** Only who holds the card comes here: an account that sleeps before it is erased (I9). */
function Sleeping({ shell, t, busy, onBack, onLeave }: SleepingProps) {
  const words = t.account.signIn.sleeping
  return (
    <Page shell={shell} heading={words.heading} lede={words.line}>
      <Row even>
        <Button onPress={onLeave}>{words.leave}</Button>
        <Button onPress={onBack}>{words.back}</Button>
      </Row>
      {busy && (
        <Notice kind="rest" spoken>
          {t.account.signIn.opening}
        </Notice>
      )}
    </Page>
  )
}

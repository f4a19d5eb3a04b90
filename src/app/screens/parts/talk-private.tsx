import { useState } from 'preact/hooks'
import { noteFault } from '../../../practice/talks-words.ts'
import type { TalkView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { formId } from './talk-turn.ts'
import { useForm } from './use-form.ts'

/**
 * A note for oneself while the turn is theirs. It is kept on this device and has no way to anyone.
 * Must pass: no button hands it over; every keystroke is kept; it can be cleared at any time.
 */
export type TalkPrivateProps = { screen: ScreenProps; talk: TalkView }

export function TalkPrivate({ screen: { client, t, language }, talk }: TalkPrivateProps) {
  const words = t.talk.wait
  const { fields, keep, drop } = useForm(client, privateForm(talk.id), { text: '' })
  const fault = noteFault(fields.text)
  const said = fault === 'long' ? words.long : words.odd
  return (
    <div class="stack tight">
      <LetterField
        short
        label={words.label}
        hint={words.hint}
        lang={language}
        value={fields.text}
        onWrite={(text) => keep({ text })}
        error={fault && fault !== 'empty' ? said : undefined}
      />
      <div>
        <Button kind="quiet" onPress={drop}>
          {words.clear}
        </Button>
      </div>
    </div>
  )
}

export function privateForm(talk: string): string {
  return formId('talk-private', talk)
}

/** While the turn is mine, or after the end: what I wrote to myself is one press away. */
export function TalkPrivateFold({ screen, talk }: TalkPrivateProps) {
  const { client, t } = screen
  const [was] = useState(() => (client.form(privateForm(talk.id))['text'] ?? '') !== '')
  if (!was) return null
  return (
    <Fold summary={t.talk.wait.yours}>
      <TalkPrivate screen={screen} talk={talk} />
    </Fold>
  )
}

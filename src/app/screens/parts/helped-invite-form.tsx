import { useState } from 'preact/hooks'
import { inviteFaults, type InviteFields } from '../../../practice/helped.ts'
import { helperKinds, kindIn } from '../../../practice/helper-words.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Field } from '../../kit/field.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Sees } from '../../kit/sees.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { OwnText } from './own-text.tsx'
import { useFaultIn } from './use-fault.ts'
import type { Form } from './use-form.ts'

/**
 * Whom one asks for help.
 * Must pass: no kind is picked ahead and none stands above another; each fault is told at its field, and all stays;
 * what they will see stands before the press.
 */
export type HelpedInviteFormProps = {
  screen: ScreenProps
  form: Form<{ readonly [F in keyof InviteFields | 'person']: string }>
  onGoOn: () => void
}

export function HelpedInviteForm({ screen, form: { fields, keep }, onGoOn }: HelpedInviteFormProps) {
  const { language, t } = screen
  const { invite: words, kinds } = t.helped
  const [tried, setTried] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(tried)
  const faults = inviteFaults(fields)
  const told = tried ? faults : undefined
  const kind = kindIn(fields.kind)
  return (
    <form
      class="stack loose"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(faults && {})
        if (!faults) onGoOn()
      }}
    >
      <Choice
        legend={words.kind}
        value={kind}
        onChoose={(next) => keep({ ...fields, kind: next })}
        error={told?.kind && words.faults[told.kind]}
        options={helperKinds.map((value) => ({
          value,
          label: kinds[value],
          hint: words.kindHints[value],
        }))}
      />
      {kind === 'mediator' && <p>{words.therapist}</p>}
      <Field
        label={words.name}
        hint={words.nameHint}
        autocomplete="off"
        lang={language}
        value={fields.name}
        onWrite={(name) => keep({ ...fields, name })}
        error={told?.name && words.faults[told.name]}
      />
      <OwnText
        screen={screen}
        label={words.note}
        hint={words.noteHint}
        value={fields.note}
        onWrite={(note) => keep({ ...fields, note })}
        error={faults?.note && words.faults[faults.note]}
      />
      <Sees rows={[{ term: words.sees, detail: words.seesLine }]} />
      <p>{words.after}</p>
      <Row even>
        <LinkButton href={hrefTo({ screen: 'helpers' })}>{words.notNow}</LinkButton>
        <Button submit>{words.goOn}</Button>
      </Row>
    </form>
  )
}

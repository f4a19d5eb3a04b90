import { useState } from 'preact/hooks'
import { inviteFaults } from '../../../practice/helped.ts'
import { kindIn } from '../../../practice/helper-words.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Sees } from '../../kit/sees.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { HelpingKind } from './helping-kind.tsx'
import { OwnText } from './own-text.tsx'
import { useFaultIn } from './use-fault.ts'
import type { Form } from './use-form.ts'

type Fields = {
  readonly name: string
  readonly kind: string
  readonly note: string
  readonly person: string
}

/**
 * Whom I begin to help: a name of my own for them, what I am to them, and a note.
 * Must pass: three fields and no more; each fault is told at its field, and all stays; what they will see stands before
 * the press; of somebody who is on the list already only the note is asked.
 */
export type HelpingClientFormProps = {
  screen: ScreenProps
  form: Form<Fields>
  person: PersonView | undefined
  onGoOn: () => void
}

export function HelpingClientForm({ screen, form, person, onGoOn }: HelpingClientFormProps) {
  const { language, t } = screen
  const words = t.helping.client
  const { fields, keep } = form
  const [tried, setTried] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(tried)
  const kind = kindIn(fields.kind)
  const { name, ...rest } = inviteFaults(fields) ?? {}
  const faults = person || !name ? rest : { name, ...rest }
  return (
    <form
      class="stack loose"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const stands = Object.keys(faults).length > 0
        setTried(stands ? {} : undefined)
        if (!stands) onGoOn()
      }}
    >
      {person ? (
        <p>
          <Named words={words.forName} name={person.name} />
        </p>
      ) : (
        <Field
          label={words.name}
          hint={words.nameHint}
          autocomplete="off"
          lang={language}
          value={fields.name}
          onWrite={(next) => keep({ ...fields, name: next })}
          error={tried && name && words.faults[name]}
        />
      )}
      {person?.help ? (
        <p>{t.helping.kinds[person.help.kind]}</p>
      ) : (
        <HelpingKind
          screen={screen}
          legend={words.kind}
          value={kind}
          onChoose={(next) => keep({ ...fields, kind: next })}
          error={tried && rest.kind && words.faults[rest.kind]}
        />
      )}
      <OwnText
        screen={screen}
        label={words.note}
        hint={words.noteHint}
        value={fields.note}
        onWrite={(note) => keep({ ...fields, note })}
        error={rest.note && words.faults[rest.note]}
      />
      <Sees rows={[{ term: words.sees, detail: words.seesLine }]} />
      <Row even>
        <LinkButton href={hrefTo({ screen: 'caseload' })}>{t.helping.notNow}</LinkButton>
        <Button submit>{words.goOn}</Button>
      </Row>
    </form>
  )
}

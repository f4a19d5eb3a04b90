import { useState } from 'preact/hooks'
import { noteFits } from '../../../practice/letters.ts'
import { kindIn } from '../../../practice/own-terms.ts'
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
  const name = person ? undefined : nameFault(fields.name.trim(), words)
  const long = noteFits(fields.note) ? undefined : words.longNote
  return (
    <form
      class="stack loose"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const stands = name ?? long ?? (kind ? undefined : words.needKind)
        setTried(stands === undefined ? undefined : {})
        if (stands === undefined) onGoOn()
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
          error={tried && name}
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
          error={tried && !kind ? words.needKind : undefined}
        />
      )}
      <OwnText
        screen={screen}
        label={words.note}
        hint={words.noteHint}
        value={fields.note}
        onWrite={(note) => keep({ ...fields, note })}
        error={long}
      />
      <Sees rows={[{ term: words.sees, detail: words.seesLine }]} />
      <Row even>
        <LinkButton href={hrefTo({ screen: 'caseload' })}>{t.helping.notNow}</LinkButton>
        <Button submit>{words.goOn}</Button>
      </Row>
    </form>
  )
}

function nameFault(name: string, words: { needName: string; longName: string }): string | undefined {
  if (name === '') return words.needName
  return name.length > longestName ? words.longName : undefined
}

const longestName = 40

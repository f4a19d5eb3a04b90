import { useState } from 'preact/hooks'
import type { DoorState } from '../../../domain/vocabulary.ts'
import { noteFits, plain } from '../../../practice/letters.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Page } from '../../kit/page.tsx'
import { Sees } from '../../kit/sees.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { doorOptions } from './door-options.ts'
import { Named } from './filled.tsx'
import { Danger } from './guide-danger.tsx'
import { backTo } from './nobody.tsx'
import { Status } from './status.tsx'
import type { Refused } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

export type GateNoteProps = {
  screen: ScreenProps
  person: PersonView
  refused: Refused | undefined
  working: boolean
  /** `made` is called when there is a link, and then nothing of the form stays. */
  onMake: (note: { note: string; letters: DoorState }, made: () => void) => void
}

/** After the gate: a few lines for the first page, and how my own door stands for their letters. */
export function GateNote({ screen, person, refused, working, onMake }: GateNoteProps) {
  const { shell, t, language } = screen
  const words = t.people.gate
  const { fields, keep, drop } = useForm(screen.client, `gate/${person.id}`, { note: '' })
  const [letters, setLetters] = useState<DoorState>('knock')
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const long = noteFits(fields.note) ? undefined : words.longNote
  return (
    <Page
      shell={shell}
      heading={<Named words={words.noteHeading} name={person.name} />}
      lede={words.noteLede}
      back={backTo(person)}
    >
      <form
        class="stack loose"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (long) setFault({})
          else onMake({ note: plain(fields.note).trim(), letters }, drop)
        }}
      >
        <Danger screen={screen} side="writer" lang={language} text={fields.note} />
        <LetterField
          short
          label={words.note}
          hint={words.noteHint}
          lang={language}
          value={fields.note}
          onWrite={(note) => keep({ note })}
          error={long}
        />
        {!person.space && (
          <Choice
            legend={words.doorLegend}
            hint={words.doorHint}
            value={letters}
            onChoose={setLetters}
            options={doorOptions(t.door)}
          />
        )}
        <section class="stack">
          <h2>{words.sees}</h2>
          <Sees
            rows={[
              { term: words.outside, detail: words.outsideLine },
              { term: words.inside, detail: words.insideLine },
              { term: words.learn, detail: words.learnLine },
            ]}
          />
        </section>
        <div class="stack">
          <Row even>
            <LinkButton href={hrefTo({ screen: 'person', person: person.id })}>{words.later}</LinkButton>
            <Button submit>{words.make}</Button>
          </Row>
          <Status
            screen={withLimits(screen)}
            said={working ? { words: words.making } : undefined}
            refused={refused}
          />
        </div>
      </form>
    </Page>
  )
}

/** Two refusals mean something of their own here. */
function withLimits({ t, language }: ScreenProps): Pick<ScreenProps, 't' | 'language'> {
  const { oneLives, many } = t.people.gate
  return { language, t: { ...t, trouble: { ...t.trouble, 'no-room': oneLives, 'slow-down': many } } }
}

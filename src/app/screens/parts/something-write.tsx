import { useState } from 'preact/hooks'
import type { AskedAhead } from '../../../practice/plan.ts'
import { type NoteFaults, noteFaults, type NoteFields } from '../../../practice/setbacks.ts'
import type { Client } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Page } from '../../kit/page.tsx'
import { Tick } from '../../kit/tick.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { Danger } from './guide-danger.tsx'
import type { HiddenClient } from './guide-hidden.ts'
import { LookOver } from './guide-look-over.tsx'
import { MayNotSee } from './practical-may.tsx'
import { SomethingAhead } from './something-ahead.tsx'
import { useFaultIn } from './use-fault.ts'

export type SomethingWriteProps = {
  screen: ScreenProps
  person: PersonView
  ahead: AskedAhead
  note: NoteFields
  onWrite: (note: NoteFields) => void
  onBack: () => void
  onGoOn: () => void
}

/**
 * A short note.
 * Must pass: what they asked for in advance stands above it; the guide's help for danger does, too; nothing typed is
 * kept anywhere but in this page; there is no place for a promise.
 */
export function SomethingWrite(props: SomethingWriteProps) {
  const { screen, person, ahead, note, onWrite, onBack, onGoOn } = props
  const { client, shell, language, t } = screen
  const words = t.plan.note
  const [faults, setFaults] = useState<NoteFaults>()
  const ref = useFaultIn<HTMLFormElement>(faults)
  const start = (starter: string) => {
    onWrite({ ...note, text: note.text === '' ? starter : `${note.text}\n${starter}` })
    ref.current?.querySelector('textarea')?.focus()
  }
  return (
    <Page
      shell={shell}
      heading={<Named words={words.heading} name={person.name} />}
      lede={words.lede}
      aside={<Starters words={words} plain={ahead.details !== undefined} onStart={start} />}
      asideLabel={words.starters}
    >
      <SomethingAhead screen={screen} person={person} ahead={ahead} />
      <form
        class="stack mid"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const found = noteFaults(note)
          setFaults(found)
          if (!found) onGoOn()
        }}
      >
        <Danger screen={screen} side="writer" lang={language} text={`${note.text}\n${note.next}`} />
        <p class="hint">{words.nothing}</p>
        <LetterField
          short
          label={words.text}
          hint={words.textHint}
          lang={language}
          value={note.text}
          onWrite={(text) => onWrite({ ...note, text })}
          error={faults?.text && words.textFaults[faults.text]}
        />
        <Tick ticked={note.safe} onTick={(safe) => onWrite({ ...note, safe })}>
          {words.safe}
        </Tick>
        <Field
          kind="textarea"
          rows={2}
          label={words.next}
          hint={words.nextHint}
          lang={language}
          value={note.next}
          onWrite={(next) => onWrite({ ...note, next })}
          error={faults?.next && words.nextFaults[faults.next]}
        />
        <LookOver
          screen={{ t, shell, client: forgetful(client) }}
          text={note.text}
          lang={language}
          kind="setback"
        />
        <MayNotSee screen={screen} />
        <Row even>
          <Button onPress={onBack}>{words.back}</Button>
          <Button submit>{words.goOn}</Button>
        </Row>
        <div>
          <LinkButton kind="quiet" href={hrefTo({ screen: 'today' })}>
            {t.plan.help.close}
          </LinkButton>
        </div>
      </form>
    </Page>
  )
}

type StartersProps = {
  words: ScreenProps['t']['plan']['note']
  /** They asked how much to be told: no way to begin leads into what happened on which day. */
  plain: boolean
  onStart: (starter: string) => void
}

/** Ways to begin, never whole notes. */
function Starters({ words, plain, onStart }: StartersProps) {
  return (
    <section class="stack tight">
      <h2>{words.starters}</h2>
      <p class="hint">{words.startersHint}</p>
      {[...(plain ? [] : words.withDay), ...words.begin].map((starter) => (
        <Button key={starter} kind="quiet" onPress={() => onStart(starter)}>
          {starter}
        </Button>
      ))}
    </section>
  )
}

/** What the guide is told not to ask again holds here for as long as the page does. */
function forgetful(client: Client): HiddenClient {
  return {
    form: (id) => client.form(id),
    keepForm: () => Promise.resolve(),
    dropForm: () => Promise.resolve(),
  }
}

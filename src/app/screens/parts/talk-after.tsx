import { useState } from 'preact/hooks'
import {
  fieldsOf,
  heardIn,
  heards,
  noteOf,
  talkNote,
  talkNoteFault,
  type TalkNote,
} from '../../../practice/talks-notes.ts'
import type { TalkView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { type Said, Status } from './status.tsx'
import { AskOnce, removing } from './ask-once.tsx'
import { formId } from './talk-turn.ts'
import { useAct } from './use-act.ts'
import { useGiving } from './use-giving.ts'
import { useForm } from './use-form.ts'

/**
 * After a talk, for oneself alone: what one takes away, and whether one felt heard (S2-7).
 * Must pass: five answers in words, none picked ahead; it is a page of one's own; nothing is made of it.
 */
export function TalkAfter({ screen, talk }: { screen: ScreenProps; talk: TalkView }) {
  const { client, t } = screen
  const words = t.talk.after
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const note = noteOf(client.pages(), talk.id)
  /** What is kept stands in a form that begins anew. */
  const [kept, count] = useState(0)
  const done = (text: string) => {
    count(kept + 1)
    setSaid({ words: text, moves: true })
  }
  return (
    <section class="stack mid">
      <h2>{words.heading}</h2>
      <Status screen={screen} said={said} refused={refused} />
      <After
        key={`${kept} ${note?.text ?? ''} ${note?.heard ?? ''}`}
        screen={screen}
        talk={talk.id}
        note={note}
        onKeep={(written, given) =>
          run(
            () => client.keepPage(written),
            () => {
              given()
              done(words.kept)
            },
          )
        }
      />
      {note && (
        <div>
          <AskOnce
            words={removing(words)}
            onDo={() =>
              run(
                () => client.removePage('talk-note', note.id),
                () => done(words.removed),
              )
            }
          />
        </div>
      )}
    </section>
  )
}

type AfterProps = {
  screen: ScreenProps
  talk: string
  note: TalkNote | undefined
  onKeep: (note: TalkNote, given: () => void) => void
}

function After({ screen: { client, t, language }, talk, note, onKeep }: AfterProps) {
  const words = t.talk.after
  const { fields, keep, drop } = useForm(client, formId('talk-after', talk), fieldsOf(note))
  const wrong = talkNoteFault(fields)
  const giving = useGiving(wrong, () => onKeep(talkNote(fields, talk, client.today().date), drop))
  return (
    <form class="stack mid" {...giving.form}>
      <LetterField
        short
        label={words.text}
        hint={words.textHint}
        lang={language}
        value={fields.text}
        onWrite={(text) => keep({ ...fields, text })}
        error={giving.wrong && words.faults[giving.wrong]}
      />
      <Choice
        small
        grid
        legend={words.heard}
        hint={words.heardHint}
        value={heardValue(fields.heard)}
        onChoose={(heard) => keep({ ...fields, heard })}
        options={heards.map((value) => ({ value: `${value}` as const, label: words.heards[value] }))}
      />
      <Row>
        <Button submit>{words.keep}</Button>
      </Row>
    </form>
  )
}

function heardValue(heard: string): `${(typeof heards)[number]}` | undefined {
  const found = heardIn(heard)
  return found === undefined ? undefined : `${found}`
}

import { useState } from 'preact/hooks'
import { type PracticalFault, practicalFault } from '../../../practice/practical.ts'
import { practicalQuestions } from '../../../practice/words.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Choice } from '../../kit/choice.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { LeaveOrNext } from './leave-or-next.tsx'
import { LeavingStatus, MayNotSee, OwnDoor } from './practical-may.tsx'
import type { Said } from './status.tsx'
import { useAct } from './use-act.ts'
import { useGiving } from './use-giving.ts'
import { useForm } from './use-form.ts'

/**
 * A short note about a plain matter: one field, and what it asks for.
 * Must pass: the limit stands at the field; nothing asks for a feeling; what was typed stays until it was left; where
 * nothing can be left now, a sentence stands in place of the button.
 */
export function PracticalCompose({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, t, language } = screen
  const words = t.exchange.practical
  const form = useForm(client, practicalForm(person.id), { text: '', question: 'none' })
  const { text } = form.fields
  const question = practicalQuestions.find((one) => one === form.fields.question) ?? 'none'
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const wrong = practicalFault(text)
  const may = person.may.practical
  const leave = () => {
    if (may.type !== 'allowed') return
    const note = { kind: 'practical', language, text: text.trim(), question } as const
    run(
      () => client.leave(person.id, note),
      ({ waitsHere }) => {
        form.drop()
        setSaid({ words: waitsHere ? t.people.left.waits : words.done, moves: true })
      },
    )
  }
  const giving = useGiving(wrong, leave, () => setSaid(undefined))
  return (
    <form class="stack mid" {...giving.form}>
      <LeavingStatus screen={screen} said={said} refused={refused} />
      <Danger screen={screen} side="writer" lang={language} text={text} />
      <LetterField
        short
        label={words.text}
        hint={words.textHint}
        lang={language}
        value={text}
        onWrite={(next) => form.keep({ text: next, question })}
        error={wrong && (giving.pressed || atOnce.has(wrong)) ? words.faults[wrong] : undefined}
      />
      <Choice
        small
        legend={words.asks}
        value={question}
        onChoose={(next) => form.keep({ text, question: next })}
        options={practicalQuestions.map((value) => ({ value, label: words.questions[value] }))}
      />
      <MayNotSee screen={screen} />
      <OwnDoor screen={screen} person={person} lane="practical" />
      <LeaveOrNext screen={screen} person={person} may={may} />
    </form>
  )
}

export function practicalForm(person: string): string {
  return `practical/${person}`
}

/** These do not wait for a press. */
const atOnce: ReadonlySet<PracticalFault> = new Set(['long', 'odd'])

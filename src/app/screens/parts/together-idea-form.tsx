import { useState } from 'preact/hooks'
import { ideaFault, type OwnIdea } from '../../../practice/ideas.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Field } from '../../kit/field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { LeaveOrNext } from './leave-or-next.tsx'
import { LeavingStatus, MayNotSee } from './practical-may.tsx'
import { QuietAfter } from './quiet-after.tsx'
import type { Said } from './status.tsx'
import { useAct } from './use-act.ts'
import { useGiving } from './use-giving.ts'
import { useForm } from './use-form.ts'

/**
 * An idea of one's own, left for both decks. It says nothing of my own pick.
 * Must pass: the limit stands at the field; no link; what was typed stays until it was left.
 */
export type IdeaFormProps = { screen: ScreenProps; person: PersonView; own: readonly OwnIdea[] }

export function ideaForm(person: string): string {
  return `together-idea/${person}`
}

export function TogetherIdeaForm({ screen, person, own }: IdeaFormProps) {
  const { client, t, language } = screen
  const words = t.together.together
  const form = useForm(client, ideaForm(person.id), { text: '' })
  const { text } = form.fields
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const wrong = ideaFault(text, own)
  const may = person.may.together
  const leave = () => {
    if (may.type !== 'allowed') return
    const idea = { kind: 'idea', language, idea: client.newId(), text: text.trim() } as const
    run(
      () => client.leave(person.id, idea),
      ({ waitsHere }) => {
        form.drop()
        setSaid({ words: waitsHere ? t.people.left.waits : t.exchange.practical.done, moves: true })
      },
    )
  }
  const giving = useGiving(wrong, leave, () => setSaid(undefined))
  return (
    <form class="stack mid" {...giving.form}>
      <LeavingStatus screen={screen} said={said} refused={refused} />
      <QuietAfter screen={screen} person={person} />
      <Danger screen={screen} side="writer" lang={language} text={text} />
      <Field
        kind="textarea"
        rows={2}
        label={words.ownLabel}
        hint={words.ownHint}
        lang={language}
        value={text}
        onWrite={(next) => form.keep({ text: next })}
        error={giving.wrong && words.ownFaults[giving.wrong]}
      />
      <MayNotSee screen={screen} />
      <LeaveOrNext screen={screen} person={person} may={may} plain />
    </form>
  )
}

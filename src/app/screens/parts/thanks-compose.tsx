import { useState } from 'preact/hooks'
import { thanksFault } from '../../../practice/thanks.ts'
import type { PersonView } from '../../../vault/views.ts'
import { LetterField } from '../../kit/letter-field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { LeaveOrNext } from './leave-or-next.tsx'
import { LeavingStatus, MayNotSee } from './practical-may.tsx'
import { QuietAfter } from './quiet-after.tsx'
import type { Said } from './status.tsx'
import { ThanksAsks } from './thanks-asks.tsx'
import { useAct } from './use-act.ts'
import { useGiving } from './use-giving.ts'
import { useForm } from './use-form.ts'

/**
 * Thanks for one act, in one field.
 * Must pass: the limit stands at the field; the questions under it stop nothing; what was typed stays until it was
 * left; where nothing can be left now, a sentence stands in place of the button.
 */
export function ThanksCompose({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, t, language } = screen
  const words = t.exchange.thanks
  const form = useForm(client, `thanks/${person.id}`, { text: '' })
  const { text } = form.fields
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const wrong = thanksFault(text)
  const may = person.may.thanks
  const leave = () => {
    if (may.type !== 'allowed') return
    run(
      () => client.leave(person.id, { kind: 'thanks', language, text: text.trim() }),
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
      <LetterField
        short
        label={words.text}
        hint={`${words.textHint} ${words.size}`}
        lang={language}
        value={text}
        onWrite={(next) => form.keep({ text: next })}
        error={giving.wrong && words.faults[giving.wrong]}
      />
      <ThanksAsks words={words} language={language} text={text} />
      <MayNotSee screen={screen} />
      <LeaveOrNext screen={screen} person={person} may={may} />
    </form>
  )
}

import { useState } from 'preact/hooks'
import { daySigns, lineFor, wordsFault } from '../../../practice/day-words.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { LeavingStatus, MayNext, MayNotSee } from './practical-may.tsx'
import type { Said } from './status.tsx'
import { useAct } from './use-act.ts'
import { useGiving } from './use-giving.ts'
import { useForm } from './use-form.ts'

/**
 * "For today, my plan is …": one line, once a day.
 * Must pass: the limit stands at the field; what was typed stays until it was left; the line of today stands in place
 * of the field.
 */
export function DayCompose({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, t, language } = screen
  const words = t.together.day
  const { date } = client.today()
  const left = lineFor(person.left, date)
  const form = useForm(client, `day/${person.id}`, { text: '' })
  const { text } = form.fields
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const wrong = wordsFault(text, daySigns)
  const may = person.may.practical
  const leave = () => {
    if (may.type !== 'allowed') return
    run(
      () => client.leave(person.id, { kind: 'today', language, text: text.trim(), on: date }),
      ({ waitsHere }) => {
        form.drop()
        setSaid({ words: waitsHere ? t.people.left.waits : t.exchange.practical.done, moves: true })
      },
    )
  }
  const giving = useGiving(wrong, leave, () => setSaid(undefined))
  const status = <LeavingStatus screen={screen} said={said} refused={refused} />
  if (left)
    return (
      <section class="stack">
        {status}
        <p>{words.mine}</p>
      </section>
    )
  return (
    <form class="stack mid" {...giving.form}>
      {status}
      <Danger screen={screen} side="writer" lang={language} text={text} />
      <Field
        kind="textarea"
        rows={2}
        label={words.begins}
        hint={words.hint}
        lang={language}
        value={text}
        onWrite={(next) => form.keep({ text: next })}
        error={giving.wrong && words.faults[giving.wrong]}
      />
      <MayNotSee screen={screen} />
      {may.type === 'allowed' ? (
        <div class="stack tight">
          <Button submit kind="primary">
            {t.exchange.practical.leave}
          </Button>
          <p class="hint">{t.exchange.practical.after}</p>
        </div>
      ) : (
        <MayNext screen={screen} may={may} />
      )}
    </form>
  )
}

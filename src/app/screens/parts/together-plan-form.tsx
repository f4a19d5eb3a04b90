import { useState } from 'preact/hooks'
import type { Now } from '../../../practice/together.ts'
import { planFaults, type PlanFaults } from '../../../practice/together-words.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Field } from '../../kit/field.tsx'
import { Tick } from '../../kit/tick.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { LeaveOrNext } from './leave-or-next.tsx'
import { LeavingStatus, MayNotSee } from './practical-may.tsx'
import { QuietAfter } from './quiet-after.tsx'
import type { Said } from './status.tsx'
import { useAct } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * A place and a time for what both picked.
 * Must pass: a place is words (abuse 13); each missing thing is told at its field; nothing typed is lost.
 */
export type PlanFormProps = { screen: ScreenProps; person: PersonView; idea: string; at: Now }

export function planForm(person: string, idea: string): string {
  return `together-plan/${person}/${idea}`
}

export function TogetherPlanForm(props: PlanFormProps) {
  const { screen, person } = props
  const { t, language } = screen
  const words = t.together.together
  const { fields, faults, tried, said, refused, keep, leave } = usePlanForm(props)
  const ref = useFaultIn<HTMLFormElement>(tried)
  const may = person.may.together
  const wrong = tried ? faults : atOnce(faults)
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        leave()
      }}
    >
      <LeavingStatus screen={screen} said={said} refused={refused} />
      <QuietAfter screen={screen} person={person} />
      <Danger screen={screen} side="writer" lang={language} text={fields.place} />
      <Field
        label={words.place}
        hint={words.placeHint}
        lang={language}
        value={fields.place}
        onWrite={(place) => keep({ ...fields, place })}
        error={wrong?.place && words.placeFaults[wrong.place]}
      />
      <div class="pair">
        <Field
          kind="date"
          label={words.on}
          value={fields.on}
          onWrite={(on) => keep({ ...fields, on })}
          error={wrong?.on && words.onFaults[wrong.on]}
        />
        <Field
          kind="time"
          label={words.at}
          value={fields.at}
          onWrite={(at) => keep({ ...fields, at })}
          error={wrong?.at && words.atFaults[wrong.at]}
        />
      </div>
      <Tick
        ticked={fields.sober === 'yes'}
        hint={words.soberHint}
        onTick={(sober) => keep({ ...fields, sober: sober ? 'yes' : '' })}
      >
        {words.sober}
      </Tick>
      <MayNotSee screen={screen} />
      <LeaveOrNext screen={screen} person={person} may={may} />
    </form>
  )
}

function usePlanForm({ screen: { client, t, language }, person, idea, at }: PlanFormProps) {
  const form = useForm(client, planForm(person.id, idea), { place: '', on: '', at: '', sober: '' })
  const { fields } = form
  const [tried, setTried] = useState<object>()
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const faults = planFaults(fields, at.now, at.zone)
  const leave = () => {
    setSaid(undefined)
    setTried(faults && {})
    if (faults || person.may.together.type !== 'allowed') return
    const meeting = {
      kind: 'meeting',
      language,
      meeting: client.newId(),
      idea,
      place: fields.place.trim(),
      on: fields.on,
      at: fields.at,
      sober: fields.sober === 'yes',
    } as const
    run(
      () => client.leave(person.id, meeting),
      ({ waitsHere }) => {
        form.drop()
        setSaid({ words: waitsHere ? t.people.left.waits : t.exchange.practical.done, moves: true })
      },
    )
  }
  return { fields, faults, tried, said, refused, keep: form.keep, leave }
}

/** What need not wait for a press: a place that is too long, a link, or holds odd signs. */
function atOnce(faults: PlanFaults | undefined): PlanFaults | undefined {
  return faults?.place && faults.place !== 'empty' ? { place: faults.place } : undefined
}

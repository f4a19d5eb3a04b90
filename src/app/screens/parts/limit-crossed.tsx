import { useState } from 'preact/hooks'
import type { Limit } from '../../../practice/limits.ts'
import { optionalFault, pastDayFault } from '../../../practice/limits-fields.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Field } from '../../kit/field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { isOpenTo } from './practical-may.tsx'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

export type CrossedNote = { readonly on: string; readonly text?: string }

/** What one may do about it. None of these is done before it is pressed. */
export type Crossing = {
  readonly nothing: () => void
  readonly note: (note: CrossedNote, kept: () => void) => void
  readonly rest: (person: PersonView) => void
  readonly doors: (person: PersonView) => void
  readonly tell: (person: PersonView) => void
  readonly letter: (person: PersonView) => void
}

export type LimitCrossedProps = {
  screen: Pick<ScreenProps, 'client' | 't' | 'language' | 'shell'>
  limit: Limit
  person: PersonView | undefined
  does: Crossing
}

type Way = keyof Crossing

/**
 * The choices after a crossing.
 * Must pass: nothing comes first and nothing is picked; all rows are of one size; no way counts, and none acts by itself.
 */
export function LimitCrossed({ screen, limit, person, does }: LimitCrossedProps) {
  const { client, t, language } = screen
  const words = t.limits.crossed
  const today = client.today().date
  const { fields, keep, drop } = useForm(client, `crossed/${limit.id}`, { text: '', on: today })
  const [picked, pick] = useState<Way>()
  const [fault, setFault] = useState<Faults>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const kept = () => {
    drop()
    pick(undefined)
  }
  const act = () => {
    if (picked === undefined) return setFault({ picked: words.pick })
    if (picked === 'note') {
      const found = faultsIn(fields, today, t.limits.faults)
      setFault(found)
      const text = fields.text.trim()
      return found ?? does.note({ on: fields.on, ...(text !== '' && { text }) }, kept)
    }
    if (picked === 'nothing') return does.nothing()
    return person && does[picked](person)
  }
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        act()
      }}
    >
      <Choice
        legend={words.legend}
        value={picked}
        onChoose={pick}
        error={picked === undefined ? fault?.picked : undefined}
        options={waysFor(person, limit).map((value) => ({
          value,
          label: words[value],
          hint: value === 'nothing' ? undefined : words[`${value}Hint`],
        }))}
      />
      {picked === 'note' && (
        <>
          <Danger screen={screen} side="writer" lang={language} text={fields.text} mayNotSee={false} />
          <Field
            kind="textarea"
            rows={3}
            label={words.words}
            hint={words.wordsHint}
            lang={language}
            value={fields.text}
            onWrite={(text) => keep({ ...fields, text })}
            error={fault?.text}
          />
          <Field
            kind="date"
            label={words.day}
            value={fields.on}
            onWrite={(on) => keep({ ...fields, on })}
            error={fault?.on}
          />
        </>
      )}
      <Button submit>{words.do}</Button>
    </form>
  )
}

/** What is there to choose: with nobody to reach, only what is one's own. */
function waysFor(person: PersonView | undefined, { retired }: Limit): readonly Way[] {
  const reach: readonly Way[] = retired === undefined ? ['rest', 'doors', 'tell'] : ['rest', 'doors']
  return [
    'nothing',
    'note',
    ...(person && isOpenTo(person, person.may.limit) ? reach : []),
    ...(person ? (['letter'] as const) : []),
  ]
}

type Faults = { readonly picked?: string; readonly text?: string; readonly on?: string }

function faultsIn(
  { text, on }: { readonly text: string; readonly on: string },
  today: string,
  words: ScreenProps['t']['limits']['faults'],
): Faults | undefined {
  const said = optionalFault(text, longest)
  const day = pastDayFault(on, today)
  if (said === undefined && day === undefined) return undefined
  return {
    ...(said !== undefined && { text: words[said] }),
    ...(day !== undefined && { on: day === 'to-come' ? words.toCome : words.day }),
  }
}

/** What a page can hold. */
const longest = 400

import { useState } from 'preact/hooks'
import {
  agreedIn,
  agreedOrder,
  blankNear,
  type Near,
  nearFaults,
  type NearFaults,
  nearFields,
  type NearFields,
  nearToKeep,
  sortIn,
  withAgreed,
} from '../../../practice/circle.ts'
import { circleSorts } from '../../../practice/pages.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { Select } from '../../kit/select.tsx'
import { Tick } from '../../kit/tick.tsx'
import type { ScreenProps } from '../../screen.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * Someone or something near: typed by hand, never taken from anywhere (B2-7).
 * Must pass: nothing is agreed ahead; only the name must be there; each fault is told at its field, and all stays.
 */
export type CircleFormProps = {
  screen: ScreenProps
  /** The one that is changed; a new one without it. */
  one?: Near | undefined
  /** Keeps it; `given` is called when it is kept, and then nothing of the form stays. */
  onKeep: (one: Near, given: () => void) => void
  onLeave?: (() => void) | undefined
}

export function circleForm(id: string): string {
  return `circle/${id}`
}

export function CircleForm({ screen, one, onKeep, onLeave }: CircleFormProps) {
  const words = screen.t.circle
  const { client } = screen
  const empty: Typed = { ...(one ? nearFields(one) : blankNear) }
  const { fields, keep, drop } = useForm(client, circleForm(one?.id ?? 'new'), empty)
  const [tried, setTried] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(tried)
  const faults = nearFaults(fields)
  const add = () => {
    setTried(faults && {})
    if (!faults) onKeep(nearToKeep(one?.id ?? client.newId(), fields), drop)
  }
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Who screen={screen} fields={fields} keep={keep} faults={(tried ? faults : atOnce(faults)) ?? {}} />
      <Tick
        ticked={fields.first === 'yes'}
        onTick={(ticked) => keep({ ...fields, first: ticked ? 'yes' : '' })}
        hint={words.firstHint}
      >
        {words.first}
      </Tick>
      <Row>
        {onLeave && (
          <Button
            onPress={() => {
              drop()
              onLeave()
            }}
          >
            {words.leave}
          </Button>
        )}
        <Button submit>{one ? words.save : words.add}</Button>
      </Row>
    </form>
  )
}

type Typed = { readonly [F in keyof NearFields]: string }
type WhoProps = { screen: ScreenProps; fields: Typed; keep: (fields: Typed) => void; faults: NearFaults }

function Who({ screen: { t, language }, fields, keep, faults }: WhoProps) {
  const words = t.circle
  return (
    <>
      <Field
        label={words.name}
        hint={words.nameHint}
        autocomplete="off"
        lang={language}
        value={fields.name}
        onWrite={(name) => keep({ ...fields, name })}
        error={faults.name && words.faults.name[faults.name]}
      />
      <Select
        label={words.sort}
        value={sortIn(fields)}
        options={circleSorts.map((value) => ({ value, label: words.sorts[value] }))}
        onChoose={(sort) => keep({ ...fields, sort })}
      />
      <Field
        label={words.reach}
        hint={words.reachHint}
        autocomplete="off"
        lang={language}
        value={fields.reach}
        onWrite={(reach) => keep({ ...fields, reach })}
        error={faults.reach && words.faults.reach[faults.reach]}
      />
      <fieldset>
        <legend class="small">{words.agreedLegend}</legend>
        <p class="hint under">{words.agreedHint}</p>
        <div class="stack tight">
          {agreedOrder.map((what) => (
            <Tick
              key={what}
              ticked={agreedIn(fields).includes(what)}
              onTick={(ticked) => keep(withAgreed(fields, what, ticked))}
            >
              {words.agreed[what]}
            </Tick>
          ))}
        </div>
      </fieldset>
      <Field
        kind="textarea"
        rows={2}
        label={words.note}
        hint={words.noteHint}
        lang={language}
        value={fields.note}
        onWrite={(note) => keep({ ...fields, note })}
        error={faults.note && words.faults.note[faults.note]}
      />
    </>
  )
}

/** What need not wait for a press. */
function atOnce(faults: NearFaults | undefined): NearFaults | undefined {
  if (faults?.name !== 'empty') return faults
  const { reach, note } = faults
  return { ...(reach && { reach }), ...(note && { note }) }
}

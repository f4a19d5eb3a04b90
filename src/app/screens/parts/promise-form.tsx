import type { ScreenProps } from '../../screen.ts'
import { Choice } from '../../kit/choice.tsx'
import { Field } from '../../kit/field.tsx'
import { Select } from '../../kit/select.tsx'
import { Days } from '../../kit/tick.tsx'
import { Wrong } from '../../kit/wrong.tsx'
import { daysOf, type PromiseFaults, type PromiseFields } from './promise-fields.ts'
import { holding, useToldLimits } from './promise-limits.ts'

/**
 * The parts of a promise: an act, when, what to do if something gets in the way, and how both would know.
 * Must pass: nothing in it is about what the other will do; a limit of theirs is offered only where I opened one.
 */
export type PromiseFormProps = {
  screen: ScreenProps
  fields: PromiseFields
  faults: PromiseFaults | undefined
  onWrite: (fields: PromiseFields) => void
  today: string
}

export function PromiseForm({ screen, fields, faults, onWrite, today }: PromiseFormProps) {
  const words = screen.t.promises.form
  const weekly = fields.often === 'weekly'
  const line = (name: 'act' | 'cue' | 'backup' | 'know', label: string, hint: string) => (
    <Field
      kind="textarea"
      rows={2}
      label={label}
      hint={hint}
      lang={screen.language}
      value={fields[name]}
      onWrite={(text) => onWrite({ ...fields, [name]: text })}
      error={faults?.[name]}
    />
  )
  return (
    <>
      {line('act', words.act, words.actHint)}
      <Choice
        small
        grid
        legend={words.often}
        value={fields.often}
        onChoose={(often) => onWrite({ ...fields, often })}
        options={[
          { value: 'once', label: words.once },
          { value: 'weekly', label: words.weekly, hint: words.weeklyHint },
        ]}
      />
      {weekly && (
        <div
          class="stack tight"
          role="group"
          aria-describedby={faults?.days ? 'promise-days-wrong' : undefined}
        >
          {faults?.days && <Wrong id="promise-days-wrong">{faults.days}</Wrong>}
          <Days
            legend={words.days}
            names={words.dayNames}
            ticked={daysOf(fields).map((day) => day - 1)}
            onTick={(ticked) => onWrite({ ...fields, days: ticked.map((place) => place + 1).join(' ') })}
          />
        </div>
      )}
      <Field
        kind="date"
        label={weekly ? words.fromDay : words.day}
        value={fields.day === '' ? today : fields.day}
        onWrite={(day) => onWrite({ ...fields, day })}
        error={faults?.day}
      />
      <Field
        kind="time"
        label={words.at}
        hint={words.atHint}
        value={fields.at}
        onWrite={(at) => onWrite({ ...fields, at })}
      />
      {line('cue', words.cue, words.cueHint)}
      {line('backup', words.backup, words.backupHint)}
      {line('know', words.know, words.knowHint)}
      <Who screen={screen} fields={fields} onWrite={onWrite} />
    </>
  )
}

type WhoProps = Pick<PromiseFormProps, 'screen' | 'fields' | 'onWrite'>

function Who({ screen: { client, t }, fields, onWrite }: WhoProps) {
  const words = t.promises.form
  const people = client.people()
  const limits = holding(useToldLimits(client, people), fields.person)
  return (
    <>
      <Select
        label={words.who}
        value={fields.person}
        options={[
          { value: '', label: words.nobody },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(person) => onWrite({ ...fields, person, limit: '' })}
      />
      {limits.length > 0 && (
        <Select
          label={words.limit}
          hint={words.limitHint}
          value={fields.limit}
          options={[
            { value: '', label: words.noLimit },
            ...limits.map(({ words: { limit, when } }) => ({ value: limit, label: words.limitWhen(when) })),
          ]}
          onChoose={(limit) => onWrite({ ...fields, limit })}
        />
      )}
    </>
  )
}

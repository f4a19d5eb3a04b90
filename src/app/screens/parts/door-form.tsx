import { useState } from 'preact/hooks'
import type { Door, DoorState, Hours } from '../../../domain/vocabulary.ts'
import { usualHours } from '../../../practice/lanes.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Select } from '../../kit/select.tsx'
import { Tick } from '../../kit/tick.tsx'
import type { Messages } from '../../messages/choose.ts'
import { DoorHours } from './door-hours.tsx'
import { doorOptions } from './door-options.ts'
import { Named } from './filled.tsx'
import { useFaultIn } from './use-fault.ts'

/**
 * How my own door stands for letters. Must pass: telling is never ticked ahead; hours are asked for only where they do
 * something; what is slow and what is at once stands beside the button.
 */
export type DoorFormProps = {
  words: Messages['door']
  language: string
  name: string
  door: Door
  appeared: boolean
  onSet: (door: Door, aloud: boolean) => void
}

export function DoorForm({ words, language, name, door, appeared, onSet }: DoorFormProps) {
  const [next, setNext] = useState(door)
  const [aloud, setAloud] = useState(false)
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const timed = next.state === 'knock' || next.state === 'open'
  const missing = timed && next.hours.days.length === 0 ? words.door.needDay : undefined
  return (
    <form
      class="stack loose"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (missing) setFault({})
        else onSet(timed ? next : { ...next, hours: door.hours }, aloud)
      }}
    >
      <Choice
        legend={<Named words={words.door.legend} name={name} />}
        value={next.state}
        options={doorOptions(words)}
        onChoose={(state) => setNext({ ...next, state, hours: hoursFor(state, next) })}
      />
      {timed && (
        <DoorHours
          words={words.door}
          language={language}
          hours={next.hours}
          onSet={(hours) => setNext({ ...next, hours })}
          error={fault && missing}
        />
      )}
      {next.state !== 'shut' && (
        <Select
          label={words.door.pace}
          value={String(next.pace)}
          options={paces(words.door, next.pace)}
          onChoose={(pace) => setNext({ ...next, pace: Number(pace) })}
        />
      )}
      <Tick
        ticked={aloud}
        onTick={setAloud}
        hint={appeared ? words.door.tellHint : `${words.door.tellHint} ${words.door.tellLater}`}
      >
        <Named words={words.door.tell} name={name} />
      </Tick>
      <div class="stack">
        <Button submit kind="primary">
          {words.door.save}
        </Button>
        <p class="hint">{words.door.slow}</p>
      </div>
    </form>
  )
}

/** Hours that nobody changed follow the state; hours that someone chose stay. */
function hoursFor(state: DoorState, before: Door): Hours {
  const usual = usualHours(before.state, before.hours.zone)
  return sameHours(usual, before.hours) ? usualHours(state, before.hours.zone) : before.hours
}

function sameHours(one: Hours, other: Hours): boolean {
  return one.from === other.from && one.to === other.to && one.days.join() === other.days.join()
}

function paces({ paces, paceOther }: Messages['door']['door'], now: number) {
  const known = [
    { value: '1', label: paces.one },
    { value: '7', label: paces.week },
    { value: '14', label: paces.twoWeeks },
    { value: '30', label: paces.month },
    { value: '90', label: paces.season },
  ]
  const value = String(now)
  return known.some((one) => one.value === value) ? known : [...known, { value, label: paceOther(value) }]
}

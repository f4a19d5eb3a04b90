import { useState } from 'preact/hooks'
import type { Door } from '../../../domain/vocabulary.ts'
import type { DoorLane, DoorView } from '../../../practice/doors.ts'
import {
  faultIn,
  isTimed,
  pickWay,
  toSet,
  type Way,
  wayOf,
  withFade,
  withReader,
} from '../../../practice/doors-set.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import type { Messages } from '../../messages/choose.ts'
import { DoorHours } from './door-hours.tsx'
import { wayOptions } from './door-options.ts'
import { DoorPace } from './door-pace.tsx'
import { DoorReader } from './door-reader.tsx'
import { DoorTell } from './door-tell.tsx'
import { Named } from './filled.tsx'
import type { ReaderKey } from './reader-keys.ts'
import { useFaultIn } from './use-fault.ts'

/**
 * How my own door stands for one kind of thing. Must pass: telling is never ticked ahead; hours are asked for only
 * where they do something; what is slow and what is at once stands beside the button.
 */
export type DoorFormProps = {
  words: Messages['door']
  language: string
  lane: DoorLane
  name: string
  view: Pick<DoorView, 'door' | 'told'>
  appeared: boolean
  /** The zone of this device. */
  here: string
  /** Helpers of mine who read letters, by their reading keys. */
  readers: readonly ReaderKey[]
  onSet: (door: Door, aloud: boolean) => void
}

export function DoorForm(props: DoorFormProps) {
  const { words, language, lane, name, view, appeared, here, readers, onSet } = props
  const [way, setWay] = useState<Way>(() => wayOf(lane, view.door))
  const [next, setNext] = useState(view.door)
  const [aloud, setAloud] = useState(false)
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const missing = faultIn(next)
  const pick = (picked: Way) => {
    setNext(pickWay(next, way, picked))
    setWay(picked)
  }
  return (
    <form
      class="stack loose"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (missing) setFault({})
        else onSet(toSet(view.door, next), aloud)
      }}
    >
      <Choice
        legend={<Named words={words.lanes[lane].from} name={name} />}
        value={way}
        options={wayOptions(words, lane)}
        onChoose={pick}
      />
      {isTimed(next) && (
        <DoorHours
          words={words.door}
          language={language}
          hours={next.hours}
          here={here}
          weekly={way === 'weekly'}
          onSet={(hours) => setNext({ ...next, hours })}
          error={fault && missing && missing !== 'often' ? words.door.faults[missing] : undefined}
        />
      )}
      {next.state !== 'shut' && (
        <DoorPace
          words={words.door}
          lane={lane}
          often={next}
          onSet={(often) => setNext({ ...next, ...often })}
          error={fault && missing === 'often' ? words.door.faults.often : undefined}
        />
      )}
      {lane === 'letter' && next.state !== 'shut' && (
        <DoorReader
          words={words.door}
          reader={next.cosign}
          readers={readers}
          onSet={(reader) => setNext(withReader(next, reader))}
        />
      )}
      <DoorTell
        words={words.door}
        lane={lane}
        name={name}
        appeared={appeared}
        door={next}
        told={view.told}
        aloud={aloud}
        onAloud={setAloud}
        onFade={(fade) => setNext(withFade(next, fade))}
      />
      <div class="stack">
        <Button submit kind="primary">
          {words.door.save}
        </Button>
        <p class="hint">{words.door.slow}</p>
      </div>
    </form>
  )
}

import type { Door } from '../../../domain/vocabulary.ts'
import { heldBack, type DoorView } from '../../../practice/doors.ts'
import type { LaneName } from '../../../practice/lanes.ts'
import { Tick } from '../../kit/tick.tsx'
import { toldText, type DoorWords } from './door-words.ts'
import { Named } from './filled.tsx'

/**
 * Whether it grows quiet by itself, and whether they are told.
 * Must pass: neither is ticked ahead; what is told stands there word for word before it is told, and so does what
 * never is; where they go by something tighter, it says so.
 */
export type DoorTellProps = {
  words: DoorWords
  lane: LaneName
  name: string
  appeared: boolean
  /** As it will be set. */
  door: Door
  told: DoorView['told']
  aloud: boolean
  onAloud: (aloud: boolean) => void
  onFade: (fade: boolean) => void
}

export function DoorTell(props: DoorTellProps) {
  const { words, lane, name, appeared, door, told, aloud, onAloud, onFade } = props
  const held = aloud ? undefined : heldBack(lane, door, told)
  return (
    <div class="stack">
      {door.state !== 'shut' && (
        <Tick
          ticked={door.fade === true}
          onTick={onFade}
          hint={`${aloud ? words.fadeTold : words.fadeUntold} ${words.fadeStop}`}
        >
          {words.fade}
        </Tick>
      )}
      <Tick ticked={aloud} onTick={onAloud} hint={hint(words, door, aloud, appeared)}>
        <Named words={words.tell} name={name} />
      </Tick>
      {held && <p>{heldWords(words)[held]}</p>}
    </div>
  )
}

function heldWords({ heldShut, heldReader, heldOften }: DoorWords) {
  return { shut: heldShut, reader: heldReader, often: heldOften }
}

function hint(words: DoorWords, door: Door, aloud: boolean, appeared: boolean): string {
  const later = aloud && !appeared ? [words.tellLater] : []
  return [aloud ? toldText(words, door) : words.willNot, words.never, ...later].join(' ')
}

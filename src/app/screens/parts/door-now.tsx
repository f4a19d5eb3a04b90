import { dateOfDay } from '../../../practice/days.ts'
import { holding, type DoorView } from '../../../practice/doors.ts'
import { isTimed } from '../../../practice/doors-set.ts'
import type { Door } from '../../../domain/vocabulary.ts'
import { Button } from '../../kit/button.tsx'
import { DoorPicture } from '../../kit/door-picture.tsx'
import { When } from '../../kit/when.tsx'
import type { Messages } from '../../messages/choose.ts'
import { hoursText, oftenText } from './door-words.ts'
import { Filled } from './filled.tsx'

/**
 * How one door stands now, what waits to loosen, and what they were told. Must pass: what waits is here and nowhere
 * else; stopping it, ending the fading and shutting are each one press.
 */
export type DoorNowProps = {
  words: Messages['door']
  view: DoorView
  language: string
  onShut: () => void
  onStay: () => void
  onUnfade: () => void
}

export function DoorNow({ words, view, language, onShut, onStay, onUnfade }: DoorNowProps) {
  const { door: text, states } = words
  const { inForce, door, loosens, fading, told } = view
  return (
    <div class="door-now">
      <DoorPicture state={inForce} stand />
      <div class="stack">
        <p>
          <strong>{text.nowIs}</strong> {text.now[inForce]}
        </p>
        <Terms words={words} door={{ ...holding(view), state: inForce }} language={language} />
        {told && (
          <p class="hint">
            {text.toldNow} {told.shut ? text.toldShut : `${oftenText(text, told)}.`}
            {told.cosigns && ` ${text.reader}.`}
          </p>
        )}
        {fading && (
          <>
            <p>{told?.fading ? text.fadingTold : text.fading}</p>
            {door.fade && <Button onPress={onUnfade}>{text.unfade}</Button>}
          </>
        )}
        {loosens && (
          <>
            <p>
              <Filled words={text.loosens} by={<When day={dateOfDay(loosens.on)} lang={language} />} />{' '}
              {states[loosens.state]}.
            </p>
            <Terms words={words} door={door} language={language} />
            <p class="hint">{text.loosensHint}</p>
            <Button onPress={onStay}>{text.stay}</Button>
          </>
        )}
        {(inForce !== 'shut' || loosens) && <Button onPress={onShut}>{text.shutNow}</Button>}
      </div>
    </div>
  )
}

/** Hours, where they do something, and how often, where anything comes at all. */
function Terms({ words, door, language }: { words: Messages['door']; door: Door; language: string }) {
  if (door.state === 'shut') return null
  return (
    <p class="hint">
      {isTimed(door) && `${hoursText(words.door, door.hours, language)}. `}
      {`${oftenText(words.door, door)}.`}
      {door.cosign !== undefined && ` ${words.door.reader}.`}
    </p>
  )
}

import { dateOfDay } from '../../../practice/days.ts'
import { doorLanes, type DoorViews } from '../../../practice/doors.ts'
import { DoorPicture } from '../../kit/door-picture.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'

/**
 * My doors towards one person, one line each. Must pass: the state stands in words beside its picture; what waits to
 * open is said here to its owner alone; native links, and no word on what lies behind any of them.
 */
export type DoorListProps = {
  screen: Pick<ScreenProps, 't' | 'language'>
  person: string
  doors: DoorViews
}

export function DoorList({ screen: { t, language }, person, doors }: DoorListProps) {
  const { lanes, states, doors: words, door: text } = t.door
  return (
    <ul class="rooms" aria-label={words.listLabel}>
      {doorLanes.map((lane) => {
        const { inForce, loosens, fading } = doors[lane]
        return (
          <li key={lane}>
            <a href={hrefTo({ screen: 'door', person, lane })}>
              <DoorPicture state={inForce} />
              <span>
                <b>{lanes[lane].name}</b>
                <span>{lanes[lane].line}</span>
                <span>
                  <strong>{text.now[inForce]}</strong>
                </span>
                {fading && <span>{words.fading}</span>}
                {loosens && (
                  <span>
                    <Filled words={words.later} by={<When day={dateOfDay(loosens.on)} lang={language} />} />
                    {states[loosens.state]}.
                  </span>
                )}
              </span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

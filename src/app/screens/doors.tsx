/** All my doors towards one person, and one press that shuts every one of them. Only I see this. */
import { useState } from 'preact/hooks'
import { type DoorViews, type Setting, shutAll, widest } from '../../practice/doors.ts'
import { Button } from '../kit/button.tsx'
import { DoorPicture } from '../kit/door-picture.tsx'
import { Page } from '../kit/page.tsx'
import { Rooms } from '../kit/rooms.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { DoorList } from './parts/door-list.tsx'
import { OwnChoice } from './parts/door-own-choice.tsx'
import { setDoors } from './parts/door-set.ts'
import { backTo, Nobody } from './parts/nobody.tsx'
import { RestLine } from './parts/person-state.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function Doors(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const words = t.door.doors
  const { doors } = person
  const head = { shell, heading: words.heading, over: <bdi>{person.name}</bdi>, back: backTo(person) }
  if (!doors || person.closed || person.leftQuietly || person.held)
    return <Page {...head}>{words.closed}</Page>
  const set = (settings: readonly Setting[], then: string) =>
    run(
      () => setDoors(client, person.id, settings),
      () => setSaid({ words: client.online() ? then : t.door.waits, moves: true }),
    )
  return (
    <Page
      {...head}
      layout="split"
      lede={words.lede}
      top={
        <>
          <Status screen={screen} said={said} refused={refused} />
          <RestLine screen={screen} person={person} />
          <OwnChoice
            screen={screen}
            person={person.id}
            doors={doors}
            onStay={(settings) => set(settings, t.door.choice.stayed)}
          />
        </>
      }
      aside={<All words={words} doors={doors} onShut={() => set(shutAll(doors), words.shutAllDone)} />}
      asideLabel={words.nowLabel}
    >
      <DoorList screen={screen} person={person.id} doors={doors} />
      <Rooms
        rooms={[
          {
            href: hrefTo({ screen: 'rest', person: person.id }),
            icon: 'cup',
            kind: 'rest',
            name: t.door.rest.heading,
            line: words.restLine,
          },
        ]}
      />
    </Page>
  )
}

type AllProps = { words: ScreenProps['t']['door']['doors']; doors: DoorViews; onShut: () => void }

function All({ words, doors, onShut }: AllProps) {
  const state = widest(doors)
  return (
    <div class="door-now">
      <DoorPicture state={state} stand />
      <div class="stack">
        <p>{state === 'shut' ? words.shut : words.open}</p>
        {shutAll(doors).length > 0 && (
          <>
            <Button onPress={onShut}>{words.shutAll}</Button>
            <p class="hint">{words.shutAllHint}</p>
          </>
        )}
      </div>
    </div>
  )
}

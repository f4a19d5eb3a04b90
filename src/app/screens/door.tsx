/** My door towards one person, for one kind of thing. Shutting works at once; opening waits, and only I know of that. */
import { useState } from 'preact/hooks'
import { type DoorView, laneAt, type Setting, shutNow, stay, unfade } from '../../practice/doors.ts'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { DoorForm } from './parts/door-form.tsx'
import { DoorNow } from './parts/door-now.tsx'
import { OwnChoice } from './parts/door-own-choice.tsx'
import { readerKeyOf } from './parts/reader-keys.ts'
import { setDoors } from './parts/door-set.ts'
import { Nobody } from './parts/nobody.tsx'
import { RestLine } from './parts/person-state.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function Door(screen: ScreenProps) {
  const { client, place, shell, t, language } = screen
  const [said, setSaid] = useState<Said>()
  /** The form begins anew when the door was set from beside it. */
  const [turn, setTurn] = useState(0)
  const { refused, run } = useAct()
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const lane = laneAt(place.lane)
  const words = t.door.door
  const { doors } = person
  const head = {
    shell,
    heading: t.door.lanes[lane].name,
    over: (
      <>
        {words.heading} · <bdi>{person.name}</bdi>
      </>
    ),
    back: { href: hrefTo({ screen: 'doors', person: person.id }), label: words.back },
  }
  if (!doors || person.closed || person.leftQuietly || person.held)
    return <Page {...head}>{words.closed}</Page>
  const view: DoorView = doors[lane]
  const set = (settings: readonly Setting[], then: () => string, anew = true) =>
    run(
      () => setDoors(client, person.id, settings),
      () => {
        setSaid({ words: client.online() ? then() : t.door.waits, moves: true })
        if (anew) setTurn(turn + 1)
      },
    )
  const outcome = () =>
    client.person(person.id)?.doors?.[lane].loosens === undefined ? words.set : words.setLater
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
            onStay={(settings) => set(settings, () => t.door.choice.stayed)}
          />
        </>
      }
      aside={
        <DoorNow
          words={t.door}
          view={view}
          language={language}
          onShut={() => set([shutNow(lane, view)], () => words.shutDone)}
          onStay={() => {
            const setting = stay(lane, view)
            const told = view.told?.waits && !setting.aloud
            set([setting], () => (told ? words.stayedTold : words.stayed))
          }}
          onUnfade={() => set([unfade(lane, view)], () => words.unfaded)}
        />
      }
      asideLabel={words.nowLabel}
    >
      <DoorForm
        key={`${lane} ${turn}`}
        words={t.door}
        language={language}
        lane={lane}
        name={person.name}
        view={view}
        appeared={person.appeared}
        here={new Intl.DateTimeFormat().resolvedOptions().timeZone}
        readers={client.people().flatMap(readerKeyOf)}
        onSet={(door, aloud) => set([{ lane, door, aloud }], outcome, false)}
      />
    </Page>
  )
}

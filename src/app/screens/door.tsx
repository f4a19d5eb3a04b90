/** My door towards one person. Shutting works at once; opening waits a day, and only I can know of that wait. */
import { useState } from 'preact/hooks'
import type { Door as Set } from '../../domain/vocabulary.ts'
import { dateOfDay } from '../../practice/days.ts'
import { Button } from '../kit/button.tsx'
import { DoorPicture } from '../kit/door-picture.tsx'
import { Page } from '../kit/page.tsx'
import { When } from '../kit/when.tsx'
import type { ScreenProps } from '../screen.ts'
import type { DoorView } from '../../vault/client.ts'
import { DoorForm } from './parts/door-form.tsx'
import { Filled } from './parts/filled.tsx'
import { backTo, Nobody } from './parts/nobody.tsx'
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
  const words = t.door.door
  const view = person.doors?.letter
  const head = { shell, heading: words.heading, over: <bdi>{person.name}</bdi>, back: backTo(person) }
  if (!view || person.closed || person.leftQuietly) return <Page {...head}>{words.closed}</Page>
  const set = (door: Set, aloud: boolean, then?: string) =>
    run(
      () => client.setDoor(person.id, 'letter', door, aloud),
      () => {
        const waits = client.person(person.id)?.doors?.letter.loosens !== undefined
        setSaid({ words: then ?? (waits ? words.setLater : words.set), moves: true })
        if (then !== undefined) setTurn(turn + 1)
      },
    )
  return (
    <Page
      {...head}
      layout="split"
      lede={words.lede}
      top={<Status screen={screen} said={said} refused={refused} />}
      aside={
        <Standing
          words={t.door}
          view={view}
          language={language}
          onShut={() => set({ ...view.door, state: 'shut' }, false, words.shutDone)}
          onStay={() => set({ ...view.door, state: view.inForce }, false, words.stayed)}
        />
      }
      asideLabel={words.nowLabel}
    >
      <DoorForm
        key={turn}
        words={t.door}
        language={language}
        name={person.name}
        door={view.door}
        appeared={person.appeared}
        onSet={(door, aloud) => set(door, aloud)}
      />
    </Page>
  )
}

type StandingProps = {
  words: ScreenProps['t']['door']
  view: DoorView
  language: string
  onShut: () => void
  onStay: () => void
}

/** How it stands now, and what waits to open. */
function Standing({ words: { door: words, states }, view, language, onShut, onStay }: StandingProps) {
  const { inForce, loosens } = view
  return (
    <div class="door-now">
      <DoorPicture state={inForce} stand />
      <div class="stack">
        <p>
          <strong>{words.nowIs}</strong> {words.now[inForce]}
        </p>
        {loosens && (
          <>
            <p>
              <Filled words={words.loosens} by={<When day={dateOfDay(loosens.on)} lang={language} />} />{' '}
              {states[loosens.state]}.
            </p>
            <p class="hint">{words.loosensHint}</p>
            <Button onPress={onStay}>{words.stay}</Button>
          </>
        )}
        {inForce !== 'shut' && <Button onPress={onShut}>{words.shutNow}</Button>}
      </div>
    </div>
  )
}

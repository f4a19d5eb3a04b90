/**
 * What stands around a screen: it fetches the screen's code, turns links into steps, puts the keyboard at the new
 * heading, asks before the idle lock, and covers the page while the device shows all its windows.
 */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useAway } from './away.ts'
import { focusHeading } from './heading.ts'
import { Button, Row } from './kit/button.tsx'
import { Dialog } from './kit/dialog.tsx'
import { Notice } from './kit/notice.tsx'
import { Page } from './kit/page.tsx'
import { ShellContext } from './kit/shell.ts'
import { useLinks } from './links.ts'
import { type Loaded, useLoaded } from './loaded-screen.ts'
import { isSame, type Place } from './place.ts'
import type { FrameScreen } from './screen.ts'
import { useIdle } from './use-idle.ts'
import { useNewVersion } from './versions.ts'

export type FrameProps = {
  readonly screen: FrameScreen
  /** Absent: nothing is open, so there is nothing to lock. */
  readonly idleMinutes: number | undefined
}

export function Frame({ screen, idleMinutes }: FrameProps) {
  const { client, go, place, shell } = screen
  useLinks(go)
  const [shown, again] = useLoaded(place, screen.language)
  const [warned, stay] = useIdle(
    idleMinutes,
    useCallback(() => void client.lock(), [client]),
  )
  const away = useAway()
  useFocus(shown?.place)
  useScreenName(shown?.place.screen)
  return (
    <>
      {shown ? <Shown screen={screen} shown={shown} again={again} /> : <Page shell={shell}>{null}</Page>}
      <ShellContext.Provider value={shell}>
        {warned && <StillHere screen={screen} stay={stay} />}
      </ShellContext.Provider>
      <NewVersion screen={screen} />
      <div class="cover" hidden={!away} />
    </>
  )
}

type ShownProps = { screen: FrameScreen; shown: Loaded; again: () => void }

/** The screen that was fetched, or the way to try again. */
export function Shown({ screen, shown, again }: ShownProps) {
  const { found, place, language } = shown
  if (!found) return <Missing screen={screen} again={again} />
  return <found.component {...screen} t={found.t} language={language} place={place} key={keyOf(place)} />
}

function Missing({ screen, again }: { screen: FrameScreen; again: () => void }) {
  const words = screen.t.frame.missing
  return (
    <Page shell={screen.shell} heading={words.heading}>
      <Notice kind="fault">{words.words}</Notice>
      <Button onPress={again}>{words.again}</Button>
    </Page>
  )
}

function StillHere({ screen, stay }: { screen: FrameScreen; stay: () => void }) {
  const words = screen.t.frame.idle
  return (
    <Dialog heading={words.heading} onClose={stay}>
      <p>{words.words}</p>
      <Row even>
        <Button onPress={stay}>{words.stay}</Button>
        <Button onPress={() => void screen.client.lock()}>{words.lock}</Button>
      </Row>
    </Dialog>
  )
}

/** Asks before anything changes. */
function NewVersion({ screen }: { screen: FrameScreen }) {
  const use = useNewVersion()
  const [later, setLater] = useState(false)
  const words = screen.t.frame.fresh
  const shown = use && !later
  return (
    <div role="status" class={shown ? 'fresh' : undefined}>
      {shown && (
        <>
          <p>{words.ready}</p>
          <Row>
            <Button onPress={() => setLater(true)}>{words.later}</Button>
            <Button onPress={use}>{words.use}</Button>
          </Row>
        </>
      )}
    </div>
  )
}

/** The new page's heading takes the keyboard; the first page of all leaves it where the browser put it. */
function useFocus(place: Place | undefined): void {
  const beforeRef = useRef<Place>(undefined)
  useLayoutEffect(() => {
    const before = beforeRef.current
    if (place && before && !isSame(before, place)) focusHeading(place.section)
    beforeRef.current = place ?? before
  }, [place])
}

/** Which screen of the route table stands, for style sheets and for those who check that none was forgotten. */
export function useScreenName(name: string | undefined): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['screen'] = name ?? 'waiting'
  }, [name])
}

function keyOf({ screen, person, draft, word, lane, item, section }: Place): string {
  return [screen, person, draft, word, lane, item, section].map((part) => part ?? '').join(' ')
}

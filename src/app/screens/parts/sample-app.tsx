/**
 * The app within the app: the same screens, with one of a made-up family for a client. It keeps its own place, leaves
 * the address, the storage and the idle lock of the page alone, and says on every screen what it is. Help now and Leave
 * now stay those of the page.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Client } from '../../../vault/client.ts'
import type { Sample } from '../../../vault/sample/sample-family.ts'
import { Shown, useScreenName } from '../../frame.tsx'
import { focusHeading } from '../../heading.ts'
import type { Leaving } from '../../kit/leave-now.ts'
import { Page } from '../../kit/page.tsx'
import { pressesIn } from '../../links.ts'
import { type Loaded, useLoaded } from '../../loaded-screen.ts'
import { explains, type Place, type ScreenName } from '../../place.ts'
import { placeFor } from '../../place-for.ts'
import type { FrameScreen, ScreenProps } from '../../screen.ts'
import { useChanges, useTheme } from '../../use-client.ts'
import { SampleApart } from './sample-apart.tsx'
import { SampleBand } from './sample-band.tsx'

export type Who = 'ray' | 'mia'

export type SampleAppProps = {
  /** The screen it stands in. */
  readonly outer: ScreenProps
  readonly sample: Sample
  readonly who: Who
  readonly onBe: (who: Who) => void
  readonly onEnd: () => void
}

export function SampleApp({ outer, sample, who, onBe, onEnd }: SampleAppProps) {
  const { t, language, shell } = outer
  const endRef = useRef(onEnd)
  useLayoutEffect(() => {
    endRef.current = onEnd
  })
  const client = useMemo(() => endingWith(sample[who], () => endRef.current()), [sample, who])
  useChanges(client)
  const settings = client.me()?.settings
  useTheme(settings?.theme)
  const { onLanguage } = shell
  const spoken = settings?.language
  useEffect(() => {
    if (spoken !== undefined && spoken !== language) onLanguage(spoken)
  }, [spoken, language, onLanguage])
  const [wanted, go] = useState<Place>({ screen: 'today' })
  const place = useMemo(() => placeFor(wanted, client.stage(), false), [wanted, client])
  const [before, setBefore] = useState<Place>({ screen: 'today' })
  const step = (next: Place) => {
    if (!explains(place)) setBefore(place)
    go(next)
  }
  const band = <SampleBand words={t.sample} who={who} onBe={onBe} onEnd={onEnd} />
  const screen: FrameScreen = {
    ...outer,
    client,
    place,
    before,
    go: step,
    shell: { ...shell, band, leaving: leavingBoth(shell.leaving, sample) },
    arrival: {},
    setArrival: () => {},
  }
  return (
    <Inside go={step}>
      {apart.has(place.screen) ? (
        <SampleApart screen={{ ...screen, t }} onEnd={onEnd} />
      ) : (
        <Stands screen={screen} notHere={t.sample.apart.trouble} />
      )}
    </Inside>
  )
}

/** Presses on links to places stay in here. */
function Inside({ go, children }: { go: (place: Place) => void; children: ComponentChildren }) {
  const partRef = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => (partRef.current ? pressesIn(partRef.current, go) : undefined))
  return (
    <div class="inside" ref={partRef}>
      {children}
    </div>
  )
}

function Stands({ screen, notHere }: { screen: FrameScreen; notHere: string }) {
  const [loaded, again] = useLoaded(screen.place, screen.language)
  const shown = useMemo(() => loaded && saying(loaded, notHere), [loaded, notHere])
  const place = shown?.place
  useLayoutEffect(() => {
    if (place) focusHeading(place.section)
  }, [place])
  useScreenName(place?.screen)
  useLayoutEffect(() => leavesAsItWas, [])
  return shown ? (
    <Shown screen={screen} shown={shown} again={again} />
  ) : (
    <Page shell={screen.shell}>{null}</Page>
  )
}

/** The page around it is the screen one looks around from. */
function leavesAsItWas(): void {
  const { dataset } = document.documentElement
  dataset['screen'] = 'look-around' satisfies ScreenName
  delete dataset['theme']
}

/** What is no part of it is refused by the client, and said in words of its own. */
function saying(loaded: Loaded, notHere: string): Loaded {
  const { found } = loaded
  if (!found) return loaded
  const trouble = { ...found.t.trouble, 'not-here': notHere }
  return { ...loaded, found: { ...found, t: { ...found.t, trouble } } }
}

/** What somebody tried out goes in the same tick as everything else. */
function leavingBoth(leaving: Leaving, { ray, mia }: Sample): Leaving {
  return {
    ...leaving,
    onLeave() {
      ray.leaveNow()
      mia.leaveNow()
      leaving.onLeave()
    },
  }
}

/** Signing out, and locking, end it. */
function endingWith(client: Client, onEnd: () => void): Client {
  const end = async () => onEnd()
  return { ...client, lock: end, signOut: end }
}

/** Screens around a real account or a real link, and those that leave something on the device. */
const apart: ReadonlySet<ScreenName> = new Set([
  'sign-up',
  'keep-card',
  'delete-account',
  'come-in',
  'gate',
  'link',
  'take-along',
])

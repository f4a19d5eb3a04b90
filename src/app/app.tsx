/**
 * The app: who is here, where they are, and in which language. It draws again whenever the client says that something
 * changed, and drops every place on the way out.
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { Client, Language, Settings } from '../vault/client.ts'
import { type Arrival, keepArrival } from './arrival.ts'
import { Frame } from './frame.tsx'
import type { Shell } from './kit/shell.ts'
import { type FirstWords, firstWordsIn } from './messages/choose.ts'
import { keepLanguage } from './messages/usual-language.ts'
import { explains, forgetPlaces, hrefTo, type Place } from './place.ts'
import { placeFor } from './place-for.ts'
import type { FrameScreen, House } from './screen.ts'
import { useChanges, useTheme } from './use-client.ts'

export type Spoken = { readonly language: Language; readonly t: FirstWords }

export type AppProps = {
  readonly client: Client
  readonly arrival: Arrival
  /** Asked of the server; the page does not wait for it. */
  readonly house: Promise<House | undefined>
  /** The language to begin with, and its words. */
  readonly spoken: Spoken
}

export function App(props: AppProps) {
  const { client } = props
  useChanges(client)
  const house = useAnswer(props.house)
  const stage = client.stage()
  const settings = client.me()?.settings
  const [arrival, setArrival] = useState(props.arrival)
  useEffect(() => keepArrival(arrival), [arrival])
  const [{ language, t }, speak] = useLanguage(props.spoken, client, settings)
  useTheme(settings?.theme)

  const invited = arrival.link !== undefined
  const [wanted, setWanted] = useState<Place>({ screen: invited ? 'come-in' : 'front' })
  const place = useMemo(() => placeFor(wanted, stage, invited), [wanted, stage, invited])
  const [before, setBefore] = useState<Place>({ screen: 'front' })
  const go = (next: Place) => {
    if (!explains(place)) setBefore(place)
    setWanted(next)
  }

  const leave = useCallback(() => {
    forgetPlaces()
    sessionStorage.clear()
    client.leaveNow()
  }, [client])
  const shell: Shell = {
    words: t.frame.bar,
    lang: language,
    onLanguage: speak,
    leaving: { onLeave: leave, target: house?.leaveTo },
    links: useMemo(makeLinks, []),
  }
  const screen: FrameScreen = {
    client,
    place,
    before,
    go,
    t,
    language,
    shell,
    arrival,
    setArrival,
    house,
  }
  const idleMinutes = stage === 'open' ? settings?.idleMinutes : undefined
  return <Frame screen={screen} idleMinutes={idleMinutes} />
}

function useAnswer<T>(promise: Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<T>()
  useEffect(() => {
    const wait = async () => {
      const given = await promise
      setAnswer(() => given)
    }
    void wait()
  }, [promise])
  return answer
}

/** The language chosen last: by the settings when somebody comes in, or on the page. It outlives the lock. */
function useLanguage(first: Spoken, client: Client, settings: Settings | undefined) {
  const [spoken, setSpoken] = useState(first)
  const [language, choose] = useState(first.language)
  useEffect(() => {
    if (language === spoken.language) return
    let current = true
    const fetchWords = async () => {
      const t = await firstWordsIn(language)
      if (current) setSpoken({ language, t })
    }
    void fetchWords()
    return () => {
      current = false
    }
  }, [language, spoken.language])
  useLayoutEffect(() => {
    document.documentElement.lang = spoken.language
  }, [spoken.language])
  const set = settings?.language
  useEffect(() => {
    if (set) choose(set)
  }, [set])
  useEffect(() => keepLanguage(language), [language])
  const speak = (next: Language) => {
    choose(next)
    if (client.stage() === 'open') void client.changeSettings({ language: next })
  }
  return [spoken, speak] as const
}

function makeLinks(): Shell['links'] {
  return {
    front: hrefTo({ screen: 'front' }),
    safe: hrefTo({ screen: 'safety' }),
    leaving: hrefTo({ screen: 'safety', section: 'leaving' }),
    privacy: hrefTo({ screen: 'privacy' }),
  }
}

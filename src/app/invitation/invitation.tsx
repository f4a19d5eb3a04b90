/**
 * What somebody with a link stands before: who left the note, three sentences, and five answers of equal size. None
 * of them tells anyone anything; a no needs no account. What is answered is not kept.
 */
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Landing as Found, Language } from '../../vault/client.ts'
import { readLanding } from '../../vault/landing.ts'
import { useHeading } from '../heading.ts'
import { Button } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import type { Shell } from '../kit/shell.ts'
import { comeInAddress } from '../arrival.ts'
import { useSafeLinks } from '../safe-links.ts'
import type { AddressPart } from './address.tsx'
import { Again } from './again.tsx'
import { type Answer, Landing } from './landing.tsx'
import { Fine, Receipt } from './receipt.tsx'
import { Safe } from './safe.tsx'
import { type InvitationWords, invitationWords } from './words.ts'

export type Spoken = { readonly language: Language; readonly words: InvitationWords }
export type InvitationProps = { readonly secret: string | undefined; readonly spoken: Spoken }

/** The link as it was found; `gone`: this page was reloaded, and has no link any more. */
export type Link = { readonly secret: string; readonly landing: Found }
type Looked =
  | { readonly type: 'looking' | 'ended' | 'offline' | 'gone' }
  | { readonly type: 'found'; readonly link: Link }
type Step = 'landing' | 'again' | 'later' | 'never' | 'safe'

export function Invitation(props: InvitationProps) {
  const [spoken, setSpoken] = useState(props.spoken)
  const [looked, look] = useLooked(props.secret)
  const [step, setStep] = useState<Step>('landing')
  const [answer, setAnswer] = useState<Answer>()
  const [fourWords, setFourWords] = useState('')
  const [note, setNote] = useState<string>()
  const { words } = spoken
  useLayoutEffect(() => {
    document.title = words.landing.title
    document.documentElement.lang = spoken.language
  }, [words, spoken.language])
  useHeading(looked.type === 'looking' || looked.type === 'found' ? step : looked.type)
  const speak = async (language: Language) => setSpoken({ language, words: await invitationWords(language) })
  const shell: Shell = {
    words: words.bar,
    lang: spoken.language,
    onLanguage: (language) => void speak(language),
    leaving: { onLeave: () => setNote(undefined) },
    links: { front: '#main', safe: '#safe', leaving: '#safe-leaving', privacy: '#safe-privacy' },
  }
  const address = useAddress()
  useSafeLinks(useCallback(() => setStep('safe'), []))
  const about = { shell, words }
  if (step === 'safe') return <Safe {...about} onBack={() => setStep('landing')} />
  if (looked.type !== 'found') return <NotFound {...about} looked={looked.type} again={look} />
  const { link } = looked
  const confirm = (answer: Answer) => {
    if (answer === 'later' || answer === 'never') setStep(answer)
    else location.replace(comeInAddress(link.secret, fourWords))
  }
  const shared = { ...about, link, fourWords, setFourWords }
  switch (step) {
    case 'landing':
      return (
        <Landing
          {...shared}
          note={note}
          onNote={setNote}
          answer={answer}
          onAnswer={(answer) => {
            setAnswer(answer)
            setStep('again')
          }}
        />
      )
    case 'again':
      return (
        <Again {...shared} answer={answer ?? 'later'} onBack={() => setStep('landing')} onYes={confirm} />
      )
    case 'later':
      return <Fine {...about} onBack={() => setStep('landing')} />
    case 'never':
      return (
        <Receipt
          {...about}
          link={link}
          address={address?.(spoken.language)}
          onBack={() => setStep('landing')}
        />
      )
  }
}

type NotFoundProps = {
  readonly shell: Shell
  readonly words: InvitationWords
  readonly looked: 'looking' | 'ended' | 'offline' | 'gone'
  readonly again: () => void
}

function NotFound({ shell, words, looked, again }: NotFoundProps) {
  switch (looked) {
    case 'looking':
      return (
        <Page shell={shell} plain heading={words.landing.title} lede={words.landing.waiting}>
          {null}
        </Page>
      )
    case 'ended':
      return (
        <Page shell={shell} plain heading={words.ended.heading} lede={words.ended.words}>
          {null}
        </Page>
      )
    case 'gone':
      return (
        <Page shell={shell} plain heading={words.lost.heading} lede={words.lost.words}>
          {null}
        </Page>
      )
    case 'offline':
      return (
        <Page shell={shell} plain heading={words.offline.heading} lede={words.offline.words}>
          <Button onPress={again}>{words.offline.again}</Button>
        </Page>
      )
  }
}

function useLooked(secret: string | undefined): readonly [Looked, () => void] {
  const [looked, setLooked] = useState<Looked>({ type: secret === undefined ? 'gone' : 'looking' })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (secret === undefined) return
    const look = async () => {
      setLooked({ type: 'looking' })
      const found = await readLanding(secret)
      if (found.ok) setLooked({ type: 'found', link: { secret, landing: found.value } })
      else setLooked({ type: found.trouble === 'ended' ? 'ended' : 'offline' })
    }
    void look()
  }, [secret, tries])
  return [looked, () => setTries(tries + 1)]
}

/** Fetched once the first page stands, so that saying never asks nothing of the server. Without it there is no such part. */
function useAddress(): AddressPart | undefined {
  const [part, setPart] = useState<AddressPart>()
  useEffect(
    () =>
      void import('./address.tsx').then(
        ({ addressPart }) => setPart(() => addressPart),
        () => undefined,
      ),
    [],
  )
  return part
}

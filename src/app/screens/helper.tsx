/**
 * One helper of mine (S5): their terms first, then what I lend, a thing at a time and with an end, and the end of the
 * whole. It says nothing of what they did with any of it: nothing here knows.
 */
import { useState } from 'preact/hooks'
import type { LentView } from '../../vault/views-helping.ts'
import type { PersonView } from '../../vault/views.ts'
import { useHeading } from '../heading.ts'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { HelpedEnd, HelpedEnded } from './parts/helped-end.tsx'
import { HelpedHome } from './parts/helped-home.tsx'
import { HelpedLend } from './parts/helped-lend.tsx'
import { HelpedRenew } from './parts/helped-renew.tsx'
import { Nobody } from './parts/nobody.tsx'
import type { Said } from './parts/status.tsx'

type Step =
  | { readonly name: 'home' | 'lend' | 'end' | 'ended' }
  | { readonly name: 'renew'; readonly lent: LentView }

export function Helper(screen: ScreenProps) {
  const person = screen.client.person(screen.place.person ?? '')
  return person ? <WithHelper screen={screen} person={person} /> : <Nobody {...screen} />
}

function WithHelper({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const [step, setStep] = useState<Step>({ name: 'home' })
  const [said, setSaid] = useState<Said>()
  useHeading(step.name)
  const begin = (next: Step) => {
    setSaid(undefined)
    setStep(next)
  }
  const home = (words?: string) => {
    setSaid(words === undefined ? undefined : { words, moves: true })
    setStep({ name: 'home' })
  }
  const { help } = person
  if (step.name === 'ended') return <HelpedEnded screen={screen} />
  if (help?.they !== 'helper') return <NotMine screen={screen} />
  const at = { screen, person, help }
  if (step.name === 'lend') return <HelpedLend {...at} onHome={home} />
  if (step.name === 'renew') return <HelpedRenew {...at} lent={step.lent} onHome={home} />
  if (step.name === 'end')
    return <HelpedEnd {...at} onHome={home} onEnded={() => setStep({ name: 'ended' })} />
  return (
    <HelpedHome
      {...at}
      said={said}
      onLend={() => begin({ name: 'lend' })}
      onRenew={(lent) => begin({ name: 'renew', lent })}
      onEnd={() => begin({ name: 'end' })}
    />
  )
}

function NotMine({ screen: { shell, t } }: { screen: ScreenProps }) {
  const words = t.helped.helper
  const back = { href: hrefTo({ screen: 'helpers' }), label: t.helped.middle.heading }
  return (
    <Page shell={shell} heading={words.not} lede={words.notLine} back={back}>
      <LinkButton href={back.href}>{back.label}</LinkButton>
    </Page>
  )
}

/** One limit of mine: its words, telling it, looking at it again, letting it go. */
import { useState } from 'preact/hooks'
import {
  crossingsOf,
  howTold,
  type Limit as OfMine,
  limitOf,
  wordsToEnd,
  wordsToTell,
} from '../../practice/limits.ts'
import type { EnvelopeWords } from '../../practice/words.ts'
import { useHeading } from '../heading.ts'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { LeftPage } from './parts/left-page.tsx'
import { LimitLook } from './parts/limit-look.tsx'
import { LimitTell } from './parts/limit-tell.tsx'
import { LimitWrite } from './parts/limit-write.tsx'
import { Nobody } from './parts/nobody.tsx'
import type { Said } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function Limit(screen: ScreenProps) {
  const { client, place } = screen
  const limit = place.item === undefined ? undefined : limitOf(client.pages(), place.item)
  if (place.item !== undefined && !limit) return <Gone {...screen} />
  if (place.person !== undefined && !client.person(place.person)) return <Nobody {...screen} />
  return <OneLimit key={place.item ?? 'new'} screen={screen} first={limit} />
}

type Step = 'write' | 'look' | 'tell' | 'left' | 'left-here'

function OneLimit({ screen, first }: { screen: ScreenProps; first: OfMine | undefined }) {
  const { client, go, place, language, t } = screen
  const [id] = useState(() => first?.id ?? client.newId())
  const [step, setStep] = useState<Step>(() => firstStep(first, place.section))
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  useHeading(step)
  const limit = limitOf(client.pages(), id)
  const person = client.person(limit?.person ?? place.person ?? '')
  const back = backToLimits(screen)
  /** What was said of the last act is not said again after the next. */
  const begin = (next: Step) => {
    setSaid(undefined)
    setStep(next)
  }
  const keep = (next: OfMine, then: () => void) => run(() => client.keepPage(next), then)
  const leave = (words: Extract<EnvelopeWords, { kind: 'limit' }>) => {
    if (!person) return
    run(
      () => client.leave(person.id, words),
      ({ waitsHere }) => begin(waitsHere ? 'left-here' : 'left'),
    )
  }
  if (!limit || step === 'write') {
    return (
      <LimitWrite
        screen={screen}
        id={id}
        limit={limit}
        refused={refused}
        back={back}
        onKeep={(next, then, kept) =>
          keep(next, () => {
            kept()
            setSaid({ words: t.limits.limit.keptDone })
            setStep(then)
          })
        }
      />
    )
  }
  if (person && step === 'tell') {
    return (
      <LimitTell
        screen={screen}
        person={person}
        limit={limit}
        refused={refused}
        onNotYet={() => setStep('look')}
        onChange={() => setStep('write')}
        onTell={() => leave(wordsToTell(limit, language))}
      />
    )
  }
  if (step === 'left' || step === 'left-here') {
    return (
      <LeftPage
        screen={screen}
        heading={screen.t.limits.tell.doneHeading}
        waitsHere={step === 'left-here'}
        back={screen.t.limits.tell.toLimit}
        onBack={() => setStep('look')}
      />
    )
  }
  const told = howTold(limit, person?.left ?? [])
  return (
    <LimitLook
      screen={screen}
      limit={limit}
      person={person}
      said={said}
      refused={refused}
      back={back}
      onChange={() => begin('write')}
      onTell={() => begin('tell')}
      onEnd={() => {
        if (told.type !== 'kept') leave(wordsToEnd(told.words))
      }}
      onKeep={(next, done) => keep(next, () => setSaid({ words: done, moves: true }))}
      onRemove={() =>
        run(
          () => removeAll(screen, limit),
          () => go(placeOfLimits(screen)),
        )
      }
    />
  )
}

function firstStep(limit: OfMine | undefined, section: string | undefined): Step {
  if (!limit) return 'write'
  return section === 'tell' && limit.retired === undefined ? 'tell' : 'look'
}

/** The notes go before the limit they are about. */
async function removeAll({ client }: ScreenProps, { id }: OfMine) {
  for (const note of crossingsOf(client.pages(), id)) {
    const removed = await client.removePage('crossed', note.id)
    if (!removed.ok) return removed
  }
  return client.removePage('limit', id)
}

function placeOfLimits({ place: { person } }: ScreenProps) {
  return { screen: 'limits' as const, ...(person !== undefined && { person }) }
}

function backToLimits(screen: ScreenProps) {
  return { href: hrefTo(placeOfLimits(screen)), label: screen.t.limits.limits.heading }
}

function Gone(screen: ScreenProps) {
  const words = screen.t.limits.limit
  return (
    <Page shell={screen.shell} heading={words.gone} back={backToLimits(screen)}>
      <LinkButton href={hrefTo(placeOfLimits(screen))}>{words.toLimits}</LinkButton>
    </Page>
  )
}

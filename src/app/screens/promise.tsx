/** One promise of mine: its words, how it went day by day, and showing it to someone, which is always by hand. */
import { useState } from 'preact/hooks'
import { lifeWith } from '../../practice/promises.ts'
import type { EnvelopeWords } from '../../practice/words.ts'
import { useHeading } from '../heading.ts'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo, type Place } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { LeftPage } from './parts/left-page.tsx'
import { Nobody } from './parts/nobody.tsx'
import { outcomeToShow, promisesHere, shownTo } from './parts/promise-here.ts'
import { keepWords, removeAll } from './parts/promise-keep.ts'
import { PromiseLook } from './parts/promise-look.tsx'
import { PromiseOutcome } from './parts/promise-outcome.tsx'
import { PromiseShow } from './parts/promise-show.tsx'
import { PromiseWrite } from './parts/promise-write.tsx'
import type { Said } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function OnePromise(screen: ScreenProps) {
  const { client, place } = screen
  if (place.item !== undefined && !lifeWith(client.pages(), place.item)) return <Gone {...screen} />
  if (place.person !== undefined && !client.person(place.person)) return <Nobody {...screen} />
  return <TheOne key={`${place.item ?? 'new'} ${place.section ?? ''}`} screen={screen} />
}

/** `of`: the day whose outcome may be shown. */
type Step =
  | { readonly at: 'write' | 'look' | 'left' | 'left-here' }
  | { readonly at: 'show'; readonly person: string }
  | { readonly at: 'outcome'; readonly of: string }

function TheOne({ screen }: { screen: ScreenProps }) {
  const { client, go, place, t } = screen
  const [id, setId] = useState(place.item)
  const [step, setStep] = useState<Step>(() => firstStep(place))
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  useHeading(step.at)
  const here = promisesHere(client)
  const life = here.lives.find(({ promise }) => promise.id === id)
  const look = (words?: string) => {
    setSaid(words === undefined ? undefined : { words, moves: true })
    setStep({ at: 'look' })
  }
  const leave = (person: string, words: Words, then?: () => void) =>
    run(
      () => client.leave(person, words),
      ({ waitsHere }) => {
        then?.()
        setStep({ at: waitsHere ? 'left-here' : 'left' })
      },
    )
  if (!life || step.at === 'write') {
    return (
      <PromiseWrite
        screen={screen}
        promise={life?.promise}
        refused={refused}
        onKeep={(input, person, kept) =>
          run(
            () => keepWords(client, life?.promise, input),
            (made) => {
              kept()
              setId(made)
              if (person === undefined) look(life ? t.promises.look.changed : t.promises.look.keptDone)
              else setStep({ at: 'show', person })
            },
          )
        }
      />
    )
  }
  const { promise } = life
  const shown = shownTo(client.people(), here, promise.id)
  if (step.at === 'left' || step.at === 'left-here') {
    return (
      <LeftPage
        screen={screen}
        waitsHere={step.at === 'left-here'}
        back={screen.t.promises.show.back}
        onBack={() => look()}
      />
    )
  }
  if (step.at === 'show') {
    return (
      <PromiseShow
        screen={screen}
        person={step.person}
        promise={promise}
        refused={refused}
        onNotYet={() => look()}
        onShow={(words) =>
          leave(step.person, words, () => void client.keepPage({ ...promise, person: step.person }))
        }
      />
    )
  }
  const next = step.at === 'outcome' && shown ? outcomeToShow(life, shown, step.of) : undefined
  if (next && shown) {
    return (
      <PromiseOutcome
        screen={screen}
        person={shown}
        promise={promise}
        next={next}
        refused={refused}
        onKeep={() => look()}
        onShow={(words) => leave(shown.id, words)}
      />
    )
  }
  return (
    <PromiseLook
      screen={screen}
      here={here}
      life={life}
      shown={shown}
      said={said}
      refused={refused}
      onChange={() => setStep({ at: 'write' })}
      onShow={(person) => setStep({ at: 'show', person })}
      onOutcome={(of) => setStep({ at: 'outcome', of })}
      onMarked={(of) => {
        look(t.today.promise.marked)
        if (shown) setStep({ at: 'outcome', of })
      }}
      onAct={(work, words) => run(work, () => look(words))}
      onRemove={() =>
        run(
          () => removeAll(client, life),
          () => go({ screen: 'today' }),
        )
      }
    />
  )
}

/** A section is a day: what was said of it may be shown. */
function firstStep({ item, section }: Place): Step {
  if (item === undefined) return { at: 'write' }
  return section === undefined ? { at: 'look' } : { at: 'outcome', of: section }
}

type Words = Extract<EnvelopeWords, { kind: 'promise' | 'settled' }>

function Gone({ shell, t }: ScreenProps) {
  return (
    <Page
      shell={shell}
      heading={t.promises.look.gone}
      back={{ href: hrefTo({ screen: 'today' }), label: t.frame.back.today }}
    >
      <LinkButton href={hrefTo({ screen: 'promise' })}>{t.promises.shared.make}</LinkButton>
    </Page>
  )
}

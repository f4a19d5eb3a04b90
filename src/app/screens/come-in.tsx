/**
 * Coming in by a link: an account, which of the two is nearer, how the door stands, and once, with equal choices,
 * whether they may know. Between a helper and who is helped the doors are always the same (practice/lanes.ts), so only the
 * last is asked. Nothing is told before the last answer, and nothing of the questions is kept.
 */
import { useEffect, useState } from 'preact/hooks'
import type { DoorState } from '../../domain/vocabulary.ts'
import { offeredDoors, type Part, usualDoor } from '../../practice/lanes.ts'
import type { Note, Trouble } from '../../vault/client.ts'
import { useHeading } from '../heading.ts'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import { LinkButton } from '../kit/link-button.tsx'
import type { ScreenProps } from '../screen.ts'
import { useMend, useTask } from '../task.ts'
import { NeedsAccount } from './come-in-account.tsx'
import { AskDoor, AskKnow, AskPart } from './come-in-questions.tsx'
import { aboutOf, Looking, useLook } from './come-in-look.tsx'
import { AskWords } from './come-in-words.tsx'

type Step = 'words' | 'look' | 'part' | 'door' | 'know'

export function ComeIn(screen: ScreenProps) {
  const { client, t, arrival, setArrival, go } = screen
  const words = t.comeIn.comeIn
  const link = arrival.link
  const [name, setName] = useState('')
  const [ended, setEnded] = useState(false)
  const [step, setStep] = useState<Step>(link?.words ? 'look' : 'words')
  const [as, setAs] = useState<Note['as']>()
  const [part, setPart] = useState<Part>()
  const [door, setDoor] = useState<DoorState>('bank')
  const task = useTask()
  useHeading(ended ? 'ended' : step)
  useMend(Number(isSentBack(step, task.trouble)))
  const secret = link?.secret
  useEffect(() => {
    if (secret === undefined) return
    const look = async () => {
      const found = await client.landing(secret)
      if (found.ok) setName(found.value.firstName)
      else if (found.trouble === 'ended') setEnded(true)
    }
    void look()
  }, [client, secret])

  useLook(screen, step === 'look', (found) => {
    if (found === 'bad-words') return task.refuse(found)
    if (found === 'ended') return setEnded(true)
    setAs(found?.as)
    return setStep(stepAfter(found?.as, part))
  })
  const enter = async (mayKnow: boolean) => {
    const nearer = as ? 'loved' : part
    if (!link || !nearer) return
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const doors = { ...offeredDoors(nearer, zone), letter: usualDoor('letter', door, zone) }
    const done = await task.run(() => client.comeIn({ ...link, part: nearer, doors, mayKnow }))
    if (!done) return
    go({ screen: screenAfter(as), person: done.value })
    setArrival({})
  }
  useEffect(() => {
    if (task.trouble === 'ended') setEnded(true)
    if (task.trouble === 'bad-words') setStep('words')
  }, [task.trouble])

  if (ended) return <Ended screen={screen} />
  if (client.stage() !== 'open') return <NeedsAccount screen={screen} />
  if (step === 'words')
    return (
      <AskWords
        screen={screen}
        trouble={task.trouble}
        onWords={(words) => {
          if (link) setArrival({ ...arrival, link: { secret: link.secret, words } })
          task.clear()
          setStep('look')
        }}
      />
    )
  if (step === 'look') return <Looking screen={screen} />
  if (step === 'part')
    return (
      <AskPart
        screen={screen}
        part={part}
        onPart={(part) => {
          setPart(part)
          setDoor(offeredDoors(part, 'UTC').letter.state)
          setStep('door')
        }}
      />
    )
  if (step === 'door')
    return (
      <AskDoor
        screen={screen}
        door={door}
        onBack={() => setStep('part')}
        onDoor={(door) => {
          setDoor(door)
          setStep('know')
        }}
      />
    )
  return (
    <AskKnow
      screen={screen}
      name={name}
      task={task}
      about={aboutOf(as, name, words)}
      onBack={() => setStep(as ? 'words' : 'door')}
      onAnswer={(mayKnow) => void enter(mayKnow)}
      note={
        task.busy && (
          <Notice kind="rest" spoken>
            {words.entering}
          </Notice>
        )
      }
    />
  )
}

/** With a helper only the last question is asked. */
function stepAfter(as: Note['as'], part: Part | undefined): Step {
  return as || part ? 'know' : 'part'
}

/** To a helper's terms, or to the person's page. */
function screenAfter(as: Note['as']): 'helper' | 'client' | 'person' {
  if (!as) return 'person'
  return as.inviter === 'helper' ? 'helper' : 'client'
}

/** Back at the words: the keyboard goes on from the heading to their field. */
function isSentBack(step: Step, trouble: Trouble | undefined): boolean {
  return step === 'words' && trouble === 'bad-words'
}

/** The same words for a link that ran out and one that was used. */
function Ended({ screen }: { screen: ScreenProps }) {
  const words = screen.t.comeIn.comeIn
  const home = screen.client.stage() === 'open' ? 'today' : 'front'
  return (
    <Page shell={screen.shell} heading={words.endedHeading} lede={words.ended}>
      <LinkButton href={hrefTo({ screen: home })}>{words.away}</LinkButton>
    </Page>
  )
}

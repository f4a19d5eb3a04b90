/**
 * The recovery card, written by hand or printed. One group is asked back with the card out of sight; it becomes a way
 * in only then. It can be put off, with one calm line.
 */
import { useEffect, useState } from 'preact/hooks'
import { useHeading } from '../heading.ts'
import { Button, Row } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { KeepCard as Card } from '../kit/keep-card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import type { ScreenProps } from '../screen.ts'
import { type Task, useMend, useTask } from '../task.ts'
import { TypedAgain } from './parts/ways-again.tsx'
import { dayHere } from './parts/ways-day.ts'

export function KeepCard(screen: ScreenProps) {
  const { client, before, arrival, go } = screen
  const [groups, setGroups] = useState<readonly string[]>([])
  const [step, setStep] = useState<'show' | 'ask' | 'done'>('show')
  // As it was on coming here: it has one as soon as this one is kept.
  const [replaces] = useState(() => client.me()?.hasCard === true)
  const [until, setUntil] = useState<number>()
  const task = useTask()
  useHeading(step)
  useEffect(() => {
    void client.drawCard().then(setGroups)
  }, [client])
  const on = () => {
    if (before.screen === 'settings' || before.screen === 'ways' || before.screen === 'gate') go(before)
    else go({ screen: arrival.link ? 'come-in' : 'today' })
  }
  const keep = async (again: string) => {
    const kept = await task.run(() => client.keepCard(groups, again))
    if (!kept) return
    setUntil(kept.value)
    setStep('done')
  }
  if (step === 'done') return <CardDone screen={screen} until={until} onDone={on} />
  if (step === 'ask')
    return (
      <AskGroup
        screen={screen}
        groups={groups}
        replaces={replaces}
        task={task}
        onBack={() => setStep('show')}
        onRight={(again) => void keep(again)}
      />
    )
  return (
    <ShowCard
      screen={screen}
      groups={groups}
      replaces={replaces}
      onLater={on}
      onWritten={() => setStep('ask')}
    />
  )
}

type ShowCardProps = {
  readonly screen: ScreenProps
  readonly groups: readonly string[]
  readonly replaces: boolean
  readonly onLater: () => void
  readonly onWritten: () => void
}

function ShowCard({ screen, groups, replaces, onLater, onWritten }: ShowCardProps) {
  const words = screen.t.account.card
  return (
    <Page
      shell={screen.shell}
      heading={words.heading}
      lede={words.lede}
      aside={
        <>
          <Notice kind="care" heading={words.photoHeading}>
            {words.photo}
          </Notice>
          <Notice icon="latch" heading={words.opensHeading}>
            {words.opens}
          </Notice>
        </>
      }
    >
      <Card heading={words.keepHeading} line={words.keep} code={groups.join('')} foot={words.letters} />
      <div class="stack no-print">
        <Row>
          <Button onPress={onLater}>{words.later}</Button>
          <Button onPress={() => window.print()}>{words.print}</Button>
          <Button kind="primary" onPress={onWritten}>
            {words.written}
          </Button>
        </Row>
        {!replaces && <p class="hint">{words.laterHint}</p>}
      </div>
    </Page>
  )
}

type AskGroupProps = {
  readonly screen: ScreenProps
  readonly groups: readonly string[]
  readonly replaces: boolean
  readonly task: Task
  readonly onBack: () => void
  /** With the passphrase or card of today, where this one takes the place of another. */
  readonly onRight: (again: string) => void
}

function AskGroup({ screen, groups, replaces, task, onBack, onRight }: AskGroupProps) {
  const words = screen.t.account.card
  const [asked] = useState(() => Math.floor(Math.random() * groups.length))
  const [typed, setTyped] = useState('')
  const [again, setAgain] = useState('')
  const [odd, setOdd] = useState(0)
  useMend(odd)
  const isAboutAgain = task.trouble === 'wrong'
  const trouble = task.trouble && !isAboutAgain ? screen.t.trouble[task.trouble] : undefined
  const error = trouble ?? (odd > 0 && words.askOdd(asked + 1))
  return (
    <Page shell={screen.shell} heading={words.askHeading}>
      <form
        class="stack mid"
        onSubmit={(event) => {
          event.preventDefault()
          if (isGroup(typed, groups[asked])) {
            setOdd(0)
            onRight(again)
            return
          }
          task.clear()
          setOdd(odd + 1)
        }}
      >
        <Field
          label={words.ask(asked + 1)}
          hint={words.askHint}
          error={error}
          value={typed}
          onWrite={setTyped}
          autocomplete="off"
          capitals="characters"
          spellcheck={false}
        />
        {replaces && (
          <TypedAgain
            words={screen.t.waysIn}
            error={isAboutAgain && screen.t.trouble.wrong}
            value={again}
            onWrite={setAgain}
          />
        )}
        <Row>
          <Button onPress={onBack}>{words.showAgain}</Button>
          <Button submit kind="primary">
            {words.have}
          </Button>
        </Row>
      </form>
    </Page>
  )
}

type CardDoneProps = {
  readonly screen: ScreenProps
  /** It takes the place of another from then on. */
  readonly until: number | undefined
  readonly onDone: () => void
}

function CardDone({ screen, until, onDone }: CardDoneProps) {
  const words = screen.t.account.card
  const ways = screen.t.waysIn
  const [heading, lede] =
    until === undefined
      ? [words.doneHeading, words.done]
      : [ways.keepHeading, ways.keep(dayHere(until, screen.language))]
  return (
    <Page shell={screen.shell} heading={heading} lede={lede}>
      <Button kind="primary" onPress={onDone}>
        {words.goOn}
      </Button>
    </Page>
  )
}

/** As kindly as the card is read: small letters, spaces and dashes, O for nought, I and L for one. */
export function isGroup(typed: string, group: string | undefined): boolean {
  const signs = typed
    .toUpperCase()
    .replaceAll(/[\s\-–—.]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return signs === group
}

import { useState } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { When } from '../../kit/when.tsx'
import type { Messages } from '../../messages/choose.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { LendUnread } from './lend-unread.tsx'
import { LetterOutside } from './letter-outside.tsx'
import { backTo } from './nobody.tsx'
import { Status } from './status.tsx'
import type { Refused } from './use-act.ts'

export type ArrivedProps = {
  screen: ScreenProps
  person: PersonView
  given: GivenView
  refused: Refused | undefined
  onNotNow: () => void
  onRead: () => void
  onAside: () => void
  onGiveBack: () => void
}

/**
 * Before the words: who, which day, and what stands on the outside. Not now, reading, setting aside and giving back are
 * of one size, and look the same outside.
 */
export function Arrived(props: ArrivedProps) {
  const { screen, person, given, refused, onNotNow, onRead, onAside, onGiveBack } = props
  const { shell, t, language } = screen
  const [asked, ask] = useState(false)
  const words = t.letter.read
  const { kind } = given
  const readable = kind !== 'not-fetched' && kind !== 'unreadable'
  const later = { label: words.notNow, act: onNotNow }
  const aside = { label: words.aside, act: onAside }
  const back = { label: words.giveBack, act: () => ask(true) }
  /** Two and two, or three: so that all are of one size at every width. */
  const rows = readable
    ? [
        [later, { label: words.read, act: onRead }],
        [aside, back],
      ]
    : [[later, aside, back]]
  return (
    <Page
      shell={shell}
      over={<When day={dateOfDay(given.on)} lang={language} />}
      heading={<Named words={titleOf(kind, words)} name={person.name} />}
      lede={kind === 'setback' || kind === 'safe' ? t.people.happened.first : words.lede}
      back={backTo(person)}
    >
      <LetterOutside screen={screen} name={person.name} given={given} />
      {given.takenBack && <p>{words.takenBack}</p>}
      {kind === 'not-fetched' && <Notice icon="device">{words.notFetched}</Notice>}
      {kind === 'unreadable' && <Notice icon="paper">{words.unreadable}</Notice>}
      <div class="stack">
        {rows.map((row, place) => (
          <Row key={row[0]?.label ?? place} even>
            {row.map(({ label, act }) => (
              <Button key={label} onPress={act}>
                {label}
              </Button>
            ))}
          </Row>
        ))}
        <p class="hint">{words.same}</p>
        <Status screen={screen} refused={refused} />
      </div>
      <LendUnread screen={screen} person={person} given={given} />
      <Notice kind="rest">{words.owe}</Notice>
      <p>
        <a href={hrefTo({ screen: 'record', person: person.id, word: given.word })}>{words.record}</a>
      </p>
      {asked && (
        <GiveBack
          words={words}
          onKeep={() => ask(false)}
          onGiveBack={() => {
            ask(false)
            onGiveBack()
          }}
        />
      )}
    </Page>
  )
}

export type GiveBackProps = {
  words: Messages['letter']['read']
  onKeep: () => void
  onGiveBack: () => void
}

/** It goes for good, so it is asked once; keeping it comes first. */
export function GiveBack({ words, onKeep, onGiveBack }: GiveBackProps) {
  return (
    <Dialog heading={words.giveBackAsk} onClose={onKeep}>
      <p>{words.giveBackHint}</p>
      <Row even>
        <Button onPress={onKeep}>{words.keepIt}</Button>
        <Button onPress={onGiveBack}>{words.giveBack}</Button>
      </Row>
    </Dialog>
  )
}

/** What it is, and from whom; what cannot be read here is called a letter, as nothing is known of it. */
export function titleOf(
  kind: GivenView['kind'],
  words: Messages['letter']['read'],
): (name: string) => string {
  return words[titles[kind] ?? 'other']
}

const titles: Partial<Record<GivenView['kind'], 'letter' | 'answer' | 'ask'>> = {
  letter: 'letter',
  unreadable: 'letter',
  'not-fetched': 'letter',
  answer: 'answer',
  ask: 'ask',
}

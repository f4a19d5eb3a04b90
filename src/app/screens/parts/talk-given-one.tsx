import { dateOfDay } from '../../../practice/days.ts'
import type { TalkSide } from '../../../practice/talks.ts'
import type { AskView, GivenView, PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled, Named } from './filled.tsx'
import { Danger } from './guide-danger.tsx'
import { isOpenTo } from './practical-may.tsx'

/**
 * One ask, folded up until it is looked at.
 * Must pass: every way out is of one size, "Not now" first, none primary; nobody is told of any but a yes.
 */
export type TalkGivenOneProps = {
  screen: ScreenProps
  person: PersonView
  ask: AskView
  given: GivenView
  onLook: () => void
  onNotNow: () => void
  onYes: (first: TalkSide) => void
  onNoYes: () => void
}

export function TalkGivenOne(props: TalkGivenOneProps) {
  const { screen, person, ask, given, onLook, onNotNow, onYes, onNoYes } = props
  const { t, language } = screen
  const words = t.talk.given
  const shown = given.opened || ask.mine
  return (
    <li class="card stack">
      <p class="hint">
        <Filled words={words.one} by={<When day={dateOfDay(ask.on)} lang={language} />} />
      </p>
      {shown && (
        <>
          <h3>
            <bdi>{ask.topic}</bdi>
          </h3>
          <p>{t.talk.ask.paces[ask.pace].line}</p>
          <Danger screen={screen} side="reader" lang={language} text={ask.topic} />
        </>
      )}
      {ask.mine && (
        <>
          <p>{words.saidYes}</p>
          <div>
            <Button kind="quiet" onPress={onNoYes}>
              {words.noYes}
            </Button>
          </div>
        </>
      )}
      {!ask.mine && (
        <Row even>
          <Button onPress={onNotNow}>{words.notNow}</Button>
          {shown ? (
            isOpenTo(person, person.may.talk) && <Yes words={words} name={person.name} onYes={onYes} />
          ) : (
            <Button onPress={onLook}>{words.look}</Button>
          )}
        </Row>
      )}
      {shown && !ask.mine && (
        <p class="hint">
          {words.hurt}
          {!person.appeared && (
            <>
              {' '}
              <Named words={words.here} name={person.name} />
            </>
          )}
        </p>
      )}
    </li>
  )
}

type YesProps = { words: ScreenProps['t']['talk']['given']; name: string; onYes: (first: TalkSide) => void }

function Yes({ words, name, onYes }: YesProps) {
  return (
    <>
      <Button onPress={() => onYes('me')}>{words.yesMe}</Button>
      <Button onPress={() => onYes('them')}>
        <span>
          <Named words={words.yesThem} name={name} />
        </span>
      </Button>
    </>
  )
}

type PastProps = { screen: Pick<ScreenProps, 't' | 'language'>; given: GivenView; onAside: () => void }

/** An ask that is open no more. It goes in one press. */
export function TalkGivenPast({ screen: { t, language }, given, onAside }: PastProps) {
  const words = t.talk.given
  return (
    <div class="card stack">
      <p class="hint">
        <Filled words={words.one} by={<When day={dateOfDay(given.on)} lang={language} />} />
      </p>
      <p>{given.kind === 'unreadable' ? t.letter.read.unreadable : words.past}</p>
      <Row>
        <Button onPress={onAside}>{words.aside}</Button>
      </Row>
    </div>
  )
}

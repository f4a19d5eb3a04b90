import { answersToLimit, howTold, type Limit } from '../../../practice/limits.ts'
import { Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { hrefTo, type Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { LimitAnswer } from './limit-answer.tsx'
import { isShown, type Lying } from './limit-opened.ts'
import { LimitState } from './limit-state.tsx'
import { LimitWords } from './limit-words.tsx'

export type LimitListProps = {
  screen: ScreenProps
  limits: readonly Limit[]
  /** What was said to them is among it. */
  lane: readonly Lying[]
  /** Says with whom each is: for a list of all of them. */
  named: boolean
  /** An answer that was opened just now. */
  fresh: string | undefined
  onRead: (word: string) => void
}

/** Limits of mine, in the order in which I made them. */
export function LimitList(props: LimitListProps) {
  return (
    <ul class="plain stack mid">
      {props.limits.map((limit) => (
        <li key={limit.id} class="card stack">
          <OneOf {...props} limit={limit} />
        </li>
      ))}
    </ul>
  )
}

function OneOf({ screen, limit, lane, named, fresh, onRead }: LimitListProps & { limit: Limit }) {
  const { client, t, language } = screen
  const words = t.limits.limits
  const person = client.person(limit.person ?? '')
  const left = person?.left ?? []
  const answers = lane.filter((one) => one.kind === 'answer' && isShown(one, undefined))
  return (
    <>
      {named && person && (
        <p class="over">
          <Named words={words.about} name={person.name} />
        </p>
      )}
      <LimitWords words={t.limits.words} language={language} limit={limit} />
      <LimitState screen={screen} told={howTold(limit, left)} retired={limit.retired} />
      {answersToLimit(limit.id, left, answers).map((answer) => (
        <LimitAnswer
          key={answer.word}
          screen={screen}
          answer={answer}
          fresh={fresh === answer.word}
          onRead={onRead}
        />
      ))}
      <Row even>
        <LinkButton href={hrefTo(placeOf('limit', limit))}>
          {words.open}
          <Which limit={limit} />
        </LinkButton>
        {limit.retired === undefined && (
          <LinkButton href={hrefTo(placeOf('crossed', limit))}>
            {words.crossed}
            <Which limit={limit} />
          </LinkButton>
        )}
      </Row>
    </>
  )
}

/** For who hears the page: which of the limits a link is about. */
function Which({ limit: { when } }: { limit: Limit }) {
  return <span class="hidden">: {when}</span>
}

export function placeOf(screen: 'limit' | 'crossed', { id, person }: Limit): Place {
  return { screen, item: id, ...(person !== undefined && { person }) }
}

import {
  dueForReview,
  type HowTold,
  howTold,
  keptFrom,
  type Limit,
  retiredOn,
  takenUp,
} from '../../../practice/limits.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Page } from '../../kit/page.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled, Named } from './filled.tsx'
import { placeOf } from './limit-list.tsx'
import { LimitEnd } from './limit-end.tsx'
import { AskOnce, removing } from './ask-once.tsx'
import { LimitState } from './limit-state.tsx'
import { LimitWords } from './limit-words.tsx'
import { isOpenTo, LeavingStatus, MayNext } from './practical-may.tsx'
import type { Said } from './status.tsx'
import type { Refused } from './use-act.ts'

export type LimitLookProps = {
  screen: ScreenProps
  limit: Limit
  person: PersonView | undefined
  said: Said | undefined
  refused: Refused | undefined
  back: { href: string; label: string }
  onChange: () => void
  onTell: () => void
  onEnd: () => void
  /** Writes the page anew, and says so. */
  onKeep: (limit: Limit, done: string) => void
  onRemove: () => void
}

/** One limit of mine: its words, who knows of it, and what I may do with it. */
export function LimitLook(props: LimitLookProps) {
  const { screen, limit, person, said, refused, back, onKeep } = props
  const { shell, t, language } = screen
  const words = t.limits.limit
  const told = howTold(limit, person?.left ?? [])
  return (
    <Page shell={shell} over={person && <bdi>{person.name}</bdi>} heading={words.heading} back={back}>
      <LeavingStatus screen={screen} said={said} refused={refused} />
      <section class="card stack">
        <LimitWords words={t.limits.words} language={language} limit={limit} />
        <LimitState screen={screen} told={told} retired={limit.retired} />
      </section>
      {limit.reason !== undefined && (
        <section class="stack tight">
          <p class="hint">{words.private}</p>
          <p lang={language} dir="auto">
            {limit.reason}
          </p>
        </section>
      )}
      {limit.retired === undefined ? (
        <Holds {...props} told={told} />
      ) : (
        <>
          <LimitEnd screen={screen} person={person} told={told} onEnd={props.onEnd} />
          <Row>
            <Button onPress={() => onKeep(takenUp(limit, today(screen)), words.takenUp)}>
              {words.takeUp}
            </Button>
          </Row>
        </>
      )}
      <div>
        <AskOnce words={removing(words)} onDo={props.onRemove} />
      </div>
    </Page>
  )
}

function Holds(props: LimitLookProps & { told: HowTold }) {
  const { screen, limit, person, told, onChange, onTell, onKeep } = props
  const { t, language } = screen
  const words = t.limits.limit
  const date = today(screen)
  const due = dueForReview([limit], date).length > 0
  const tellable = person !== undefined && isOpenTo(person, person.may.limit) && told.type !== 'told'
  const retire = () => onKeep(retiredOn(limit, date), words.retiredDone)
  return (
    <>
      {due ? (
        <section class="stack">
          <h2>{words.reviewAsk}</h2>
          <p>{words.reviewAskHint}</p>
          <Row even>
            <Button onPress={() => onKeep(keptFrom(limit, date), words.reviewKept)}>
              {words.reviewKeep}
            </Button>
            <Button onPress={onChange}>{words.change}</Button>
            <Button onPress={retire}>{words.retire}</Button>
          </Row>
        </section>
      ) : (
        <p class="hint">
          <Filled words={words.reviewOn} by={<When day={limit.review} lang={language} />} />
        </p>
      )}
      {tellable && person.may.limit.type !== 'allowed' && <MayNext screen={screen} may={person.may.limit} />}
      <Row even={!due || tellable}>
        {!due && <Button onPress={onChange}>{words.change}</Button>}
        {tellable && person.may.limit.type === 'allowed' && (
          <Button onPress={onTell}>
            <span>
              <Named words={told.type === 'kept' ? words.tell : words.tellNew} name={person.name} />
            </span>
          </Button>
        )}
        <LinkButton href={hrefTo(placeOf('crossed', limit))}>{t.limits.limits.crossed}</LinkButton>
      </Row>
      {!due && (
        <div class="stack tight">
          <Button onPress={retire}>{words.retire}</Button>
          <p class="hint">{words.retireHint}</p>
        </div>
      )}
    </>
  )
}

function today({ client }: ScreenProps): string {
  return client.today().date
}

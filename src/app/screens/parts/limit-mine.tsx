import { useState } from 'preact/hooks'
import { dueForReview, type Limit, retiredLimits, standing } from '../../../practice/limits.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { LimitList, placeOf } from './limit-list.tsx'
import type { Lying } from './limit-opened.ts'
import { isOpenTo } from './practical-may.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

export type LimitMineProps = {
  screen: ScreenProps
  /** Absent: all of mine. */
  person?: PersonView
  /** What was said to mine is among it. */
  lane: readonly Lying[]
}

/** My limits: those to look at again, those that hold, and those I let go. */
export function LimitMine({ screen, person, lane }: LimitMineProps) {
  const { client, t } = screen
  const words = t.limits.limits
  const pages = client.pages()
  const limits = standing(pages, person?.id)
  const gone = retiredLimits(pages, person?.id)
  const [fresh, setFresh] = useState<string>()
  const { refused, run } = useAct()
  const read = (word: string) => {
    if (!person) return
    run(
      () => client.read(person.id, word),
      () => setFresh(word),
    )
  }
  const list = (of: readonly Limit[]) => (
    <LimitList screen={screen} limits={of} lane={lane} named={!person} fresh={fresh} onRead={read} />
  )
  return (
    <>
      <ToReview screen={screen} limits={dueForReview(limits, client.today().date)} />
      <Status screen={screen} refused={refused} />
      {limits.length === 0 ? <p>{words.empty}</p> : list(limits)}
      <LinkButton kind="primary" href={hrefTo({ screen: 'limit', ...(person && { person: person.id }) })}>
        {words.add}
      </LinkButton>
      {gone.length > 0 && <Fold summary={words.retiredHeading}>{list(gone)}</Fold>}
      {person && isOpenTo(person, person.may.limit) && (
        <Notice icon="latch" heading={words.runHeading} level={3}>
          <p>
            {words.run} <a href={hrefTo({ screen: 'doors', person: person.id })}>{words.toDoors}</a>
          </p>
        </Notice>
      )}
    </>
  )
}

type ToReviewProps = { screen: ScreenProps; limits: readonly Limit[] }

/** Asked of the owner alone. Doing nothing keeps it as it is (S4-6). */
function ToReview({ screen: { t }, limits }: ToReviewProps) {
  const words = t.limits.limits
  if (limits.length === 0) return null
  return (
    <Notice kind="rest" icon="leaf" heading={words.reviewHeading} level={3}>
      <p>{words.review}</p>
      <ul class="plain stack tight">
        {limits.map((limit) => (
          <li key={limit.id}>
            <a href={hrefTo(placeOf('limit', limit))} dir="auto">
              {t.limits.words.when} {limit.when}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

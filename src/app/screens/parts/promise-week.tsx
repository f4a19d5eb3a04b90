import { mayGoOn } from '../../../practice/promise-show.ts'
import { goneOn, runningOn } from '../../../practice/promise-weeks.ts'
import type { Life } from '../../../practice/promises.ts'
import { Button } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { othersShown, promisesHere } from './promise-here.ts'
import { PromiseDays } from './promise-when.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

/**
 * Recurring promises whose week is over or has no more days.
 * Must pass: one press goes on; doing nothing lets it rest, and nothing is said about that.
 */
export type PromiseWeekProps = { screen: ScreenProps; date: string; onGoneOn: () => void }

export function PromiseWeek({ screen, date, onGoneOn }: PromiseWeekProps) {
  const { client, t } = screen
  const words = t.today.promise
  const { refused, run } = useAct()
  const here = promisesHere(client)
  const standing = here.lives.filter(({ endedOn }) => endedOn === undefined)
  const last = standing.filter(({ promise }) => runningOn(promise, date) === 'last')
  const resting = standing.filter(({ promise }) => runningOn(promise, date) === 'resting')
  if (last.length === 0 && resting.length === 0) return null
  const row = (life: Life) => (
    <OneWeek
      key={life.promise.id}
      screen={screen}
      life={life}
      room={mayGoOn(life, here.shown.has(life.promise.id), othersShown(here, life.promise.id), date)}
      onGoOn={() => run(() => client.keepPage(goneOn(life.promise, date)), onGoneOn)}
    />
  )
  return (
    <section class="stack mid">
      <h2>{words.weekHeading}</h2>
      <p>{words.week}</p>
      <Status screen={screen} refused={refused} />
      {last.length > 0 && <ul class="plain stack mid">{last.map(row)}</ul>}
      {resting.length > 0 && (
        <Fold summary={words.restsHeading}>
          <p>{words.rests}</p>
          <ul class="plain stack mid">{resting.map(row)}</ul>
        </Fold>
      )}
    </section>
  )
}

type OneWeekProps = { screen: ScreenProps; life: Life; room: boolean; onGoOn: () => void }

function OneWeek({ screen, life: { promise }, room, onGoOn }: OneWeekProps) {
  const words = screen.t.today.promise
  return (
    <li class="card stack">
      <div>
        <h3 dir="auto">{promise.act}</h3>
        {promise.when && (
          <p class="hint">
            <PromiseDays screen={screen} when={promise.when} />
          </p>
        )}
      </div>
      {room ? (
        <Button onPress={onGoOn}>
          <span>
            {words.goOn}
            <span class="hidden">: {promise.act}</span>
          </span>
        </Button>
      ) : (
        <p>{words.noRoom}</p>
      )}
      <p>
        <a href={hrefTo({ screen: 'promise', item: promise.id })}>
          {words.look}
          <span class="hidden">: {promise.act}</span>
        </a>
      </p>
    </li>
  )
}

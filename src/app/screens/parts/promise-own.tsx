import { missingParts, mayGoOn, showFault } from '../../../practice/promise-show.ts'
import { goneOn, runningOn } from '../../../practice/promise-weeks.ts'
import type { Life } from '../../../practice/promises.ts'
import type { Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { isOpenTo } from './practical-may.tsx'
import { type Here, othersShown } from './promise-here.ts'
import { AskOnce, removing } from './ask-once.tsx'

export type PromiseOwnProps = {
  screen: ScreenProps
  here: Here
  life: Life
  shown: PersonView | undefined
  onChange: () => void
  onShow: (person: string) => void
  onAct: (work: () => Promise<Result>, words: string) => void
  onRemove: () => void
}

/** What its owner may do with a promise: one more week, showing it, other words while nobody has them, letting it go. */
export function PromiseOwn(props: PromiseOwnProps) {
  const { screen, life, shown, onChange, onRemove } = props
  const words = screen.t.promises.look
  const today = screen.client.today().date
  const fresh = !shown && life.outcomes.size === 0 && life.promise.due >= today
  return (
    <>
      <Week {...props} />
      {!shown && <Show {...props} />}
      {fresh && (
        <Row>
          <Button onPress={onChange}>{words.change}</Button>
        </Row>
      )}
      {!shown && (
        <div>
          <AskOnce words={removing(words)} onDo={onRemove} />
        </div>
      )}
    </>
  )
}

/** A recurring promise goes on a week at a time, and may be let go as a whole. */
function Week({ screen, here, life, shown, onAct }: PromiseOwnProps) {
  const { client, t } = screen
  const words = t.promises.look
  const { promise, endedOn } = life
  const { date } = client.today()
  const running = runningOn(promise, date)
  if (!running || endedOn !== undefined) return null
  const room = mayGoOn(life, shown !== undefined, othersShown(here, promise.id), date)
  return (
    <section class="stack" aria-label={t.today.promise.weekHeading}>
      {running !== 'running' && <p>{words[running]}</p>}
      {running !== 'running' && !room && <p>{t.today.promise.noRoom}</p>}
      {running !== 'running' && room && (
        <Row>
          <Button onPress={() => onAct(() => client.keepPage(goneOn(promise, date)), t.today.promise.goneOn)}>
            {words.goOn}
          </Button>
        </Row>
      )}
      <div>
        <AskOnce
          words={{ do: words.letGo, ask: words.letGoAsk, hint: words.letGoHint, keep: words.letGoKeep }}
          onDo={() => onAct(() => client.mark(promise.id, 'let'), words.letGone)}
        />
      </div>
    </section>
  )
}

/** S3-1 and S3-2 in sentences: why it stays with its owner for now, or whom it may be shown to. */
function Show({ screen: { client, t }, here, life, onShow }: PromiseOwnProps) {
  const words = t.promises.look
  const people = client.people().filter((person) => isOpenTo(person, person.may.promise))
  const fault = showFault(life, othersShown(here, life.promise.id), client.today().date)
  if (people.length === 0) return null
  if (fault === 'parts') {
    const missing = missingParts(life.promise)
    return (
      <div>
        <p>{words.blank}</p>
        {missing.includes('backup') && <p>{words.addBackup}</p>}
        {missing.includes('know') && <p>{words.addKnow}</p>}
      </div>
    )
  }
  if (fault) return <p>{words.stays[fault]}</p>
  return (
    <Row even>
      {people.map(({ id, name }) => (
        <Button key={id} onPress={() => onShow(id)}>
          <span>
            <Named words={t.promises.form.show} name={name} />
          </span>
        </Button>
      ))}
    </Row>
  )
}

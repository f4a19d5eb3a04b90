import { dateOfDay } from '../../../practice/days.ts'
import { limitIsGone } from '../../../practice/promise-shown.ts'
import type { Life } from '../../../practice/promises.ts'
import type { Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled, Named } from './filled.tsx'
import { leftOf } from './promise-here.ts'
import { useToldLimits } from './promise-limits.ts'
import { PromiseTakeBack } from './promise-take-back.tsx'

export type PromiseStateProps = {
  screen: ScreenProps
  life: Life
  shown: PersonView | undefined
  onAct: (work: () => Promise<Result>, words: string) => void
}

/** Who knows of a promise, as far as its owner's own acts say; and whose it is to let go. */
export function PromiseState({ screen, life: { promise }, shown, onAct }: PromiseStateProps) {
  const { client, t, language } = screen
  const words = t.promises.look
  const left = shown && leftOf(shown, promise.id)
  return (
    <>
      {!shown && <p class="hint">{words.kept}</p>}
      {left && (
        <p class="hint">
          <Filled words={words.shown} by={<When day={dateOfDay(left.on)} lang={language} />} />{' '}
          {left.waitsHere ? t.people.left.waits : t.people.left.said}
        </p>
      )}
      {promise.limit !== undefined && <OfLimit screen={screen} limit={promise.limit} />}
      {left && shown && (
        <PromiseTakeBack
          words={t.people.left}
          about={promise.act}
          onTake={() => onAct(() => client.takeBack(shown.id, left.word), t.people.left.takenBack)}
        />
      )}
    </>
  )
}

/** S3-9: it keeps a limit of theirs, so it is theirs to release. */
function OfLimit({ screen: { client, t }, limit }: { screen: ScreenProps; limit: string }) {
  const words = t.promises.look
  const told = useToldLimits(client, client.people())
  const owner = client.person(told.find((one) => one.words.limit === limit)?.person ?? '')
  if (!owner) return null
  const gone = limitIsGone(
    limit,
    told.filter(({ person }) => person === owner.id),
  )
  return (
    <p>
      <Named words={gone ? words.limitGone : words.limit} name={owner.name} />
    </p>
  )
}

import type { Occurrence } from '../../../practice/promises.ts'
import { Fold } from '../../kit/fold.tsx'
import type { ShelfRow } from '../../kit/shelf.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { PromiseMark } from './promise-mark.tsx'
import { PromiseSaid, type SaidOfDay } from './promise-said.tsx'

export type PromiseRowProps = {
  screen: ScreenProps
  view: Occurrence
  /** What the fold with the marks is called. */
  acts: string
  onMarked: () => void
}

/** One day of a promise of one's own, as a row of a shelf with others. */
export function promiseRow(props: PromiseRowProps): ShelfRow {
  const { screen, view } = props
  const { promise, of } = view
  return {
    key: `${promise.id} ${of}`,
    sign: view.mark ?? 'open',
    words: promise.act,
    when: (
      <>
        <When day={of} lang={screen.language} />. <State {...props} />
      </>
    ),
    acts: <Marks {...props} about={promise.act} look />,
  }
}

/** The same on the page of that one promise: the day leads. */
export function promiseDayRow(props: PromiseRowProps): ShelfRow {
  const { screen, view } = props
  const day = <When day={view.of} lang={screen.language} />
  return {
    key: view.of,
    sign: view.mark ?? 'open',
    words: day,
    when: <State {...props} />,
    acts: <Marks {...props} about={day} />,
  }
}

/** What stands first, then what was said beside it. */
export function saidOf({ mark, markedOn, to, text, later }: Occurrence): readonly SaidOfDay[] {
  return mark && markedOn !== undefined ? [{ mark, on: markedOn, to, text }, ...later] : []
}

function State({ screen, view }: PromiseRowProps) {
  const words = screen.t.today.promise
  const said = saidOf(view)
  if (said.length === 0) return <>{words.standsOpen}.</>
  return <PromiseSaid screen={screen} lang={screen.language} names={words.marks} said={said} />
}

type MarksProps = PromiseRowProps & { about: ShelfRow['words']; look?: boolean }

/** Whenever something was said it folds away, and begins anew. */
function Marks({ screen, view, acts, onMarked, about, look }: MarksProps) {
  const words = screen.t.today.promise
  const { backup, id } = view.promise
  return (
    <Fold
      key={saidOf(view).length}
      summary={
        <span>
          {acts}
          <span class="hidden">: {about}</span>
        </span>
      }
    >
      {look && backup && <p dir="auto">{backup}</p>}
      <PromiseMark screen={screen} view={view} onMarked={onMarked} />
      {look && (
        <p>
          <a href={hrefTo({ screen: 'promise', item: id })}>
            {words.look}
            <span class="hidden">: {about}</span>
          </a>
        </p>
      )}
    </Fold>
  )
}

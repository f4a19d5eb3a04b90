import { recurs } from '../../../practice/cadence.ts'
import { daysAfter } from '../../../practice/days.ts'
import {
  type Life,
  type Occurrence,
  occurrence,
  openDays,
  settledOf,
  shelfDays,
} from '../../../practice/promises.ts'
import type { Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { Shelf, type ShelfRow } from '../../kit/shelf.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { outcomeToShow, settledLeft } from './promise-here.ts'
import { promiseDayRow } from './promise-row.tsx'
import { PromiseTakeBack } from './promise-take-back.tsx'

export type PromiseDaysSaidProps = {
  screen: ScreenProps
  life: Life
  shown: PersonView | undefined
  onOutcome: (of: string) => void
  onMarked: (of: string) => void
  onAct: (work: () => Promise<Result>, words: string) => void
}

/** The days of one promise: those still open, which can be marked, and those that something was said of. */
export function PromiseDaysSaid(props: PromiseDaysSaidProps) {
  const { screen, life, onMarked } = props
  const { client, t } = screen
  const words = t.promises.look
  const today = client.today().date
  const open = openNow(life, today).map((day) => occurrence(life, day))
  const later = open.filter(({ of }) => of > today)
  const now = later.length > 1 ? open.filter(({ of }) => of <= today) : open
  const said = settledOf(life, daysAfter(today, -shelfDays))
  const row = (view: Occurrence): ShelfRow => {
    const marked = view.mark !== undefined
    const acts = marked ? t.today.promise.markAgain : t.today.promise.mark
    const base = promiseDayRow({ screen, view, acts, onMarked: () => onMarked(view.of) })
    return { ...base, ...(marked && { acts: <Acts {...props} view={view} fold={base.acts} /> }) }
  }
  return (
    <>
      {open.length > 0 && (
        <section class="stack mid">
          <h2>{words.daysHeading}</h2>
          {now.length > 0 && <Shelf rows={now.map(row)} />}
          {later.length > 1 && (
            <Fold summary={words.toCome}>
              <Shelf rows={later.map(row)} />
            </Fold>
          )}
        </section>
      )}
      {said.length > 0 && (
        <section class="stack mid">
          <h2>{words.saidHeading}</h2>
          <Shelf rows={said.map(row)} />
        </section>
      )}
    </>
  )
}

type ActsProps = PromiseDaysSaidProps & { view: Occurrence; fold: ShelfRow['acts'] }

/** Showing it is by hand, and the first that was said comes first. */
function Acts({ screen, life, shown, view, fold, onOutcome, onAct }: ActsProps) {
  const { client, t, language } = screen
  const words = t.promises.look
  if (!shown) return <>{fold}</>
  const left = settledLeft(shown, life.promise.id, view.of)
  return (
    <div class="stack tight">
      {left.length > 0 && (
        <p class="hint">
          <Named words={words.dayShown} name={shown.name} />
        </p>
      )}
      {left.map((one) => (
        <PromiseTakeBack
          key={one.word}
          words={t.people.left}
          about={life.promise.act}
          onTake={() => onAct(() => client.takeBack(shown.id, one.word), t.people.left.takenBack)}
        />
      ))}
      {outcomeToShow(life, shown, view.of) && (
        <div>
          <Button onPress={() => onOutcome(view.of)}>
            <span>
              <Named words={words.showDay} name={shown.name} />
              <span class="hidden">
                : <When day={view.of} lang={language} />
              </span>
            </span>
          </Button>
        </div>
      )}
      {fold}
    </div>
  )
}

/** Of a recurring promise, the days of this week: what was left blank before stays blank. */
function openNow(life: Life, today: string): readonly string[] {
  const { when } = life.promise
  if (!when || !recurs(when)) return openDays(life, '', daysAfter(today, 400))
  return openDays(life, daysAfter(today, -6), daysAfter(today, 7))
}

import type { Occurrence } from '../../../practice/promises.ts'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { PromiseMark } from './promise-mark.tsx'

export type PromiseDueProps = {
  screen: ScreenProps
  view: Occurrence
  date: string
  primary: boolean
  onMarked: () => void
}

/** One promise that is due: the act, what to do if something gets in the way, and how it went. */
export function PromiseDue({ screen, view, date, primary, onMarked }: PromiseDueProps) {
  const { t, language } = screen
  const words = t.today.promise
  const { act, backup, id } = view.promise
  return (
    <article class="card stack mid">
      <div>
        <p class="over">
          {view.of === date ? (
            words.due
          ) : (
            <Filled words={words.dueOn} by={<When day={view.of} lang={language} />} />
          )}
        </p>
        <h3 dir="auto">{act}</h3>
      </div>
      {backup && <p dir="auto">{backup}</p>}
      <PromiseMark screen={screen} view={view} primary={primary} onMarked={onMarked} />
      <p>
        <a href={hrefTo({ screen: 'promise', item: id })}>
          {words.look}
          <span class="hidden">: {act}</span>
        </a>
      </p>
    </article>
  )
}

import { useId } from 'preact/hooks'
import { type DayLine, daysOf, type OneDay } from '../../../practice/day-words.ts'
import type { GivenView, LeftView, PersonView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { TheirLine } from './day-theirs.tsx'
import { Named } from './filled.tsx'
import { ShortWords } from './practical-given.tsx'
import { TakeBack } from './together-take-back.tsx'
import type { Opened } from './together-reading.ts'

/**
 * Days that hold a line, newest first.
 * Must pass: a day without one is not drawn, and no gap is marked; nothing is counted; text of theirs shows after a
 * press; what I left stands the same whatever became of it.
 */
export type DayListProps = {
  screen: ScreenProps
  person: PersonView
  opened: Opened
  heading: string
  /** The day on which I stopped: nothing later is shown. */
  until?: string | undefined
}

export function DayList({ screen, person, opened, heading, until }: DayListProps) {
  const words = screen.t.together.day
  const days = daysOf(person, opened.words, until)
  const list = (some: readonly Day[]) => (
    <ol class="plain stack mid">
      {some.map((day) => (
        <li key={day.date} class="stack tight">
          <h3>
            <When day={day.date} lang={screen.language} />
          </h3>
          <ul class="exchange" aria-label={heading}>
            {day.lines.map((line) => (
              <li key={line.one.word}>
                {line.side === 'theirs' ? (
                  <TheirLine screen={screen} person={person} line={line} opened={opened} />
                ) : (
                  <MyLine screen={screen} person={person} line={line} />
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
  return (
    <section class="stack mid">
      <h2>{heading}</h2>
      {days.length === 0 ? <p>{screen.t.exchange.practical.quiet}</p> : list(days.slice(0, recent))}
      {days.length > recent && <Fold summary={words.earlier}>{list(days.slice(recent))}</Fold>}
    </section>
  )
}

type Day = OneDay<GivenView, LeftView>
type Mine = Extract<DayLine<GivenView, LeftView>, { side: 'mine' }>

function MyLine({ screen, person, line }: { screen: ScreenProps; person: PersonView; line: Mine }) {
  const { t } = screen
  const words = t.together.day
  const { one } = line
  const id = useId()
  return (
    <div class="mine stack tight">
      <p class="over" id={id}>
        {t.exchange.practical.you} · {words.begins}
      </p>
      {one.words?.kind === 'today' && <ShortWords text={one.words.text} lang={one.words.language} />}
      {line.thanked && (
        <p>
          <Named words={words.wasThanked} name={person.name} />
        </p>
      )}
      <TakeBack screen={screen} person={person} left={one} describedBy={id} />
    </div>
  )
}

/** As many as one may want to look back on at once. */
const recent = 14

import { useState } from 'preact/hooks'
import type { Occurrence } from '../../../practice/promises.ts'
import type { TodayView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import { Rooms } from '../../kit/rooms.tsx'
import { Shelf } from '../../kit/shelf.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { MakePromise, noPromise } from './make-promise.tsx'
import { PromiseDue } from './promise-due.tsx'
import { PromiseOffer } from './promise-offer.tsx'
import { promiseRow } from './promise-row.tsx'
import { PromiseWeek } from './promise-week.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useForm } from './use-form.ts'

/** Promises to oneself: those of today, those of another day, those to go on with, and the shelf. */
export function Promises({ screen, today }: { screen: ScreenProps; today: TodayView }) {
  const { client, t, language } = screen
  const words = t.today.promise
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  /** The form stands open where nothing is promised, and shuts after each promise. */
  const form = useForm(client, 'promise', noPromise)
  const [open] = useState(form.fields.act !== '' || (today.due.length === 0 && today.coming.length === 0))
  const [made, setMade] = useState(0)
  const say = (text: string) => setSaid({ words: text, moves: true })
  const [last, setLast] = useState<Occurrence>()
  const mark = (view: Occurrence) => () => {
    setLast(view)
    say(words.marked)
  }
  return (
    <>
      <section class="stack mid">
        <h2>{words.heading}</h2>
        <Status screen={screen} said={said} refused={refused} />
        <PromiseOffer screen={screen} marked={last} />
        {today.due.length === 0 && <p>{words.nothing}</p>}
        {today.due.map((one) => (
          <PromiseDue
            key={`${one.promise.id} ${one.of}`}
            screen={screen}
            view={one}
            date={today.date}
            primary={today.due.length === 1}
            onMarked={mark(one)}
          />
        ))}
        <Fold key={made} summary={words.make} open={open && made === 0}>
          {form.fields.act !== '' && (
            <Danger
              screen={screen}
              side="writer"
              lang={language}
              text={`${form.fields.act}\n${form.fields.backup}`}
              mayNotSee={false}
            />
          )}
          <MakePromise
            words={words}
            language={language}
            today={today.date}
            form={form}
            onMake={(promise) =>
              run(
                () => client.promise(promise),
                () => {
                  form.drop()
                  setMade(made + 1)
                  say(words.kept)
                },
              )
            }
          />
        </Fold>
        <Rooms
          label={words.ways}
          rooms={[
            {
              href: hrefTo({ screen: 'promise' }),
              icon: 'pen',
              name: words.fuller,
              line: words.fullerLine,
            },
            {
              href: hrefTo({ screen: 'calendar' }),
              icon: 'shelf',
              name: words.calendar,
              line: words.calendarLine,
            },
          ]}
        />
      </section>
      {today.coming.length > 0 && (
        <section class="stack mid">
          <h2>{words.coming}</h2>
          <Shelf
            rows={today.coming.map((view) =>
              promiseRow({ screen, view, acts: words.markAhead, onMarked: mark(view) }),
            )}
          />
        </section>
      )}
      <PromiseWeek screen={screen} date={today.date} onGoneOn={() => say(words.goneOn)} />
      {today.shelf.length > 0 && (
        <section class="stack mid">
          <div class="stack tight">
            <h2>{words.shelf}</h2>
            <p class="hint">{words.shelfHint}</p>
          </div>
          <Shelf
            rows={today.shelf.map((view) =>
              promiseRow({ screen, view, acts: words.markAgain, onMarked: mark(view) }),
            )}
          />
        </section>
      )}
    </>
  )
}

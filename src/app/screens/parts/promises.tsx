import { useState } from 'preact/hooks'
import type { Mark } from '../../../practice/pages.ts'
import type { PromiseView, TodayView } from '../../../vault/client.ts'
import { Fold } from '../../kit/fold.tsx'
import { Shelf, type ShelfRow } from '../../kit/shelf.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { MakePromise, noPromise } from './make-promise.tsx'
import { MarkPromise } from './mark-promise.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useForm } from './use-form.ts'

/** Promises to oneself: those of today, those of another day, and the shelf. */
export function Promises({ screen, today }: { screen: ScreenProps; today: TodayView }) {
  const { client, t, language } = screen
  const words = t.today.promise
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  /** The form stands open where nothing is promised, and shuts after each promise. */
  const form = useForm(client, 'promise', noPromise)
  const [open] = useState(form.fields.act !== '' || (today.due.length === 0 && today.coming.length === 0))
  const [made, setMade] = useState(0)
  const mark = (id: string) => (chosen: Mark) =>
    run(
      () => client.mark(id, chosen),
      () => setSaid({ words: words.marked, moves: true }),
    )
  return (
    <>
      <section class="stack mid">
        <h2>{words.heading}</h2>
        <Status screen={screen} said={said} refused={refused} />
        {today.due.length === 0 && <p>{words.nothing}</p>}
        {today.due.map((one) => (
          <Due
            key={one.promise.id}
            screen={screen}
            view={one}
            date={today.date}
            primary={today.due.length === 1}
            onMark={mark(one.promise.id)}
          />
        ))}
        <Fold key={made} summary={words.make} open={open && made === 0}>
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
                  setSaid({ words: words.kept, moves: true })
                },
              )
            }
          />
        </Fold>
      </section>
      {today.coming.length > 0 && (
        <section class="stack mid">
          <h2>{words.coming}</h2>
          <Shelf
            rows={today.coming.map((one) =>
              row(screen, one, { acts: words.markAhead, onMark: mark(one.promise.id) }),
            )}
          />
        </section>
      )}
      {today.shelf.length > 0 && (
        <section class="stack mid">
          <div class="stack tight">
            <h2>{words.shelf}</h2>
            <p class="hint">{words.shelfHint}</p>
          </div>
          <Shelf
            rows={today.shelf.map((one) =>
              row(screen, one, { acts: words.markAgain, onMark: mark(one.promise.id) }),
            )}
          />
        </section>
      )}
    </>
  )
}

type DueProps = {
  screen: ScreenProps
  view: PromiseView
  date: string
  primary: boolean
  onMark: (mark: Mark) => void
}

function Due({ screen: { t, language }, view: { promise }, date, primary, onMark }: DueProps) {
  const words = t.today.promise
  const { act, backup, due } = promise
  return (
    <article class="card stack mid">
      <div>
        <p class="over">
          {due === date ? words.due : <Filled words={words.dueOn} by={<When day={due} lang={language} />} />}
        </p>
        <h3 dir="auto">{act}</h3>
      </div>
      {backup && <p dir="auto">{backup}</p>}
      <MarkPromise words={words} onMark={onMark} primary={primary} />
    </article>
  )
}

type Acts = { readonly acts: string; readonly onMark: (mark: Mark) => void }

function row({ t, language }: ScreenProps, { promise, mark }: PromiseView, { acts, onMark }: Acts): ShelfRow {
  const words = t.today.promise
  return {
    key: promise.id,
    sign: mark ?? 'open',
    words: promise.act,
    when: (
      <>
        <When day={promise.due} lang={language} />. {mark ? words.marks[mark] : words.standsOpen}.
      </>
    ),
    acts: (
      <Fold
        summary={
          <span>
            {acts}
            <span class="hidden">: {promise.act}</span>
          </span>
        }
      >
        {promise.backup && <p dir="auto">{promise.backup}</p>}
        <MarkPromise words={words} onMark={onMark} />
      </Fold>
    ),
  }
}

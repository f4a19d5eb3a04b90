/**
 * My own goals (B4-5): set by their owner and by nobody else, about their owner's life. Done is a day; nothing is
 * measured on the way there, and to let one go is as good an end.
 */
import { useState } from 'preact/hooks'
import { type Goal, goalsOf } from '../../practice/growth.ts'
import type { Result } from '../../vault/client.ts'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { AloneLine } from './parts/alone-line.tsx'
import { GoalRow } from './parts/goal-row.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function Goals(screen: ScreenProps) {
  const { client, shell, t } = screen
  const words = t.growth.goals
  const { date } = client.today()
  const { open, done } = goalsOf(client.pages())
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const act = (work: () => Promise<Result>, then: string, given = () => {}) =>
    run(work, () => {
      given()
      setSaid({ words: then, moves: true })
    })
  const row = (goal: Goal) => (
    <GoalRow
      key={goal.id}
      screen={screen}
      goal={goal}
      onDone={() => act(() => client.keepPage({ ...goal, done: date }), words.doneNow)}
      onUndo={() => act(() => client.keepPage(stillOpen(goal)), words.undone)}
      onRemove={() => act(() => client.removePage('goal', goal.id), words.removed)}
    />
  )
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'alone' }), label: t.today.today.alone }}
    >
      <Status screen={screen} said={said} refused={refused} />
      <section class="stack mid">
        <h2>{words.list}</h2>
        {open.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <ul class="plain stack mid" aria-label={words.list}>
            {open.map(row)}
          </ul>
        )}
      </section>
      <section class="stack">
        <h2>{words.text}</h2>
        <AloneLine
          screen={screen}
          form="goal"
          words={{
            label: words.line,
            hint: words.textHint,
            add: words.add,
            empty: words.need,
            long: words.long,
          }}
          onAdd={(text, given) =>
            act(
              () => client.keepPage({ kind: 'goal', id: client.newId(), text, on: date }),
              words.added,
              given,
            )
          }
        />
      </section>
      {done.length > 0 && (
        <section class="stack mid">
          <h2>{words.doneList}</h2>
          <ul class="plain stack mid" aria-label={words.doneList}>
            {done.map(row)}
          </ul>
        </section>
      )}
    </Page>
  )
}

function stillOpen({ id, text, on }: Goal): Goal {
  return { kind: 'goal', id, text, on }
}

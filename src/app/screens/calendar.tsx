/** A month of promises, day by day: my own, or what one person showed me. Nothing is added up. */
import { useState } from 'preact/hooks'
import { monthOf, ownMonth, shownMonth } from '../../practice/calendar.ts'
import { livesOf, type Occurrence } from '../../practice/promises.ts'
import type { PersonView } from '../../vault/views.ts'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Named } from './parts/filled.tsx'
import { Nobody } from './parts/nobody.tsx'
import { useAnswering } from './parts/promise-answering.ts'
import { PromiseGate } from './parts/promise-given.tsx'
import { shownRow, standingRow } from './parts/promise-given-row.tsx'
import { PromiseMonth } from './parts/promise-month.tsx'
import { PromiseOffer } from './parts/promise-offer.tsx'
import { promiseRow } from './parts/promise-row.tsx'
import { useTheirs } from './parts/promise-theirs.ts'
import { type Said, Status } from './parts/status.tsx'

export function Calendar(screen: ScreenProps) {
  const { client, place } = screen
  if (place.person === undefined) return <Mine {...screen} />
  const person = client.person(place.person)
  return person ? <Theirs key={person.id} screen={screen} person={person} /> : <Nobody {...screen} />
}

function Mine(screen: ScreenProps) {
  const { client, shell, t } = screen
  const words = t.promises.calendar
  const [month, setMonth] = useState(() => monthOf(client.today().date))
  const [said, setSaid] = useState<Said>()
  const [last, setLast] = useState<Occurrence>()
  const days = ownMonth(livesOf(client.pages()), month)
  const rowsOf = (date: string) =>
    (days.get(date) ?? []).map((view) =>
      promiseRow({
        screen,
        view,
        acts: view.mark ? t.today.promise.markAgain : t.today.promise.mark,
        onMarked: () => {
          setLast(view)
          setSaid({ words: t.today.promise.marked, moves: true })
        },
      }),
    )
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'today' }), label: t.frame.back.today }}
    >
      <Status screen={screen} said={said} />
      <PromiseOffer screen={screen} marked={last} />
      <PromiseMonth
        screen={screen}
        month={month}
        onMonth={setMonth}
        days={new Map([...days].map(([date, all]) => [date, all.map(({ mark }) => mark ?? 'open')]))}
        rowsOf={rowsOf}
      />
    </Page>
  )
}

/** Pulled only: nothing of it is here before a press. */
function Theirs({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, shell, t } = screen
  const words = t.promises.calendar
  const { date: today } = client.today()
  const [month, setMonth] = useState(() => monthOf(today))
  const theirs = useTheirs(client, person)
  const answering = useAnswering(screen, person)
  const days = shownMonth(theirs.shown ?? [], month, today)
  const acts = { screen, person, ...answering }
  const rowsOf = (date: string) =>
    (days.get(date) ?? []).map((row) => ('first' in row ? shownRow(acts, row) : standingRow(acts, row)))
  return (
    <Page
      shell={shell}
      heading={<Named words={words.theirHeading} name={person.name} />}
      back={{
        href: hrefTo({ screen: 'shared-promises', person: person.id }),
        label: t.promises.shared.heading,
      }}
    >
      <PromiseGate screen={screen} theirs={theirs} />
      <Status screen={screen} said={answering.said} refused={answering.refused} />
      {theirs.shown && (
        <PromiseMonth
          screen={screen}
          month={month}
          onMonth={setMonth}
          days={new Map([...days].map(([date, all]) => [date, all.map(stateOf)]))}
          rowsOf={rowsOf}
        />
      )}
      <Notice kind="rest" icon="leaf">
        {words.theirLede}
      </Notice>
    </Page>
  )
}

type Row = NonNullable<ReturnType<ReturnType<typeof shownMonth>['get']>>[number]

function stateOf(row: Row) {
  return 'first' in row ? row.first.words.mark : 'open'
}

/**
 * My circle (B2): who and what stands near, for one person alone. It asks nobody, takes nothing from a telephone, and
 * does not know who one's people are.
 */
import { useState } from 'preact/hooks'
import { circleOf } from '../../practice/circle.ts'
import { Fold } from '../kit/fold.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Rooms } from '../kit/rooms.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { CircleAsks } from './parts/circle-asks.tsx'
import { CircleForm, circleForm } from './parts/circle-form.tsx'
import { CircleList } from './parts/circle-list.tsx'
import { OneNear } from './parts/circle-one.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

/** `place.item`: one of them, to change. */
export function Circle(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const words = t.circle
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const circle = circleOf(client.pages())
  if (place.item !== undefined)
    return <OneNear key={place.item} screen={screen} one={circle.find(({ id }) => id === place.item)} />
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'alone' }), label: t.today.today.alone }}
      aside={<Duty screen={screen} />}
      asideLabel={words.dutyHeading}
    >
      <Status screen={screen} said={said} refused={refused} />
      <CircleAsks screen={screen} circle={circle} />
      <section class="stack mid">
        <h2>{words.list}</h2>
        <CircleList screen={screen} circle={circle} />
      </section>
      <Fold summary={words.addHeading} open={circle.length === 0 || isBegun(client.form(circleForm('new')))}>
        <CircleForm
          screen={screen}
          onKeep={(one, given) =>
            run(
              () => client.keepPage(one),
              () => {
                given()
                setSaid({ words: words.added, moves: true })
              },
            )
          }
        />
      </Fold>
      <Asking screen={screen} />
    </Page>
  )
}

function isBegun(form: Readonly<Record<string, string>>): boolean {
  return Object.keys(form).length > 0
}

/** Questions to think of, and no text to send (B2-5). */
function Asking({ screen: { t } }: { screen: ScreenProps }) {
  const words = t.circle
  return (
    <Fold summary={words.asking}>
      <p>{words.askingHint}</p>
      <ul aria-label={words.asking}>
        {words.askingList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Fold>
  )
}

/** Those one loves are on nobody's rota (B2-3); whoever wants to be here comes in by a yes of their own (B2-2). */
function Duty({ screen: { t } }: { screen: ScreenProps }) {
  const words = t.circle
  return (
    <>
      <Notice kind="rest" icon="people" heading={words.dutyHeading}>
        {words.duty}
      </Notice>
      <Rooms
        rooms={[
          { href: hrefTo({ screen: 'people' }), icon: 'people', name: words.join, line: words.joinLine },
        ]}
      />
    </>
  )
}

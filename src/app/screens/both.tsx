/**
 * For both: standing matters that open only when both say yes. A row holds my own yes and what both agreed, nothing
 * else; while one of the two has everything shut, there is no row (V-9).
 */
import { useState } from 'preact/hooks'
import { type LaneName, usualDoor } from '../../practice/lanes.ts'
import { laneOfMatter, matterRows } from '../../practice/matters.ts'
import type { Result } from '../../vault/client.ts'
import type { PersonView } from '../../vault/views.ts'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { BothMatter } from './parts/both-matter.tsx'
import { Named } from './parts/filled.tsx'
import { backTo, Nobody } from './parts/nobody.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function Both(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const words = t.exchange.both
  const head = { shell, over: <bdi>{person.name}</bdi>, heading: words.heading, back: backTo(person) }
  if (!isForTwo(person))
    return (
      <Page {...head}>
        <p>{words.hidden}</p>
      </Page>
    )
  return (
    <Page
      {...head}
      lede={words.lede}
      aside={<Notice kind="rest">{words.time}</Notice>}
      asideLabel={words.time}
    >
      {!person.appeared && (
        <p>
          <Named words={words.first} name={person.name} />
        </p>
      )}
      <Rows screen={screen} person={person} />
    </Page>
  )
}

function isForTwo({ space, closed, leftQuietly, held, forTwo }: PersonView): boolean {
  return forTwo && space && !closed && !leftQuietly && !held
}

function Rows({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, t, language } = screen
  const words = t.exchange.both
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const act = (work: () => Promise<Result>, then: Said) => {
    setSaid(undefined)
    run(work, () => setSaid(then))
  }
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const open = (lane: LaneName) => client.setDoor(person.id, lane, usualDoor(lane, 'knock', zone), false)
  return (
    <section class="stack mid">
      <Status screen={screen} said={said} refused={refused} />
      {matterRows(person.matters, person.forTwo).map((row) => (
        <BothMatter
          key={row.matter}
          words={words}
          language={language}
          row={row}
          door={person.doors?.[laneOfMatter[row.matter]]}
          doorHref={hrefTo({ screen: 'door', person: person.id, lane: laneOfMatter[row.matter] })}
          onYes={() => !row.mine && act(() => client.sayYes(person.id, row.matter), { words: words.saidYes })}
          onNo={() =>
            row.mine && act(() => client.takeYesBack(person.id, row.matter), { words: words.tookBack })
          }
          onOpen={() =>
            act(() => open(laneOfMatter[row.matter]), {
              words: words.opened,
              moves: true,
            })
          }
        />
      ))}
    </section>
  )
}

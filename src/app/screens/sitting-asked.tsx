/**
 * A sitting that a mediator asked me to (S5): what it would be, and my own answer to its dates. Of the other's answer it
 * knows nothing, until both said yes to the same one; one that is over, for whatever reason, is not available.
 */
import type { ComponentChildren } from 'preact'
import type { SittingView } from '../../vault/views-helping.ts'
import type { PersonView } from '../../vault/views.ts'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { Sees } from '../kit/sees.tsx'
import { helpPage } from '../kit/shell.ts'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { CheckLink } from './parts/check-link.tsx'
import { Named } from './parts/filled.tsx'
import { HelpedDate } from './parts/helped-date.tsx'
import { HelpedDates } from './parts/helped-dates.tsx'

/** `place.sitting`: which. */
export function SittingAsked(screen: ScreenProps) {
  const { client, place } = screen
  const sitting = client.sittings().find(({ id, host }) => id === place.sitting && !host)
  const host = client.person(sitting?.people[0] ?? '')
  if (!sitting || !host || sitting.closed) return <Gone screen={screen} />
  return <Asked key={sitting.id} screen={screen} sitting={sitting} host={host} />
}

type AskedProps = { screen: ScreenProps; sitting: SittingView; host: PersonView }

function Asked({ screen, sitting, host }: AskedProps) {
  const { shell, t } = screen
  const words = t.helped.sitting
  const other: ComponentChildren = sitting.other ? <bdi>{sitting.other}</bdi> : words.them
  return (
    <Page
      shell={shell}
      over={<bdi>{host.name}</bdi>}
      heading={<bdi>{sitting.topic}</bdi>}
      lede={<Named words={words.ask} name={host.name} />}
      back={{ href: hrefTo({ screen: 'helper', person: host.id }), label: host.name }}
    >
      <Sees
        rows={[
          { term: words.withWhom, detail: other },
          { term: words.place, detail: <bdi>{sitting.place}</bdi> },
        ]}
      />
      <section class="stack">
        <h2>{words.happens}</h2>
        <ul>
          {words.happensList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {host.help?.kind === 'counselor' && <p>{words.therapist}</p>}
        <p>
          {words.afraid} <a href={`${helpPage(shell.lang)}#hurt`}>{t.helped.middle.help}</a>
        </p>
        <CheckLink screen={screen} />
      </section>
      {sitting.date ? (
        <HelpedDate screen={screen} id={sitting.id} date={sitting.date} />
      ) : (
        <HelpedDates screen={screen} sitting={sitting} other={other} />
      )}
    </Page>
  )
}

/** Never taken place, ended, stopped for safety: one and the same. */
function Gone({ screen: { shell, t } }: { screen: ScreenProps }) {
  return (
    <Page shell={shell} heading={t.helped.sitting.gone}>
      <LinkButton href={hrefTo({ screen: 'helpers' })}>{t.helped.middle.heading}</LinkButton>
    </Page>
  )
}

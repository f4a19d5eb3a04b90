/** What I have agreed to share with staff, and what was shared: seen as it stands, ended in one tap. */
import { useState } from 'preact/hooks'
import type { PersonView } from '../../vault/views.ts'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { ConsentCard } from './parts/consent-card.tsx'
import { ConsentRecords } from './parts/consent-records.tsx'
import { recordsOf, useConsents } from './parts/consents-here.ts'
import { Named } from './parts/filled.tsx'
import { backTo, Nobody } from './parts/nobody.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function Consents(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const words = t.consent.list
  const one = place.person === undefined ? undefined : client.person(place.person)
  if (place.person !== undefined && !one) return <Nobody {...screen} />
  const people = one ? [one] : client.people().filter(isHelper)
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={one ? backTo(one) : { href: hrefTo({ screen: 'settings' }), label: t.frame.back.settings }}
    >
      {people.length === 0 && (
        <>
          <p>{words.none}</p>
          <p>{words.nobody}</p>
        </>
      )}
      {people.map((person) => (
        <With key={person.id} screen={screen} person={person} />
      ))}
    </Page>
  )
}

/** My helper, or somebody I signed for: what was signed stays in sight when they are no helper any more. */
function isHelper({ help, left }: PersonView): boolean {
  return help?.they === 'helper' || left.some(({ words }) => words?.kind === 'consent')
}

function With({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { t } = screen
  const words = t.consent.list
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const { held, lane } = useConsents(screen, person)
  const say = (text: string) => setSaid({ words: text, moves: true })
  return (
    <section class="stack loose" aria-labelledby={`with-${person.id}`}>
      <h2 id={`with-${person.id}`}>
        <bdi>{person.name}</bdi>
      </h2>
      <Status screen={screen} said={said} refused={refused} />
      {held.length === 0 && <p>{words.none}</p>}
      {held.map((one) => (
        <ConsentCard
          key={one.consent.consent}
          screen={screen}
          person={person}
          held={one}
          run={run}
          onDone={say}
        />
      ))}
      <ConsentRecords
        screen={screen}
        person={person}
        lane={lane}
        records={recordsOf(lane)}
        run={run}
        onDone={say}
      />
      {!person.closed && person.space && (
        <div>
          <LinkButton href={hrefTo({ screen: 'consent', person: person.id })}>
            <span>
              {words.make}
              <span class="hidden">
                : <Named words={t.consent.form.heading} name={person.name} />
              </span>
            </span>
          </LinkButton>
        </div>
      )}
    </section>
  )
}

/**
 * A new person (S5): three things to write, the same three questions as before any link, and a card to print. The way in
 * is theirs: they come in by it, or not, and choose then. `place.person`: the card of somebody who has one, or a new one.
 */
import { ownTermsOf } from '../../practice/own-terms.ts'
import type { PersonView } from '../../vault/views.ts'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { GateFirst } from './parts/gate-first.tsx'
import { HelpingCard } from './parts/helping-card.tsx'
import { HelpingClientForm } from './parts/helping-client-form.tsx'
import { Nobody } from './parts/nobody.tsx'
import { useInviting } from './parts/use-inviting.ts'

export function NewClient(screen: ScreenProps) {
  const { client, place } = screen
  if (place.person === undefined) return <Enrol screen={screen} known={undefined} />
  const person = client.person(place.person)
  if (person?.help?.they !== 'client') return <Nobody {...screen} />
  if (person.link) return <HelpingCard screen={screen} person={person} link={person.link} />
  return person.theyAppeared || person.closed || person.leftQuietly ? (
    <NotNeeded screen={screen} person={person} />
  ) : (
    <Enrol screen={screen} known={person} />
  )
}

function Enrol({ screen, known }: { screen: ScreenProps; known: PersonView | undefined }) {
  const { client, t } = screen
  const inviting = useInviting(screen, {
    form: `helping/card/${known?.id ?? 'new'}`,
    inviter: 'helper',
    known,
    kind: known?.help?.kind ?? ownTermsOf(client.pages())?.helper,
    onward: 'new-client',
  })
  const { form, person } = inviting
  return (
    <GateFirst
      screen={screen}
      words={t.helping.client}
      back={{ href: hrefTo({ screen: 'caseload' }), label: t.helping.back }}
      inviting={inviting}
      renderForm={(onGoOn) => (
        <HelpingClientForm screen={screen} form={form} person={person} onGoOn={onGoOn} />
      )}
    />
  )
}

function NotNeeded({ screen: { shell, t }, person }: { screen: ScreenProps; person: PersonView }) {
  const words = t.helping.client
  const back = { href: hrefTo({ screen: 'caseload' }), label: t.helping.back }
  return (
    <Page shell={shell} heading={words.hereHeading} lede={words.hereLine} back={back}>
      <LinkButton href={hrefTo({ screen: 'client', person: person.id })}>{words.toPerson}</LinkButton>
    </Page>
  )
}

/**
 * A case (S5-8): two people I help, a private talk with each, and then, perhaps, the call to sit together. What is missing
 * is said in plain words; nothing of it leaves this device, and neither of the two learns that there is a case.
 */
import { caseOf } from '../../practice/cases.ts'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { HelpingCase } from './parts/helping-case.tsx'
import { HelpingCaseForm } from './parts/helping-case-form.tsx'
import { HelpingIntake } from './parts/helping-intake.tsx'

/** `place.item`: the case, a new one without it. `place.person`: a private talk with one of the two. */
export function OneCase(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  if (place.item === undefined) return <HelpingCaseForm screen={screen} />
  const found = caseOf(client.pages(), place.item)
  const back = { href: hrefTo({ screen: 'caseload' }), label: t.helping.back }
  if (!found)
    return (
      <Page shell={shell} heading={t.cases.case.gone} back={back}>
        <LinkButton href={back.href}>{back.label}</LinkButton>
      </Page>
    )
  const { person } = place
  if (person !== undefined && found.people.includes(person))
    return <HelpingIntake screen={screen} of={found} id={person} />
  return <HelpingCase screen={screen} of={found} />
}

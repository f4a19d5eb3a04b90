import { LinkButton } from '../../kit/link-button.tsx'
import { Page } from '../../kit/page.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'

/** A place that names someone who is not on this list (any more). */
export function Nobody({ shell, t }: ScreenProps) {
  const words = t.people.people
  return (
    <Page
      shell={shell}
      heading={words.missing}
      back={{ href: hrefTo({ screen: 'today' }), label: t.frame.back.today }}
    >
      <p>{words.missingLine}</p>
      <LinkButton href={hrefTo({ screen: 'people' })}>{words.heading}</LinkButton>
    </Page>
  )
}

/** The way back to a person's page. */
export function backTo(person: { readonly id: string; readonly name: string }) {
  return { href: hrefTo({ screen: 'person', person: person.id }), label: person.name }
}

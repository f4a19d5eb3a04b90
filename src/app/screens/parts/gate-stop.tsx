import type { StopReason } from '../../../practice/gate.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { helpPage } from '../../kit/shell.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { GateInstead } from './gate-instead.tsx'
import { backTo } from './nobody.tsx'

export type GateStopProps = {
  screen: ScreenProps
  person: PersonView
  reasons: readonly StopReason[]
  onBack: () => void
}

/** Not this way: each reason, and what one can do instead. It never says what is allowed by law (O-8). */
export function GateStop({ screen, person, reasons, onBack }: GateStopProps) {
  const { shell, t } = screen
  const words = t.people.gate
  return (
    <Page shell={shell} heading={words.stopHeading} lede={words.stopLede} back={backTo(person)}>
      {reasons.map((reason) => (
        <section key={reason} class="stack">
          <Notice kind="care">{words.reasons[reason]}</Notice>
          <p>{words.insteads[reason]}</p>
          <GateInstead screen={screen} person={person} reason={reason} />
        </section>
      ))}
      <p>
        <a href={helpPage(shell.lang)}>{words.help}</a>
      </p>
      <Row even>
        <LinkButton href={hrefTo({ screen: 'person', person: person.id })}>{words.toPerson}</LinkButton>
        <Button onPress={onBack}>{words.back}</Button>
      </Row>
    </Page>
  )
}

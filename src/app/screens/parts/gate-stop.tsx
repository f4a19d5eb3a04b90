import type { StopReason } from '../../../practice/gate.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { helpPage } from '../../kit/shell.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { backTo } from './nobody.tsx'

export type GateStopProps = {
  screen: ScreenProps
  person: { readonly id: string; readonly name: string }
  reasons: readonly StopReason[]
  onBack: () => void
}

/** Not this way: why, and what one can do instead. It never says what is allowed by law. */
export function GateStop({ screen: { shell, t }, person, reasons, onBack }: GateStopProps) {
  const words = t.people.gate
  return (
    <Page shell={shell} heading={words.stopHeading} lede={words.stopLede} back={backTo(person)}>
      <section class="stack mid">
        {reasons.map((reason) => (
          <Notice key={reason} kind="care">
            {words.reasons[reason]}
          </Notice>
        ))}
      </section>
      <section class="stack">
        <h2>{words.insteadHeading}</h2>
        <ul class="plain stack tight">
          {reasons.map((reason) => (
            <li key={reason}>{words.insteads[reason]}</li>
          ))}
        </ul>
        <p>
          <a href={helpPage(shell.lang)}>{words.help}</a>
        </p>
      </section>
      <Row even>
        <LinkButton href={hrefTo({ screen: 'letter' })}>{words.toLetters}</LinkButton>
        <LinkButton href={hrefTo({ screen: 'today' })}>{words.toPromise}</LinkButton>
        <Button onPress={onBack}>{words.back}</Button>
      </Row>
    </Page>
  )
}

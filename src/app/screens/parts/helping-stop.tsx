import type { StopReason } from '../../../practice/gate.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { helpPage } from '../../kit/shell.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'

type Back = { readonly href: string; readonly label: string }
type Here = Pick<ScreenProps, 'shell' | 't'>

export type HelpingStopProps = {
  screen: Here
  reasons: readonly StopReason[]
  back: Back
  onChange: () => void
}

/** Whoever is called a helper is still someone whom an order, or a plain stop, can be about (O-1). */
export function HelpingStop({ screen: { shell, t }, reasons, back, onChange }: HelpingStopProps) {
  const { gate } = t.people
  const words = t.helping.client
  return (
    <Page shell={shell} heading={words.stopHeading} lede={words.stopLede} back={back}>
      {reasons.map((reason) => (
        <Notice key={reason} kind="care">
          {gate.reasons[reason]}
        </Notice>
      ))}
      <p>
        <a href={helpPage(shell.lang)}>{gate.help}</a>
      </p>
      <Row even>
        <LinkButton href={back.href}>{words.leave}</LinkButton>
        <Button onPress={onChange}>{words.change}</Button>
      </Row>
    </Page>
  )
}

/** Once somebody can answer, losing the way in would lose their words too. */
export function HelpingNeedsCard({ screen: { shell, t }, back }: { screen: Here; back: Back }) {
  const words = t.people.gate
  return (
    <Page shell={shell} heading={t.helping.client.heading} back={back}>
      <Notice icon="paper" heading={words.cardHeading}>
        <div class="stack mid">
          <p>{words.card}</p>
          <Row even>
            <LinkButton href={back.href}>{words.later}</LinkButton>
            <LinkButton href={hrefTo({ screen: 'keep-card' })}>{words.makeCard}</LinkButton>
          </Row>
        </div>
      </Notice>
    </Page>
  )
}

import type { StopReason } from '../../../practice/gate.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { helpPage } from '../../kit/shell.ts'
import type { ScreenProps } from '../../screen.ts'

export type HelpedGateStopProps = {
  screen: Pick<ScreenProps, 'shell' | 't'>
  reasons: readonly StopReason[]
  back: { readonly href: string; readonly label: string }
  onChange: () => void
}

/** Whoever is called a helper is still someone whom an order, or a plain stop, can be about (O-1). */
export function HelpedGateStop({ screen: { shell, t }, reasons, back, onChange }: HelpedGateStopProps) {
  const { gate } = t.people
  const words = t.helped.invite
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

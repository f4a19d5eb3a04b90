/** A screen around a real account or a real link, while looking around: it says that it is no part of this. */
import { useLayoutEffect } from 'preact/hooks'
import { focusHeading } from '../../heading.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Page } from '../../kit/page.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'

export function SampleApart({ screen, onEnd }: { screen: ScreenProps; onEnd: () => void }) {
  const words = screen.t.sample.apart
  useLayoutEffect(() => focusHeading(), [])
  return (
    <Page shell={screen.shell} heading={words.heading}>
      <p>{words.line}</p>
      <Row even>
        <LinkButton href={hrefTo({ screen: 'today' })}>{words.back}</LinkButton>
        <Button onPress={onEnd}>{words.start}</Button>
      </Row>
    </Page>
  )
}

/** Who comes in by a link needs an account of their own; who does not want one can go, and nobody is told. */
import { LinkButton } from '../kit/link-button.tsx'
import { Button, Row } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'

export function NeedsAccount({ screen }: { screen: ScreenProps }) {
  const { shell, t, go, setArrival } = screen
  const words = t.comeIn.comeIn
  return (
    <Page shell={shell} heading={words.heading} lede={words.accountLede}>
      <Row even>
        <Button
          onPress={() => {
            setArrival({})
            go({ screen: 'front' })
          }}
        >
          {words.notNow}
        </Button>
        <LinkButton href={hrefTo({ screen: 'sign-in' })}>{words.signIn}</LinkButton>
        <LinkButton href={hrefTo({ screen: 'sign-up' })}>{words.makeAccount}</LinkButton>
      </Row>
    </Page>
  )
}

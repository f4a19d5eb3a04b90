/** The sign-in name, once, to be written down. It is not on any other page but Settings. */
import { Button } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import type { ScreenProps } from '../screen.ts'

export type AccountMadeProps = {
  readonly screen: ScreenProps
  readonly signInName: string
  readonly onDone: () => void
}

export function AccountMade({ screen, signInName, onDone }: AccountMadeProps) {
  const words = screen.t.account.made
  return (
    <Page shell={screen.shell} heading={words.heading} lede={words.lede}>
      <section class="keep stack tight">
        <h2>{words.name}</h2>
        <p class="lede" translate={false}>
          <b>
            <bdi>{signInName}</bdi>
          </b>
        </p>
      </section>
      <p>{words.next}</p>
      <Button kind="primary" onPress={onDone}>
        {words.goOn}
      </Button>
    </Page>
  )
}

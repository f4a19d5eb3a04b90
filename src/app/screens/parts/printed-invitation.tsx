import { Button, Row } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import { Qr } from '../../kit/qr.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'

/**
 * A sheet to give by hand; the page is the sheet, so nothing else is printed. Must pass: a first name and a link; no
 * place, no reason and no words of a letter; the four words are written on it by hand, or not at all.
 */
export type PrintedInvitationProps = { screen: ScreenProps; url: string; onBack: () => void }

export function PrintedInvitation({ screen: { client, shell, t }, url, onBack }: PrintedInvitationProps) {
  const words = t.people.link
  return (
    <Page shell={shell} heading={words.printed}>
      <section class="stack mid">
        <p>
          <Named words={words.printedFrom} name={client.me()?.firstName ?? ''} />
        </p>
        <p>{words.printedLine}</p>
        <Qr text={url} label={words.square} />
        <p dir="ltr" translate={false}>
          {url}
        </p>
        <p>{words.printedWords}</p>
        <hr />
      </section>
      <div class="stack no-print">
        <p class="hint">{words.paperHint}</p>
        <Row even>
          <Button onPress={onBack}>{words.back}</Button>
          <Button onPress={() => window.print()}>{words.print}</Button>
        </Row>
      </div>
    </Page>
  )
}

/** After a no: nothing was sent. For a never there is a dated receipt, made here, to print; nobody else has it. */
import type { ComponentChildren } from 'preact'
import { Button, Row } from '../kit/button.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { helpPage, type Shell } from '../kit/shell.ts'
import { When } from '../kit/when.tsx'
import type { Link } from './invitation.tsx'
import type { InvitationWords } from './words.ts'

type Said = { readonly shell: Shell; readonly words: InvitationWords; readonly onBack: () => void }

export function Fine({ shell, words, onBack }: Said) {
  return (
    <Page shell={shell} plain heading={words.done.laterHeading} lede={words.done.later}>
      <Button onPress={onBack}>{words.done.back}</Button>
    </Page>
  )
}

export type ReceiptProps = Said & {
  readonly link: Link
  /** A place for an address that nobody here may write to. */
  readonly address: ComponentChildren
}

export function Receipt({ shell, words, link, address, onBack }: ReceiptProps) {
  const said = words.done
  return (
    <Page shell={shell} plain heading={said.neverHeading} lede={said.never}>
      <section class="keep stack tight">
        <h2>{said.receipt}</h2>
        <p>
          <When day={today()} lang={shell.lang} year />
        </p>
        <p>{said.said}</p>
        <p>
          {said.from} <bdi>{link.landing.firstName}</bdi>.
        </p>
        <p class="hint">{said.made}</p>
      </section>
      <Row>
        <Button onPress={onBack}>{said.back}</Button>
        <Button onPress={() => window.print()}>{said.print}</Button>
      </Row>
      {address}
      <section class="stack no-print">
        <h2>{said.helpHeading}</h2>
        <p>{said.help}</p>
        <LinkButton kind="help" href={helpPage(shell.lang)}>
          {said.getHelp}
        </LinkButton>
      </section>
    </Page>
  )
}

/** The calendar day where the person is. */
function today(): string {
  const now = new Date()
  const two = (part: number) => `${part}`.padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

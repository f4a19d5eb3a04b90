import type { ComponentChildren } from 'preact'
import { LinkButton } from '../../kit/link-button.tsx'
import { Page } from '../../kit/page.tsx'
import { helpPage } from '../../kit/shell.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'

/** After something ended: what it is like now, the way to one's people, and someone to talk to. Nothing to undo it. */
export type CloseDoneProps = {
  screen: Pick<ScreenProps, 'shell'>
  words: { readonly toPeople: string; readonly help: string }
  heading: string
  line: string
  name: string
  back: { readonly href: string; readonly label: string }
  children?: ComponentChildren
}

export function CloseDone({ screen: { shell }, words, heading, line, name, back, children }: CloseDoneProps) {
  return (
    <Page shell={shell} over={<bdi>{name}</bdi>} heading={heading} lede={line} back={back}>
      <LinkButton href={hrefTo({ screen: 'people' })}>{words.toPeople}</LinkButton>
      {children}
      <p>
        <a href={helpPage(shell.lang)}>{words.help}</a>
      </p>
    </Page>
  )
}

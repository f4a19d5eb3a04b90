/** A page with one thing to say: the link ended, was lost with a reload, or did not open just now. */
import type { ComponentChildren } from 'preact'
import type { Trouble } from '../../vault/client.ts'
import { Page } from '../kit/page.tsx'
import type { Shell } from '../kit/shell.ts'
import type { HandoutWords } from './words.ts'

type Said = { readonly heading: string; readonly words: string }

export type PlainProps = {
  readonly shell: Shell
  readonly said: Said
  readonly children?: ComponentChildren
}

export function Plain({ shell, said, children }: PlainProps) {
  return (
    <Page shell={shell} plain heading={said.heading} lede={said.words}>
      {children ?? null}
    </Page>
  )
}

/** What stood in the way of opening it, and may not the next time. */
export function troubleSaid({ offline }: HandoutWords, trouble: Trouble): Said {
  if (trouble === 'offline') return offline
  if (trouble === 'slow-down') return { heading: offline.slowHeading, words: offline.slow }
  return { heading: offline.brokenHeading, words: offline.broken }
}

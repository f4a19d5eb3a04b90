import { useState } from 'preact/hooks'
import type { PageOf } from '../../../practice/pages.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import type { Messages } from '../../messages/choose.ts'
import { hrefTo } from '../../place.ts'
import { AskDialog } from './ask-once.tsx'
import { Named } from './filled.tsx'

/**
 * The list as it was written, without days and without an order of weight.
 * Must pass: each leads to the questions, never straight to a letter; taking one off is asked once.
 */
export type HarmListProps = {
  words: Messages['harms']['harms']
  harms: readonly PageOf<'harm'>[]
  nameOf: (person: string) => string | undefined
  onRemove: (harm: string) => void
}

export function HarmList({ words, harms, nameOf, onRemove }: HarmListProps) {
  const [asked, ask] = useState<string>()
  return (
    <>
      <ul class="plain stack mid" aria-label={words.label}>
        {harms.map(({ id, text, who }) => {
          const name = who === undefined ? undefined : nameOf(who)
          return (
            <li key={id} class="card stack">
              <div class="stack tight">
                <p dir="auto">{text}</p>
                {name !== undefined && (
                  <p class="hint">
                    <Named words={words.about} name={name} />
                  </p>
                )}
              </div>
              <Row>
                <LinkButton href={hrefTo({ screen: 'harm-check', item: id })}>
                  <span>
                    {words.look}
                    <span class="hidden"> {text}</span>
                  </span>
                </LinkButton>
                <Button kind="quiet" onPress={() => ask(id)}>
                  <span>
                    {words.remove}
                    <span class="hidden">: {text}</span>
                  </span>
                </Button>
              </Row>
            </li>
          )
        })}
      </ul>
      {asked !== undefined && (
        <AskDialog
          words={{ do: words.remove, ask: words.removeAsk, hint: words.removeHint, keep: words.keep }}
          onClose={() => ask(undefined)}
          onDo={() => onRemove(asked)}
        />
      )}
    </>
  )
}

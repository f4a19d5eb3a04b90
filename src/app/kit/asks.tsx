import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

/**
 * What the writing guide asks, beside the text. At most two at a time; the caller chooses which.
 * Must pass: quotes the person's own words, asks one question, can be hidden; never coloured, never a mark on a person.
 */
export type AsksProps = {
  quote?: string | undefined
  lang?: string | undefined
  question: ComponentChildren
  hideLabel: string
  onHide: () => void
}

export function Asks({ quote, lang, question, hideLabel, onHide }: AsksProps) {
  return (
    <div class="asks stack tight">
      <p>
        {quote && (
          <q lang={lang} dir="auto">
            {quote}
          </q>
        )}
        {question}
      </p>
      <Button kind="quiet" onPress={onHide}>
        {hideLabel}
      </Button>
    </div>
  )
}

/** What is in the text so far: facts about the text, without a total. */
export function Has({ parts }: { parts: readonly string[] }) {
  return (
    <ul class="has">
      {parts.map((part) => (
        <li key={part}>
          <Icon name="tick" />
          {part}
        </li>
      ))}
    </ul>
  )
}

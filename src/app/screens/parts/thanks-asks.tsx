import { useState } from 'preact/hooks'
import { thanksQuestions } from '../../../practice/thanks.ts'
import { Button } from '../../kit/button.tsx'
import type { Messages } from '../../messages/choose.ts'

/**
 * Soft questions about what would make thanks something else (B1-4).
 * Must pass: two at most, each with the words it is about; each can be hidden, and stays hidden; it stops nothing.
 */
export type ThanksAsksProps = { words: Messages['exchange']['thanks']; language: string; text: string }

export function ThanksAsks({ words, language, text }: ThanksAsksProps) {
  const [hidden, setHidden] = useState<readonly string[]>([])
  const asked = thanksQuestions(text).filter(({ ask }) => !hidden.includes(ask))
  return (
    <div role="status">
      {asked.length > 0 && (
        <section class="stack">
          <div class="stack tight">
            <h2 class="small">{words.guide}</h2>
            <p class="hint">{words.guideHint}</p>
          </div>
          {asked.map(({ ask, quote }) => (
            <div class="asks" key={ask}>
              <q lang={language} dir="auto">
                {quote}
              </q>
              <p id={`asks-${ask}`}>{words.asks[ask]}</p>
              <Button kind="quiet" describedBy={`asks-${ask}`} onPress={() => setHidden([...hidden, ask])}>
                {words.hide}
              </Button>
            </div>
          ))}
        </section>
      )}
    </div>
  )
}

import type { Draft } from '../../../practice/pages.ts'
import { Button } from '../../kit/button.tsx'
import type { Messages } from '../../messages/choose.ts'

/**
 * Beside a letter: ways to begin, and a few questions. In parts, each part has its own way to begin.
 * Must pass: starters only, never a whole sentence; nothing asks to be forgiven; nothing measures the letter.
 */
export type ComposeGuideProps = {
  words: Messages['letter']['draft']
  draft: Draft
  guide: readonly string[]
  onStart: (starter: string) => void
}

export function ComposeGuide({ words, draft, guide, onStart }: ComposeGuideProps) {
  const starts = !draft.parts && draft.purpose === undefined
  return (
    <>
      {starts && (
        <section class="stack tight">
          <h2>{words.waysHeading}</h2>
          <p class="hint">{words.waysHint}</p>
          <div class="stack tight">
            {words.starters.map((starter) => (
              <Button key={starter} kind="quiet" onPress={() => onStart(starter)}>
                {starter}
              </Button>
            ))}
          </div>
        </section>
      )}
      <section class="stack tight">
        <h2>{words.guideHeading}</h2>
        <ul class="plain stack tight">
          {guide.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

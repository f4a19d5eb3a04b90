import { firstLine, lineFits } from '../../../practice/letters.ts'
import type { Draft } from '../../../practice/pages.ts'
import type { Weight } from '../../../practice/words.ts'
import { Choice } from '../../kit/choice.tsx'
import { Field } from '../../kit/field.tsx'
import { Fold } from '../../kit/fold.tsx'
import type { Messages } from '../../messages/choose.ts'
import { ComposeTheme } from './compose-settings.tsx'

/**
 * What it is about, for oneself; and what stands on the outside, for who stands before it: how heavy its author says
 * it is, and one line.
 * Must pass: it may all be left out; what is too long says so at the field; a letter that never leaves has none.
 */
export type ComposeOutsideProps = {
  words: Messages['letter']['draft']
  language: string
  draft: Draft
  onKeep: (draft: Draft) => void
}

export function ComposeOutside({ words, language, draft, onKeep }: ComposeOutsideProps) {
  if (draft.purpose !== undefined) return null
  const error = lineFits(draft.line ?? '') ? undefined : words.lineLong
  return (
    <div class="stack tight">
      <Fold
        summary={
          <span>
            {words.theme}{' '}
            <span class="hint" dir="auto">
              {firstLine(draft.theme ?? '')}
            </span>
          </span>
        }
      >
        <ComposeTheme words={words} language={language} draft={draft} onKeep={onKeep} />
      </Fold>
      <Fold summary={words.outside} open={error !== undefined}>
        <p class="hint">{words.outsideHint}</p>
        <Choice
          small
          grid
          legend={words.weight}
          value={draft.weight ?? 'none'}
          options={shown.map((value) => ({ value, label: words.weights[value] }))}
          onChoose={(weight) => onKeep(weighing(draft, weight))}
        />
        <Field
          label={words.line}
          hint={words.lineHint}
          lang={draft.language}
          value={draft.line ?? ''}
          onWrite={(line) => onKeep({ ...draft, line })}
          error={error}
        />
      </Fold>
    </div>
  )
}

const shown = ['none', 'light', 'heavy'] as const

function weighing(draft: Draft, weight: Weight | 'none'): Draft {
  const { weight: _, ...rest } = draft
  return weight === 'none' ? rest : { ...rest, weight }
}

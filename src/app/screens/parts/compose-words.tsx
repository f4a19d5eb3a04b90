import { useRef } from 'preact/hooks'
import { isLong, letterFits } from '../../../practice/letters.ts'
import { letterParts, type Draft, type LetterPart } from '../../../practice/pages.ts'
import { longestPart } from '../../../practice/parts.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import { Notice } from '../../kit/notice.tsx'
import type { Messages } from '../../messages/choose.ts'

/**
 * The words of a letter, on one page or in five parts.
 * Must pass: no part asks to be forgiven; a starter is never a whole sentence; a letter that is too long says so at
 * the field and keeps every word; a promise comes of it only when its own button is pressed.
 */
export type ComposeWordsProps = {
  words: Messages['letter']['draft']
  draft: Draft
  hint: string
  error: string | undefined
  onKeep: (draft: Draft) => void
  onPromise: () => void
}

export function ComposeWords({ words, draft, hint, error, onKeep, onPromise }: ComposeWordsProps) {
  const long = isLong(draft) && letterFits(draft)
  return (
    <>
      {draft.parts ? (
        <InParts words={words} draft={draft} error={error} onKeep={onKeep} onPromise={onPromise} />
      ) : (
        <LetterField
          label={words.label}
          hint={hint}
          lang={draft.language}
          value={draft.text}
          onWrite={(text) => onKeep({ ...draft, text })}
          error={error}
        />
      )}
      {long && <Notice icon="pen">{words.hardToTakeIn}</Notice>}
    </>
  )
}

function InParts({ words, draft, error, onKeep, onPromise }: Omit<ComposeWordsProps, 'hint'>) {
  const ref = useRef<HTMLDivElement>(null)
  const { parts } = draft
  if (!parts) return null
  const write = (part: LetterPart, text: string) => onKeep({ ...draft, parts: { ...parts, [part]: text } })
  const start = (part: LetterPart) => {
    const before = parts[part].trimEnd()
    const { starter } = words.parts[part]
    write(part, before === '' ? starter : `${before}\n${starter}`)
    ref.current?.querySelectorAll('textarea')[letterParts.indexOf(part)]?.focus()
  }
  const wrong = longestPart(parts)
  return (
    <div class="stack loose" ref={ref}>
      <p class="hint">{words.partsHint}</p>
      {letterParts.map((part) => (
        <div key={part} class="stack tight">
          <LetterField
            short
            label={words.parts[part].label}
            hint={words.parts[part].hint}
            lang={draft.language}
            value={parts[part]}
            onWrite={(text) => write(part, text)}
            error={part === wrong ? error : undefined}
          />
          <Row>
            <Button kind="quiet" onPress={() => start(part)}>
              {words.start(words.parts[part].starter)}
            </Button>
            {part === 'will' && parts.will.trim() !== '' && (
              <Button onPress={onPromise}>{words.promise}</Button>
            )}
          </Row>
          {part === 'will' && parts.will.trim() !== '' && <p class="hint">{words.promiseHint}</p>}
        </div>
      ))}
    </div>
  )
}

import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { textFits, plain } from '../../../practice/letters.ts'
import type { AnswerLine } from '../../../practice/words.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import type { Messages } from '../../messages/choose.ts'
import { Named } from './filled.tsx'
import { useFaultIn } from './use-fault.ts'

/**
 * What a reader may say, if they like: the set lines of what was given, and own words where there is a place for them.
 * Must pass: rows of one size, saying nothing first, none picked; one plain button; where answering also tells that one
 * is here, the button itself says so; what was written stays.
 */
export type Answer = { readonly line: AnswerLine } | { readonly text: string }

export type AnswersProps = {
  words: Messages['letter']['answer']
  language: string
  name: string
  lines: readonly AnswerLine[]
  own: boolean
  /** They know that I am here. */
  appeared: boolean
  /** Own words, as far as they are written. */
  text: string
  /** Stands under own words while they are written. */
  under?: ComponentChildren
  onWrite: (text: string) => void
  onNothing: () => void
  onAnswer: (answer: Answer) => void
}

type Picked = 'nothing' | AnswerLine | 'own'

export function Answers(props: AnswersProps) {
  const { words, language, name, lines, own, appeared, text, under, onWrite, onNothing, onAnswer } = props
  const [picked, pick] = useState<Picked>()
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const missing = text.trim() === '' ? words.empty : undefined
  const long = textFits(text) ? undefined : words.long
  const give = () => {
    if (picked === 'nothing') return onNothing()
    if (picked === undefined || (picked === 'own' && (missing ?? long))) return setFault({})
    return onAnswer(picked === 'own' ? { text: text.trim() } : { line: picked })
  }
  const tells = !appeared && picked !== undefined && picked !== 'nothing'
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
    >
      <Choice
        legend={words.legend}
        value={picked}
        onChoose={pick}
        error={fault && picked === undefined ? words.pick : undefined}
        options={[
          { value: 'nothing', label: words.nothing },
          ...lines.map((line) => ({ value: line, label: words.lines[line] })),
          ...(own ? [{ value: 'own' as const, label: words.own }] : []),
        ]}
      />
      {picked === 'own' && (
        <>
          <LetterField
            short
            label={words.ownLabel}
            hint={words.ownHint}
            lang={language}
            value={text}
            onWrite={(typed) => onWrite(plain(typed))}
            error={long ?? (fault ? missing : undefined)}
          />
          {under}
        </>
      )}
      <Button submit>
        <span>
          {labelOf(picked, words)}
          {tells && (
            <>
              . <Named words={words.here} name={name} />
            </>
          )}
        </span>
      </Button>
    </form>
  )
}

function labelOf(picked: Picked | undefined, words: AnswersProps['words']): string {
  if (picked === undefined) return words.goOn
  return picked === 'nothing' ? words.back : words.leave
}

import { useState } from 'preact/hooks'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Named } from './filled.tsx'
import { useFaultIn } from './use-fault.ts'

/**
 * Set answers to a limit, a request or a promise.
 * Must pass: saying nothing comes first, all rows are of one size, none is picked; there is no place for a question back.
 */
export type SetAnswersProps<Line extends string> = {
  words: {
    readonly legend: string
    readonly nothing: string
    readonly pick: string
    readonly leave: string
    readonly done: string
    readonly here: (name: string) => string
  }
  lines: readonly { readonly value: Line; readonly label: string; readonly hint?: string | undefined }[]
  name: string
  /** They know that I am here; if not, the button says that answering tells it. */
  appeared: boolean
  onNothing: () => void
  onAnswer: (line: Line) => void
}

export function SetAnswers<Line extends string>(props: SetAnswersProps<Line>) {
  const { words, lines, name, appeared, onNothing, onAnswer } = props
  const [picked, pick] = useState<string>()
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const line = lines.find(({ value }) => value === picked)
  const give = () => {
    if (line) return onAnswer(line.value)
    return picked === nothing ? onNothing() : setFault({})
  }
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
        small
        legend={words.legend}
        value={picked}
        onChoose={pick}
        error={fault && picked === undefined ? words.pick : undefined}
        options={[{ value: nothing, label: words.nothing }, ...lines]}
      />
      <Button submit>
        <span>
          {line ? words.leave : words.done}
          {line && !appeared && (
            <>
              . <Named words={words.here} name={name} />
            </>
          )}
        </span>
      </Button>
    </form>
  )
}

const nothing = 'nothing'

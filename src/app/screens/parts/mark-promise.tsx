import { useState } from 'preact/hooks'
import type { Mark } from '../../../practice/pages.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import type { Messages } from '../../messages/choose.ts'
import { useFaultIn } from './use-fault.ts'

/**
 * How it went, said by the one who promised.
 * Must pass: four rows of one size; none picked ahead, also when it was marked before; the same sentence after each.
 */
export type MarkPromiseProps = {
  words: Messages['today']['promise']
  onMark: (mark: Mark) => void
  /** For the one promise a page is about. */
  primary?: boolean | undefined
}

export function MarkPromise({ words, onMark, primary }: MarkPromiseProps) {
  const [mark, setMark] = useState<Mark>()
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (mark) onMark(mark)
        else setFault({})
      }}
    >
      <Choice
        small
        grid
        legend={words.how}
        value={mark}
        onChoose={setMark}
        error={fault && !mark ? words.pick : undefined}
        options={order.map((value) => ({ value, label: words.marks[value], sign: value }))}
      />
      <Row>
        <Button submit kind={primary ? 'primary' : 'plain'}>
          {words.mark}
        </Button>
        <span class="hint">{words.markHint}</span>
      </Row>
    </form>
  )
}

const order: readonly Mark[] = ['kept', 'ahead', 'told', 'let']

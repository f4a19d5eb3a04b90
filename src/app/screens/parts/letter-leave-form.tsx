import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Day } from '../../../domain/vocabulary.ts'
import { looks, type Look } from '../../../practice/harms.ts'
import { lastDay, lyings, type Lying } from '../../../practice/letters-leaving.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Select } from '../../kit/select.tsx'
import type { Messages } from '../../messages/choose.ts'
import { useFaultIn } from './use-fault.ts'

/**
 * How long a letter lies there, one look at whom it may hurt, and leaving it or not yet.
 * Must pass: nothing picked ahead in the look, and no letter leaves without it; not knowing is no "none"; the answer
 * leaves with the page; both ways on are of one size.
 */
export type LetterLeaveFormProps = {
  words: Messages['letter']['leave']
  /** The day it is, as an ISO date. */
  today: string
  /** What came of it. */
  children?: ComponentChildren
  onNotYet: () => void
  /** One of the five may be so: the questions come first. */
  onLook: () => void
  onLeave: (until: Day | undefined) => void
}

export function LetterLeaveForm(props: LetterLeaveFormProps) {
  const { words, today, children, onNotYet, onLook, onLeave } = props
  const [lying, lie] = useState<Lying>('always')
  const [look, setLook] = useState<Look>()
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const labels: Readonly<Record<Look, string>> = { none: words.lookNone, some: words.lookSome }
  const leave = () => {
    if (look === undefined) return setFault({})
    if (look === 'some') return onLook()
    return onLeave(lastDay(lying, today))
  }
  return (
    <form
      class="stack loose"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        leave()
      }}
    >
      <Select
        label={words.lies}
        hint={words.liesHint}
        value={lying}
        options={lyings.map((value) => ({ value, label: words.lying[value] }))}
        onChoose={lie}
      />
      <Choice
        grid
        legend={words.look}
        hint={<Looks lines={words.looks} />}
        value={look}
        onChoose={setLook}
        error={fault && look === undefined ? words.lookPick : undefined}
        options={looks.map((value) => ({ value, label: labels[value] }))}
      />
      <div class="stack">
        <Row even>
          <Button onPress={onNotYet}>{words.notYet}</Button>
          <Button submit>{look === 'some' ? words.lookFirst : words.leave}</Button>
        </Row>
        {children}
      </div>
    </form>
  )
}

function Looks({ lines }: { lines: readonly string[] }) {
  return (
    <span class="stack tight">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  )
}

import { useState } from 'preact/hooks'
import { optionalFault } from '../../../practice/limits-fields.ts'
import type { MarkFault } from '../../../practice/promise-marks.ts'
import { type Mark, marks } from '../../../practice/pages.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Field } from '../../kit/field.tsx'
import { Sign } from '../../kit/sign.tsx'
import type { Messages } from '../../messages/choose.ts'
import { useFaultIn } from './use-fault.ts'
import type { Form } from './use-form.ts'

/**
 * How it went, said by the one who promised.
 * Must pass: rows of one size; none picked ahead, also when it was marked before; the same fields and the same sentence
 * after each; only a day that is still to come can be changed ahead.
 */
export type MarkFields = { readonly to: string; readonly text: string }
export const noMark: MarkFields = { to: '', text: '' }

export type Marked = { readonly mark: Mark; readonly to?: string; readonly text?: string }

export type MarkPromiseProps = {
  words: Messages['today']['promise']
  language: string
  /** What was typed so far, on this device. */
  form: Form<MarkFields>
  /** What the rules say of it. */
  faultOf: (marked: Marked) => MarkFault | undefined
  onMark: (marked: Marked) => void
  /** For the one promise a page is about. */
  primary?: boolean | undefined
  /** Something was said of it before. */
  again?: boolean | undefined
}

export function MarkPromise({ words, language, form, faultOf, onMark, primary, again }: MarkPromiseProps) {
  const { to, text } = form.fields
  const [mark, setMark] = useState<Mark>()
  const [fault, setFault] = useState<Faults>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const give = () => {
    const marked = mark && markedIn(mark, form.fields)
    const wrong = marked && faultOf(marked)
    const long = optionalFault(text, longest)
    const found: Faults = {
      ...(!mark && { mark: words.pick }),
      ...(wrong === 'late' && { mark: words.toFaults.late }),
      ...(wrong && wrong !== 'late' && { to: words.toFaults[wrong] }),
      ...(long && { text: long === 'long' ? words.lineLong : words.signs }),
    }
    const right = Object.keys(found).length === 0
    setFault(right ? undefined : found)
    if (right && marked) onMark(marked)
  }
  const mayAhead = faultOf({ mark: 'ahead' }) !== 'late'
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
        grid
        legend={words.how}
        hint={again ? words.markAgainHint : undefined}
        value={mark}
        onChoose={setMark}
        error={fault?.mark}
        options={marks
          .filter((value) => value !== 'ahead' || mayAhead)
          .map((value) => ({ value, label: words.marks[value], sign: <Sign name={value} /> }))}
      />
      {mark === 'ahead' && (
        <Field
          kind="date"
          label={words.to}
          value={to}
          onWrite={(next) => form.keep({ to: next, text })}
          error={fault?.to}
        />
      )}
      {mark && (
        <Field
          kind="textarea"
          rows={2}
          label={words.line}
          hint={words.lineHint}
          lang={language}
          value={text}
          onWrite={(next) => form.keep({ to, text: next })}
          error={fault?.text}
        />
      )}
      <Row>
        <Button submit kind={primary ? 'primary' : 'plain'}>
          {words.mark}
        </Button>
        <span class="hint">{words.markHint}</span>
      </Row>
    </form>
  )
}

type Faults = { readonly mark?: string; readonly to?: string; readonly text?: string }

/** A day is a part of it only where it was moved. */
function markedIn(mark: Mark, { to, text }: MarkFields): Marked {
  const line = text.trim()
  return { mark, ...(mark === 'ahead' && { to }), ...(line !== '' && { text: line }) }
}

const longest = 280

import { useState } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import { textFits } from '../../../practice/letters.ts'
import type { ReadingView } from '../../../vault/views-helping.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { LetterPaper } from '../../kit/letter-paper.tsx'
import { When } from '../../kit/when.tsx'
import type { Messages } from '../../messages/choose.ts'
import { Filled, Named } from './filled.tsx'
import { useFaultIn } from './use-fault.ts'

/**
 * A letter that a helper was asked to read before it is left (S1-2): the words, and the answer. Its page has the heading.
 * Must pass: both answers are of one size and neither is picked ahead; what the name says, and what it does not, stands
 * above them; "not like this" goes with words of one's own; what was typed stays until it is given.
 */
export type ReadingProps = {
  words: Messages['reading']['asked']
  language: string
  /** Who wrote it. */
  name: string
  reading: Pick<ReadingView, 'words' | 'until' | 'cosigned' | 'said'>
  /** What was typed here before. */
  typed?: string
  onWrite?: (text: string) => void
  /** It may go, with what was typed; empty where nothing was. */
  onGo: (text: string) => void
  onNot: (text: string) => void
}

export function Reading(props: ReadingProps) {
  const { words, language, name, reading } = props
  const { words: letter, until, cosigned, said } = reading
  return (
    <section class="stack">
      <p>
        <Named words={words.lede} name={name} />
      </p>
      <LetterPaper words={letter.text} lang={letter.language} label={words.label} />
      <p class="hint">
        <Filled words={words.until} by={<When day={dateOfDay(until - 1)} lang={language} />} />
      </p>
      {said !== undefined && (
        <>
          <h3>{words.said}</h3>
          <p dir="auto">{said}</p>
        </>
      )}
      {cosigned ? <p>{words.went}</p> : <Answer {...props} />}
    </section>
  )
}

/** Own words are given once; after that there is only the name to put to it. */
function Answer({ words, language, reading, typed = '', onWrite, onGo, onNot }: ReadingProps) {
  const [text, setText] = useState(typed)
  const [fault, setFault] = useState<{ readonly words: string }>()
  const ref = useFaultIn<HTMLDivElement>(fault)
  const open = reading.said === undefined
  const write = (next: string) => {
    setText(next)
    onWrite?.(next)
  }
  const give = (onGive: (text: string) => void, needed: boolean) => {
    const own = text.trim()
    if (!textFits(own)) return setFault({ words: words.ownLong })
    if (needed && own === '') return setFault({ words: words.ownEmpty })
    setFault(undefined)
    return onGive(own)
  }
  return (
    <div class="stack" ref={ref}>
      <p>{words.means}</p>
      {open && (
        <Field
          kind="textarea"
          rows={3}
          label={words.own}
          hint={words.ownHint}
          lang={language}
          value={text}
          onWrite={write}
          error={fault?.words}
        />
      )}
      <Row even>
        <Button onPress={() => give(onGo, false)}>{words.go}</Button>
        {open && <Button onPress={() => give(onNot, true)}>{words.not}</Button>}
      </Row>
    </div>
  )
}

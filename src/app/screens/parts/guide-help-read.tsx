import { useId, useState } from 'preact/hooks'
import { cautionLabels, type Kind } from '../../../guide/labels.ts'
import type { Language } from '../../../vault/client.ts'
import { guideReader } from '../../guide-reader.ts'
import { Button, Row } from '../../kit/button.tsx'
import { helpPage } from '../../kit/shell.ts'
import type { ScreenProps } from '../../screen.ts'
import { useFindings } from './guide-findings.ts'
import { notesIn } from './guide-notes.ts'

/**
 * Beside what one reads: off until it is asked for, every time anew.
 * Must pass: two notes at most, each with the words it is about; nobody is told that it was asked; nothing is kept.
 */
export type HelpReadProps = {
  screen: Pick<ScreenProps, 't' | 'shell'>
  text: string
  lang: Language
  kind?: Kind | undefined
}

export function HelpRead(props: HelpReadProps) {
  const [open, setOpen] = useState(false)
  const words = props.screen.t.guide.helpRead
  const id = useId()
  return (
    <section class="stack">
      <Row>
        <Button kind="quiet" describedBy={id} onPress={() => setOpen(!open)}>
          {open ? words.away : words.button}
        </Button>
      </Row>
      <p class="hint" id={id}>
        {words.hint}
      </p>
      <div role="status">{open && <Notes {...props} />}</div>
    </section>
  )
}

function Notes({ screen: { t, shell }, text, lang, kind = 'message' }: HelpReadProps) {
  const words = t.guide.helpRead
  const looked = useFindings(guideReader, { text, lang, kind, pause: 0 })
  if (looked === undefined) return null
  if (looked === 'missing') return <p>{words.notHere}</p>
  if (looked.findings.some(({ danger }) => danger)) {
    return (
      <p>
        {words.helpFirst} <a href={helpPage(shell.lang)}>{words.help}</a>
      </p>
    )
  }
  const notes = notesIn(looked, cautionLabels).slice(0, 2)
  return (
    <div class="stack">
      <h2>{words.heading}</h2>
      {notes.map(({ note, quote }) => (
        <div class="asks" key={note}>
          <q lang={lang} dir="auto">
            {quote}
          </q>
          <p>{words.reads[note]}</p>
        </div>
      ))}
      {notes.length === 0 && <p>{words.none}</p>}
      <p>{words.wait}</p>
      <p class="hint">{words.misses}</p>
    </div>
  )
}

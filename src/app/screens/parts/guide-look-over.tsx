import { useId, useState } from 'preact/hooks'
import { cautionLabels, type Kind } from '../../../guide/labels.ts'
import { isAsking, isQuiet } from '../../../guide/notes.ts'
import type { Language } from '../../../vault/client.ts'
import { guideReader } from '../../guide-reader.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { helpPage } from '../../kit/shell.ts'
import type { ScreenProps } from '../../screen.ts'
import { type Looked, useFindings } from './guide-findings.ts'
import { type HiddenClient, useHidden } from './guide-hidden.ts'
import { type Ask, missingIn, notesIn } from './guide-notes.ts'

/**
 * A button under what one writes; pressed, it asks a question or two about the words.
 * Must pass: two questions at most, the most harmful first, each with the words it is about; it writes, marks, stops
 * and delays nothing; after words of danger it says nothing about style; what it found stays in this screen.
 */
export type LookOverProps = {
  screen: Pick<ScreenProps, 't' | 'shell'> & { client: HiddenClient }
  text: string
  lang: Language
  kind: Kind
}

export function LookOver(props: LookOverProps) {
  const [open, setOpen] = useState(false)
  const words = props.screen.t.guide.lookOver
  const id = useId()
  return (
    <section class="stack">
      <Row>
        <Button describedBy={id} onPress={() => setOpen(!open)}>
          {open ? words.away : words.button}
        </Button>
      </Row>
      <p class="hint" id={id}>
        {words.hint}
      </p>
      <div role="status">{open && <Questions {...props} />}</div>
    </section>
  )
}

function Questions({ screen, text, lang, kind }: LookOverProps) {
  const words = screen.t.guide.lookOver
  const looked = useFindings(guideReader, { text, lang, kind, pause })
  if (text.trim() === '') return <p>{words.blank}</p>
  if (looked === undefined) return null
  if (looked === 'missing') return <p>{words.notHere}</p>
  if (looked.findings.some(({ danger }) => danger)) {
    return (
      <p>
        {words.helpFirst} <a href={helpPage(screen.shell.lang)}>{words.help}</a>
      </p>
    )
  }
  return <Asked screen={screen} looked={looked} lang={lang} kind={kind} />
}

type AskedProps = Omit<LookOverProps, 'text'> & { looked: Looked }

function Asked({ screen, looked, lang, kind }: AskedProps) {
  const words = screen.t.guide.lookOver
  const hidden = useHidden(screen.client)
  const [left, setLeft] = useState<readonly string[]>([])
  const found = notesIn(looked, cautionLabels).filter(
    ({ label, quote }) => !hidden.labels.includes(label) && !left.includes(`${label} ${quote}`),
  )
  const notes = found.slice(0, most)
  const missing = kind === 'apology' && notes.length < most ? missingIn(looked.findings) : undefined
  return (
    <div class="stack">
      <h2>{words.heading}</h2>
      {notes.map((note) => (
        <Question
          key={`${note.label} ${note.quote}`}
          note={note}
          lang={lang}
          words={words}
          onLeave={() => setLeft([...left, `${note.label} ${note.quote}`])}
          onHide={() => hidden.hide(note.label)}
        />
      ))}
      {missing && (
        <div class="asks">
          <p>
            <b>{words[missing].ask}</b>
          </p>
          <p>{words[missing].why}</p>
        </div>
      )}
      {notes.length === 0 && !missing && <p>{words.none}</p>}
      <Ticks looked={looked} words={words} />
      {hidden.labels.length > 0 && (
        <Row>
          <Button kind="quiet" onPress={hidden.showAll}>
            {words.showAll}
          </Button>
        </Row>
      )}
      <p class="hint">{words.misses}</p>
    </div>
  )
}

type Words = ScreenProps['t']['guide']['lookOver']
type QuestionProps = { note: Ask; lang: Language; words: Words; onLeave: () => void; onHide: () => void }

function Question({ note, lang, words, onLeave, onHide }: QuestionProps) {
  const id = useId()
  if (!isAsking(note.note)) return null
  const { ask, why } = words.asks[note.note]
  return (
    <div class="asks">
      <q lang={lang} dir="auto">
        {note.quote}
      </q>
      <p id={id}>
        <b>{ask}</b>
      </p>
      <p>{why}</p>
      <Row>
        <Button kind="quiet" describedBy={id} onPress={onLeave}>
          {words.leave}
        </Button>
        <Button kind="quiet" describedBy={id} onPress={onHide}>
          {words.hide}
        </Button>
      </Row>
    </div>
  )
}

/** What is there already, quietly. That forgiveness was asked for is never among it. */
function Ticks({ looked, words }: { looked: Looked; words: Words }) {
  const lines = [...new Set(looked.findings.map(({ note }) => note))].flatMap((note) =>
    isQuiet(note) && note !== 'ask' ? [words.has[note]] : [],
  )
  if (lines.length === 0) return null
  return (
    <section class="stack tight">
      <h3>{words.hasHeading}</h3>
      <ul class="has">
        {lines.map((line) => (
          <li key={line}>
            <Icon name="tick" />
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Typing rests this long before the questions follow it. */
const pause = 600
const most = 2

import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import type { EnvelopeKind, EnvelopeWords } from '../../../practice/words.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { isHere, type Reading } from './practical-reading.ts'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

/**
 * Something short that was given to me: who, which day, and after a press the words.
 * Must pass: a day and no hour; unopened and opened look alike from outside; nothing here says that it waits.
 */
export type GivenNoteProps = {
  screen: ScreenProps
  person: PersonView
  given: GivenView
  reading: Reading
  /** What may lie in this lane. Anything else came by a way that is not its own, and is not opened here. */
  kinds: readonly EnvelopeKind[]
}

export function GivenNote({ screen, person, given, reading, kinds }: GivenNoteProps) {
  const { client, t, language } = screen
  const words = t.exchange.practical
  const opened = reading.words[given.word]
  const [pressed, setPressed] = useState(false)
  const { refused, run } = useAct()
  const id = useId()
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (pressed && opened) ref.current?.focus()
  }, [pressed, opened])
  const read = () =>
    run(
      () => client.read(person.id, given.word),
      (value) => {
        setPressed(true)
        reading.onOpened(given.word, value)
      },
    )
  return (
    <div class="theirs stack tight" role="group" tabIndex={-1} ref={ref} aria-labelledby={id}>
      <p class="over" id={id}>
        <bdi>{person.name}</bdi> · <When day={dateOfDay(given.on)} lang={language} />
      </p>
      {opened && <Opened screen={screen} opened={opened} kinds={kinds} />}
      {!opened && isHere(given) && (
        <Button describedBy={id} onPress={read}>
          {words.read}
        </Button>
      )}
      {!opened && !isHere(given) && (
        <p>{given.kind === 'not-fetched' ? words.notFetched : words.unreadable}</p>
      )}
      {given.takenBack && <p class="hint">{words.backTaken}</p>}
      <Status screen={screen} refused={refused} />
    </div>
  )
}

type OpenedProps = Pick<GivenNoteProps, 'screen' | 'kinds'> & { opened: EnvelopeWords }

function Opened({ screen, opened, kinds }: OpenedProps) {
  const { t } = screen
  const words = t.exchange.practical
  const text = kinds.includes(opened.kind) ? shortText(opened, words.lines) : undefined
  if (text === undefined) return <p>{words.unreadable}</p>
  return (
    <>
      <Danger screen={screen} side="reader" lang={opened.language} text={text} />
      <ShortWords text={text} lang={opened.language} />
      {opened.kind === 'practical' && opened.question !== 'none' && (
        <p class="hint">{words.asked[opened.question]}</p>
      )}
    </>
  )
}

/** A person's own few words, line for line as they were written. */
export function ShortWords({ text, lang }: { text: string; lang: string }) {
  return (
    <div class="said" lang={lang}>
      <p dir="auto">{text}</p>
    </div>
  )
}

/** The words themselves, or the sentence of a set line; nothing where this app has no sentence for it. */
export function shortText(
  words: EnvelopeWords,
  lines: ScreenProps['t']['exchange']['practical']['lines'],
): string | undefined {
  if (words.kind === 'practical' || words.kind === 'thanks') return words.text
  return words.kind === 'answer' ? (words.text ?? (words.line && lines[words.line])) : undefined
}

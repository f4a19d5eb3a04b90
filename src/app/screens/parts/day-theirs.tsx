import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DayLine } from '../../../practice/day-words.ts'
import type { GivenView, LeftView, PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { isOpenTo } from './practical-may.tsx'
import { ShortWords } from './practical-given.tsx'
import { type Said, Status } from './status.tsx'
import { isFetched, type Opened } from './together-reading.ts'
import { useAct } from './use-act.ts'

/**
 * A line of theirs: after a press their words, and then "Thank you" and nothing else to say to it.
 * Must pass: unopened and opened look alike from outside; there is no field here.
 */
export type TheirLineProps = {
  screen: ScreenProps
  person: PersonView
  line: Extract<DayLine<GivenView, LeftView>, { side: 'theirs' }>
  opened: Opened
}

export function TheirLine({ screen, person, line, opened }: TheirLineProps) {
  const { client, t } = screen
  const words = t.together.day
  const { one } = line
  const found = opened.words[one.word]
  const [pressed, setPressed] = useState(false)
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const id = useId()
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (pressed && found) ref.current?.focus()
  }, [pressed, found])
  const read = () =>
    run(
      () => client.read(person.id, one.word),
      (value) => {
        setPressed(true)
        opened.onOpened(one.word, value)
      },
    )
  const thank = () =>
    run(
      () => client.answer(person.id, one.word, { line: 'thank-you' }),
      () => setSaid({ words: words.thankDone, moves: true }),
    )
  return (
    <div class="theirs stack tight" role="group" tabIndex={-1} ref={ref} aria-labelledby={id}>
      <p class="over" id={id}>
        <bdi>{person.name}</bdi> · {words.begins}
      </p>
      {!found && isFetched(one) && (
        <Button describedBy={id} onPress={read}>
          {t.exchange.practical.read}
        </Button>
      )}
      {!found && !isFetched(one) && (
        <p>
          {one.kind === 'not-fetched' ? t.exchange.practical.notFetched : t.exchange.practical.unreadable}
        </p>
      )}
      {found?.kind === 'today' && (
        <>
          <Danger screen={screen} side="reader" lang={found.language} text={found.text} />
          <ShortWords text={found.text} lang={found.language} />
          {!line.thanked && isOpenTo(person, person.may.practical) && (
            <Button describedBy={id} onPress={thank}>
              {words.thank}
            </Button>
          )}
        </>
      )}
      {line.thanked && <p>{words.thanked}</p>}
      {one.takenBack && <p class="hint">{t.exchange.practical.backTaken}</p>}
      <Status screen={screen} said={said} refused={refused} />
    </div>
  )
}

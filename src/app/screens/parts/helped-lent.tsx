import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import { lastDayOf } from '../../../practice/lending.ts'
import { firstLine } from '../../../practice/letters.ts'
import type { LentView } from '../../../vault/views-helping.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import type { HelpedProps } from './helped-home.tsx'
import { HelpedWords } from './helped-words.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

export type HelpedLentProps = HelpedProps & {
  /** Absent while nothing can be lent. */
  readonly onRenew: ((lent: LentView) => void) | undefined
  /** The way to lend something more. */
  readonly children?: ComponentChildren
}

/**
 * What stands lent now. Must pass: each with its end, and ended by one tap, with nothing asked; what cannot be undone
 * stands there plainly; nothing says whether anyone opened it.
 */
export function HelpedLent({ screen, person, help, onRenew, children }: HelpedLentProps) {
  const { client, t } = screen
  const words = t.helped.lent
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      <p>{help.lent.length === 0 ? words.none : words.lede}</p>
      <Status screen={screen} said={said} refused={refused} />
      {help.lent.length > 0 && (
        <ul class="plain stack mid">
          {help.lent.map((lent) => (
            <Lent
              key={lent.word}
              screen={screen}
              lent={lent}
              onRenew={onRenew && (() => onRenew(lent))}
              onEnd={() =>
                run(
                  () => client.takeBack(person.id, lent.word),
                  () => setSaid({ words: words.ended, moves: true }),
                )
              }
            />
          ))}
        </ul>
      )}
      {children && <div>{children}</div>}
    </section>
  )
}

type LentProps = {
  screen: ScreenProps
  lent: LentView
  onRenew: (() => void) | undefined
  onEnd: () => void
}

function Lent({ screen: { t, language }, lent, onRenew, onEnd }: LentProps) {
  const { lent: words, lend } = t.helped
  const { words: copy, until, word } = lent
  const id = `lent-${word}`
  return (
    <li class="card stack tight">
      {copy.what !== 'intake' && <p class="over">{lend.things[copy.what]}</p>}
      <h3 class="small" id={id} lang={copy.language} dir="auto">
        {firstLine(copy.title ?? copy.text)}
      </h3>
      <p>
        <Filled words={words.until} by={<When day={dateOfDay(lastDayOf(until))} lang={language} />} />
      </p>
      <Fold summary={words.show}>
        <HelpedWords text={copy.text} lang={copy.language} />
      </Fold>
      <Row>
        <Button describedBy={id} onPress={onEnd}>
          {words.end}
        </Button>
        {onRenew && (
          <Button describedBy={id} onPress={onRenew}>
            {words.renew}
          </Button>
        )}
      </Row>
    </li>
  )
}

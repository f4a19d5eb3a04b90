import { useState } from 'preact/hooks'
import type { Case } from '../../../practice/cases.ts'
import type { SittingView } from '../../../vault/views-helping.ts'
import { Button } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { AskDialog } from './ask-once.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

/**
 * The sitting that was called. Must pass: nothing of what one of the two said shows before both said yes; stopping for
 * safety (M7) stands on this page at every stage and asks for no reason.
 */
export type HelpingSittingProps = {
  screen: ScreenProps
  of: Case
  sitting: SittingView | undefined
  onSaid: (words: string) => void
}

export function HelpingSitting({ screen, of, sitting, onSaid }: HelpingSittingProps) {
  const { client, t, language } = screen
  const words = t.cases.sitting
  const [asked, ask] = useState(false)
  const { refused, run } = useAct()
  if (sitting?.closed)
    return (
      <section class="stack">
        <h2>{words.heading}</h2>
        <p>{words.closed}</p>
      </section>
    )
  const id = of.sitting ?? ''
  const at = (date: { on: string; at: string }) => (
    <>
      <When day={date.on} lang={language} />
      {words.dateAt(date.at)}
    </>
  )
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      {!sitting && <p>{words.away}</p>}
      {sitting && (
        <p>
          <span dir="auto">{sitting.topic}</span>
          {' · '}
          <span dir="auto">{sitting.place}</span>
        </p>
      )}
      {sitting?.date && (
        <p>
          {words.date} {at(sitting.date)}
        </p>
      )}
      {sitting && !sitting.date && (
        <>
          <ul aria-label={words.dates}>
            {sitting.dates.map((date) => (
              <li key={date.matter}>{at(date)}</li>
            ))}
          </ul>
          <p>{words.waits}</p>
        </>
      )}
      <LinkButton href={hrefTo({ screen: 'sitting', sitting: id })}>{words.open}</LinkButton>
      <p id="stop-line">{words.stopLine}</p>
      <Button describedBy="stop-line" onPress={() => ask(true)}>
        {words.stop}
      </Button>
      {asked && (
        <AskDialog
          words={{ do: words.stop, ask: words.stopAsk, hint: words.stopHint, keep: words.stopKeep }}
          onClose={() => ask(false)}
          onDo={() =>
            run(
              () => client.leaveSitting(id, true),
              () => onSaid(words.stopped),
            )
          }
        />
      )}
      <Status screen={screen} refused={refused} />
    </section>
  )
}

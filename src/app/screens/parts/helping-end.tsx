import type { Client, Result } from '../../../vault/client.ts'
import type { HelpView } from '../../../vault/views-helping.ts'
import type { PersonView } from '../../../vault/views.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { AskOnce } from './ask-once.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

/**
 * The end of my help (S5-6). Must pass: going on comes first and is of the same size; what they lent goes back before
 * they leave my list; nobody is told, and the page says so; closing for both is a page of its own.
 */
export type HelpingEndProps = { screen: ScreenProps; person: PersonView; help: HelpView; onEnded: () => void }

export function HelpingEnd({ screen, person, help, onEnded }: HelpingEndProps) {
  const { client, t } = screen
  const words = t.helping.one
  const { refused, run } = useAct()
  return (
    <section class="stack">
      <h3>{words.endHeading}</h3>
      <div>
        <AskOnce
          words={{ do: words.end, ask: words.endAsk, hint: words.endHint, keep: words.endKeep }}
          onDo={() => run(() => ended(client, person.id, help), onEnded)}
        />
      </div>
      <Status screen={screen} refused={refused} />
      {person.space && !person.closed && (
        <p>
          <a href={hrefTo({ screen: 'close', person: person.id })}>{words.close}</a>
          {'. '}
          {words.closeLine}
        </p>
      )}
    </section>
  )
}

async function ended(client: Client, person: string, { lent }: HelpView): Promise<Result> {
  for (const { word } of lent) {
    // oxlint-disable-next-line no-await-in-loop -- one act after the other, and none after one that was refused
    const back = await client.giveBack(person, word)
    if (!back.ok) return back
  }
  return client.setHelping(person, undefined)
}

import { useId, useState } from 'preact/hooks'
import type { Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

/**
 * Would I like the daily lines? It shows only when both said yes (K5).
 * Must pass: "Not now" first and of one size with "Yes"; of the other there is nothing here.
 */
export function DayAgree({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, t } = screen
  const words = t.exchange.both
  const { mine } = person.matters.today
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const id = useId()
  const act = (work: () => Promise<Result>, then: string) => {
    setSaid(undefined)
    run(work, () => setSaid({ words: then }))
  }
  return (
    <section class="card stack" aria-labelledby={id}>
      <div class="stack tight">
        <h2 id={id}>{t.together.day.ask}</h2>
        <p>{words.lede}</p>
        {!person.appeared && (
          <p>
            <Named words={words.first} name={person.name} />
          </p>
        )}
      </div>
      <div class="stack tight">
        <div class="row even yes-or-not" role="group" aria-labelledby={id}>
          <button
            type="button"
            aria-pressed={!mine}
            onClick={() => mine && act(() => client.takeYesBack(person.id, 'today'), words.tookBack)}
          >
            {words.no}
          </button>
          <button
            type="button"
            aria-pressed={mine}
            onClick={() => !mine && act(() => client.sayYes(person.id, 'today'), words.saidYes)}
          >
            {words.yes}
          </button>
        </div>
        <p class="hint">{mine ? words.mine : words.none}</p>
      </div>
      <Status screen={screen} said={said} refused={refused} />
    </section>
  )
}

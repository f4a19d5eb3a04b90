/** The steady list: up to five acts for oneself and one's home, each marked once a day. Nothing is added up. */
import { useState } from 'preact/hooks'
import { daysOf, doneOn, mayAddSteady, steadyList } from '../../practice/steady.ts'
import type { Client, Result } from '../../vault/client.ts'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { AloneLine } from './parts/alone-line.tsx'
import { type Said, Status } from './parts/status.tsx'
import { SteadyRow } from './parts/steady-row.tsx'
import { useAct } from './parts/use-act.ts'

export function Steady(screen: ScreenProps) {
  const { client, shell, t } = screen
  const words = t.alone.steady
  const { date } = client.today()
  const list = steadyList(client.pages(), date)
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const act = (work: () => Promise<Result>, then: string) =>
    run(work, () => setSaid({ words: then, moves: true }))
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'alone' }), label: t.alone.alone.heading }}
    >
      <Status screen={screen} said={said} refused={refused} />
      {list.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul class="plain stack mid" aria-label={words.label}>
          {list.map((one) => (
            <SteadyRow
              key={one.id}
              screen={screen}
              one={one}
              onDid={() => act(() => did(client, one.id, date), words.marked)}
              onUndo={() =>
                act(() => removeAll(client, doneOn(client.pages(), one.id, date)), words.takenBack)
              }
              onRemove={() => act(() => takeOff(client, one.id), words.removed)}
            />
          ))}
        </ul>
      )}
      {mayAddSteady(list) ? (
        <section class="stack">
          <h2>{words.addHeading}</h2>
          <AloneLine
            screen={screen}
            form="steady"
            words={{
              label: words.act,
              hint: words.actHint,
              add: words.add,
              empty: words.need,
              long: words.long,
            }}
            onAdd={(line, given) =>
              run(
                () => client.keepPage({ kind: 'steady', id: client.newId(), act: line, on: date }),
                () => {
                  given()
                  setSaid({ words: words.added, moves: true })
                },
              )
            }
          />
        </section>
      ) : (
        <p>{words.full}</p>
      )}
    </Page>
  )
}

/** Once a day; a second press on another device is the same day. */
async function did(client: Client, steady: string, on: string): Promise<Result> {
  if (doneOn(client.pages(), steady, on).length > 0) return { ok: true, value: undefined }
  return client.keepPage({ kind: 'steady-done', id: client.newId(), steady, on })
}

/** The act goes first, so that it is off the list at once; its days follow. */
async function takeOff(client: Client, id: string): Promise<Result> {
  const days = daysOf(client.pages(), id)
  const gone = await client.removePage('steady', id)
  return gone.ok ? removeAll(client, days) : gone
}

async function removeAll(client: Client, days: readonly string[]): Promise<Result> {
  for (const id of days) {
    // oxlint-disable-next-line no-await-in-loop -- each is an act of its own, and the first refusal is said
    const gone = await client.removePage('steady-done', id)
    if (!gone.ok) return gone
  }
  return { ok: true, value: undefined }
}

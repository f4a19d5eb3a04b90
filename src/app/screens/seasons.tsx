/**
 * Seasons (S6): chapters with names of one's own, a line at a time, and every three months one private question. There
 * is no clock toward anyone: days stand only on what was written.
 */
import { useState } from 'preact/hooks'
import { dateIn } from '../../practice/days.ts'
import { oneLine } from '../../practice/letters.ts'
import { mayBegin, mayGoOn, openPage, type Season, seasonsOf } from '../../practice/seasons.ts'
import type { Client, Result } from '../../vault/client.ts'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { AloneLine } from './parts/alone-line.tsx'
import { SeasonNow } from './parts/season-now.tsx'
import { SeasonPast } from './parts/season-past.tsx'
import { SeasonQuestion } from './parts/season-question.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function Seasons(screen: ScreenProps) {
  const { client, shell, t } = screen
  const words = t.growth.seasons
  const { date } = client.today()
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const seasons = seasonsOf(client.pages())
  const act = (work: () => Promise<Result>, then: string, given = () => {}) =>
    run(work, () => {
      given()
      setSaid({ words: then, moves: true })
    })
  const remove = (season: Season) => act(() => takeOff(client, season), words.removed)
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'alone' }), label: t.today.today.alone }}
      aside={
        <Notice kind="rest" icon="leaf" heading={words.clockHeading}>
          {words.clock}
        </Notice>
      }
      asideLabel={words.clockHeading}
    >
      <Status screen={screen} said={said} refused={refused} />
      {seasons.length === 0 && <p>{words.empty}</p>}
      {seasons
        .filter(({ ended }) => ended === undefined)
        .map((season) => (
          <SeasonNow
            key={season.id}
            screen={screen}
            season={season}
            act={act}
            onRemove={() => remove(season)}
          />
        ))}
      {mayBegin(seasons) && (
        <section class="stack">
          <h2>{words.begin}</h2>
          <AloneLine
            screen={screen}
            form="season"
            words={{
              label: words.name,
              hint: words.nameHint,
              add: words.beginIt,
              empty: words.nameNeed,
              long: words.nameLong,
            }}
            onAdd={(line, given) => {
              const season = { kind: 'season', id: client.newId(), name: oneLine(line), begun: date } as const
              act(() => client.keepPage(season), words.begunNow, given)
            }}
          />
        </section>
      )}
      <SeasonPast
        screen={screen}
        seasons={seasons.filter(({ ended }) => ended !== undefined)}
        mayGoOn={(id) => mayGoOn(seasons, id)}
        onGoOn={(season) => act(() => client.keepPage(openPage(season)), words.goneOn)}
        onRemove={remove}
      />
      <SeasonQuestion screen={screen} since={cameOn(client)} act={act} />
    </Page>
  )
}

/** The day on which this person's space was made, where they are now. */
function cameOn(client: Client): string {
  return dateIn(new Intl.DateTimeFormat().resolvedOptions().timeZone, client.me()?.made ?? 0)
}

/** The season goes first, so that it is gone at once; its lines follow. */
async function takeOff(client: Client, { id, lines }: Season): Promise<Result> {
  const gone = await client.removePage('season', id)
  if (!gone.ok) return gone
  for (const line of lines) {
    // oxlint-disable-next-line no-await-in-loop -- each is an act of its own, and the first refusal is said
    const out = await client.removePage('season-line', line.id)
    if (!out.ok) return out
  }
  return gone
}

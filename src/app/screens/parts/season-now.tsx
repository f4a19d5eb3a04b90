import { useId } from 'preact/hooks'
import { endedPage, type Season } from '../../../practice/seasons.ts'
import type { Result } from '../../../vault/client.ts'
import { Button, Row } from '../../kit/button.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { AloneLine } from './alone-line.tsx'
import { Filled } from './filled.tsx'
import { RemoveOwn } from './remove-own.tsx'
import { SeasonLines } from './season-lines.tsx'

export type SeasonAct = (work: () => Promise<Result>, then: string, given?: () => void) => void

/**
 * The season one is in: its lines, and room for one more.
 * Must pass: it may go on for ever and end on any day; nothing says how long it has gone on (S6-1).
 */
export type SeasonNowProps = { screen: ScreenProps; season: Season; act: SeasonAct; onRemove: () => void }

export function SeasonNow({ screen, season, act, onRemove }: SeasonNowProps) {
  const { client, t, language } = screen
  const words = t.growth.seasons
  const id = useId()
  const { date } = client.today()
  return (
    <section class="stack mid">
      <div>
        <h2 dir="auto" id={id}>
          {season.name}
        </h2>
        <p class="hint">
          <Filled words={words.begunOn} by={<When day={season.begun} lang={language} year />} />
        </p>
      </div>
      <SeasonLines
        screen={screen}
        season={season}
        onRemove={(line) => act(() => client.removePage('season-line', line), words.removed)}
      />
      <AloneLine
        screen={screen}
        form={`season/${season.id}`}
        words={{
          label: words.line,
          hint: words.lineHint,
          add: words.addLine,
          empty: words.lineNeed,
          long: words.lineLong,
        }}
        onAdd={(text, given) => {
          const line = { kind: 'season-line', id: client.newId(), season: season.id, text, on: date } as const
          act(() => client.keepPage(line), words.lineAdded, given)
        }}
      />
      <p class="hint">{words.endHint}</p>
      <Row>
        <Button
          describedBy={id}
          onPress={() => act(() => client.keepPage(endedPage(season, date)), words.endedNow)}
        >
          {words.end}
        </Button>
        <RemoveOwn words={words} describedBy={id} onRemove={onRemove} />
      </Row>
    </section>
  )
}

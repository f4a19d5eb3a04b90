import { useId } from 'preact/hooks'
import type { Season } from '../../../practice/seasons.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { OwnWords } from './own-text.tsx'
import { RemoveOwn } from './remove-own.tsx'

/**
 * Seasons that have ended, the latest first, each with what was written in it.
 * Must pass: no season is longer, better or further than another; the last one can be taken up again.
 */
export type SeasonPastProps = {
  screen: ScreenProps
  seasons: readonly Season[]
  mayGoOn: (id: string) => boolean
  onGoOn: (season: Season) => void
  onRemove: (season: Season) => void
}

export function SeasonPast({ screen, seasons, mayGoOn, onGoOn, onRemove }: SeasonPastProps) {
  const words = screen.t.growth.seasons
  if (seasons.length === 0) return null
  return (
    <section class="stack mid">
      <h2>{words.earlier}</h2>
      <ul class="plain stack mid" aria-label={words.earlier}>
        {seasons.map((season) => (
          <Past
            key={season.id}
            screen={screen}
            season={season}
            onGoOn={mayGoOn(season.id) ? () => onGoOn(season) : undefined}
            onRemove={() => onRemove(season)}
          />
        ))}
      </ul>
    </section>
  )
}

type PastProps = {
  screen: ScreenProps
  season: Season
  onGoOn: (() => void) | undefined
  onRemove: () => void
}

function Past({ screen: { t, language }, season, onGoOn, onRemove }: PastProps) {
  const words = t.growth.seasons
  const id = useId()
  return (
    <li class="card stack">
      <div>
        <h3 class="small" dir="auto" id={id}>
          {season.name}
        </h3>
        <p class="hint">
          <Filled words={words.begunOn} by={<When day={season.begun} lang={language} year />} />
        </p>
        {season.ended !== undefined && (
          <p class="hint">
            <Filled words={words.endedOn} by={<When day={season.ended} lang={language} year />} />
          </p>
        )}
      </div>
      {season.lines.length > 0 && (
        <Fold summary={words.lines}>
          {season.lines.map((line) => (
            <div key={line.id}>
              <p class="hint">
                <When day={line.on} lang={language} year />
              </p>
              <OwnWords text={line.text} lang={language} />
            </div>
          ))}
        </Fold>
      )}
      <Row>
        {onGoOn && (
          <Button describedBy={id} onPress={onGoOn}>
            {words.goOn}
          </Button>
        )}
        <RemoveOwn words={words} describedBy={id} onRemove={onRemove} />
      </Row>
    </li>
  )
}

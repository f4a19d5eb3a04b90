import { useId } from 'preact/hooks'
import type { Season, SeasonLine } from '../../../practice/seasons.ts'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { OwnWords } from './own-text.tsx'
import { RemoveOwn } from './remove-own.tsx'

/** The lines of one season, as they were written, each with its day. Days without a line are not there. */
export type SeasonLinesProps = {
  screen: ScreenProps
  season: Season
  onRemove: (line: string) => void
}

export function SeasonLines({ screen, season, onRemove }: SeasonLinesProps) {
  const words = screen.t.growth.seasons
  if (season.lines.length === 0) return null
  return (
    <ul class="plain stack mid" aria-label={words.lines}>
      {season.lines.map((line) => (
        <Line key={line.id} screen={screen} line={line} onRemove={() => onRemove(line.id)} />
      ))}
    </ul>
  )
}

type LineProps = { screen: ScreenProps; line: SeasonLine; onRemove: () => void }

function Line({ screen: { t, language }, line, onRemove }: LineProps) {
  const id = useId()
  return (
    <li class="stack tight">
      <p class="hint">
        <When day={line.on} lang={language} year />
      </p>
      <div id={id}>
        <OwnWords text={line.text} lang={language} />
      </div>
      <RemoveOwn words={t.growth.seasons.lineRemove} describedBy={id} onRemove={onRemove} />
    </li>
  )
}

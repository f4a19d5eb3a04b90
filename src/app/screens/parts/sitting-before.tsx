import type { SittingView } from '../../../vault/views-helping.ts'
import { Sees } from '../../kit/sees.tsx'
import { dayText } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { namesIn } from './sitting-state.ts'
import { SittingTopics } from './sitting-topics.tsx'

/** When and where, and what each of the two would like to speak of, which only they have. */
export type SittingBeforeProps = { screen: ScreenProps; sitting: SittingView }

export function SittingBefore({ screen, sitting }: SittingBeforeProps) {
  const { language, t } = screen
  const words = t.sitting.before
  const { date, host, place, two } = sitting
  return (
    <>
      <div class="stack">
        <Sees
          rows={[
            {
              term: words.when,
              detail: date ? (
                <time datetime={date.on}>{words.at(dayText(date.on, language), date.at)}</time>
              ) : (
                words.noDate
              ),
            },
            { term: words.where, detail: <bdi>{place}</bdi> },
            {
              term: words.who,
              detail: host ? (
                two.map(({ member, name }) => (
                  <div key={member}>
                    <bdi>{name}</bdi>
                  </div>
                ))
              ) : (
                <Both screen={screen} sitting={sitting} />
              ),
            },
          ]}
        />
        {date && <p class="hint">{words.opens}</p>}
      </div>
      {!host && <SittingTopics screen={screen} sitting={sitting} />}
    </>
  )
}

function Both({ screen, sitting }: SittingBeforeProps) {
  const { host, other } = namesIn(screen, sitting)
  return (
    <>
      <div>
        <bdi>{other}</bdi>
      </div>
      <div>
        <Named words={screen.t.sitting.before.whoHost} name={host} />
      </div>
    </>
  )
}

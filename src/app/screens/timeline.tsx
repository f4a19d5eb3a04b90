/**
 * My own days (B4-6): what one did and wrote, by days, for oneself. No word or day of another is on it, nothing is
 * added up, and no day is missed.
 */
import { useState } from 'preact/hooks'
import type { ThingKind } from '../../practice/own-things.ts'
import { type ActDay, kindsOnTimeline, timelineOf } from '../../practice/timeline.ts'
import { Page } from '../kit/page.tsx'
import { Tick } from '../kit/tick.tsx'
import { When } from '../kit/when.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { ownActs } from './parts/use-own.ts'

export function Timeline(screen: ScreenProps) {
  const { client, shell, t } = screen
  const words = t.taking.timeline
  const [without, setWithout] = useState<ReadonlySet<ThingKind>>(new Set())
  const own = ownActs(client)
  const kinds = kindsOnTimeline(own)
  const days = timelineOf(own, without)
  const show = (kind: ThingKind, shown: boolean) =>
    setWithout(new Set([...[...without].filter((one) => one !== kind), ...(shown ? [] : [kind])]))
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'alone' }), label: t.today.today.alone }}
    >
      {kinds.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <fieldset>
          <legend class="small">{words.show}</legend>
          {kinds.map((kind) => (
            <Tick key={kind} ticked={!without.has(kind)} onTick={(shown) => show(kind, shown)}>
              {t.taking.kinds[kind]}
            </Tick>
          ))}
        </fieldset>
      )}
      {kinds.length > 0 && days.length === 0 && <p>{words.none}</p>}
      {days.map((day) => (
        <OneDay key={day.on} screen={screen} day={day} />
      ))}
    </Page>
  )
}

function OneDay({ screen: { t, language }, day: { on, acts } }: { screen: ScreenProps; day: ActDay }) {
  return (
    <section class="stack tight">
      <h2>
        <When day={on} lang={language} year />
      </h2>
      <ul>
        {acts.map(({ id, from, kind, text }) => (
          <li key={id}>
            <b>{from === 'left' ? t.taking.sources.left : t.taking.kinds[kind]}</b>
            {text !== undefined && (
              <>
                {' · '}
                <span dir="auto">{text}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

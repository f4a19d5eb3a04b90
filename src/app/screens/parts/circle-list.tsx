import { useId } from 'preact/hooks'
import { agreedSaid, isOffCall, type Near } from '../../../practice/circle.ts'
import { circleSorts } from '../../../practice/pages.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { CircleReach } from './circle-reach.tsx'
import { Named } from './filled.tsx'

/**
 * Who and what stands near: people, groups, services, each with what was agreed to.
 * Must pass: nobody is on call unless they said so, and the page says so (B2-3); no number of them is anywhere.
 */
export function CircleList({ screen, circle }: { screen: ScreenProps; circle: readonly Near[] }) {
  const words = screen.t.circle
  if (circle.length === 0) return <p>{words.empty}</p>
  return (
    <>
      {circleSorts.map((sort) => {
        const some = circle.filter((one) => one.sort === sort)
        return (
          some.length > 0 && (
            <section key={sort} class="stack mid">
              <h3>{words.headings[sort]}</h3>
              <ul class="plain stack mid" aria-label={words.headings[sort]}>
                {some.map((one) => (
                  <CircleOne key={one.id} screen={screen} one={one} />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </>
  )
}

function CircleOne({ screen: { t }, one }: { screen: ScreenProps; one: Near }) {
  const words = t.circle
  const id = useId()
  const said = agreedSaid(one)
  return (
    <li class="card stack">
      <div class="stack tight">
        <h4 class="small" dir="auto" id={id}>
          {one.name}
        </h4>
        {isOffCall(one) && <p>{words.nothing}</p>}
        {said.length > 0 && (
          <ul aria-label={words.agreedTo}>
            {said.map((what) => (
              <li key={what}>{words.agreed[what]}</li>
            ))}
          </ul>
        )}
      </div>
      <CircleReach one={one} words={words} />
      <p>
        <a href={hrefTo({ screen: 'circle', item: one.id })}>
          <Named words={words.change} name={one.name} />
        </a>
      </p>
    </li>
  )
}

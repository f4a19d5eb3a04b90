import { dateOfDay } from '../../../practice/days.ts'
import { Button } from '../../kit/button.tsx'
import { dayText } from '../../kit/when.tsx'
import { Wrong } from '../../kit/wrong.tsx'
import type { ScreenProps } from '../../screen.ts'
import { useTask } from '../../task.ts'

/**
 * What happened to my ways in since this sign-in was last told. Must pass: a closed list of sentences and a day each, no hour,
 * no place, no number; gone for good once it was read.
 */
export function WaysNews({ screen: { client, t, language } }: { screen: ScreenProps }) {
  const words = t.waysIn
  const task = useTask()
  const { notices = [] } = client.ways() ?? {}
  if (notices.length === 0) return null
  return (
    <section class="stack mid">
      <h2>{words.newsHeading}</h2>
      <dl class="sees">
        {notices.map(({ on, what }) => (
          <div key={`${on} ${what}`}>
            <dt>{words.newsOn(dayText(dateOfDay(on), language))}</dt>
            <dd>{words.news[what]}</dd>
          </div>
        ))}
      </dl>
      <p>{words.newsNext}</p>
      {task.trouble && <Wrong id="ways-news">{t.trouble[task.trouble]}</Wrong>}
      <Button onPress={() => void task.run(() => client.waysRead())}>{words.newsRead}</Button>
    </section>
  )
}

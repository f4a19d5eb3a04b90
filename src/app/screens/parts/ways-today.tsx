import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'

/**
 * On Today: a line when someone signed in, used my card or asked for a new way in, and for as long as one waits. Must pass:
 * nothing while there is nothing; no day, no number; what waits comes before what happened.
 */
export function WaysToday({ screen: { client, t } }: { screen: ScreenProps }) {
  const words = t.today.ways
  const ways = client.ways()
  if (!ways || (ways.changes.length === 0 && ways.notices.length === 0)) return null
  const card = ways.notices.some(({ what }) => what === 'card-used')
  return (
    <Notice icon="latch">
      <div class="stack">
        {ways.changes.length > 0 && <p>{words.waits}</p>}
        {ways.notices.length > 0 && <p>{card ? words.card : words.news}</p>}
        <LinkButton href={hrefTo({ screen: 'ways' })}>{words.look}</LinkButton>
      </div>
    </Notice>
  )
}

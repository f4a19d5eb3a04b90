/**
 * A sitting (S5): before its day, at the table, and after it. One that is over, for whatever reason, and one that never
 * was look the same, and say nothing more than that.
 */
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { SittingRoom } from './parts/sitting-room.tsx'

/** `place.sitting`: which. */
export function Sitting(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const sitting = client.sittings().find(({ id }) => id === place.sitting)
  if (sitting && !sitting.closed) return <SittingRoom key={sitting.id} screen={screen} sitting={sitting} />
  return (
    <Page
      shell={shell}
      heading={t.sitting.gone}
      back={{ href: hrefTo({ screen: 'today' }), label: t.frame.back.today }}
    >
      {null}
    </Page>
  )
}

import { isBack } from '../../../practice/to-me.ts'
import { Rooms } from '../../kit/rooms.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'

/**
 * On Today: a quiet line on or after the day that one picked for a letter to oneself.
 * Must pass: one line, whatever came back; never a word of the letter, never a number; nothing before the day.
 */
export function ToMeToday({ screen: { client, t } }: { screen: ScreenProps }) {
  const words = t.today.today
  if (!isBack(client.pages(), client.today().date)) return null
  return (
    <Rooms
      rooms={[{ href: hrefTo({ screen: 'to-me' }), icon: 'letter', name: words.toMe, line: words.toMeLine }]}
    />
  )
}

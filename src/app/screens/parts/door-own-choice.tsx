import type { DoorViews, Setting } from '../../../practice/doors.ts'
import { manyLoosen, stayAll } from '../../../practice/doors.ts'
import { Button } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { helpPage } from '../../kit/shell.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'

/**
 * Several doors were opened in a short time: a card for their owner alone (V-5). Must pass: it asks and holds nothing
 * up; stopping it all is one press; help and the private check are beside it; no number stands in it.
 */
export type OwnChoiceProps = {
  screen: Pick<ScreenProps, 't' | 'shell'>
  person: string
  doors: DoorViews
  onStay: (settings: readonly Setting[]) => void
}

export function OwnChoice({ screen: { t, shell }, person, doors, onStay }: OwnChoiceProps) {
  if (!manyLoosen(doors)) return null
  const words = t.door.choice
  return (
    <Notice kind="care" boxed heading={words.heading}>
      <div class="stack">
        <p>{words.words}</p>
        <p>{words.stop}</p>
        <Button onPress={() => onStay(stayAll(doors))}>{words.stay}</Button>
        <a href={hrefTo({ screen: 'check', person })}>{words.check}</a>
        <a href={helpPage(shell.lang)}>{words.help}</a>
      </div>
    </Notice>
  )
}

import { Button, Row } from '../../kit/button.tsx'
import { DoorPicture } from '../../kit/door-picture.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Rooms } from '../../kit/rooms.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'

export type SomethingLeftProps = { screen: ScreenProps; waitsHere: boolean; onElse: () => void }

/** It was left. The picture and the words are the same whatever door stands on the other side; nothing else changed. */
export function SomethingLeft({ screen: { shell, t }, waitsHere, onElse }: SomethingLeftProps) {
  const words = t.plan.left
  return (
    <Page
      shell={shell}
      layout="picture"
      heading={words.heading}
      lede={t.letter.leave.done}
      aside={<DoorPicture state="bank" stand />}
    >
      {waitsHere && <Notice icon="device">{t.people.left.waits}</Notice>}
      <p>{words.quiet}</p>
      <Notice kind="rest" icon="leaf">
        {t.plan.help.built}
      </Notice>
      <Rooms
        rooms={[
          {
            href: hrefTo({ screen: 'look-back' }),
            icon: 'leaf',
            name: words.lookBack,
            line: words.lookBackLine,
          },
        ]}
      />
      <Row even>
        <LinkButton href={hrefTo({ screen: 'today' })}>{words.toToday}</LinkButton>
        <Button onPress={onElse}>{words.someoneElse}</Button>
      </Row>
    </Page>
  )
}

import { Button, Row } from '../../kit/button.tsx'
import { DoorPicture } from '../../kit/door-picture.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import type { ScreenProps } from '../../screen.ts'

export type LimitLeftProps = { screen: ScreenProps; waitsHere: boolean; onBack: () => void }

/** It was told. The picture and the words are the same whatever door stands on the other side. */
export function LimitLeft({ screen: { shell, t }, waitsHere, onBack }: LimitLeftProps) {
  return (
    <Page
      shell={shell}
      layout="picture"
      heading={t.limits.tell.doneHeading}
      lede={t.letter.leave.done}
      aside={<DoorPicture state="bank" stand />}
    >
      {waitsHere && <Notice icon="device">{t.people.left.waits}</Notice>}
      <Row>
        <Button onPress={onBack}>{t.limits.tell.toLimit}</Button>
      </Row>
    </Page>
  )
}

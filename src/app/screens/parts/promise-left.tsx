import { Button, Row } from '../../kit/button.tsx'
import { DoorPicture } from '../../kit/door-picture.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import type { ScreenProps } from '../../screen.ts'

export type PromiseLeftProps = { screen: ScreenProps; waitsHere: boolean; onBack: () => void }

/** It was shown. The picture and the words are the same whatever door stands on the other side. */
export function PromiseLeft({ screen: { shell, t }, waitsHere, onBack }: PromiseLeftProps) {
  return (
    <Page
      shell={shell}
      layout="picture"
      heading={t.letter.leave.doneHeading}
      lede={t.letter.leave.done}
      aside={<DoorPicture state="bank" stand />}
    >
      {waitsHere && <Notice icon="device">{t.people.left.waits}</Notice>}
      <Row>
        <Button onPress={onBack}>{t.promises.show.back}</Button>
      </Row>
    </Page>
  )
}

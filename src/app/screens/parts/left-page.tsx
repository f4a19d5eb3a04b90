import { Button, Row } from '../../kit/button.tsx'
import { DoorPicture } from '../../kit/door-picture.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import type { ScreenProps } from '../../screen.ts'

export type LeftPageProps = {
  screen: ScreenProps
  /** When it is not a letter. */
  heading?: string
  waitsHere: boolean
  back: string
  onBack: () => void
}

/** It was left. The picture and the words are the same whatever door stands on the other side. */
export function LeftPage({ screen: { shell, t }, heading, waitsHere, back, onBack }: LeftPageProps) {
  return (
    <Page
      shell={shell}
      layout="picture"
      heading={heading ?? t.letter.leave.doneHeading}
      lede={t.letter.leave.done}
      aside={<DoorPicture state="bank" stand />}
    >
      {waitsHere && <Notice icon="device">{t.people.left.waits}</Notice>}
      <Row>
        <Button onPress={onBack}>{back}</Button>
      </Row>
    </Page>
  )
}

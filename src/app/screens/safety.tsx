/** Before one goes on: devices, history, court orders, and what this place can and cannot do. It promises no secrecy. */
import { Button, Row } from '../kit/button.tsx'
import { DoorPicture } from '../kit/door-picture.tsx'
import type { IconName } from '../kit/icon.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Notice, type NoticeKind } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { LeaveLink } from '../kit/quick-exit.tsx'
import { helpPage } from '../kit/shell.ts'
import type { Messages } from '../messages/choose.ts'
import type { ScreenProps } from '../screen.ts'

export function Safety({ shell, t, language, before, go }: ScreenProps) {
  const words = t.open.safety
  const on = () => go(before.screen === 'front' ? { screen: 'begin-letter' } : before)
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      layout="picture"
      aside={<DoorPicture state="shut" stand />}
    >
      <ul class="plain stack mid">
        {parts(words).map(({ id, heading, text, icon, kind }) => (
          <li key={id} id={id}>
            <Notice icon={icon} kind={kind} heading={heading}>
              {text}
            </Notice>
          </li>
        ))}
      </ul>
      <p>{words.review}</p>
      <Row even>
        <Button kind="primary" onPress={on}>
          {words.goOn}
        </Button>
        <LinkButton href={helpPage(language)}>{words.help}</LinkButton>
        <LeaveLink className="button" leaving={shell.leaving}>
          {words.leave}
        </LeaveLink>
      </Row>
      <p class="hint">{words.same}</p>
    </Page>
  )
}

type Part = { id: string; heading: string; text: string; icon: IconName; kind?: NoticeKind }

function parts(words: Messages['open']['safety']): readonly Part[] {
  return [
    { id: 'phone', heading: words.phoneHeading, text: words.phone, icon: 'device' },
    { id: 'history', heading: words.historyHeading, text: words.history, icon: 'eye' },
    { id: 'court', heading: words.courtHeading, text: words.court, icon: 'paper', kind: 'care' },
    { id: 'stop', heading: words.stopHeading, text: words.stop, icon: 'heard' },
    { id: 'not', heading: words.notHeading, text: words.not, icon: 'care', kind: 'care' },
    { id: 'leaving', heading: words.leavingHeading, text: words.leaving, icon: 'out' },
    { id: 'server', heading: words.serverHeading, text: words.server, icon: 'latch' },
  ]
}

import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { LeaveLink } from '../../kit/quick-exit.tsx'
import { hrefTo, type Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'

export type CheckBeginProps = { screen: ScreenProps; home: Place; onBegin: () => void }

/** Before the first question: what becomes of the answers, and the way out. Not now comes first. */
export function CheckBegin({ screen: { shell, t }, home, onBegin }: CheckBeginProps) {
  const words = t.check.begin
  return (
    <Page shell={shell} heading={words.heading} lede={words.lede}>
      <div class="stack">
        <p>{words.first}</p>
        <p>
          {words.kept} {words.same}
        </p>
      </div>
      <Notice icon="out" heading={words.exitHeading}>
        {words.exit}
      </Notice>
      <Row even>
        <LinkButton href={hrefTo(home)}>{words.notNow}</LinkButton>
        <Button onPress={onBegin}>{words.goOn}</Button>
        <LeaveLink className="button" leaving={shell.leaving}>
          {shell.words.leaveNow}
        </LeaveLink>
      </Row>
    </Page>
  )
}

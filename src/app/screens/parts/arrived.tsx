import { dateOfDay } from '../../../practice/days.ts'
import type { GivenView, PersonView } from '../../../vault/client.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { backTo } from './nobody.tsx'
import { Status } from './status.tsx'
import type { Refused } from './use-act.ts'

export type ArrivedProps = {
  screen: ScreenProps
  person: PersonView
  given: GivenView
  refused: Refused | undefined
  onNotNow: () => void
  onRead: () => void
  onAside: () => void
}

/** Before the words: who and which day. Not now, reading and setting aside are of one size, and look the same outside. */
export function Arrived({ screen, person, given, refused, onNotNow, onRead, onAside }: ArrivedProps) {
  const { shell, t, language } = screen
  const words = t.letter.read
  const { kind } = given
  return (
    <Page
      shell={shell}
      over={<When day={dateOfDay(given.on)} lang={language} />}
      heading={<Named words={kind === 'answer' ? words.answer : words.letter} name={person.name} />}
      lede={words.lede}
      back={backTo(person)}
    >
      {given.takenBack && <p>{words.takenBack}</p>}
      {kind === 'not-fetched' && <Notice icon="device">{words.notFetched}</Notice>}
      {kind === 'unreadable' && <Notice icon="paper">{words.unreadable}</Notice>}
      <div class="stack">
        <Row even>
          <Button onPress={onNotNow}>{words.notNow}</Button>
          {(kind === 'letter' || kind === 'answer') && <Button onPress={onRead}>{words.read}</Button>}
          <Button onPress={onAside}>{words.aside}</Button>
        </Row>
        <p class="hint">{words.same}</p>
        <Status screen={screen} refused={refused} />
      </div>
      <Notice kind="rest">{words.owe}</Notice>
    </Page>
  )
}

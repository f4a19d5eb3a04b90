import type { Draft } from '../../../practice/words.ts'
import type { PersonView } from '../../../vault/client.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LetterPaper } from '../../kit/letter-paper.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Sees } from '../../kit/sees.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { Status } from './status.tsx'
import type { Refused } from './use-act.ts'

export type LeaveLetterProps = {
  screen: ScreenProps
  draft: Draft
  person: PersonView
  refused: Refused | undefined
  onNotYet: () => void
  onLeave: () => void
}

/** Once more, before it is left: the words, what the other sees, and two ways of the same size. */
export function LeaveLetter({ screen, draft, person, refused, onNotYet, onLeave }: LeaveLetterProps) {
  const { shell, t } = screen
  const words = t.letter.leave
  return (
    <Page shell={shell} heading={words.heading} lede={<Named words={words.lede} name={person.name} />}>
      <LetterPaper words={draft.text} lang={draft.language} label={t.letter.draft.label} />
      <Sees
        rows={[
          { term: words.what, detail: words.whatLine },
          { term: words.not, detail: words.notLine },
          { term: words.learn, detail: words.learnLine },
          ...(person.appeared
            ? []
            : [{ term: words.here, detail: <Named words={words.hereLine} name={person.name} /> }]),
        ]}
      />
      <Notice icon="pen">{t.letter.draft.signed}</Notice>
      <div class="stack">
        <Row even>
          <Button onPress={onNotYet}>{words.notYet}</Button>
          <Button onPress={onLeave}>{words.leave}</Button>
        </Row>
        <Status screen={screen} refused={refused} />
      </div>
    </Page>
  )
}

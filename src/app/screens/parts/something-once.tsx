import { type NoteFields, setbackOf } from '../../../practice/setbacks.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LetterPaper } from '../../kit/letter-paper.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Sees } from '../../kit/sees.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { wordsAsText } from './letter-words.ts'
import { LeavingStatus, MayNext } from './practical-may.tsx'
import type { Refused } from './use-act.ts'

export type SomethingOnceProps = {
  screen: ScreenProps
  person: PersonView
  note: NoteFields
  /** "Is anything left?" was not asked yet. */
  asks: boolean
  refused: Refused | undefined
  onChange: () => void
  onLeave: () => void
}

/**
 * Once more, before it is left.
 * Must pass: the one question is asked once, of the writer alone, and has no place for an answer; changing it and
 * leaving it are of one size; the two days of quiet are said before, not after.
 */
export function SomethingOnce({
  screen,
  person,
  note,
  asks,
  refused,
  onChange,
  onLeave,
}: SomethingOnceProps) {
  const { shell, t, language } = screen
  const words = t.plan.once
  const may = person.may.plan
  return (
    <Page shell={shell} heading={<Named words={words.heading} name={person.name} />}>
      <LetterPaper words={wordsAsText(setbackOf(note, language), t)} lang={language} label={words.label} />
      {asks && (
        <Notice heading={words.ask}>
          <p>{words.why}</p>
        </Notice>
      )}
      <Sees
        rows={[
          { term: words.what, detail: words.whatLine },
          { term: words.not, detail: words.notLine },
          { term: t.letter.leave.learn, detail: t.letter.leave.learnLine },
          { term: words.after, detail: words.afterLine },
          ...(person.appeared
            ? []
            : [
                {
                  term: t.letter.leave.here,
                  detail: <Named words={t.letter.leave.hereLine} name={person.name} />,
                },
              ]),
        ]}
      />
      <p class="hint">{t.letter.draft.signed}</p>
      <div class="stack">
        <LeavingStatus screen={screen} said={undefined} refused={refused} />
        {may.type !== 'allowed' && <MayNext screen={screen} may={may} />}
        <Row even>
          <Button onPress={onChange}>{words.change}</Button>
          {may.type === 'allowed' && <Button onPress={onLeave}>{words.leave}</Button>}
        </Row>
      </div>
    </Page>
  )
}

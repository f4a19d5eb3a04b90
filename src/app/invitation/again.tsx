/** The answer once more, with what happens next, before anything does. A no goes no further than this page. */
import { useState } from 'preact/hooks'
import { Button, Row } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import type { Shell } from '../kit/shell.ts'
import { isolated } from '../names.ts'
import { useMend } from '../task.ts'
import type { Link } from './invitation.tsx'
import type { Answer } from './landing.tsx'
import { isFour } from './note.tsx'
import type { InvitationWords } from './words.ts'

export type AgainProps = {
  readonly shell: Shell
  readonly words: InvitationWords
  readonly link: Link
  readonly fourWords: string
  readonly setFourWords: (words: string) => void
  readonly answer: Answer
  readonly onBack: () => void
  readonly onYes: (answer: Answer) => void
}

export function Again(props: AgainProps) {
  const { shell, words, link, answer, fourWords, setFourWords, onBack, onYes } = props
  const said = words.again
  const name = isolated(link.landing.firstName)
  const comesIn = answer !== 'later' && answer !== 'never'
  const [short, setShort] = useState(0)
  useMend(short)
  return (
    <Page shell={shell} plain over={said.over} heading={words.answers[answer]}>
      <form
        class="stack mid"
        onSubmit={(event) => {
          event.preventDefault()
          if (comesIn && !isFour(fourWords)) setShort(short + 1)
          else onYes(answer)
        }}
      >
        {answer === 'later' && <p>{said.later}</p>}
        {answer === 'never' && <p>{said.never(name)}</p>}
        {answer === 'read' && <p>{said.comeInRead}</p>}
        {comesIn && (
          <>
            <p>{said.comeIn}</p>
            {answer === 'terms' && <p>{said.comeInTerms}</p>}
            <p>{said.told(name)}</p>
            <Notice kind="care">{`${said.adult} ${said.notSo}`}</Notice>
            <Field
              label={words.note.wordsLabel}
              hint={said.words}
              error={short > 0 && words.note.four}
              value={fourWords}
              onWrite={setFourWords}
              autocomplete="off"
              capitals="off"
              spellcheck={false}
            />
          </>
        )}
        <Row even>
          <Button onPress={onBack}>{said.back}</Button>
          <Button submit>{yes(words, answer)}</Button>
        </Row>
      </form>
    </Page>
  )
}

function yes(words: InvitationWords, answer: Answer): string {
  if (answer === 'later') return words.again.yesLater
  return answer === 'never' ? words.again.yesNever : words.again.goOn
}

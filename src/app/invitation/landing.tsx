/** Who left the note, the note behind its four words, and the five answers. Nothing is picked ahead. */
import { useState } from 'preact/hooks'
import { Button } from '../kit/button.tsx'
import { Choice } from '../kit/choice.tsx'
import { DoorPicture } from '../kit/door-picture.tsx'
import { Halves } from '../kit/halves.tsx'
import { Page } from '../kit/page.tsx'
import type { Shell } from '../kit/shell.ts'
import { isolated } from '../names.ts'
import { useMend } from '../task.ts'
import type { Link } from './invitation.tsx'
import { NotePart } from './note.tsx'
import type { InvitationWords } from './words.ts'

/** Not now · never · I'll read, not write · I'd like to set terms · yes. */
export const answers = ['later', 'never', 'read', 'terms', 'yes'] as const
export type Answer = (typeof answers)[number]

export type LandingProps = {
  readonly shell: Shell
  readonly words: InvitationWords
  readonly link: Link
  readonly fourWords: string
  readonly setFourWords: (words: string) => void
  /** Unfolded already. */
  readonly note: string | undefined
  readonly onNote: (note: string) => void
  /** What was picked before one came back here. */
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer) => void
}

export function Landing(props: LandingProps) {
  const { shell, words, link, onAnswer } = props
  const { landing, answers: said } = words
  const name = isolated(link.landing.firstName)
  const [picked, pick] = useState(props.answer)
  const [missing, setMissing] = useState(0)
  useMend(missing)
  return (
    <Page
      shell={shell}
      plain
      heading={
        <>
          <bdi>{link.landing.firstName}</bdi> {landing.left}
        </>
      }
      lede={landing.lede}
      intro={
        <>
          <p>{landing.more}</p>
          <p>
            <a href="#safe">{landing.safe}</a>
          </p>
        </>
      }
      layout="picture"
      aside={<DoorPicture state="shut" stand />}
    >
      <Halves
        givenLabel={said.given}
        yoursLabel={said.yours}
        given={<NotePart {...props} />}
        yours={
          <form
            class="stack mid"
            onSubmit={(event) => {
              event.preventDefault()
              if (picked) onAnswer(picked)
              else setMissing(missing + 1)
            }}
          >
            <Choice<Answer>
              legend={said.legend}
              error={missing > 0 && !picked && said.pick}
              value={picked}
              onChoose={pick}
              options={[
                { value: 'later', label: said.later, hint: said.laterHint },
                { value: 'never', label: said.never, hint: said.neverHint(name) },
                { value: 'read', label: said.read, hint: said.readHint(name) },
                { value: 'terms', label: said.terms, hint: said.termsHint(name) },
                { value: 'yes', label: said.yes, hint: said.yesHint(name) },
              ]}
            />
            <Button submit kind="primary">
              {said.choose}
            </Button>
            <p class="hint">{said.close}</p>
          </form>
        }
      />
    </Page>
  )
}

import type { Day } from '../../../domain/vocabulary.ts'
import { letterOf } from '../../../practice/letters-leaving.ts'
import type { Draft } from '../../../practice/pages.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { LetterPaper } from '../../kit/letter-paper.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Sees } from '../../kit/sees.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { LetterLeaveForm } from './letter-leave-form.tsx'
import { firstReaders, mayGo, ReadFirst } from './read-first.tsx'
import { Status } from './status.tsx'
import type { Refused } from './use-act.ts'

export type LeaveLetterProps = {
  screen: ScreenProps
  draft: Draft
  person: PersonView
  refused: Refused | undefined
  onNotYet: () => void
  onLook: () => void
  onLeave: (until: Day | undefined) => void
  onAsk: (helper: string) => void
}

/** Once more, before it is left: the words, what the other sees, one look at whom it may hurt, and ways of one size. */
export function LeaveLetter(props: LeaveLetterProps) {
  const { screen, draft, person, refused, onNotYet, onLook, onLeave, onAsk } = props
  const { client, shell, t } = screen
  const words = t.letter.leave
  const { text, weight, line } = letterOf(draft)
  const may = person.may.letter
  const keys = may.type === 'needs-cosign' ? may.readers : []
  const readers = firstReaders(client.people(), keys, draft)
  return (
    <Page shell={shell} heading={words.heading} lede={<Named words={words.lede} name={person.name} />}>
      <LetterPaper words={text} lang={draft.language} label={t.letter.draft.label} />
      <Sees
        rows={[
          {
            term: words.outside,
            detail: (
              <Outside
                name={client.me()?.firstName ?? ''}
                weight={weight && t.letter.draft.weights[weight]}
                line={line}
              />
            ),
          },
          { term: words.what, detail: words.whatLine },
          { term: words.not, detail: words.notLine },
          { term: words.learn, detail: words.learnLine },
          ...(person.appeared
            ? []
            : [{ term: words.here, detail: <Named words={words.hereLine} name={person.name} /> }]),
        ]}
      />
      <Notice icon="pen">{t.letter.draft.signed}</Notice>
      {keys.length > 0 && <ReadFirst words={t.reading.first} keys={keys} readers={readers} onAsk={onAsk} />}
      {mayGo(keys, readers) ? (
        <LetterLeaveForm
          words={words}
          today={client.today().date}
          onNotYet={onNotYet}
          onLook={onLook}
          onLeave={onLeave}
        >
          <Status screen={screen} refused={refused} />
        </LetterLeaveForm>
      ) : (
        <div class="stack">
          <div>
            <Button onPress={onNotYet}>{words.notYet}</Button>
          </div>
          <Status screen={screen} refused={refused} />
        </div>
      )}
    </Page>
  )
}

type OutsideProps = { name: string; weight: string | undefined; line: string | undefined }

/** Who, how heavy, and the line: as far as its author put any of it there. */
function Outside({ name, weight, line }: OutsideProps) {
  return (
    <>
      <bdi>{name}</bdi>
      {weight !== undefined && `. ${weight}`}
      {line !== undefined && (
        <>
          . <q dir="auto">{line}</q>
        </>
      )}
    </>
  )
}

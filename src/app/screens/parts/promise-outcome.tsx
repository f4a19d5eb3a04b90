import { settledWords } from '../../../practice/promise-show.ts'
import type { SettledWords } from '../../../practice/promise-shown.ts'
import type { Promised } from '../../../practice/pages.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Page } from '../../kit/page.tsx'
import { Sees, type SeesRow } from '../../kit/sees.tsx'
import { Shelf } from '../../kit/shelf.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import type { ToShow } from './promise-here.ts'
import { PromiseSaid } from './promise-said.tsx'
import { PromiseWays } from './promise-ways.tsx'
import type { Refused } from './use-act.ts'

export type PromiseOutcomeProps = {
  screen: ScreenProps
  person: PersonView
  promise: Promised
  next: ToShow
  refused: Refused | undefined
  onKeep: () => void
  onShow: (words: SettledWords) => void
}

/** How one day went, before it is shown: never by itself, and the same page for every outcome. */
export function PromiseOutcome(props: PromiseOutcomeProps) {
  const { screen, person, promise, next, refused, onKeep, onShow } = props
  const { shell, t, language } = screen
  const { of, outcome } = next
  const words = t.promises.outcome
  const rows: readonly SeesRow[] = [
    { term: t.promises.show.what, detail: words.whatLine },
    { term: t.promises.show.not, detail: words.notLine },
    { term: t.promises.show.can, detail: words.canLine },
    { term: t.letter.leave.learn, detail: t.letter.leave.learnLine },
  ]
  return (
    <Page
      shell={shell}
      heading={<Named words={words.heading} name={person.name} />}
      lede={words.lede}
      intro={words.equal}
    >
      <Shelf
        rows={[
          {
            key: of,
            sign: outcome.mark,
            words: promise.act,
            when: (
              <>
                <When day={of} lang={language} />.{' '}
                <PromiseSaid screen={screen} lang={language} names={t.promises.states} said={[outcome]} />
              </>
            ),
          },
        ]}
      />
      <Sees rows={rows} />
      <PromiseWays
        screen={screen}
        person={person}
        refused={refused}
        not={words.keep}
        show={words.show}
        onNot={onKeep}
        onShow={() => onShow(settledWords({ promise, of }, outcome, language))}
      />
    </Page>
  )
}

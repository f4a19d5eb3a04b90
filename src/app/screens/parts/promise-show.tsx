import { promiseWords } from '../../../practice/promise-show.ts'
import type { PromiseWords as Words } from '../../../practice/promise-shown.ts'
import type { Promised } from '../../../practice/pages.ts'
import { Page } from '../../kit/page.tsx'
import { Sees, type SeesRow } from '../../kit/sees.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { Nobody } from './nobody.tsx'
import { PromiseWays } from './promise-ways.tsx'
import { PromiseWords } from './promise-words.tsx'
import type { Refused } from './use-act.ts'

export type PromiseShowProps = {
  screen: ScreenProps
  person: string
  promise: Promised
  refused: Refused | undefined
  onNotYet: () => void
  onShow: (words: Words) => void
}

/** Once more, before it is shown: the very words that go, what they see, and two ways of the same size. */
export function PromiseShow({ screen, person: id, promise, refused, onNotYet, onShow }: PromiseShowProps) {
  const { client, shell, t, language } = screen
  const person = client.person(id)
  if (!person) return <Nobody {...screen} />
  const words = t.promises.show
  const goes = promiseWords(promise, language)
  const rows: readonly SeesRow[] = [
    { term: words.what, detail: words.whatLine },
    { term: words.not, detail: words.notLine },
    { term: words.can, detail: words.canLine },
    { term: words.words, detail: words.wordsLine },
    { term: t.letter.leave.learn, detail: t.letter.leave.learnLine },
  ]
  return (
    <Page shell={shell} heading={<Named words={words.heading} name={person.name} />}>
      <PromiseWords screen={screen} lang={language} promise={goes} />
      <Sees rows={rows} />
      <PromiseWays
        screen={screen}
        person={person}
        refused={refused}
        not={words.notYet}
        show={words.show}
        onNot={onNotYet}
        onShow={() => onShow(goes)}
      />
    </Page>
  )
}

import type { ComponentChildren } from 'preact'
import type { PromiseWhen } from '../../../practice/words.ts'
import type { ScreenProps } from '../../screen.ts'
import { PromiseDays } from './promise-when.tsx'

/**
 * A promise in its owner's words.
 * Must pass: nothing is put into anyone's mouth; the hour stands here only for its owner.
 */
export type PromiseWordsProps = {
  screen: Pick<ScreenProps, 't' | 'language'>
  /** Of the words themselves. */
  lang: string
  promise: {
    readonly act: string
    readonly when: Pick<PromiseWhen, 'on' | 'every' | 'cue' | 'at'>
    readonly backup?: string | undefined
    readonly know?: string | undefined
  }
  /** Where the act stands as a heading already. */
  headed?: boolean | undefined
}

export function PromiseWords({ screen, lang, promise, headed }: PromiseWordsProps) {
  const words = screen.t.promises.words
  const { act, when, backup, know } = promise
  const typed = (text: string | undefined): ComponentChildren =>
    text ? (
      <p lang={lang} dir="auto">
        {text}
      </p>
    ) : undefined
  const rows = [
    { term: words.act, said: headed ? undefined : typed(act) },
    { term: words.when, said: <PromiseDays screen={screen} when={when} /> },
    { term: words.hour, said: when.at },
    { term: words.cue, said: typed(when.cue) },
    { term: words.backup, said: typed(backup) },
    { term: words.know, said: typed(know) },
  ]
  return (
    <dl class="sees">
      {rows.map(
        ({ term, said }) =>
          said && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{said}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

import type { Messages } from '../../messages/choose.ts'

/**
 * A limit in its owner's words.
 * Must pass: nothing is put into anyone's mouth: the words stand as they were typed, under what they were asked.
 */
export type LimitWordsProps = {
  words: Messages['limits']['words']
  /** Of the words themselves. */
  language: string
  limit: { readonly when: string; readonly will: string; readonly offer?: string | undefined }
}

export function LimitWords({ words, language, limit }: LimitWordsProps) {
  const rows = [
    { term: words.when, said: limit.when },
    { term: words.will, said: limit.will },
    ...(limit.offer === undefined ? [] : [{ term: words.offer, said: limit.offer }]),
  ]
  return (
    <dl class="sees">
      {rows.map(({ term, said }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd class="said" lang={language} dir="auto">
            <p dir="auto">{said}</p>
          </dd>
        </div>
      ))}
    </dl>
  )
}

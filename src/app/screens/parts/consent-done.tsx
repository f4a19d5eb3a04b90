import type { DisclosedWords } from '../../../practice/consents.ts'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'

/**
 * What was shared under one consent, as the staff put it on record: by whom, to whom, what, on which day.
 * Must pass: it says no words of what was shared, and counts nothing.
 */
export type ConsentDoneProps = {
  screen: Pick<ScreenProps, 't' | 'language'>
  disclosed: readonly DisclosedWords[]
}

export function ConsentDone({ screen: { t, language }, disclosed }: ConsentDoneProps) {
  const words = t.consent.list
  return (
    <section class="stack tight">
      <h4>{words.records}</h4>
      {disclosed.length === 0 && <p class="hint">{words.noRecords}</p>}
      {disclosed.length > 0 && (
        <ul>
          {disclosed.map((one) => (
            <li key={one.disclosure}>
              <When day={one.on} lang={language} year />. {words.record(one.by, one.recipient)}.{' '}
              {t.consent.classes[one.class]}. {t.consent.purposes[one.purpose]}. {words.headings.notice}:{' '}
              {t.consent.notices[one.noticeVersion]}.
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
